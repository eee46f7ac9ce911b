import { otherKinds } from './not-written.ts'
import { found, reason, route } from './route.ts'

/** Disagreement resolution between the family and the council. Source: LAW-DRS-01, 02, 06, 08, 09. */
export const disagreementResolution = route(
  {
    id: 'disagreement-resolution',
    title: 'Disagreement resolution',
    what: 'An independent person helps you and the council, or a school, to find a way. It is another service than mediation.',
    goodFor: 'Several bodies at one table, also long before or after a decision.',
    cannot: 'It gives no certificate, stops no time and binds nobody.',
    cost: 'Free',
    time: 'No set time',
    binding: 'Binds nobody; all agree freely',
    beside: 'Can run beside all others',
    steps: [
      'Ask the council or the service itself; the council’s letter must say that it exists.',
      'Say whom you disagree with and about what.',
      'If all agree to take part, you meet with an independent person.',
    ],
    whom: 'The disagreement resolution service of your council; see its Local Offer.',
    rules: ['LAW-DRS-01', 'LAW-DRS-02', 'LAW-DRS-08', 'LAW-DRS-09'],
  },
  { 'council-decision': () => open, ...otherKinds },
)

const open = found('open', [
  reason(
    'It covers how the council carries out its duties, this decision included. Nobody can be made to take part.',
    'LAW-DRS-02',
  ),
  reason('It stops no time and gives no certificate.', 'LAW-DRS-08'),
])
