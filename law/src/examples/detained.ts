import type { Examples } from './example.ts'

const on = '2026-11-21'
const person = { detained: 'yes' }
const decision = (given: object) => ({
  id: 'letter',
  kind: 'council-decision',
  noticeSentOn: '2026-11-03',
  ...given,
})

export const detainedExamples: Examples = {
  'LAW-DET-01': [
    {
      says: 'In custody what Section F says cannot be appealed.',
      facts: { person, concerns: [decision({ decision: 'plan', disputed: ['provision'] })] },
      on,
      gives: [
        { route: 'appeal', state: 'does-not-apply' },
        { route: 'appeal', cites: 'LAW-DET-01' },
        { warning: 'detained', cites: 'LAW-DET-01', concern: null },
      ],
    },
    {
      says: 'In custody the school named for the time after release can be appealed.',
      facts: { person, concerns: [decision({ decision: 'plan', disputed: ['placement'] })] },
      on,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-DET-01' },
      ],
    },
  ],
  'LAW-DET-02': [
    {
      says: 'In custody a refusal to assess needs the certificate too.',
      facts: { person, concerns: [decision({ decision: 'refuse-assess' })] },
      on,
      gives: [
        { route: 'appeal', state: 'open' },
        { route: 'appeal', cites: 'LAW-DET-02' },
        { route: 'mediation-advice', cites: 'LAW-DET-02' },
      ],
    },
  ],
  'LAW-DET-03': [
    {
      says: 'In custody the 30 days for mediation start with the adviser.',
      facts: { person, concerns: [decision({ decision: 'refuse-assess' })] },
      on,
      gives: [{ route: 'mediation', cites: 'LAW-DET-03' }],
    },
    {
      says: 'The adviser was contacted on 4 November and the council told on the 10th: the days count from the adviser.',
      facts: {
        person,
        concerns: [
          decision({
            decision: 'refuse-assess',
            mediationAdviserContactedOn: '2026-11-04',
            authorityToldOfMediationOn: '2026-11-10',
          }),
        ],
      },
      on,
      gives: [
        { date: 'mediation-arranged', lastDay: '2026-12-04', laterDay: '2026-12-10' },
        { warning: 'detained', cites: 'LAW-DET-03', concern: 'letter' },
      ],
    },
    {
      says: 'When the adviser was contacted is not known: there is no day to count from.',
      facts: {
        person,
        concerns: [decision({ decision: 'refuse-assess', authorityToldOfMediationOn: '2026-11-10' })],
      },
      on,
      gives: [
        { noDate: 'mediation-arranged' },
        { warning: 'detained', cites: 'LAW-DET-03', concern: 'letter' },
      ],
    },
  ],
  'LAW-DET-04': [
    {
      says: 'In custody an order has times of its own.',
      facts: { person, concerns: [{ id: 'order', kind: 'tribunal-order', orderedOn: '2026-11-03' }] },
      on,
      gives: [{ warning: 'detained', cites: 'LAW-DET-04', concern: null }],
    },
  ],
  'LAW-DET-05': [
    {
      says: 'In custody there are no recommendations on health or social care.',
      facts: {
        person,
        concerns: [decision({ decision: 'plan', disputed: ['placement', 'health'] })],
      },
      on,
      gives: [
        { route: 'appeal-recommendations', state: 'does-not-apply' },
        { route: 'appeal-recommendations', cites: 'LAW-DET-05' },
      ],
    },
  ],
}
