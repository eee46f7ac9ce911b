/** `/mediation/<matter>/meeting/attended`: who came to the meeting, side by side. */
import type { Data } from '../../../../db/data.ts'
import { typedLine, typedLines } from '../../../../documents/letters/typed-text.ts'
import { spanInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { isParty } from '../../../../mediation/arranging/answers-of-sides.ts'
import type { Matter, Side } from '../../../../mediation/matter.ts'
import { asMeetingsStand, type Meeting } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { meetingToWriteDown, recordAttendance } from '../../../../mediation/meeting/record-attendance.ts'
import { whoIsExpected } from '../../../../mediation/meeting/who-is-expected.ts'
import type { Present } from '../../../../mediation/step-kinds.ts'
import { fieldset } from '../../../govuk/fieldset.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { isoDay } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { html } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { seenInput, seenName } from '../made-from.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, readAgain, toMeetings } from './form-frame.ts'
import { inSentence } from './mark-page.ts'
import { wasWords } from './meeting-words.ts'

const othersName = 'others'
const longestName = 120
const mostNames = 12
const wasName = ({ id }: Side): string => `was-${id}`
const whoName = ({ id }: Side): string => `who-${id}`

/** `/mediation/<matter>/meeting/attended`. */
export function attendedPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/attended',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const meeting = asked(visit, matter)
        return meeting === null ? notFound : view(visit, matter, meeting, begun(matter, meeting), [], null)
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as !== 'service') return notFound
        const { form, today } = visit
        const meeting = asked(visit, matter)
        if (meeting === null) return toMeetings(matter)
        const id = onceIn(form)
        const faults: FieldFault[] = []
        const people = readPeople(form, sidesOf(matter, meeting), faults)
        if (faults.length > 0) return view(visit, matter, meeting, form, faults, null)
        const seen = form.get(seenName) ?? ''
        const became = await recordAttendance(tx, matter, { id, seen, people, today: isoDay(today) })
        if (became !== 'overtaken') return toMeetings(matter)
        const now = await readAgain(tx, matter)
        const other = asked(visit, now)
        return other === null ? toMeetings(now) : view(visit, now, other, form, [], overtaken)
      }),
    states: [
      { name: 'corrected', address: example, as: 'mediation-adviser' },
      { name: 'nothing filled in', address: example, as: 'mediation-adviser', form: {}, status: 400 },
    ],
  }
}

const example = `/mediation/${exampleMatters.agreeing}/meeting/attended`
const overtaken =
  'Somebody else wrote something down of the meeting meanwhile. Yours is not saved yet. Save it again to put it in place of that.'

function asked({ today }: Visit, matter: Matter): Meeting | null {
  return matter.voice.as === 'service' ? meetingToWriteDown(matter, isoDay(today)) : null
}

/** Those who take part, and those who did when it was written down before. */
function sidesOf(matter: Matter, { attended }: Meeting): readonly Side[] {
  const before = new Set(attended?.body.people.map(({ side }) => side))
  return matter.sides.filter((side) => (!side.hasEnded && isParty(matter, side)) || before.has(side.id))
}

/** As it was written down before; else whoever said that they come. */
function begun(matter: Matter, meeting: Meeting): URLSearchParams {
  const typed = beginOnce(new URLSearchParams())
  const people = meeting.attended?.body.people ?? null
  for (const side of sidesOf(matter, meeting)) {
    const own = people?.filter((each) => each.side === side.id) ?? []
    const expected = whoIsExpected(matter, side).map(({ name }) => name)
    typed.set(wasName(side), own[0]?.was ?? '')
    const names = own.filter(({ was }) => was !== 'absent').map(({ name }) => name)
    typed.set(whoName(side), (people === null ? expected : names).join('\n'))
  }
  typed.set(othersName, (people ?? []).flatMap(({ side, name }) => (side === null ? [name] : [])).join('\n'))
  return typed
}

/** One line for each who came; of a side of whom nobody came, one for the side. */
function readPeople(form: URLSearchParams, sides: readonly Side[], faults: FieldFault[]): readonly Present[] {
  const people: Present[] = []
  for (const side of sides) {
    const was = form.get(wasName(side))
    if (was !== 'there' && was !== 'late' && was !== 'absent') {
      faults.push(fieldFault(wasName(side), `Say whether ${inSentence(side.name)} came`))
      continue
    }
    if (was === 'absent') people.push({ name: side.name, side: side.id, was })
    else {
      const names = readNames(form, whoName(side), faults)
      for (const name of names.length === 0 ? [side.name] : names) people.push({ name, side: side.id, was })
    }
  }
  for (const name of readNames(form, othersName, faults)) people.push({ name, side: null, was: 'there' })
  return people
}

function readNames(form: URLSearchParams, field: string, faults: FieldFault[]): readonly string[] {
  const names = typedLines(form.get(field) ?? '').map(typedLine)
  if (names.length > mostNames) faults.push(fieldFault(field, `Write at most ${mostNames} names`))
  if (names.some((name) => name.length > longestName))
    faults.push(fieldFault(field, `Write one name a line, each of ${longestName} characters or fewer`))
  return names
}

function view(
  visit: Visit,
  matter: Matter,
  meeting: Meeting,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  notice: string | null,
): Answer {
  const names = (field: string, label: string, hint: string) =>
    textarea({
      name: field,
      label: { text: label },
      rows: 2,
      value: typed.get(field) ?? '',
      ...described(faults, field, hint),
    })
  const document = meetingFormView(visit, matter, {
    title: 'Who came to the meeting?',
    typed,
    faults,
    notice,
    lead: html`<p class="govuk-body"><strong>${spanInLondon(meeting.startsAt, meeting.endsAt)}</strong></p><p class="govuk-body">Those who take part in it can read this.</p>`,
    fields: html`${seenInput(asMeetingsStand(matter))}${sidesOf(matter, meeting).map((side) =>
      fieldset({
        classes: 'attended-side',
        legend: { text: side.name, classes: 'govuk-fieldset__legend--m' },
        html: html`${radios({
          name: wasName(side),
          classes: 'govuk-radios--inline govuk-radios--small',
          fieldset: { legend: { text: 'Did anybody come?', classes: 'govuk-visually-hidden' } },
          value: typed.get(wasName(side)) ?? undefined,
          items: (['there', 'late', 'absent'] as const).map((value) => ({ value, text: wasWords[value] })),
          ...described(faults, wasName(side), null),
        })}${names(whoName(side), 'Who came', 'One name a line. No child’s name.')}`,
      }),
    )}${names(othersName, 'Others who came', 'The mediator, supporters, an interpreter. One name a line.')}`,
    send: 'Save who came',
  })
  return shown(document, faults.length > 0 || notice !== null ? 400 : 200)
}
