/** `/desk/numbers` and its files: the yearly return of a service, for whoever keeps its members. */
import type { Work } from '../../../../auth/signed-in.ts'
import { isClosed, type ServiceYear, yearBeginning, yearOf } from '../../../../cases/desk/service-year.ts'
import { areasOfService } from '../../../../cases/desk/services-of-area.ts'
import { type YearlyReturn, yearlyReturn } from '../../../../cases/desk/yearly-return.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { allAreas } from '../../../../directory/areas.ts'
import type { Area } from '../../../../directory/directory.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { chosenService, keptServices, withDesk } from '../desk-frame.ts'
import { dictionaryCsv, returnCsv } from './files.ts'
import { numbersView } from './view.ts'

/** Years that can be chosen, the running one among them. */
const yearsBack = 5

/** `/desk/numbers`, `/desk/numbers.csv` and `/desk/numbers-dictionary.csv`. */
export function numbersPages(data: Data): readonly Page[] {
  return [
    {
      ...page(data, '/desk/numbers', (visit, counted) => shown(numbersView(visit, counted))),
      states: [
        { name: 'a year that goes on', address: '/desk/numbers', as: 'service-administrator' },
        { name: 'a year that is closed', address: '/desk/numbers?year=2025', as: 'service-administrator' },
      ],
    },
    page(data, '/desk/numbers.csv', (_, { year, service, counted, areas }) => ({
      kind: 'file',
      type: 'text/csv; charset=utf-8',
      name: `return-${year.begins}-${year.begins + 1}.csv`,
      body: returnCsv(year, service.name, counted, areas),
    })),
    {
      path: '/desk/numbers-dictionary.csv',
      account: 'needed',
      get: (visit) =>
        keptServices(visit).length === 0
          ? notFound
          : {
              kind: 'file',
              type: 'text/csv; charset=utf-8',
              name: 'return-dictionary.csv',
              body: dictionaryCsv(),
            },
      states: [],
    },
  ]
}

export interface NumbersModel {
  readonly services: readonly Work[]
  readonly service: Work
  readonly years: readonly ServiceYear[]
  readonly year: ServiceYear
  readonly isClosed: boolean
  readonly counted: YearlyReturn
  /** Those that the service works in. */
  readonly areas: readonly Area[]
}

function page(data: Data, path: string, answer: (visit: Visit, model: NumbersModel) => Answer): Page {
  return {
    path,
    account: 'needed',
    get: async (visit) => {
      if (keptServices(visit).length === 0) return notFound
      const areas = await data.asPublic((tx) => allAreas(tx))
      return withDesk(data, visit, async (tx) => {
        const model = await modelOf(tx, visit, areas)
        return model === null ? notFound : answer(visit, model)
      })
    },
    states: [],
  }
}

async function modelOf(tx: PersonTx, visit: Visit, all: readonly Area[]): Promise<NumbersModel | null> {
  const { query, today } = visit
  const services = keptServices(visit)
  const service = chosenService(services, query.get('service'))
  const running = yearOf(today).begins
  const years = Array.from({ length: yearsBack }, (_, back) => yearBeginning(running - back))
  const [newest] = years
  if (service === null || newest === undefined) return null
  const asked = query.get('year')
  const year = asked === null ? newest : years.find(({ begins }) => String(begins) === asked)
  if (year === undefined) return null
  const closed = isClosed(year, today)
  const own = await areasOfService(tx, service.organisation)
  const areas = all.filter(({ id }) => own.includes(id))
  const ids = areas.map(({ id }) => id)
  const counted = await yearlyReturn(tx, service.organisation, year, closed, ids)
  return { services, service, years, year, isClosed: closed, counted, areas }
}
