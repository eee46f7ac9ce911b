/** The questions about what was agreed, ordered or recommended. */
import { orders } from '../../deadlines/order-times.ts'
import { dayAhead, dayOf, happened, many, one, yesNo } from './shape.ts'

/** The letter of each order, in the order of lists: `a` is the first. */
export const orderCodes: Readonly<Record<string, string>> = Object.fromEntries(
  orders.map((order, index) => [String.fromCharCode(97 + index), order]),
)

export const outcomeQuestions = {
  'agreed-in': one('ai', {
    m: { agreedIn: 'mediation', healthOnly: 'no' },
    h: { agreedIn: 'mediation', healthOnly: 'yes' },
    d: { agreedIn: 'disagreement-resolution' },
    t: { agreedIn: 'talk' },
  }),
  'agreed-on': dayOf('ao', 'agreedOn'),
  'agreed-terms': many('at', 'agreedTerms', { ...orderCodes, z: 'other' }),
  'agreed-for': dayAhead('af', 'agreedFor'),
  unopposed: one('un', { o: { unopposed: 'no' }, n: { unopposed: 'yes' } }),
  'ordered-on': dayOf('od', 'orderedOn'),
  orders: many('or', 'orders', orderCodes),
  'directed-for': dayAhead('df', 'directedFor'),
  'recommended-about': many('rb', 'about', { h: 'health', c: 'social-care' }),
  'recommended-on': dayOf('ro', 'recommendedOn'),
  'recommendation-answered': happened('rc', 'recommendationAnsweredOn'),
  followed: yesNo('fw', 'followed'),
} as const
