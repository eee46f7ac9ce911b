/** The states of the question pages. */
import type { QuestionName } from '@way-forward/law'
import type { PageState } from '../../../kit/page.ts'

const letter = 'd=ra&l=2026-11-03'
const help = 'q=s&qs=h&st=ms&hp=x&al=x'

const letterStates: readonly PageState[] = [
  { name: 'decision: empty', address: '/guide/decision' },
  { name: 'decision: answered', address: '/guide/decision?d=pl' },
  { name: 'decision: nothing chosen', address: '/guide/decision', form: {}, status: 400 },
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
  { name: 'disputed: empty', address: '/guide/disputed?d=pl&l=2026-11-03&t=x' },
  { name: 'disputed: answered', address: '/guide/disputed?d=pl&l=2026-11-03&t=x&p=fi' },
  {
    name: 'disputed: nothing chosen',
    address: '/guide/disputed?d=pl&l=2026-11-03&t=x',
    form: {},
    status: 400,
  },
  ...eventStates('adviser', `${letter}&t=x`, 'a'),
  ...eventStates('certificate', `${letter}&t=x&a=2026-11-10`, 'c'),
  ...eventStates('mediation', `${letter}&t=x&a=x`, 'm'),
  ...eventStates('appeal', letter, 't'),
]

/** The first pages, and one question of each kind in each area; every other question is made of the same parts. */
const otherStates: readonly PageState[] = [
  { name: 'about: empty', address: '/guide/about' },
  { name: 'about: a letter', address: `/guide/about?${letter}` },
  { name: 'about: another nation', address: '/guide/about?q=n&n=w' },
  { name: 'about: nothing chosen', address: '/guide/about', form: {}, status: 400 },
  { name: 'decision: from the first page', address: '/guide/decision?q=l' },
  empty('at-school', 'q=s'),
  { name: 'at school: nothing chosen', address: '/guide/at-school?q=s', form: {}, status: 400 },
  empty('with-plan', 'q=p'),
  empty('asking', 'q=a'),
  empty('care', 'q=c'),
  empty('from-council', 'q=o'),
  empty('not-kept', 'q=k'),
  empty('services', 'q=v'),
  { name: 'services: nothing chosen', address: '/guide/services?q=v', form: {}, status: 400 },
  { name: 'services: answered', address: '/guide/services?q=v&v=csh' },
  empty('council-part', 'q=v&v=csh'),
  empty('about-me', 'q=m'),
  empty('my-matter', 'q=m&me=c'),
  empty('nation', 'q=n'),
  empty('sixteen', 'q=m&me=y&mm=t&rs=c&cn=2026-11-03&go=y&cm=x'),
  { name: 'sixteen: answered', address: '/guide/sixteen?q=m&me=y&mm=t&rs=c&cn=2026-11-03&go=y&cm=x&yr=2025' },
  {
    name: 'sixteen: nothing chosen',
    address: '/guide/sixteen?q=m&me=y&mm=t&rs=c&cn=2026-11-03&go=y&cm=x',
    form: {},
    status: 400,
  },
  empty('setting', 'q=s&qs=h'),
  { name: 'setting: not known', address: '/guide/setting?q=s&qs=h&st=u' },
  empty('has-plan', 'q=s&qs=h&st=ms'),
  empty('assessed-lately', 'q=s&qs=h&st=ms&hp=x'),
  empty('aware', help),
  { name: 'aware: answered', address: `/guide/aware?${help}&aw=2026-09-01` },
  { name: 'aware: not known', address: `/guide/aware?${help}&aw=u` },
  { name: 'aware: nothing entered', address: `/guide/aware?${help}`, form: {}, status: 400 },
  {
    name: 'aware: a day and not known',
    address: `/guide/aware?${help}`,
    form: { 'aware-day': '3/11/2026', 'aware-none': 'u' },
    status: 400,
  },
  {
    name: 'aware: 31 February',
    address: `/guide/aware?${help}`,
    form: { 'aware-day': '31', 'aware-month': '2', 'aware-year': '2026' },
    status: 400,
  },
  empty('complained', `${help}&aw=u`),
  empty('complaint-answered', `${help}&aw=u&co=2026-11-03`),
  empty('days-out', 'q=s&qs=s&st=ac&hp=x'),
  empty('governors-decided', 'q=s&qs=e&st=ac&hp=x&ed=2026-11-17'),
  empty('respondent', 'q=s&qs=d'),
  empty('goes-on', 'q=s&qs=d&rs=s&cn=2026-11-03'),
  empty('admission-appeal', 'q=s&qs=a&hp=x&rf=2026-11-17'),
  empty('missing', 'q=p&qp=d'),
  { name: 'missing: answered', address: '/guide/missing?q=p&qp=d&ms=fh' },
  {
    name: 'missing: nothing chosen',
    address: '/guide/missing?q=p&qp=d',
    form: {},
    status: 400,
  },
  empty('clock', 'q=a&qa=l'),
  empty('request-received', 'q=a&qa=l&cl=fp'),
  empty('phase', 'q=p&qp=p'),
  empty('transfer-year', 'q=p&qp=p&ph=ps'),
  empty('moved', 'q=p&qp=m'),
  { name: 'moved: a day ahead', address: '/guide/moved?q=p&qp=m&mo=2027-01-04' },
  empty('plan-stage', 'q=c&qc=h'),
  empty('complaint-stage', 'q=c&qc=c&ps=x&aw=u'),
  empty('stage-2-requested-on', 'q=c&qc=c&ps=x&aw=u&sg=r'),
  empty('budget', 'q=o&qo=b'),
  empty('review-asked', 'q=o&qo=t&p6=x&rf=2026-11-17'),
  empty('records-came', 'q=o&qo=r&sr=2026-10-03'),
  empty('agreed-terms', 'q=k&qk=a&ai=m&ao=2026-10-03'),
  empty('unopposed', 'q=k&qk=o'),
  empty('recommended-about', 'q=k&qk=r'),
]

/** Every state of the question pages that is worth looking at. */
export const questionStates: readonly PageState[] = [...letterStates, ...otherStates]

function empty(question: QuestionName, before: string): PageState {
  return { name: `${question}: empty`, address: `/guide/${question}?${before}` }
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
