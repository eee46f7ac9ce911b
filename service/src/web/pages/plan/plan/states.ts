/** Every state of the plan worth looking at, each on its day. */
import type { PageState } from '../../../kit/page.ts'
import { otherStates } from './states-other.ts'

const refused = 'd=ra&l=2026-11-03'
const notContacted = `${refused}&a=x&m=x&t=x`

/** States of the plan: what they show, the answers, and the day. */
export const planStates: readonly PageState[] = [
  state('calm: a refusal of three weeks ago', notContacted),
  state('soon: the advised day is near', notContacted, '2026-12-28'),
  state('urgent: a day before the last day', notContacted, '2027-01-02'),
  state('urgent: the last day itself, a Sunday', notContacted, '2027-01-03'),
  state('contact missed, the last day to appeal', notContacted, '2027-01-04'),
  state('late and nobody was called', notContacted, '2027-01-13'),
  state('late, contacted in time, no certificate', `${refused}&a=2026-12-01&c=x&m=x&t=x`, '2027-01-13'),
  state('late, contact not known', `${refused}&a=u&c=u&m=u&t=x`, '2027-01-13'),
  state('late, contacted too late', `${refused}&a=2027-01-08&c=x&m=x&t=x`, '2027-01-13'),
  state('two years late', 'd=ra&l=2024-11-04&a=x&m=x&t=x'),
  state('two dates', `${refused}&s=2026-11-10&a=x&m=x&t=x`),
  state('between the two readings for contact', `${refused}&s=2026-11-10&a=x&m=x&t=x`, '2027-01-05'),
  state(
    'between the two readings for the appeal',
    `${refused}&s=2026-11-10&a=2026-12-01&c=2026-12-04&t=x`,
    '2027-01-06',
  ),
  state(
    'two months over, certificate on its way',
    'd=ra&l=2026-11-21&a=2027-01-10&c=2027-01-29&t=x',
    '2027-01-25',
  ),
  state('the certificate is there', 'd=ra&l=2026-11-21&a=2027-01-10&c=2027-01-29&t=x', '2027-02-02'),
  state('contact missed in August, appeal open', 'd=ra&l=2026-06-10&a=x&m=x&t=x', '2026-08-15'),
  state('August', 'd=ri&l=2026-06-10&a=2026-07-01&c=x&m=x&t=x', '2026-07-20'),
  state('Christmas', 'd=rm&l=2026-10-25&a=x&m=x&t=x', '2026-12-20'),
  state('waiting for mediation', `${refused}&a=2026-11-10&c=x&m=2026-11-15&t=x`, '2026-12-01'),
  state('day 31', `${refused}&a=2026-11-10&c=x&m=2026-11-15&t=x`, '2026-12-16'),
  state('with a certificate', `${refused}&a=2026-11-12&c=2026-11-17&t=x`),
  state('with a certificate, last days', `${refused}&a=2026-11-12&c=2026-12-15&t=x`, '2027-01-14'),
  state('only the school', 'd=pl&l=2026-11-03&p=i&m=x&t=x'),
  state('only the school, late', 'd=pl&l=2026-11-03&p=i&m=x&t=x', '2027-01-20'),
  state('contents of the plan', 'd=pl&l=2026-11-03&p=nfi&a=x&m=x&t=x'),
  state('contents of the plan, and health', 'd=pl&l=2026-11-03&p=nfh&a=2026-11-05&c=x&m=2026-11-06&t=x'),
  state('the school and health', 'd=pl&l=2026-11-03&p=ih&a=x&m=x&t=x'),
  state('only health', 'd=pl&l=2026-11-03&p=h&a=x&m=x&t=x'),
  state('not known what is disputed', 'd=pl&l=2026-11-03&p=u&a=x&m=x&t=x'),
  state('the plan is to end', 'd=ce&l=2026-11-03&a=x&m=x&t=x'),
  state('no new assessment', 'd=rr&l=2026-11-03&a=x&m=x&t=x'),
  state('appeal made', 'd=ra&l=2026-11-03&t=2026-11-16'),
  state('appeal made late', 'd=ra&l=2026-06-03&t=2026-11-16'),
  state('a draft', 'd=dp&l=2026-11-16'),
  state('a draft, last days', 'd=dp&l=2026-11-10'),
  state('a proposal, comments over', 'd=pa&l=2026-10-16'),
  state('no date known', 'd=ra&l=u&a=x&m=x&t=x'),
  state('decision not known', 'd=u&l=2026-11-03&a=x&m=x&t=x'),
  state('a gap', refused),
  state('only the decision', 'd=ra'),
  state('a letter dated later than today', 'd=ra&l=2026-12-01&a=x&m=x&t=x'),
  state('facts that disagree', `${refused}&a=2026-11-05&c=2026-10-01&t=x`),
  state('the edge of August', 'd=ra&l=2027-05-31&a=2027-06-10&c=2027-06-14&t=x', '2027-07-20'),
  state('beyond the holiday table', 'd=ra&l=2028-11-20&a=x&m=x&t=x', '2028-11-25'),
  state('before the present law', 'd=ra&l=2013-04-08&a=x&m=x&t=x'),
  ...otherStates,
]

function state(name: string, query: string, on?: string): PageState {
  const address = `/plan?${query}`
  return on === undefined ? { name, address } : { name, address, on }
}
