/** `/mediation/numbers` and its files: a year of an organisation, for whoever works there. */
import type { Work } from '../../../../../auth/signed-in.ts'
import { isClosed, type ServiceYear, yearBeginning, yearOf } from '../../../../../cases/desk/service-year.ts'
import { areasOfService } from '../../../../../cases/desk/services-of-area.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { allAreas } from '../../../../../directory/areas.ts'
import type { Area } from '../../../../../directory/directory.ts'
import { type MediationNumbers, mediationNumbers } from '../../../../../mediation/desk/mediation-numbers.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../../kit/page.ts'
import { atMediationDesk, mediationWorks } from '../desk-frame.ts'
import { numbersCsv, numbersDictionary } from './files.ts'
import { mediationNumbersView } from './view.ts'

/** Years that can be chosen, the running one among them. */
const yearsBack = 5

export interface NumbersModel {
  readonly works: readonly Work[]
  readonly at: Work
  readonly years: readonly ServiceYear[]
  readonly year: ServiceYear
  readonly isClosed: boolean
  readonly numbers: MediationNumbers
  /** Those that the organisation works in. */
  readonly areas: readonly Area[]
}

/** `/mediation/numbers`, `/mediation/numbers.csv` and `/mediation/numbers-dictionary.csv`. */
export function mediationNumbersPages(data: Data): readonly Page[] {
  return [
    {
      ...page(data, '/mediation/numbers', (visit, model) => shown(mediationNumbersView(visit, model))),
      states: [
        { name: 'a year that goes on', address: '/mediation/numbers', as: 'mediation-adviser' },
        { name: 'of a council', address: '/mediation/numbers?year=2025', as: 'council-officer' },
        {
          name: 'a year that is closed',
          address: '/mediation/numbers?year=2025',
          as: 'service-administrator',
        },
      ],
    },
    {
      ...page(data, '/mediation/numbers.csv', (_, { year, at, numbers, areas }) => ({
        kind: 'file',
        type: 'text/csv; charset=utf-8',
        name: `mediation-${year.begins}-${year.begins + 1}.csv`,
        body: numbersCsv(year, at.name, numbers, areas),
      })),
      hasNoLook: true,
    },
    {
      path: '/mediation/numbers-dictionary.csv',
      account: 'needed',
      hasNoLook: true,
      get: (visit) =>
        atMediationDesk(data, visit, mediationWorks(visit), async (_, at) => ({
          kind: 'file',
          type: 'text/csv; charset=utf-8',
          name: 'mediation-dictionary.csv',
          body: numbersDictionary(at.kind),
        })),
      states: [],
    },
  ]
}

function page(data: Data, path: string, answer: (visit: Visit, model: NumbersModel) => Answer): Page {
  return {
    path,
    account: 'needed',
    get: async (visit) => {
      const works = mediationWorks(visit)
      if (works.length === 0) return notFound
      const all = await data.asPublic((tx) => allAreas(tx))
      return atMediationDesk(data, visit, works, async (tx, at) => {
        const model = await modelOf(tx, visit, at, all)
        return model === null ? notFound : answer(visit, model)
      })
    },
    states: [],
  }
}

async function modelOf(
  tx: PersonTx,
  visit: Visit,
  at: Work,
  all: readonly Area[],
): Promise<NumbersModel | null> {
  const { query, today } = visit
  const running = yearOf(today).begins
  const years = Array.from({ length: yearsBack }, (_, back) => yearBeginning(running - back))
  const asked = query.get('year')
  const year = asked === null ? years[0] : years.find(({ begins }) => String(begins) === asked)
  if (year === undefined) return null
  const closed = isClosed(year, today)
  const own = await areasOfService(tx, at.organisation)
  const areas = all.filter(({ id }) => own.includes(id))
  const { organisation, kind } = at
  const ids = areas.map(({ id }) => id)
  const numbers = await mediationNumbers(tx, { organisation, kind, areas: ids }, year, closed)
  return { works: mediationWorks(visit), at, years, year, isClosed: closed, numbers, areas }
}
