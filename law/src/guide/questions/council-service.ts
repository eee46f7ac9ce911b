/** The questions about transport, a personal budget, and copies of records. */
import { dayOf, happened, one, yesNo } from './shape.ts'

const noPanel = { panelAskedOn: 'no', panelDecidedOn: 'no' } as const

export const councilServiceQuestions = {
  'post-16': yesNo('p6', 'postSixteen'),
  budget: one('bd', {
    p: { budgetDecision: 'refused-personal-budget' },
    d: { budgetDecision: 'refused-direct-payments' },
    r: { budgetDecision: 'reduced-or-stopped' },
  }),
  'refused-on': dayOf('rf', 'refusedOn'),
  'review-asked': happened('rv', 'reviewAskedOn', { reviewAnsweredOn: 'no', ...noPanel }),
  'review-answered': happened('rw', 'reviewAnsweredOn', noPanel),
  'second-stage': happened('ss', 'panelAskedOn', { panelDecidedOn: 'no' }),
  'second-stage-decided': happened('sd', 'panelDecidedOn'),
  'records-asked': happened('sr', 'requestedOn', { answeredOn: 'no', extendedOn: 'no' }),
  'records-came': happened('sa', 'answeredOn'),
  'records-extended': happened('sx', 'extendedOn'),
} as const
