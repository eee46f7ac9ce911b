import { earlierOf, laterOf } from '../time/day.ts'
import { monthIsTooShort, monthsAfter } from '../time/period.ts'
import { dayField, optionalDay } from './field.ts'
import { type Clock, kind, type Step } from './kind.ts'
import { note } from './one-period.ts'
import { monthTooShort } from './say.ts'

const months = 2

/**
 * The last day for the family to contact the mediation adviser: two months after the notice, with no
 * relief for weekends, August or Christmas. Source: LAW-MED-20, LAW-MED-22, LAW-TIME-02, LAW-TIME-03.
 */
export const adviserContact = kind({
  name: 'adviser-contact',
  title: 'Contact the mediation adviser',
  says: 'The family must contact the mediation adviser within two months after the council sent the decision notice.',
  fields: {
    'notice-sent': dayField('The day on which the council sent the decision notice.'),
    'notice-dated': optionalDay('The date on the letter, where it is another day.'),
  },
  manner: 'done',
  runsOn: 'family',
  since2014: true,
  rules: ['LAW-MED-20', 'LAW-TIME-02', 'LAW-TIME-03', 'LAW-MED-22', 'LAW-MED-23'],
  clock(input): Clock {
    const sent = input['notice-sent']
    const dated = input['notice-dated'] ?? sent
    const first = earlierOf(sent, dated)
    const second = laterOf(sent, dated)
    const lastDay = monthsAfter(first, months)
    const laterDay = monthsAfter(second, months)
    const working: Step[] = [
      {
        say:
          first === second
            ? 'Two months after the notice was sent'
            : 'Two months after the earlier of the two dates of the notice',
        from: first,
        to: lastDay,
        rule: 'LAW-MED-20',
      },
    ]
    if (monthIsTooShort(first, months))
      working.push({ say: monthTooShort, from: lastDay, to: lastDay, rule: 'LAW-TIME-03' })
    if (first !== second)
      working.push({
        say: 'Two months after the later of the two dates of the notice',
        from: second,
        to: laterDay,
        rule: 'LAW-MED-22',
      })
    working.push(afterwards)
    return { lastDay, laterDay, doubts: laterDay > lastDay ? twoDates : [], working }
  },
})

const afterwards = note(
  'Later than this a judge can still give leave to appeal without a certificate, and mediation can still be asked for',
  'LAW-MED-23',
)
const twoDates = [
  'The notice has two dates. One rule counts from the day on which it was sent and another from the date of the notice; the earlier is safe.',
]
