import { judicialReview } from '../deadlines/judicial-review.ts'
import { ombudsmanLgsco } from '../deadlines/ombudsman-lgsco.ts'
import { transportReview } from '../deadlines/transport-review.ts'
import type { MatterOf } from '../position/matter.ts'
import { countedFromTheLastDecision } from '../rules/complaint/judicial-review-time.ts'
import { usualTimeIsOver } from '../rules/transport/usual-time.ts'
import { concernRules, type Dates, type Said, warning } from './concern.ts'

/** Transport between home and school: usual practice of councils, not law. Source: LAW-TRN-01, LAW-CMP-06, LAW-JR-01. */
export const transport = concernRules({
  kind: 'transport',
  dates: transportDates,
  warnings: transportWarnings,
  sequences: [
    { earlier: 'refusedOn', later: 'reviewAskedOn', rule: 'LAW-TRN-01' },
    { earlier: 'refusedOn', later: 'reviewAnsweredOn', rule: 'LAW-TRN-01' },
    { earlier: 'refusedOn', later: 'panelAskedOn', rule: 'LAW-TRN-01' },
    { earlier: 'refusedOn', later: 'panelDecidedOn', rule: 'LAW-TRN-01' },
    { earlier: 'reviewAskedOn', later: 'reviewAnsweredOn', rule: 'LAW-TRN-01' },
    { earlier: 'reviewAskedOn', later: 'panelDecidedOn', rule: 'LAW-TRN-01' },
    { earlier: 'panelAskedOn', later: 'panelDecidedOn', rule: 'LAW-TRN-01' },
  ],
})

function transportDates({ concern }: MatterOf<'transport'>, dates: Dates): void {
  const { refusedOn, reviewAskedOn, reviewAnsweredOn, panelAskedOn, panelDecidedOn } = concern
  const answered = typeof reviewAnsweredOn === 'number' ? reviewAnsweredOn : undefined
  const decided = typeof panelDecidedOn === 'number' ? panelDecidedOn : undefined
  if (decided === undefined && typeof panelAskedOn !== 'number') {
    if (answered !== undefined) dates.add(transportReview, { received: answered }, toAskForThePanel)
    else if (refusedOn !== undefined && typeof reviewAskedOn !== 'number')
      dates.add(transportReview, { received: refusedOn })
  }
  if (refusedOn !== undefined) dates.add(ombudsmanLgsco, { aware: refusedOn })
  const last = decided ?? answered
  const arose = last ?? refusedOn
  if (arose !== undefined)
    dates.add(judicialReview, { arose }, last === undefined ? undefined : countedFromTheLastDecision)
}

function transportWarnings(
  { concern, on, calendar }: MatterOf<'transport'>,
  warn: (said: Said) => void,
): void {
  const { reviewAskedOn, reviewAnsweredOn, panelDecidedOn } = concern
  warn(noTribunal)
  if (typeof panelDecidedOn === 'number') return
  warn(concern.postSixteen === 'yes' ? usualPracticeOverSixteen : usualPractice)
  if (
    typeof reviewAskedOn === 'number' &&
    typeof reviewAnsweredOn !== 'number' &&
    usualTimeIsOver(reviewAskedOn, on, calendar)
  )
    warn(answerUsuallyDue)
}

const toAskForThePanel =
  'This is the usual time to ask for the second stage, the panel, after the answer to the first. It is the practice of councils, not a rule for all of them. Check the transport policy of your council.'

const noTribunal = warning(
  'no-right-of-appeal',
  'A decision on transport cannot be appealed to the Tribunal. The council reviews it itself, and after its panel there is the Ombudsman.',
  'LAW-TRN-01',
)
const usualPractice = warning(
  'usual-practice',
  'The steps and times shown are what most councils do, not a rule for all of them. Read your council’s transport policy today; its times count.',
  'LAW-TRN-01',
)
const usualPracticeOverSixteen = warning(
  'usual-practice',
  'For pupils over 16 councils differ even more. The steps and times shown may not be those of your council: read its policy for pupils over 16 today.',
  'LAW-TRN-01',
  ['postSixteen'],
)
const answerUsuallyDue = warning(
  'answer-overdue',
  'Councils usually answer a request for a review within 20 working days, and more have passed. Ask when the answer will come; you can complain about the wait.',
  'LAW-TRN-01',
  ['reviewAskedOn', 'reviewAnsweredOn'],
)
