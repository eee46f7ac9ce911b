/** The dates and warnings of a complaint about children's social care, from its latest event on. */
import { childrensComplaint } from '../deadlines/childrens-complaint.ts'
import { childrensComplaintPanel } from '../deadlines/childrens-complaint-panel.ts'
import { childrensComplaintPanelReport } from '../deadlines/childrens-complaint-panel-report.ts'
import { childrensComplaintResponse } from '../deadlines/childrens-complaint-response.ts'
import { childrensComplaintStage1 } from '../deadlines/childrens-complaint-stage-1.ts'
import { childrensComplaintStage2 } from '../deadlines/childrens-complaint-stage-2.ts'
import { childrensComplaintStage3Request } from '../deadlines/childrens-complaint-stage-3-request.ts'
import type { MatterOf } from '../position/matter.ts'
import { childrensStepIsLate } from '../rules/complaint/answer-time.ts'
import { childrensStageOf } from '../rules/complaint/childrens-stage.ts'
import type { Day } from '../time/day.ts'
import { type Dates, type Said, warning } from './concern.ts'

/** Said where the year to complain is counted from the day on which the family first knew. Source: LAW-CMP-07. */
export const fromFirstKnowing =
  'Counted from the day on which you first knew. The year runs from the day on which the grounds arose: if that was earlier, complain earlier.'

/** The one date that runs. Source: LAW-CMP-07. */
export function childrensComplaintDates({ concern }: MatterOf<'social-care'>, dates: Dates): void {
  switch (childrensStageOf(concern)) {
    case 'not-made':
      if (concern.awareOn !== undefined)
        dates.add(childrensComplaint, { arose: concern.awareOn }, fromFirstKnowing)
      return
    case 'made':
      dates.add(childrensComplaintStage1, { started: concern.complainedOn as Day })
      return
    case 'stage-2-requested':
      dates.add(childrensComplaintStage2, { requested: concern.stage2RequestedOn as Day })
      return
    case 'stage-2-answered':
      dates.add(childrensComplaintStage3Request, { received: concern.stage2AnsweredOn as Day })
      return
    case 'panel-requested':
      dates.add(childrensComplaintPanel, { requested: concern.panelRequestedOn as Day })
      return
    case 'panel-met':
      dates.add(childrensComplaintPanelReport, { met: concern.panelMetOn as Day })
      return
    case 'panel-reported':
      dates.add(childrensComplaintResponse, { received: concern.panelReportedOn as Day })
      return
    default:
  }
}

/** What is late on every reading. Source: LAW-CMP-07, LAW-TIME-21. */
export function childrensComplaintWarnings(
  { concern, on, calendar }: MatterOf<'social-care'>,
  warn: (said: Said) => void,
): void {
  switch (childrensStageOf(concern)) {
    case 'made':
      if (childrensStepIsLate('stage1', concern.complainedOn as Day, on, calendar)) warn(stage1Late)
      return
    case 'stage-2-requested':
      if (childrensStepIsLate('stage2', concern.stage2RequestedOn as Day, on, calendar)) warn(stage2Late)
      return
    case 'panel-requested':
      if (childrensStepIsLate('panel', concern.panelRequestedOn as Day, on, calendar)) warn(panelLate)
      return
    case 'panel-met':
      if (childrensStepIsLate('report', concern.panelMetOn as Day, on, calendar)) warn(reportLate)
      return
    case 'panel-reported':
      if (childrensStepIsLate('response', concern.panelReportedOn as Day, on, calendar)) warn(responseLate)
      return
    default:
  }
}

const stage1Late = warning(
  'answer-overdue',
  'The 20 working days are over that stage 1 may take at most. If it is not answered, ask in writing for the answer, or for stage 2.',
  'LAW-CMP-07',
  ['complainedOn', 'stage1AnsweredOn'],
)
const stage2Late = warning(
  'answer-overdue',
  'The 65 working days are over that stage 2 may take at most. If it is not answered, ask in writing for the answer. You can tell the Ombudsman.',
  'LAW-CMP-07',
  ['stage2RequestedOn', 'stage2AnsweredOn'],
)
const panelLate = warning(
  'answer-overdue',
  'The 30 working days are over within which the panel must meet. If it has not met, ask the council in writing for the day. You can tell the Ombudsman.',
  'LAW-CMP-07',
  ['panelRequestedOn', 'panelMetOn'],
)
const reportLate = warning(
  'answer-overdue',
  'The five working days are over within which the panel must report. Ask the council in writing for the report.',
  'LAW-CMP-07',
  ['panelMetOn', 'panelReportedOn'],
)
const responseLate = warning(
  'answer-overdue',
  'The 15 working days are over within which the council must answer the panel’s report. If it has not, ask for the answer in writing. You can tell the Ombudsman.',
  'LAW-CMP-07',
  ['panelReportedOn', 'complaintAnsweredOn'],
)
