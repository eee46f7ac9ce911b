import type { DecisionMatter } from '../position/matter.ts'
import { judicialReviewTime } from '../rules/complaint/judicial-review-time.ts'
import { otherKinds } from './not-written.ts'
import { type Found, found, reason, route } from './route.ts'
import { noDate } from './why-not.ts'

/** Judicial review by the High Court. Source: LAW-JR-01, LAW-EHC-10. */
export const judicialReview = route(
  {
    id: 'judicial-review',
    title: 'Judicial review',
    what: 'The High Court looks at whether a public body acted lawfully.',
    goodFor: 'Something unlawful for which no other route is good enough, or that cannot wait.',
    cannot: 'It does not put the court’s view in place of the council’s. It is a last resort.',
    cost: 'Can be high; ask about legal aid',
    time: 'No set time',
    binding: 'Binds the council',
    beside: 'Can be refused while another route is good enough',
    steps: [
      'Speak to a solicitor who knows this field today. A claim inside the three months can still be too late.',
      'Ask at once whether legal aid can pay.',
      'The solicitor usually writes to the council before anything goes to court.',
    ],
    whom: 'A solicitor for education or public law; the advice service can help you find one.',
    rules: ['LAW-JR-01'],
  },
  { 'council-decision': findReview, ...otherKinds },
)

function findReview({ notice, on }: DecisionMatter): Found {
  if (notice === null) return noDateForTheCourt
  const { lastDay, latestDay } = judicialReviewTime(notice)
  return on <= lastDay ? lastResort : on <= latestDay ? between : over
}

const noDateForTheCourt: Found = {
  ...noDate,
  why: [reason('It turns on the day of the decision. Get legal advice at once.', 'LAW-JR-01')],
}
const lastResort = found('open', [
  reason(
    'A last resort, where no other route is good enough. Get legal advice at once: three months is the most, not a promise.',
    'LAW-JR-01',
  ),
])
const between = found('open', [
  reason(
    'On the safe reading the three months are over; on the later date of the letter they are not. Get legal advice today.',
    'LAW-JR-01',
  ),
])
const over = found('closed', [
  reason(
    'The three months since the decision are over. If something new has happened since, ask a solicitor: it may have a time of its own.',
    'LAW-JR-01',
  ),
])
