import { judicialReview } from '../deadlines/judicial-review.ts'
import { ombudsmanLgsco } from '../deadlines/ombudsman-lgsco.ts'
import type { MatterOf } from '../position/matter.ts'
import { countedFromTheLastDecision } from '../rules/complaint/judicial-review-time.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

/** A personal budget or direct payments. The review itself has no time that was read. Source: LAW-PB-01, LAW-CMP-06, LAW-JR-01. */
export const personalBudget = concernRules({
  kind: 'personal-budget',
  dates: personalBudgetDates,
  warnings: personalBudgetWarnings,
  sequences: [
    { earlier: 'refusedOn', later: 'reviewAskedOn', rule: 'LAW-PB-01' },
    { earlier: 'refusedOn', later: 'reviewAnsweredOn', rule: 'LAW-PB-01' },
    { earlier: 'reviewAskedOn', later: 'reviewAnsweredOn', rule: 'LAW-PB-01' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-CMP-06' },
  ],
})

function personalBudgetDates({ concern }: MatterOf<'personal-budget'>, dates: Dates): void {
  const { refusedOn, reviewAnsweredOn } = concern
  if (refusedOn !== undefined) dates.add(ombudsmanLgsco, { aware: refusedOn })
  if (typeof reviewAnsweredOn === 'number')
    dates.add(judicialReview, { arose: reviewAnsweredOn }, countedFromTheLastDecision)
  else if (refusedOn !== undefined) dates.add(judicialReview, { arose: refusedOn })
}

function personalBudgetWarnings({ concern }: MatterOf<'personal-budget'>, warn: (said: Said) => void): void {
  warn(noTribunal)
  if (typeof concern.reviewAskedOn === 'number' || typeof concern.reviewAnsweredOn === 'number') return
  if (concern.budgetDecision === 'refused-direct-payments') warn(reviewOnAsking)
  if (concern.budgetDecision === 'reduced-or-stopped') warn(reconsideredOnce)
}

const noTribunal = warning(
  'no-right-of-appeal',
  'A decision on a personal budget or direct payments cannot be appealed to the Tribunal. What the plan says your child must get can be: how it is paid for changes nothing about that.',
  'LAW-PB-01',
)
const reviewOnAsking = warning(
  'act-at-once',
  'The council must review its refusal of direct payments if you ask. No time limit was found, so ask now, in writing.',
  'LAW-PB-01',
  ['reviewAskedOn'],
)
const reconsideredOnce = warning(
  'act-at-once',
  'The council must look again once, if you ask. No time limit was found, so ask now, in writing, and say everything that speaks for you the first time.',
  'LAW-PB-01',
  ['reviewAskedOn'],
)
