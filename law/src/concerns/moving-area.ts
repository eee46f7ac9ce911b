/** A family with a plan moves: what the old and the new council must do, and by when. */
import { newAuthorityInforms } from '../deadlines/new-authority-informs.ts'
import { newAuthorityReview } from '../deadlines/new-authority-review.ts'
import { planTransfer } from '../deadlines/plan-transfer.ts'
import type { ConcernOf, Event } from '../facts.ts'
import type { MatterOf } from '../position/matter.ts'
import { isOverdue } from '../rules/plan/lateness.ts'
import type { Day } from '../time/day.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

export const movingArea = concernRules({
  kind: 'moving-area',
  dates: movingAreaDates,
  warnings: movingAreaWarnings,
  sequences: [
    { earlier: 'movedOn', later: 'planTransferredOn', rule: 'LAW-EHC-12' },
    { earlier: 'planTransferredOn', later: 'informedOn', rule: 'LAW-EHC-12' },
  ],
})

/** Without a plan nothing is transferred. Source: LAW-EHC-12. */
function movingAreaDates({ concern }: MatterOf<'moving-area'>, dates: Dates): void {
  const { hasPlan, movedOn, planTransferredOn, informedOn, lastReviewOn } = concern
  if (hasPlan === 'no') return
  if (typeof planTransferredOn === 'number') {
    if (typeof informedOn !== 'number') dates.add(newAuthorityInforms, { transferred: planTransferredOn })
    dates.add(newAuthorityReview, {
      transferred: planTransferredOn,
      'plan-made-or-last-reviewed': lastReviewOn,
    })
  } else if (movedOn !== undefined) dates.add(planTransfer, moveOf(movedOn, concern))
}

function movingAreaWarnings(matter: MatterOf<'moving-area'>, warn: (said: Said) => void): void {
  const { concern } = matter
  const { hasPlan, movedOn, planTransferredOn, informedOn, lastReviewOn } = concern
  if (hasPlan === 'no') return
  if (typeof planTransferredOn === 'number') {
    const transferred = { transferred: planTransferredOn }
    if (typeof informedOn !== 'number' && isOverdue(newAuthorityInforms, transferred, matter))
      warn(notInformed)
    const reviewed = { ...transferred, 'plan-made-or-last-reviewed': lastReviewOn }
    if (lastReviewOn !== undefined && isOverdue(newAuthorityReview, reviewed, matter)) warn(notReviewed)
  } else if (movedOn !== undefined && isKnownToHaveLearned(concern)) {
    if (isOverdue(planTransfer, moveOf(movedOn, concern), matter)) warn(notTransferred)
  }
}

/** Until the old council knows of the move it cannot be called late. */
function isKnownToHaveLearned({
  oldAuthorityToldOn,
  oldAuthorityAwareOn,
}: ConcernOf<'moving-area'>): boolean {
  return typeof oldAuthorityToldOn === 'number' || typeof oldAuthorityAwareOn === 'number'
}

function moveOf(moved: Day, { oldAuthorityToldOn, oldAuthorityAwareOn }: ConcernOf<'moving-area'>) {
  return { moved, told: dayOrNothing(oldAuthorityToldOn), aware: dayOrNothing(oldAuthorityAwareOn) }
}

function dayOrNothing(event: Event): Day | undefined {
  return typeof event === 'number' ? event : undefined
}

const notTransferred = warning(
  'overdue',
  'The time for passing the plan to the new council is over. Ask both councils in writing on which day it was, or will be, transferred.',
  'LAW-EHC-12',
  ['movedOn', 'oldAuthorityToldOn', 'oldAuthorityAwareOn', 'planTransferredOn'],
)
const notInformed = warning(
  'overdue',
  'The six weeks are over in which the new council had to say when it will review the plan and whether it will assess again. Ask for both in writing.',
  'LAW-EHC-12',
  ['planTransferredOn', 'informedOn'],
)
const notReviewed = warning(
  'overdue',
  'The time for the new council’s review of the plan is over. Ask for the review in writing. Lateness by itself opens no appeal; you can complain.',
  'LAW-EHC-12',
  ['planTransferredOn', 'lastReviewOn'],
)
