/** `/date/<kind>`: works out one date. The query is the form, so an address shows the same answer again. */
import { type AnyKind, deadline, kindNamed, kinds } from '@way-forward/law'
import { type Answer, type Page, type PageState, shown, type Visit } from '../../../kit/page.ts'
import { exampleOf } from './example.ts'
import { addressOfDate, type DateForm, readForm, withFaults } from './read-form.ts'
import { dateKindView, type Outcome, unknownKindView } from './view.ts'

function get(visit: Visit): Answer {
  const kind = kindNamed(visit.params['kind'] ?? '')
  if (kind === null) return shown(unknownKindView(), 404)
  const { form, outcome } = workedOut(kind, visit)
  return shown(dateKindView(kind, form, outcome, visit), form.hasErrors ? 400 : 200)
}

/** The form of a visit, with what was typed and what is wrong, and the answer where there is one. */
export function workedOut(
  kind: AnyKind,
  { query, calendar }: Visit,
): { readonly form: DateForm; readonly outcome: Outcome } {
  const form = readForm(kind, query)
  if (form.untouched || form.hasErrors) return { form, outcome: { kind: 'form' } }
  const result = deadline(kind.name, form.values, calendar)
  if (!('faults' in result)) return { form, outcome: { kind: 'result', result } }
  const beyond = result.faults.find(({ code }) => code === 'beyond-holidays')
  if (beyond !== undefined) return { form, outcome: { kind: 'beyond', message: beyond.message } }
  return { form: withFaults(kind, form, result.faults), outcome: { kind: 'form' } }
}

const results: readonly PageState[] = kinds.map((kind) => ({
  name: `${kind.name}: an answer`,
  address: addressOfDate(kind, exampleOf(kind)),
}))

/** What a kind's page can look like beside a plain answer. */
const others: readonly PageState[] = [
  { name: 'appeal: empty', address: '/date/appeal' },
  { name: 'order: empty', address: '/date/order' },
  { name: 'tribunal response: empty', address: '/date/tribunal-response' },
  { name: 'phase transfer: empty', address: '/date/phase-transfer' },
  {
    name: 'appeal: a doubt and a later reading',
    address:
      '/date/appeal?notice-sent=2026-11-03&notice-dated=2026-11-01&certificate-issued=2026-12-07&placement-only=yes',
  },
  { name: 'appeal: the day has passed', address: '/date/appeal?notice-sent=2026-09-01' },
  { name: 'mediation to be arranged: late', address: '/date/mediation-arranged?informed=2026-10-01' },
  { name: 'appeal: sent with nothing', address: '/date/appeal?notice-sent-day=', status: 400 },
  {
    name: 'appeal: 31 February, and a short year',
    address:
      '/date/appeal?notice-sent-day=31&notice-sent-month=2&notice-sent-year=2026&notice-dated-day=1&notice-dated-month=2&notice-dated-year=26',
    status: 400,
  },
  {
    name: 'appeal: the certificate before the letter',
    address: '/date/appeal?notice-sent=2026-11-03&certificate-issued=2026-10-01',
    status: 400,
  },
  {
    name: 'unopposed: what does not go together',
    address: '/date/unopposed?notified=2026-11-03&order=continue&also-amends-provision=yes',
    status: 400,
  },
  { name: 'order: no order chosen', address: '/date/order?made=2026-11-03', status: 400 },
  { name: 'phase transfer: a bad year', address: '/date/phase-transfer?year=27&to=other', status: 400 },
  { name: 'admission appeal: empty', address: '/date/admission-appeal' },
  {
    name: 'admission appeal: a day from the term dates',
    address: '/date/admission-appeal?notified=2026-10-12&terms=2026-09-02/2026-10-23,2026-11-02/2026-12-18',
  },
  {
    name: 'admission appeal: the count runs past the term dates',
    address: '/date/admission-appeal?notified=2026-10-12&terms=2026-09-02/2026-10-23',
  },
  {
    name: 'admission appeal: term dates that cannot be read',
    address: '/date/admission-appeal?notified=2026-10-12&terms=autumn',
    status: 400,
  },
  { name: 'appeal: beyond the bank holidays', address: '/date/appeal?notice-sent=2029-11-03' },
  { name: 'no such kind', address: '/date/lunch', status: 404 },
]

/** `/date/<kind>`. */
export const dateKindPage: Page = { path: '/date/:kind', get, states: [...others, ...results] }
