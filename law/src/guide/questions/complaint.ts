/** The questions about a complaint, shared by every concern that has one. */
import { dayOf, happened, one } from './shape.ts'

const noFurther = {
  stage1AnsweredOn: 'no',
  stage2RequestedOn: 'no',
  stage2AnsweredOn: 'no',
  panelRequestedOn: 'no',
  panelMetOn: 'no',
  panelReportedOn: 'no',
  complaintAnsweredOn: 'no',
} as const
const { stage1AnsweredOn: _1, ...afterStage1 } = noFurther
const { stage2RequestedOn: _2, ...afterRequest } = afterStage1
const { stage2AnsweredOn: _3, ...afterStage2 } = afterRequest
const { panelRequestedOn: _4, ...afterPanelRequest } = afterStage2
const { panelMetOn: _5, ...afterPanel } = afterPanelRequest
const { panelReportedOn: _6, ...afterReport } = afterPanel

export const complaintQuestions = {
  aware: dayOf('aw', 'awareOn'),
  complained: happened('co', 'complainedOn', { acknowledgedOn: 'no', complaintAnsweredOn: 'no' }),
  'complaint-answered': happened('ca', 'complaintAnsweredOn'),
  'complained-to': one('ct', { p: { complainedTo: 'provider' }, c: { complainedTo: 'commissioner' } }),
  acknowledged: happened('ak', 'acknowledgedOn'),
  // How far a children's social care complaint has come (LAW-CMP-07). One day is asked for: the last step's.
  'complaint-stage': one('sg', {
    n: { complainedOn: 'no', ...noFurther },
    w: noFurther,
    a: afterStage1,
    r: afterRequest,
    b: afterStage2,
    p: afterPanelRequest,
    m: afterPanel,
    f: afterReport,
    e: {},
  }),
  'complained-on': dayOf('s0', 'complainedOn'),
  'stage-1-answered-on': dayOf('s1', 'stage1AnsweredOn'),
  'stage-2-requested-on': dayOf('s2', 'stage2RequestedOn'),
  'stage-2-answered-on': dayOf('s3', 'stage2AnsweredOn'),
  'panel-requested-on': dayOf('s4', 'panelRequestedOn'),
  'panel-met-on': dayOf('s5', 'panelMetOn'),
  'panel-reported-on': dayOf('s6', 'panelReportedOn'),
  'complaint-answered-on': dayOf('s7', 'complaintAnsweredOn'),
} as const
