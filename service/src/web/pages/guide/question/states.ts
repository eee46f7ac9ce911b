/** Every state of every question page that is worth looking at. */
import type { QuestionName } from '@way-forward/law'
import type { PageState } from '../../../kit/page.ts'

const letter = 'd=ra&l=2026-11-03'

export const statesOf: Readonly<Record<QuestionName, readonly PageState[]>> = {
  decision: [
    { name: 'decision: empty', address: '/guide/decision' },
    { name: 'decision: answered', address: '/guide/decision?d=pl' },
    { name: 'decision: nothing chosen', address: '/guide/decision', form: {}, status: 400 },
  ],
  dates: [
    { name: 'dates: empty', address: '/guide/dates?d=ra' },
    { name: 'dates: answered', address: '/guide/dates?d=ra&l=2026-11-03&s=2026-11-05' },
    { name: 'dates: no date on it', address: '/guide/dates?d=ra&l=u&s=u' },
    { name: 'dates: changed from the list', address: `/guide/dates?${letter}&t=x&a=x&m=x&then=answers` },
    { name: 'dates: nothing entered', address: '/guide/dates?d=ra', form: {}, status: 400 },
    failedDates('31 February', { 'letter-day': '31', 'letter-month': '2', 'letter-year': '2026' }),
    failedDates('a short year', { 'letter-day': '3', 'letter-month': '11', 'letter-year': '26' }),
    failedDates('tomorrow', { 'letter-day': '22', 'letter-month': '11', 'letter-year': '2026' }),
    failedDates('a date and none', { 'letter-day': '3/11/2026', 'letter-none': 'u' }),
    failedDates('both days wrong', {
      'letter-day': '3',
      'letter-month': 'Nov',
      sent: 'another',
      'sent-on-day': 'x',
      'sent-on-month': '11',
      'sent-on-year': '2026',
    }),
    failedDates('no day of sending', { 'letter-day': '3/11/2026', sent: 'another' }),
  ],
  disputed: [
    { name: 'disputed: empty', address: '/guide/disputed?d=pl&l=2026-11-03&t=x' },
    { name: 'disputed: answered', address: '/guide/disputed?d=pl&l=2026-11-03&t=x&p=fi' },
    {
      name: 'disputed: nothing chosen',
      address: '/guide/disputed?d=pl&l=2026-11-03&t=x',
      form: {},
      status: 400,
    },
  ],
  adviser: eventStates('adviser', `${letter}&t=x`, 'a'),
  certificate: eventStates('certificate', `${letter}&t=x&a=2026-11-10`, 'c'),
  mediation: eventStates('mediation', `${letter}&t=x&a=x`, 'm'),
  appeal: eventStates('appeal', letter, 't'),
}

function failedDates(name: string, form: Readonly<Record<string, string>>): PageState {
  return { name: `dates: ${name}`, address: '/guide/dates?d=ra', form, status: 400 }
}

function eventStates(question: QuestionName, before: string, key: string): readonly PageState[] {
  const address = `/guide/${question}?${before}`
  return [
    { name: `${question}: empty`, address },
    { name: `${question}: yes`, address: `${address}&${key}=2026-11-17` },
    { name: `${question}: not known`, address: `${address}&${key}=u` },
    { name: `${question}: nothing chosen`, address, form: {}, status: 400 },
    { name: `${question}: yes without a day`, address, form: { [question]: 'yes' }, status: 400 },
    {
      name: `${question}: tomorrow`,
      address,
      form: { [question]: 'yes', [`${question}-on-day`]: '22/11/2026' },
      status: 400,
    },
  ]
}
