/** `/embed`: how a council or a charity puts our pages into its own site. */
import { kindNamed, kinds } from '@way-forward/law'
import { type Data, DataUnavailable } from '../../../../db/data.ts'
import { allAreas } from '../../../../directory/areas.ts'
import type { Area } from '../../../../directory/directory.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { embedView } from './view.ts'

/** `/embed`. The page enriches itself with the councils, and goes on without them. */
export function embedPage(data: Data): Page {
  return {
    path: '/embed',
    async get({ query, origin }) {
      const all = await areasOf(data)
      const area = all?.find(({ slug }) => slug === query.get('w')) ?? null
      const kind = kindNamed(query.get('kind') ?? '') ?? kindNamed('appeal') ?? kinds[0]
      if (kind === undefined) throw new Error('the law has no dates')
      return shown(embedView({ kind, area, all, origin }))
    },
    states: [
      { name: 'no council chosen', address: '/embed' },
      { name: 'a council chosen', address: '/embed?kind=order&w=hartlepool' },
    ],
  }
}

async function areasOf(data: Data): Promise<readonly Area[] | null> {
  try {
    return await data.asPublic(allAreas)
  } catch (error) {
    if (error instanceof DataUnavailable) return null
    throw error
  }
}
