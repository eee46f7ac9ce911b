/**
 * How long the council has after a Tribunal order, and after it tells the Tribunal that it does not
 * oppose an appeal. Source: LAW-ORD-03 (reg 44), LAW-ORD-04, LAW-UNO-01 (reg 45).
 */
import type { Manner } from './kind.ts'

/** What must be done, and in how many weeks; 0 is at once. */
export interface OrderTime {
  readonly weeks: number
  /** The period and the act in words. */
  readonly say: string
  readonly manner: Manner
  /** Delay is excused in some circumstances after an order (reg 44(3)). */
  readonly excusedAfterOrder: boolean
  /** The same where the appeal is not opposed (reg 45(7), which does not name the second and third steps of an assessment). */
  readonly excusedUnopposed: boolean
}

/** What the Tribunal may order and what each order asks of the council, in the order of lists. */
export const orders = [
  'assess-notify',
  'assess-refusal',
  'assess-final-plan',
  'reassess-notify',
  'reassess-refusal',
  'reassess-final-plan',
  'make-draft-plan',
  'make-final-plan',
  'reconsider',
  'amend-provision',
  'amend-placement',
  'continue',
  'continue-amended',
  'dismiss-cease',
] as const
export type Order = (typeof orders)[number]

const notify = { weeks: 2, manner: 'sent', excusedAfterOrder: true, excusedUnopposed: true } as const
const refusal = { weeks: 10, manner: 'sent', excusedAfterOrder: true, excusedUnopposed: false } as const
const finalPlan = { weeks: 14, manner: 'sent', excusedAfterOrder: true, excusedUnopposed: false } as const
const notExcused = { excusedAfterOrder: false, excusedUnopposed: false } as const

/** Weeks from the trigger for the placement where the council also changes needs or provision, unopposed. */
export const weeksToAmendPlacementAndProvision = 5

/** The time for each order. */
export const orderTimes: Readonly<Record<Order, OrderTime>> = {
  'assess-notify': { ...notify, say: 'Two weeks: tell the family that it will assess' },
  'assess-refusal': { ...refusal, say: 'Ten weeks: say with reasons that no plan is needed, if so' },
  'assess-final-plan': { ...finalPlan, say: '14 weeks: send the final plan, if one is needed' },
  'reassess-notify': { ...notify, say: 'Two weeks: tell the family that it will assess again' },
  'reassess-refusal': { ...refusal, say: 'Ten weeks: say with reasons that the plan stays, if so' },
  'reassess-final-plan': { ...finalPlan, say: '14 weeks: send the final plan, if it changes' },
  'make-draft-plan': {
    weeks: 5,
    say: 'Five weeks: send the draft plan',
    manner: 'sent',
    excusedAfterOrder: true,
    excusedUnopposed: true,
  },
  'make-final-plan': {
    weeks: 11,
    say: '11 weeks: send the final plan',
    manner: 'sent',
    excusedAfterOrder: true,
    excusedUnopposed: true,
  },
  reconsider: {
    weeks: 2,
    say: 'Two weeks: think again, and send a draft plan or a refusal',
    manner: 'sent',
    ...notExcused,
  },
  'amend-provision': {
    weeks: 5,
    say: 'Five weeks: send the plan with needs or provision changed',
    manner: 'sent',
    ...notExcused,
  },
  'amend-placement': {
    weeks: 2,
    say: 'Two weeks: send the plan with the school or its type changed',
    manner: 'sent',
    ...notExcused,
  },
  continue: { weeks: 0, say: 'At once: keep the plan in place', manner: 'done', ...notExcused },
  'continue-amended': {
    weeks: 5,
    say: 'Keep the plan in place at once, and send it changed within five weeks',
    manner: 'sent',
    ...notExcused,
  },
  'dismiss-cease': { weeks: 0, say: 'At once: the plan ends', manner: 'done', ...notExcused },
}
