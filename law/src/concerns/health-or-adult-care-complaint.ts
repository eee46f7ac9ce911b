/** The dates and warnings of a complaint about health or adult social care. */
import { healthOrAdultCareComplaint } from '../deadlines/health-or-adult-care-complaint.ts'
import { nhsComplaintAcknowledged } from '../deadlines/nhs-complaint-acknowledged.ts'
import { nhsComplaintExplained } from '../deadlines/nhs-complaint-explained.ts'
import type { ConcernOf } from '../facts.ts'
import { acknowledgementIsLate, explanationIsDue } from '../rules/complaint/answer-time.ts'
import type { Day } from '../time/day.ts'
import type { Calendar } from '../time/working-day.ts'
import { type Dates, type Said, warning } from './concern.ts'

type Complaint = Pick<
  ConcernOf<'health-service'>,
  'awareOn' | 'complainedOn' | 'acknowledgedOn' | 'complaintAnsweredOn'
>

/** The dates that run: to complain, or to be acknowledged and answered. Source: LAW-CMP-08. */
export function healthOrAdultCareDates(
  { awareOn, complainedOn, acknowledgedOn, complaintAnsweredOn }: Complaint,
  dates: Dates,
): void {
  if (typeof complaintAnsweredOn === 'number') return
  if (typeof complainedOn === 'number') {
    if (typeof acknowledgedOn !== 'number') dates.add(nhsComplaintAcknowledged, { received: complainedOn })
    dates.add(nhsComplaintExplained, { received: complainedOn })
  } else if (awareOn !== undefined) dates.add(healthOrAdultCareComplaint, { arose: awareOn })
}

/** The warnings of such a complaint on one day. Source: LAW-CMP-08. */
export function healthOrAdultCareWarnings(
  { complainedOn, acknowledgedOn, complaintAnsweredOn }: Complaint,
  on: Day,
  calendar: Calendar,
  warn: (said: Said) => void,
): void {
  if (typeof complainedOn !== 'number' || typeof complaintAnsweredOn === 'number') return
  if (explanationIsDue(complainedOn, on)) warn(answerOverdue)
  else if (typeof acknowledgedOn !== 'number' && acknowledgementIsLate(complainedOn, on, calendar))
    warn(acknowledgementOverdue)
}

const acknowledgementOverdue = warning(
  'answer-overdue',
  'A complaint about health or adult social care is to be acknowledged within three working days, and they are over. If you have heard nothing, ask in writing whether it arrived.',
  'LAW-CMP-08',
  ['complainedOn', 'acknowledgedOn'],
)
const answerOverdue = warning(
  'answer-overdue',
  'Six months have passed since your complaint. If it is not answered, the delay must be explained to you: ask for that in writing. You can tell the Ombudsman.',
  'LAW-CMP-08',
  ['complainedOn', 'complaintAnsweredOn'],
)
