/** For every kind: the input whose day starts the clock, and each combination of choices that a sweep tries. */
import { plusDays } from './calendar.ts'
import { ordersMade, ordersUnopposed, type Values } from './oracle.ts'

/** The inputs of a kind for one start day; how many there are is stated, so that none can be lost. */
export interface Swept {
  /** The input whose day is the start. */
  readonly trigger: string
  readonly perDay: number
  inputs(start: string): readonly Values[]
}

/** Every kind but the appeal, which has a sweep of its own, and the phase transfer, which starts with a year. */
export const swept: Readonly<Record<string, Swept>> = {
  'adviser-contact': {
    trigger: 'notice-sent',
    perDay: 63,
    inputs: (start) =>
      upTo(-31, 31).map((apart) =>
        apart === 0
          ? { 'notice-sent': start }
          : { 'notice-sent': start, 'notice-dated': plusDays(start, apart) },
      ),
  },
  certificate: from('triggered'),
  'commissioner-notified': from('informed'),
  'mediation-arranged': from('informed'),
  'mediation-notice': from('meeting'),
  'agreement-action': from('made'),
  'agreement-told-to-council': from('made'),
  order: {
    trigger: 'made',
    perDay: 14,
    inputs: (start) => ordersMade.map((order) => ({ made: start, order })),
  },
  unopposed: {
    trigger: 'notified',
    perDay: 13,
    inputs: (start) => [
      ...ordersUnopposed.map((order) => ({ notified: start, order })),
      { notified: start, order: 'amend-placement', 'also-amends-provision': true },
    ],
  },
  'tribunal-response': withCase('received'),
  'permission-to-appeal': withCase('sent'),
  'recommendation-response': from('made'),
  'recommendation-copy': from('received'),
  'discrimination-claim': from('conduct'),
  'assessment-decision': from('requested'),
  'refusal-to-issue': from('requested'),
  'final-plan': from('requested'),
  'reassessment-decision': from('requested'),
  'reassessment-final-plan': from('notified'),
  'draft-comments': from('served'),
  'annual-review': from('plan-made-or-last-reviewed'),
  'review-report': from('meeting'),
  'review-decision': from('meeting'),
  'final-amended-plan': {
    trigger: 'proposed',
    perDay: 62,
    inputs: (start) => [
      { proposed: start },
      ...upTo(0, 60).map((wait) => ({ proposed: plusDays(start, wait), meeting: start })),
    ],
  },
  'childrens-complaint': from('arose'),
  'childrens-complaint-stage-1': from('started'),
  'childrens-complaint-stage-2': from('requested'),
  'childrens-complaint-stage-3-request': from('received'),
  'childrens-complaint-panel': from('requested'),
  'childrens-complaint-panel-report': from('met'),
  'childrens-complaint-response': from('received'),
  'health-or-adult-care-complaint': from('arose'),
  'early-years-complaint': from('received'),
  'ombudsman-lgsco': from('aware'),
  'ombudsman-phso': from('aware'),
  'judicial-review': from('arose'),
  'subject-access': from('received'),
  'transport-review': from('received'),
}

function from(field: string): Swept {
  return { trigger: field, perDay: 1, inputs: (start) => [{ [field]: start }] }
}

function withCase(field: string): Swept {
  return {
    trigger: field,
    perDay: 3,
    inputs: (start) => [
      { [field]: start },
      { [field]: start, case: 'sen' },
      { [field]: start, case: 'discrimination' },
    ],
  }
}

function upTo(first: number, last: number): readonly number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index)
}
