/** The move to the next phase of education: when the plan must name the next school or college. */
import type { MatterOf } from '../position/matter.ts'
import { latenessOf } from '../rules/plan/lateness.ts'
import { transferDeadline } from '../rules/plan/transfer-clock.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

export const phaseTransfer = concernRules({
  kind: 'phase-transfer',
  dates: phaseTransferDates,
  warnings: phaseTransferWarnings,
  sequences: [],
})

/** Source: LAW-PHASE-01, LAW-PHASE-02. */
function phaseTransferDates({ concern, calendar }: MatterOf<'phase-transfer'>, dates: Dates): void {
  if (typeof concern.finalPlanOn === 'number') return
  const deadline = transferDeadline(concern, calendar)
  if (deadline !== undefined) dates.put(deadline)
}

function phaseTransferWarnings(
  { concern, calendar, on }: MatterOf<'phase-transfer'>,
  warn: (said: Said) => void,
): void {
  const deadline = transferDeadline(concern, calendar)
  if (deadline === undefined || deadline === null) return
  const isBetween = concern.phase === 'between-post-16'
  const lateness = latenessOf(deadline, concern.finalPlanOn, on)
  if (lateness === 'late') warn(isBetween ? notFiveMonthsBefore : notInTime)
  if (lateness === 'done-late') warn(isBetween ? betweenCameLate : cameLate)
}

const notInTime = warning(
  'overdue',
  'The day before which the plan had to name the next school or college has passed. Ask the council in writing for the amended plan now. Lateness by itself opens no appeal; you can complain, and with the amended plan the appeal opens.',
  'LAW-PHASE-01',
  ['phase', 'transferYear', 'finalPlanOn'],
)
const notFiveMonthsBefore = warning(
  'overdue',
  'The plan had to name the next college at least five months before the move, and that day has passed. Ask the council in writing for the amended plan now. Lateness by itself opens no appeal; you can complain, and with the amended plan the appeal opens.',
  'LAW-PHASE-02',
  ['phase', 'transferOn', 'finalPlanOn'],
)
const sayingWhatRemains =
  'The amended plan came after its time. You can complain about the delay, and you can appeal what the plan says: add the plan as a concern of its own, because the time to appeal started with its letter.'
const cameLate = warning('overdue', sayingWhatRemains, 'LAW-PHASE-01', ['transferYear', 'finalPlanOn'])
const betweenCameLate = warning('overdue', sayingWhatRemains, 'LAW-PHASE-02', ['transferOn', 'finalPlanOn'])
