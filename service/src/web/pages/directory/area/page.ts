/** `/directory/<area>`: whom to ask in one council's area. */
import { servicesOfArea } from '../../../../cases/desk/services-of-area.ts'
import type { Data } from '../../../../db/data.ts'
import { entriesOfArea, nationalEntries } from '../../../../directory/area-entries.ts'
import { areaRoles } from '../../../../directory/freshness.ts'
import { hiddenRoles } from '../../../../directory/hidden-roles.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { searchForm } from '../search/form-view.ts'
import { areaView, unknownAreaView } from './view.ts'

/** `/directory/<area>`. */
export function areaPage(data: Data): Page {
  return {
    path: '/directory/:area',
    async get({ params, today }) {
      const found = await data.asPublic(async (tx) => {
        const local = await entriesOfArea(tx, params['area'] ?? '')
        if (local === null) return null
        const hidden = await hiddenRoles(tx)
        return { ...local, national: await nationalEntries(tx), hidden }
      })
      if (found === null) return shown(unknownAreaView(searchForm('')), 404)
      const { area, entries, national, hidden } = found
      const roles = areaRoles.filter((role) => !hidden.includes(role))
      // Nobody needs an account to know who can be asked here.
      const services = await data.actingAs({ person: null }, (tx) => servicesOfArea(tx, area.id))
      return shown(areaView({ area, entries, national, roles, services, today }))
    },
    states: [
      { name: 'an area with much', address: '/directory/cambridgeshire' },
      { name: 'an area with nothing yet', address: '/directory/stockport' },
      { name: 'years later', address: '/directory/hartlepool', on: '2029-03-01' },
      { name: 'no such area', address: '/directory/atlantis', status: 404 },
    ],
  }
}
