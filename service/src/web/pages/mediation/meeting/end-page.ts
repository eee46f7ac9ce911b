/** `/mediation/<matter>/meeting/end`: the mediation or disagreement resolution ended, and how. */
import { day } from '@way-forward/law'
import type { Data } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { lastStep, type Matter } from '../../../../mediation/matter.ts'
import { type End, earliestEnd, endMatter, endsOf } from '../../../../mediation/meeting/end-matter.ts'
import { asMeetingsStand, meetingAhead } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { isoDay, readDateInput, typedOf } from '../../../kit/date.ts'
import { dateField } from '../../../kit/date-field.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { html, nothing } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { seenInput, seenName } from '../made-from.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, readAgain, toMeetings } from './form-frame.ts'
import { endWords, plainDayOf, processWord } from './meeting-words.ts'

const on = 'on'
const backName = 'back'
const longestSays = 1000

/** `/mediation/<matter>/meeting/end`. */
export function endPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/end',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        mayEnd(matter) ? view(visit, matter, begun(visit, matter), [], null) : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as !== 'service') return notFound
        if (!mayEnd(matter)) return toMeetings(matter)
        const { form, today, origin } = visit
        const id = onceIn(form)
        const faults: FieldFault[] = []
        const read = form.has(backName)
          ? { word: 'taken-back' as const, onDay: isoDay(today) }
          : readEnd(visit, matter, faults)
        if (read === null) return view(visit, matter, form, faults, null)
        const seen = form.get(seenName) ?? ''
        const became = await endMatter(tx, matter, { ...read, id, seen, today: isoDay(today), origin })
        if (became === 'ended' || became === 'known') return toMeetings(matter)
        const now = await readAgain(tx, matter)
        return mayEnd(now) ? view(visit, now, form, [], overtaken) : toMeetings(now)
      }),
    states: [
      { name: 'after a meeting', address: example, as: 'mediation-adviser' },
      { name: 'nothing filled in', address: example, as: 'mediation-adviser', form: {}, status: 400 },
    ],
  }
}

const example = `/mediation/${exampleMatters.agreeing}/meeting/end`
const overtaken =
  'Somebody else wrote something down of the meeting meanwhile. Yours is not saved yet. Look at the page of the meeting, or save again.'

/** Once the meeting that was set is cancelled, or it is written down who came. */
function mayEnd(matter: Matter): boolean {
  return matter.voice.as === 'service' && meetingAhead(matter) === null
}

function begun({ today }: Visit, matter: Matter): URLSearchParams {
  const typed = beginOnce(new URLSearchParams())
  const before = lastStep(matter, 'ended')
  const held = before?.onDay ?? earliestEnd(matter)
  const from = held === null ? today : day(held)
  for (const [part, value] of Object.entries(typedOf(from))) typed.set(`${on}-${part}`, value)
  typed.set('word', before?.word ?? '')
  typed.set('says', before?.body.says ?? '')
  return typed
}

function readEnd(
  { form, today }: Visit,
  matter: Matter,
  faults: FieldFault[],
): { readonly word: End; readonly onDay: string; readonly says?: string } | null {
  const word = endsOf(matter).find((each) => each === form.get('word'))
  if (word === undefined) faults.push(fieldFault('word', 'Say how it ended'))
  const before = faults.length
  const onDay = readDay(form, on, 'The day on which it ended', faults)
  if (onDay === null && faults.length === before) faults.push(dayFault(on, 'Say on which day it ended'))
  const earliest = earliestEnd(matter)
  if (onDay !== null && onDay > today)
    faults.push(dayFault(on, 'The day on which it ended must be today or in the past'))
  if (onDay !== null && earliest !== null && isoDay(onDay) < earliest)
    faults.push(
      dayFault(
        on,
        `The day on which it ended must be ${plainDayOf(earliest)}, the day of the meeting, or later`,
      ),
    )
  const says = typedText(form.get('says') ?? '')
  if (says.length > longestSays) faults.push(fieldFault('says', `Use ${longestSays} characters or fewer`))
  if (word === undefined || onDay === null || faults.length > 0) return null
  return { word, onDay: isoDay(onDay), ...(says !== '' && { says }) }
}

function view(
  visit: Visit,
  matter: Matter,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  notice: string | null,
): Answer {
  const before = lastStep(matter, 'ended')
  const ends = endsOf(matter)
  const isMediation = matter.process === 'mediation'
  const fault = faults.find(({ name }) => name === on)
  const wasHeld = earliestEnd(matter) !== null
  const document = meetingFormView(visit, matter, {
    title: before === null ? `How did the ${processWord(matter)} end?` : 'Correct how it ended',
    typed,
    faults,
    notice,
    lead: html`${
      isMediation && wasHeld
        ? html`<p class="govuk-body">The certificate is due within three working days of the end, whatever was agreed: ${provisionLinks(['LAW-MED-31'])}.</p>`
        : nothing
    }${
      wasHeld
        ? nothing
        : html`<p class="govuk-body">It is not written down that anybody came to a meeting. If one was held, first <a class="govuk-link" href="/mediation/${matter.id}/meeting">write down who came</a>.${
            isMediation
              ? html` If the family does not want mediation after all, record that under <a class="govuk-link" href="/mediation/${matter.id}/advice">Advice and certificate</a>: another certificate follows, ${provisionLinks(['LAW-MED-07'])}.`
              : nothing
          }</p>`
    }`,
    fields: html`${seenInput(asMeetingsStand(matter))}${radios({
      name: 'word',
      fieldset: { legend: { text: 'What came of it?', classes: 'govuk-fieldset__legend--s' } },
      value: typed.get('word') ?? undefined,
      items: ends.map((value) => ({ value, text: endWords[value] })),
      ...described(faults, 'word', null),
    })}${dateField({
      name: on,
      legend: 'On which day did it end?',
      hint: 'Usually that of the last meeting. For example, 8 12 2026.',
      typed: readDateInput(typed, on).typed,
      error: fault?.says ?? null,
      wrongParts: fault?.parts ?? [],
    })}${textarea({
      name: 'says',
      label: { text: 'Anything to add' },
      rows: 3,
      value: typed.get('says') ?? '',
      ...described(
        faults,
        'says',
        'Everybody who takes part reads it. Nothing that was said in the meeting.',
      ),
    })}`,
    send: before === null ? 'Save that it ended' : 'Save the correction',
    also:
      before === null
        ? nothing
        : html`<button type="submit" class="govuk-button govuk-button--secondary" name="${backName}" value="yes" data-module="govuk-button">It has not ended after all</button>`,
  })
  return shown(document, faults.length > 0 || notice !== null ? 400 : 200)
}
