/** `/desk`: every family that lets the service in and that the adviser has, by next date. */
import type { Work } from '../../../../auth/signed-in.ts'
import { type Family, familiesOf } from '../../../../cases/desk/families.ts'
import { type FamilyFilter, findFamilies, isDue } from '../../../../cases/desk/find-families.ts'
import { waitingEnquiries } from '../../../../cases/desk/read-enquiries.ts'
import { levels, states } from '../../../../cases/desk/service-record.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { typedLine } from '../../../../documents/letters/typed-text.ts'
import { isWaiting, mattersOfPerson } from '../../../../mediation/matters-of-person.ts'
import { type Page, shown, type Visit } from '../../../kit/page.ts'
import { withDesk } from '../desk-frame.ts'
import { familiesView } from './view.ts'

/** `/desk`. A name that is looked for is posted, so that it stands in no address. */
export function familiesPage(data: Data): Page {
  return {
    path: '/desk',
    account: 'needed',
    get: (visit) =>
      withDesk(data, visit, async (tx, services) =>
        shown(await show(tx, visit, services, filterOf(visit.query, ''))),
      ),
    post: (visit) =>
      withDesk(data, visit, async (tx, services) => {
        const name = typedLine(visit.form.get('name') ?? '').slice(0, longestName)
        return shown(await show(tx, visit, services, filterOf(visit.form, name)))
      }),
    states: [
      { name: 'every family', address: '/desk', as: 'adviser' },
      { name: 'with a date soon', address: '/desk?show=due&level=casework', as: 'adviser' },
      { name: 'nobody', address: '/desk', as: 'service-administrator' },
    ],
  }
}

const longestName = 100

async function show(tx: PersonTx, visit: Visit, services: readonly Work[], filter: FamilyFilter) {
  const { today, calendar } = visit
  const ids = services.map(({ organisation }) => organisation)
  const families = await familiesOf(tx, ids, today, calendar)
  const waiting = await waitingEnquiries(tx, ids)
  const followed = families.map(({ caseId }) => caseId)
  const matters = await mattersOfPerson(tx, followed, today, calendar)
  return familiesView(visit, {
    all: families.length,
    due: families.filter((family) => isDue(family, today)).length,
    fresh: families.filter(({ isNew }) => isNew).length,
    waiting: waiting.length,
    matters: matters.filter(isWaiting),
    found: findFamilies(families, filter, today),
    colleagues: colleaguesOf(families),
    filter,
  })
}

/** What an address or a form asks for; what it does not know is left out. */
function filterOf(asked: URLSearchParams, name: string): FamilyFilter {
  const known = <Value extends string>(values: readonly Value[], field: string) =>
    values.find((value) => value === asked.get(field)) ?? null
  return {
    show: known(['due', 'new'] as const, 'show') ?? 'all',
    level: known(levels, 'level'),
    state: known(states, 'state'),
    colleague: asked.get('with') || null,
    name,
  }
}

/** Everybody who has one of these families too, by name. */
function colleaguesOf(families: readonly Family[]) {
  const found = new Map(families.flatMap(({ colleagues }) => colleagues.map((each) => [each.id, each])))
  return [...found.values()].sort((a, b) => a.name.localeCompare(b.name, 'en-GB'))
}
