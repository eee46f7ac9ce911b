import { dayField, optionalDay } from './field.ts'
import { note } from './one-period.ts'
import { schoolDayKind } from './school-day-kind.ts'

const schoolDays = 15

/**
 * By when to ask for an independent review of an exclusion for good: 15 school days from the governors'
 * notice, or from the end of a discrimination claim that was made first. Source: LAW-EXC-02.
 */
export const exclusionReviewPanel = schoolDayKind({
  name: 'exclusion-review-panel',
  title: 'Independent review of an exclusion',
  says: 'The family must ask for an independent review of an exclusion for good within 15 school days of the governors’ notice.',
  fields: {
    notified: dayField('The day on which the governors gave notice of their decision.'),
    'claim-decided': optionalDay(
      'The day on which a disability discrimination claim about the exclusion that was made first was finally decided.',
    ),
  },
  manner: 'received',
  runsOn: 'family',
  rules: ['LAW-EXC-02'],
  clock: ({ notified, 'claim-decided': decided }) =>
    decided === undefined
      ? { from: notified, count: schoolDays, say, rule: 'LAW-EXC-02', notes }
      : { from: decided, count: schoolDays, say: sayAfterClaim, rule: 'LAW-EXC-02', notes: expert },
})

const say = '15 school days after the governors’ notice'
const sayAfterClaim = '15 school days after the discrimination claim was finally decided'
const expert = [
  note(
    'The family may have a special educational needs expert at the review, and the school need not have recognised any needs',
    'LAW-EXC-02',
  ),
]
const notes = [
  note(
    'Where a disability discrimination claim is made first, the 15 school days run from its end',
    'LAW-EXC-02',
  ),
  ...expert,
]
