/** Today's step and whom to ring, as templates show them. */
import { isoOf, monthName, partsOf, weekdayName } from '@way-forward/law'
import { lawOf, stepsOf } from './law-model.mjs'

/** The card with the leaf, and what to do. */
export function todayModel(step, { card, why, parts, about, opensParts }) {
  const deadline = about === undefined ? (step.deadline ?? step.undated) : about
  return {
    look: step.urgency === 'late' ? 'card--late' : 'card--urgent',
    leaf: step.leaf === null || about !== undefined ? null : leafOf(step.leaf.day),
    card,
    why: why.map((each) =>
      typeof each === 'string' ? { say: each } : { say: each.say, law: lawOf(each.rule) },
    ),
    working: deadline === null ? null : stepsOf(deadline.working),
    isOpen: step.urgency === 'urgent' || step.urgency === 'late' || opensParts === true,
    parts,
  }
}

function leafOf(day) {
  const { year, dayOfMonth } = partsOf(day)
  return { iso: isoOf(day), weekday: weekdayName(day), dayOfMonth, month: monthName(day), year }
}

/** Which people the page names: those of a step. */
export function whoFor({ code, urgency }) {
  if (code === 'ring-adviser' && (urgency === 'urgent' || urgency === 'late')) return 'support-alone'
  return whoByStep[code] ?? 'contact'
}
const whoByStep = {
  'wait-appeal': 'pending-appeal',
  'read-tribunal-decision': 'pending-appeal',
  'comment-on-draft': 'draft',
  'ask-for-decision': 'draft',
  'send-appeal': 'appeal',
  'ask-late': 'appeal',
  'ask-leave': 'appeal',
}
