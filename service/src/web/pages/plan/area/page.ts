/** `/plan/area`: choose the council whose contacts the plan shows. */
import { addressOf, readAnswers } from '@way-forward/law'
import { type Data, DataUnavailable } from '../../../../db/data.ts'
import { allAreas } from '../../../../directory/areas.ts'
import { findAreas } from '../../../../directory/find-areas.ts'
import { type Answer, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { areaView } from './view.ts'

const longestText = 100
const most = 20

/** One council that fits leads back to the plan at once. */
export function areaPage(data: Data): Page {
  return {
    path: '/plan/area',
    get: (visit) => choose(data, visit),
    states: [{ name: 'without a directory', address: '/plan/area?d=ra&l=2026-11-03&council=kent' }],
  }
}

async function choose(data: Data, { query }: Visit): Promise<Answer> {
  const { w: _, ...answers } = readAnswers(query).answers
  const text = (query.get('council') ?? '').trim().slice(0, longestText)
  try {
    const { found, all } = await data.asPublic(async (tx) => ({
      found: text === '' ? [] : (await findAreas(tx, text, { number: 1, size: most })).things,
      all: await allAreas(tx),
    }))
    const [only, ...others] = found
    if (only !== undefined && others.length === 0)
      return redirect(`/plan?${addressOf({ ...answers, w: only.slug })}`)
    return shown(areaView({ answers, text, found, all }))
  } catch (error) {
    if (!(error instanceof DataUnavailable)) throw error
    return shown(areaView({ answers, text, found: [], all: null }))
  }
}
