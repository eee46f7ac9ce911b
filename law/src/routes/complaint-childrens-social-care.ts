import type { MatterOf } from '../position/matter.ts'
import { panelTimeIsOver } from '../rules/complaint/answer-time.ts'
import { serviceOf } from '../rules/complaint/care-service.ts'
import { childrensStageOf } from '../rules/complaint/childrens-stage.ts'
import { complaintTimeIsOver } from '../rules/complaint/complaint-time.ts'
import type { Day } from '../time/day.ts'
import { complaintAboutCare } from './complaint-about-care.ts'
import { serviceUnknown } from './complaint-elsewhere.ts'
import { type Found, found, reason, route } from './route.ts'

/** A complaint about children's social care, in three stages. Source: LAW-CMP-07, LAW-CMP-06, LAW-CMP-13. */
export const complaintChildrensSocialCare = route(
  {
    id: 'complaint-childrens-social-care',
    title: 'Complaint about children’s social care',
    what: 'A complaint to the council about social care for someone under 18, in three stages that the law sets. A child can make it too.',
    goodFor: 'An assessment or help from social care that is refused, late or poor.',
    cannot: 'It does not change what the plan says, and it stops no time to appeal.',
    cost: 'Free',
    time: '10 to 20 working days, then 25 to 65, then a panel',
    binding: 'The council decides, after hearing the panel',
    beside: 'Beside all others; may be paused for a court or Tribunal case',
    steps: [
      'Complain to the council within a year. A child can do it, and must be offered an advocate.',
      'Stage 1: the answer is due within 10 working days, or 20 if it is complex.',
      'Not content? Ask for stage 2. Its answer is due within 25 working days, or up to 65 with reasons in writing.',
      'Still not content? The council must have your request for a panel within 20 working days of your receiving that answer.',
      'The panel meets within 30 working days and reports within five more; the council answers within 15.',
      'Then you can go to the Ombudsman for councils.',
    ],
    whom: 'The council’s complaints manager for children’s social care. A child can ask there for an advocate.',
    rules: ['LAW-CMP-07', 'LAW-CMP-06', 'LAW-CMP-08', 'LAW-CMP-13', 'LAW-APP-11', 'LAW-DUTY-10'],
  },
  complaintAboutCare('childrens', findComplaint, {
    theDecision: () => besideTheDecision,
    sectionH: () => sectionH,
    theRecommendation: () => besideTheRecommendation,
    atOtherAge: () => mayStillBeChildrens,
  }),
)

function findComplaint({ concern, person, on, calendar }: MatterOf<'social-care'>): Found {
  const { complainedOn, stage2RequestedOn, panelRequestedOn } = concern
  const service = serviceOf(concern.service, person, on)
  if (service === 'unknown') return serviceUnknown
  if (service === 'adults') return adultsHaveTheirOwn
  switch (childrensStageOf(concern)) {
    case 'not-made':
      if (complaintTimeIsOver(concern.awareOn, on)) return complainedOn === 'no' ? yearIsOver : madeUnknown
      return complainedOn === 'no' ? toBeMade : perhapsToBeMade
    case 'made':
      return stage1
    case 'stage-1-answered':
      return stage2RequestedOn === 'no' ? askForStage2 : perhapsAskForStage2
    case 'stage-2-requested':
      return stage2
    case 'stage-2-answered':
      if (!panelTimeIsOver(concern.stage2AnsweredOn as Day, on, calendar))
        return panelRequestedOn === 'no' ? askForPanel : perhapsAskForPanel
      return panelRequestedOn === 'no' ? panelTimeOver : panelUnknown
    case 'panel-requested':
      return panelToMeet
    case 'panel-met':
      return panelMet
    case 'panel-reported':
      return afterThePanel
    case 'answered':
      return answered
  }
}

const threeStages = reason(
  'It has three stages, each with its own time in working days, and must be made within a year.',
  'LAW-CMP-07',
)
const childToo = reason(
  'A child can make it, and must be offered an advocate: someone who helps the child to be heard.',
  'LAW-CMP-07',
)
const mayBePaused = reason(
  'If it would harm a case in a court or the Tribunal, the council may pause it. It can be made again within a year of the end of that case.',
  'LAW-CMP-13',
)
const toBeMade = found('open', [threeStages, childToo, mayBePaused])
const perhapsToBeMade = found('open', [threeStages, childToo, mayBePaused], ['complainedOn'])
const madeUnknown = found(
  'unknown',
  [
    reason(
      'The year to complain is over. If you complained within it, your complaint goes on; if not, the council may still accept one.',
      'LAW-CMP-07',
    ),
  ],
  ['complainedOn'],
)
const yearIsOver = found('closed', [
  reason(
    'More than a year has passed. The council may accept a later complaint: ask, and say why it is late. Something new that happened since has a year of its own.',
    'LAW-CMP-07',
  ),
])
const stage1 = found('open', [
  reason(
    'Stage 1 runs. The answer is due within 10 working days, or 20 if the complaint is complex.',
    'LAW-CMP-07',
  ),
  childToo,
  mayBePaused,
])
const stage1Answered = reason(
  'Stage 1 is answered. If you are not content, ask in writing for stage 2.',
  'LAW-CMP-07',
)
const askForStage2 = found('open', [stage1Answered, childToo])
const perhapsAskForStage2 = found('open', [stage1Answered, childToo], ['stage2RequestedOn'])
const stage2 = found('open', [
  reason(
    'Stage 2 runs. The answer is due within 25 working days, or up to 65 if the council writes before then, with reasons and a date.',
    'LAW-CMP-07',
  ),
  mayBePaused,
])
const stage2Answered = reason(
  'Stage 2 is answered. If you are not content, ask for a panel: the council must have that within 20 working days of your receiving the answer.',
  'LAW-CMP-07',
)
const askForPanel = found('open', [stage2Answered])
const perhapsAskForPanel = found('open', [stage2Answered], ['panelRequestedOn'])
const panelUnknown = found(
  'unknown',
  [
    reason(
      'The 20 working days to ask for a panel are over. It turns on whether you asked in time.',
      'LAW-CMP-07',
    ),
  ],
  ['panelRequestedOn'],
)
const panelTimeOver = found('closed', [
  reason(
    'The 20 working days to ask for a panel are over. Ask the council all the same whether it will hold one.',
    'LAW-CMP-07',
  ),
  reason('You can put the complaint to the Ombudsman.', 'LAW-CMP-06'),
])
const panelToMeet = found('open', [
  reason('You asked for the panel. It must meet within 30 working days of that.', 'LAW-CMP-07'),
])
const panelMet = found('open', [
  reason('The panel has met. It must report within five working days.', 'LAW-CMP-07'),
])
const afterThePanel = found('open', [
  reason(
    'The panel has reported. The council must answer within 15 working days of receiving the report.',
    'LAW-CMP-07',
  ),
])
const answered = found('closed', [
  reason(
    'You have the final answer, so this complaint is over. Something new can be a new complaint.',
    'LAW-CMP-07',
  ),
  reason('Next is the Ombudsman for councils.', 'LAW-CMP-06'),
])
const adultsHaveTheirOwn = found('does-not-apply', [
  reason('Adults’ social care has another procedure, in one stage.', 'LAW-CMP-08'),
])
const besideTheDecision = found('open', [
  reason(
    'What the plan says about social care cannot be appealed on its own. The help itself can be complained about.',
    'LAW-APP-11',
  ),
  threeStages,
  childToo,
  mayBePaused,
])
const sectionH = found('open', [
  reason('Section H of the plan is social care, so its own complaint is the way.', 'LAW-CMP-07'),
  threeStages,
  childToo,
  mayBePaused,
])
const besideTheRecommendation = found('open', [
  reason('For how social care dealt with the recommendation, which does not bind it.', 'LAW-CMP-07'),
  threeStages,
  childToo,
  mayBePaused,
])
const mayStillBeChildrens = found(
  'open',
  [
    reason(
      'From 18 on it is usually adults’ social care. Help that the children’s service still gives may keep the children’s procedure.',
      'LAW-CMP-07',
    ),
    threeStages,
    mayBePaused,
  ],
  [],
  reason('First ask the council which of its services gives the help.', 'LAW-CMP-07'),
)
