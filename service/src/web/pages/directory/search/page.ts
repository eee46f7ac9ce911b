/** `/directory`: search by council, town, service or organisation, and the list of all councils. */
import type { Data } from '../../../../db/data.ts'
import { allAreas } from '../../../../directory/areas.ts'
import { findAreas } from '../../../../directory/find-areas.ts'
import { findEntries } from '../../../../directory/find-entries.ts'
import { searchWords } from '../../../../directory/plain-words.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { longestText } from './form-view.ts'
import { searchView } from './view.ts'

const mostCouncils = 10
const entriesOnAPage = 20

/** `/directory`. @param hasPostcodes the operator chose a postcode service */
export function searchPage(data: Data, hasPostcodes: boolean): Page {
  return {
    path: '/directory',
    async get({ query }) {
      const text = (query.get('q') ?? '').trim().slice(0, longestText)
      const number = Number(query.get('page') ?? 1)
      const model = await data.asPublic(async (tx) => {
        const all = await allAreas(tx)
        if (searchWords(text).length === 0) return { all, found: null }
        const areas = await findAreas(tx, text, { number: 1, size: mostCouncils })
        const entries = await findEntries(tx, { text }, { number, size: entriesOnAPage })
        return { all, found: { areas, entries } }
      })
      return shown(searchView({ ...model, text, hasPostcodes }))
    },
    states: [
      { name: 'nothing looked for', address: '/directory' },
      { name: 'a council', address: '/directory?q=hartlepool' },
      { name: 'many services', address: '/directory?q=mediation&page=2' },
      { name: 'nothing fits', address: '/directory?q=zzzzzz' },
    ],
  }
}
