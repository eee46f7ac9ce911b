/** The council has not done in time what it must: the date with its working, and what lateness gives. */
import type { CouncilClock } from '../facts.ts'
import type { MatterOf } from '../position/matter.ts'
import { councilClockDeadline } from '../rules/plan/council-clock.ts'
import { latenessOf } from '../rules/plan/lateness.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

export const overdue = concernRules({
  kind: 'overdue',
  dates: overdueDates,
  warnings: overdueWarnings,
  sequences: [
    { earlier: 'startedOn', later: 'doneOn', rule: 'LAW-EHC-10' },
    { earlier: 'complainedOn', later: 'complaintAnsweredOn', rule: 'LAW-CMP-06' },
  ],
})

/** The end of the clock, unless the council was in time. */
function overdueDates({ concern, calendar, on }: MatterOf<'overdue'>, dates: Dates): void {
  const deadline = councilClockDeadline(concern, calendar)
  if (deadline === undefined) return
  if (deadline !== null && latenessOf(deadline, concern.doneOn, on) === 'done-in-time') return
  dates.put(deadline)
}

function overdueWarnings({ concern, calendar, on }: MatterOf<'overdue'>, warn: (said: Said) => void): void {
  const deadline = councilClockDeadline(concern, calendar)
  if (deadline === undefined || deadline === null) return
  const lateness = latenessOf(deadline, concern.doneOn, on)
  if (lateness === 'late' && concern.clock !== undefined) {
    warn(concern.phase === 'between-post-16' ? betweenCollegesLate : late[concern.clock])
    warn(latenessOpensNoAppeal)
  } else if (lateness === 'done-late') warn(cameLate)
}

const late: Readonly<Record<CouncilClock, Said>> = {
  'assessment-decision': warning(
    'overdue',
    'The six weeks are over and the council has not said whether it will assess. Only a few things excuse that: a long school closure, exceptional personal circumstances, or four weeks away from the area. Ask in writing which of them it means, and on which day you will have its decision.',
    'LAW-EHC-02',
    ['startedOn', 'doneOn'],
  ),
  'refusal-to-issue': warning(
    'overdue',
    'A decision against a plan had to come within 16 weeks of the request, unless one of a few circumstances excuses the delay. If a plan is to come, its time is 20 weeks. Ask in writing which of the two it will be.',
    'LAW-EHC-04',
    ['startedOn', 'doneOn'],
  ),
  'final-plan': warning(
    'overdue',
    'The 20 weeks are over and there is no final plan. Only a few circumstances excuse that. Ask in writing which of them the council means, and on which day you will have the plan.',
    'LAW-EHC-06',
    ['startedOn', 'doneOn'],
  ),
  'annual-review': warning(
    'overdue',
    'The 12 months are over and the plan was not reviewed. Ask the council in writing to hold the review now, and to name the day.',
    'LAW-DUTY-11',
    ['startedOn', 'doneOn'],
  ),
  'review-decision': warning(
    'overdue',
    'The four weeks after the review meeting are over. The council had to say by then whether it keeps, changes or ends the plan, and to send the changes that it proposes. Ask for both in writing.',
    'LAW-EHC-08',
    ['startedOn', 'doneOn'],
  ),
  'final-amended-plan': warning(
    'overdue',
    'The eight weeks after the proposed changes are over. The council had to send the final plan or its decision not to change it. Ask for it in writing.',
    'LAW-EHC-09',
    ['startedOn', 'doneOn'],
  ),
  'reassessment-decision': warning(
    'overdue',
    'The 15 days are over and the council has not said whether it will assess again. Ask for its decision in writing.',
    'LAW-EHC-11',
    ['startedOn', 'doneOn'],
  ),
  'reassessment-final-plan': warning(
    'overdue',
    'The 14 weeks are over and the plan after the re-assessment has not come. Only a few circumstances excuse that. Ask in writing which of them the council means, and on which day you will have the plan.',
    'LAW-EHC-11',
    ['startedOn', 'doneOn'],
  ),
  'phase-transfer': warning(
    'overdue',
    'The day before which the plan had to name the next school or college has passed. Ask the council in writing for the amended plan now.',
    'LAW-PHASE-01',
    ['phase', 'transferYear', 'doneOn'],
  ),
}
const betweenCollegesLate = warning(
  'overdue',
  'The plan had to name the next college at least five months before the move, and that day has passed. Ask the council in writing for the amended plan now.',
  'LAW-PHASE-02',
  ['phase', 'transferOn', 'doneOn'],
)
const latenessOpensNoAppeal = warning(
  'no-right-of-appeal',
  'Lateness by itself opens no appeal. You can complain to the council, then go to the Ombudsman, or ask a lawyer about the High Court. Once a decision comes, its own routes open from the day of that letter.',
  'LAW-EHC-10',
  ['clock', 'doneOn'],
)
const cameLate = warning(
  'overdue',
  'It came after its time. You can still complain about the delay. What the council decided has its own routes, and their time starts from its letter: add that decision as a concern of its own.',
  'LAW-EHC-10',
  ['startedOn', 'doneOn'],
)
