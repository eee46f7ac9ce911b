import type { DecisionMatter } from '../position/matter.ts'
import { lastDayToComment } from '../rules/plan/draft-comment-time.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'
import { decisionUnknown } from './why-not.ts'

/** Comments on a draft plan or on proposed changes. Source: LAW-DUTY-08, LAW-EHC-05, LAW-EHC-09. */
export const draftPlanRepresentations = route(
  {
    id: 'draft-plan-representations',
    title: 'Comments on the draft',
    what: 'You tell the council what is wrong or missing in the draft, name the school you want, and ask for a meeting.',
    goodFor: 'Changing the plan before it is final, without any dispute.',
    cannot: 'The council need not accept your comments.',
    cost: 'Free',
    time: 'At least 15 days, then the final plan',
    binding: 'The council decides; the final plan can be appealed',
    beside: 'Can run beside all others',
    steps: [
      'Go through Sections B and F line by line. Each need should meet help that says how much, how often and by whom.',
      'Name the school or other setting that you want. A draft must leave that open.',
      'Ask for a meeting if you want one.',
      'Send it so that the council has it in time, and keep proof.',
    ],
    whom: 'The person at the council who sent the draft.',
    rules: ['LAW-DUTY-08', 'LAW-EHC-05', 'LAW-EHC-09', 'LAW-APP-10'],
  },
  { 'council-decision': findRepresentations, ...otherKinds },
)

function findRepresentations({ concern, notice, on }: DecisionMatter): Found {
  if (concern.decision === undefined) return decisionUnknown
  if (concern.decision !== 'draft-plan' && concern.decision !== 'proposal-to-amend') return decided
  if (notice === null) return dateUnknown
  return on <= lastDayToComment(notice) ? inTime : afterwards
}

const decided = found('does-not-apply', [
  reason('There is a decision or a final plan, so no draft is open for comment.', 'LAW-EHC-05'),
])
const dateUnknown = found(
  'open',
  [
    reason(
      'You have at least 15 days from the day on which the draft was served. Comment at once until you know that day.',
      'LAW-EHC-05',
    ),
  ],
  ['noticeDatedOn', 'noticeSentOn'],
)
const inTime = found('open', [
  reason(
    'You have at least 15 days, the day of service included. The letter may give you longer.',
    'LAW-EHC-05',
  ),
])
const afterwards = found('open', [
  reason(
    'The 15 days that you surely have are over. Your letter may give you longer, and the plan is not final yet: send your comments today.',
    'LAW-EHC-05',
  ),
])
