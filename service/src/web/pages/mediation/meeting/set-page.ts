/** `/mediation/<matter>/meeting/set`: sets the meeting, from an offered time or another, or changes it. */
import { plainDay } from '@way-forward/law'
import type { Data } from '../../../../db/data.ts'
import { dayInLondon, spanInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import {
  asMeetingsStand,
  mayMeetAgain,
  meetingAhead,
} from '../../../../mediation/meeting/meetings-of-matter.ts'
import { type NewMeeting, setMeeting } from '../../../../mediation/meeting/set-meeting.ts'
import { mayBeMailed } from '../../../../mediation/meeting/tell-of-meeting.ts'
import { offeredTimes } from '../../../../mediation/meeting/times-of-matter.ts'
import { isoDay, readDateInput, typedOf } from '../../../kit/date.ts'
import { dateField } from '../../../kit/date-field.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { html, nothing } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { seenInput, seenName } from '../made-from.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, readAgain, toMeetings } from './form-frame.ts'
import { readSpan, spanFields, typeSpan } from './span-fields.ts'
import { readWhere, readWord, typeWhere, whereFields } from './where-fields.ts'

const ways = ['in-person', 'video'] as const
const on = 'on'
const told = 'told'

/** `/mediation/<matter>/meeting/set`. `time` in the address: an offered one to begin from. */
export function setMeetingPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/set',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        maySet(matter) ? view(visit, matter, begun(visit, matter), []) : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as !== 'service') return notFound
        const { form } = visit
        const faults: FieldFault[] = []
        const id = onceIn(form)
        const read = readMeeting(visit, matter, faults)
        if (read === null) return view(visit, matter, form, faults)
        const { calendar, origin } = visit
        const became = await setMeeting(tx, matter, {
          ...read,
          id,
          seen: form.get(seenName) ?? '',
          today: isoDay(visit.today),
          calendar,
          origin,
        })
        if (became !== 'overtaken' && became !== 'not-now') return toMeetings(matter)
        const now = await readAgain(tx, matter)
        return maySet(now) ? view(visit, now, form, [], overtaken(now)) : toMeetings(now)
      }),
    states: [
      { name: 'from an offered time', address: `${example}?time=${exampleTime}`, as: 'mediation-adviser' },
      {
        name: 'a time that does not exist',
        address: example,
        as: 'mediation-adviser',
        form: {
          word: 'video',
          'on-day': '28',
          'on-month': '3',
          'on-year': '2027',
          'on-from': '1:30',
          'on-until': '3pm',
        },
        status: 400,
      },
    ],
  }
}

const example = `/mediation/${exampleMatters.preparing}/meeting/set`
const exampleTime = '0e000000-0000-4000-8004-000000000002'

function maySet(matter: Matter): boolean {
  return matter.voice.as === 'service' && (meetingAhead(matter) !== null || mayMeetAgain(matter))
}

/** From the offered time that the address names, or from the meeting that is changed. */
function begun({ query, today }: Visit, matter: Matter): URLSearchParams {
  const typed = beginOnce(new URLSearchParams())
  const ahead = meetingAhead(matter)
  const open = offeredTimes(matter)
  const time = open?.times.find(({ id }) => id === query.get('time'))
  const { word, body } = ahead?.step ?? open?.offer ?? {}
  if (body !== undefined) typeWhere(typed, body)
  if (word !== undefined && word !== null) typed.set('word', word)
  if (open !== null && ahead === null) typed.delete('says')
  const span = time ?? ahead
  if (span !== null && span !== undefined) typeSpan(typed, on, span)
  for (const [part, value] of Object.entries(typedOf(today))) typed.set(`${told}-${part}`, value)
  return typed
}

type Read = Pick<NewMeeting, 'word' | 'startsAt' | 'endsAt' | 'place' | 'link' | 'says' | 'toldOn'>

function readMeeting({ form, today }: Visit, matter: Matter, faults: FieldFault[]): Read | null {
  const span = readSpan(form, on, { subject: 'The meeting', today, faults })
  const word = readWord(form, ways, faults)
  const where = readWhere(form, word === 'in-person', faults)
  if (where.place !== undefined && !mayBeMailed(matter, where.place))
    faults.push(
      fieldFault(
        'place',
        'The place must not have the child’s name in it: it stands in emails and calendars',
      ),
    )
  const before = faults.length
  const toldOn = readDay(form, told, 'The day on which everybody is told', faults)
  if (toldOn === null && faults.length === before)
    faults.push(dayFault(told, 'Say on which day everybody is told'))
  if (toldOn !== null && toldOn > today)
    faults.push(dayFault(told, 'The day on which everybody is told must be today or in the past'))
  if (toldOn !== null && span !== null && toldOn > dayInLondon(span.startsAt))
    faults.push(dayFault(told, 'Everybody must be told before the meeting'))
  if (span === null || word === null || toldOn === null || faults.length > 0) return null
  return { ...span, word, ...where, toldOn: isoDay(toldOn) }
}

function overtaken(now: Matter): string {
  const ahead = meetingAhead(now)
  const stands =
    ahead === null ? 'There is no meeting now.' : `It is now ${spanInLondon(ahead.startsAt, ahead.endsAt)}.`
  return `Somebody else set, changed or cancelled the meeting meanwhile. ${stands} What you typed is not saved yet. Save it again to put it in place of that.`
}

function view(
  visit: Visit,
  matter: Matter,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  notice: string | null = null,
): Answer {
  const ahead = meetingAhead(matter)
  const fault = faults.find(({ name }) => name === told)
  const hasNotice = matter.process === 'mediation'
  const seen = faults.length > 0 ? (typed.get(seenName) ?? asMeetingsStand(matter)) : asMeetingsStand(matter)
  const document = meetingFormView(visit, matter, {
    title: ahead === null ? 'Set the meeting' : 'Change the meeting',
    typed,
    faults,
    notice,
    lead: html`${
      ahead === null
        ? nothing
        : html`<p class="govuk-body">It is set for <strong>${spanInLondon(ahead.startsAt, ahead.endsAt)}</strong>. Everybody gets an email with the change, and their calendars follow it.</p>`
    }${
      hasNotice
        ? html`<p class="govuk-body">The family must be told the date and place at least five working days before, unless it agrees to less: ${provisionLinks(['LAW-MED-28'])}. Six are safe on every reading. If it is less, the family is asked.</p>`
        : nothing
    }`,
    fields: html`${seenInput(seen)}${spanFields(typed, on, faults, {
      legend: 'On which day is it?',
      hint: 'For example, 8 12 2026. Times are those of the clock in England.',
    })}${whereFields(typed, faults, ways)}${dateField({
      name: told,
      legend: 'On which day is everybody told?',
      hint: `Today, ${plainDay(visit.today)}, by the email that goes out now. An earlier day only if they were told the date and place before.`,
      typed: readDateInput(typed, told).typed,
      error: fault?.says ?? null,
      wrongParts: fault?.parts ?? [],
    })}`,
    send: ahead === null ? 'Set it and tell everybody' : 'Change it and tell everybody',
  })
  return shown(document, faults.length > 0 || notice !== null ? 400 : 200)
}
