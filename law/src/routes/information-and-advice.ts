import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

/** Information, advice and support (SENDIASS). Source: LAW-DUTY-04, LAW-NOT-01. */
export const informationAndAdvice = route(
  {
    id: 'information-and-advice',
    title: 'Free advice for your area',
    what: 'The information, advice and support service, often called SENDIASS, explains your choices and can stand by you.',
    goodFor: 'Someone who knows your council, reads your letter with you and comes to meetings.',
    cannot: 'It decides nothing, and asking it does not stop the time to appeal.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Nothing is decided',
    beside: 'Can run beside all others',
    steps: [
      'Find the service in the council’s letter or in its Local Offer.',
      'Say in your first sentence which decision you have and your last day.',
      'If nobody calls back in time, do not wait: contact the mediation adviser yourself.',
    ],
    whom: 'The service for your council’s area. The letter has to say how to reach it.',
    rules: ['LAW-DUTY-04', 'LAW-NOT-01'],
  },
  { 'council-decision': () => open, ...otherKinds },
)

const open = found('open', [
  reason('The council must arrange it for parents, children and young people. It is free.', 'LAW-DUTY-04'),
])
