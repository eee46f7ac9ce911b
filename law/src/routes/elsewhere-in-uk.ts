import { type ConcernKind, concernKinds } from '../facts.ts'
import type { MatterOf } from '../position/matter.ts'
import { type Found, forKinds, found, reason, route } from './route.ts'

/** Another nation of the United Kingdom, with a system of its own. Source: LAW-DEF-09. */
export const elsewhereInUk = route(
  {
    id: 'elsewhere-in-uk',
    title: 'Help in Wales, Scotland or Northern Ireland',
    what: 'Each of these nations has its own law on additional or special educational needs, with its own advice services and its own tribunal or other bodies.',
    goodFor: 'Families who live outside England: the right law, and people who know it.',
    cannot: 'Nothing that is said here about England counts there, and no date from here does.',
    cost: 'Ask the services there',
    time: 'Ask the services there',
    binding: 'Their own law says',
    beside: 'In place of the routes in England',
    steps: [
      'Ask your own council, or your national government’s web pages, for the advice service for additional or special educational needs.',
      'Ask there at once by when you must act. The times are not those of England.',
      'If you have just moved from England, ask both councils who is responsible now.',
    ],
    whom: 'The advice service for additional or special educational needs of the nation where the child or young person lives.',
    rules: ['LAW-DEF-09'],
  },
  forKinds(concernKinds, findElsewhere),
)

/** Unknown is taken for England, so that nobody there is asked in vain. */
function findElsewhere({ person: { nation } }: MatterOf<ConcernKind>): Found {
  switch (nation) {
    case 'wales':
      return wales
    case 'scotland':
      return scotland
    case 'northern-ireland':
      return northernIreland
    default:
      return england
  }
}

const england = found('does-not-apply', [
  reason('This is for families outside England. The other routes here are for England.', 'LAW-DEF-09'),
])
const ownLaw = (nation: string) =>
  found('open', [
    reason(
      `The councils of England are responsible for children and young people in their area. In ${nation} another law holds: ask the advice service there.`,
      'LAW-DEF-09',
    ),
  ])
const wales = ownLaw('Wales')
const scotland = ownLaw('Scotland')
const northernIreland = ownLaw('Northern Ireland')
