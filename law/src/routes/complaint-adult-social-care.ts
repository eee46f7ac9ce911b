import type { MatterOf } from '../position/matter.ts'
import { serviceOf } from '../rules/complaint/care-service.ts'
import { complaintStanding } from '../rules/complaint/complaint-standing.ts'
import { complaintTimeIsOver } from '../rules/complaint/complaint-time.ts'
import { complaintAboutCare } from './complaint-about-care.ts'
import { serviceUnknown } from './complaint-elsewhere.ts'
import { complaintStages } from './complaint-stages.ts'
import { type Found, found, reason, route } from './route.ts'

/** A complaint about adult social care. Source: LAW-CMP-08, LAW-CMP-06, LAW-CMP-13. */
export const complaintAdultSocialCare = route(
  {
    id: 'complaint-adult-social-care',
    title: 'Complaint about adult social care',
    what: 'A complaint to the council about social care for someone of 18 or over, in one stage.',
    goodFor: 'An assessment or help from social care that is refused, late or poor.',
    cannot: 'It does not change what the plan says, and it stops no time to appeal.',
    cost: 'Free',
    time: 'An acknowledgement in days; an answer can take six months',
    binding: 'The council decides about itself',
    beside: 'Can run beside all others',
    steps: [
      'Complain to the council within 12 months. Say what happened, with dates, and what you want.',
      'It must be acknowledged within three working days.',
      'If it is not answered within six months, the council must explain why.',
      'With the answer you can go to the Ombudsman for councils.',
    ],
    whom: 'The council’s complaints manager for adult social care.',
    rules: ['LAW-CMP-08', 'LAW-CMP-06', 'LAW-CMP-07', 'LAW-CMP-13', 'LAW-APP-11', 'LAW-DUTY-10'],
  },
  complaintAboutCare('adults', findComplaint, {
    theDecision: () => besideTheDecision,
    sectionH: () => sectionH,
    theRecommendation: () => besideTheRecommendation,
    atOtherAge: () => belowEighteen,
  }),
)

function findComplaint({ concern, person, on }: MatterOf<'social-care'>): Found {
  const { awareOn } = concern
  const service = serviceOf(concern.service, person, on)
  if (service === 'unknown') return serviceUnknown
  if (service === 'childrens') return childrenHaveTheirOwn
  const standing = complaintStanding(concern)
  if (standing === 'not-made' && complaintTimeIsOver(awareOn, on)) return timeIsOver
  if (standing === 'unknown' && complaintTimeIsOver(awareOn, on)) return madeUnknown
  return stages[standing]
}

const oneStage = reason(
  'It has one stage and must be made within 12 months of the matter, or of your learning about it.',
  'LAW-CMP-08',
)
const stages = complaintStages([oneStage], 'LAW-CMP-08', [
  reason('Next is the Ombudsman for councils.', 'LAW-CMP-06'),
])
const timeIsOver = found('closed', [
  reason(
    'More than 12 months have passed. The council may accept a later complaint: ask, and say why it is late. Something new that happened since has a time of its own.',
    'LAW-CMP-08',
  ),
])
const madeUnknown = found(
  'unknown',
  [
    reason(
      'The 12 months to complain are over. If you complained within them, your complaint goes on; if not, the council may still accept one.',
      'LAW-CMP-08',
    ),
  ],
  ['complainedOn'],
)
const childrenHaveTheirOwn = found('does-not-apply', [
  reason('Children’s social care has another procedure, in three stages.', 'LAW-CMP-07'),
])
const besideTheDecision = found('open', [
  reason(
    'What the plan says about social care cannot be appealed on its own. The help itself can be complained about.',
    'LAW-APP-11',
  ),
  oneStage,
])
const sectionH = found('open', [
  reason('Section H of the plan is social care, so its own complaint is the way.', 'LAW-CMP-08'),
  oneStage,
])
const besideTheRecommendation = found('open', [
  reason('For how social care dealt with the recommendation, which does not bind it.', 'LAW-CMP-08'),
  oneStage,
])
const belowEighteen = found('does-not-apply', [
  reason(
    'Adults’ social care is for those from 18 on. Below 18 the complaint about children’s social care is the one here.',
    'LAW-CMP-07',
  ),
])
