/** How far a complaint about children's social care has come. */
import type { ConcernOf } from '../../facts.ts'

/** The latest thing that is known to have happened. */
export type ChildrensStage =
  | 'not-made'
  | 'made'
  | 'stage-1-answered'
  | 'stage-2-requested'
  | 'stage-2-answered'
  | 'panel-requested'
  | 'panel-met'
  | 'panel-reported'
  | 'answered'

/** The stage, by the latest event with a day; `not-made` where no event has one. Source: LAW-CMP-07. */
export function childrensStageOf(concern: ConcernOf<'social-care'>): ChildrensStage {
  if (typeof concern.complaintAnsweredOn === 'number') return 'answered'
  if (typeof concern.panelReportedOn === 'number') return 'panel-reported'
  if (typeof concern.panelMetOn === 'number') return 'panel-met'
  if (typeof concern.panelRequestedOn === 'number') return 'panel-requested'
  if (typeof concern.stage2AnsweredOn === 'number') return 'stage-2-answered'
  if (typeof concern.stage2RequestedOn === 'number') return 'stage-2-requested'
  if (typeof concern.stage1AnsweredOn === 'number') return 'stage-1-answered'
  return typeof concern.complainedOn === 'number' ? 'made' : 'not-made'
}
