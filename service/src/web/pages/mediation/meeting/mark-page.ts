/** `/mediation/<matter>/meeting/mark`: a side says which of the offered times it can do; the service types it in for one. */
import type { Data } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { spanInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import type { Matter, Side } from '../../../../mediation/matter.ts'
import { marksFor, markTimes } from '../../../../mediation/meeting/mark-times.ts'
import { type OfferedTimes, offeredTimes, ownMarks } from '../../../../mediation/meeting/times-of-matter.ts'
import type { TimeMark } from '../../../../mediation/step-kinds.ts'
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
import { isMark, markWords, timeMarks } from './mark-words.ts'

const sideName = 'for'
const saysName = 'says'
const longestSays = 1000

/** `/mediation/<matter>/meeting/mark`. `for` in the address: the side that told the service so. */
export function markTimesPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/mark',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const found = asked(matter, visit.query)
        return found === null ? notFound : view(visit, matter, found, begun(matter, found), [])
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form, today, origin } = visit
        const found = asked(matter, form)
        if (found === null) return matter.voice.as === 'nobody' ? notFound : toMeetings(matter)
        const faults: FieldFault[] = []
        const id = onceIn(form)
        const seen = form.get(seenName) ?? ''
        if (seen !== found.open.offer.id) return view(visit, matter, found, form, [], overtaken)
        const marks = readMarks(form, found.open, faults)
        const says = typedText(form.get(saysName) ?? '')
        if (says.length > longestSays)
          faults.push(fieldFault(saysName, `What you add must be ${longestSays} characters or fewer`))
        if (faults.length > 0) return view(visit, matter, found, form, faults)
        const became = await markTimes(tx, matter, {
          id,
          offer: seen,
          side: found.side.id,
          marks,
          today: isoDay(today),
          origin,
          ...(says !== '' && { says }),
        })
        if (became !== 'overtaken') return toMeetings(matter)
        const now = await readAgain(tx, matter)
        const open = asked(now, form)
        return open === null ? toMeetings(now) : view(visit, now, open, form, [], overtaken)
      }),
    states: [
      { name: 'of a council', address: example, as: 'council-officer' },
      {
        name: 'nothing marked',
        address: example,
        as: 'council-officer',
        form: { seen: exampleOffer },
        status: 400,
      },
    ],
  }
}

const example = `/mediation/${exampleMatters.preparing}/meeting/mark`
const exampleOffer = '0e000000-0000-4000-8004-000000000001'
const overtaken =
  'Other times are offered now. What you marked is not saved yet: look at these times and save again.'

interface Asked {
  readonly open: OfferedTimes
  readonly side: Side
}

function asked(matter: Matter, named: URLSearchParams): Asked | null {
  const open = offeredTimes(matter)
  const side = marksFor(matter, named.get(sideName))
  return open === null || side === null ? null : { open, side }
}

function begun(matter: Matter, { open, side }: Asked): URLSearchParams {
  const typed = beginOnce(new URLSearchParams())
  for (const { id, marks } of open.times) typed.set(`mark-${id}`, marks.get(side.id) ?? '')
  typed.set(
    saysName,
    ownMarks(matter, side).findLast(({ body }) => body.offer === open.offer.id)?.body.says ?? '',
  )
  return typed
}

function readMarks(
  form: URLSearchParams,
  { times }: OfferedTimes,
  faults: FieldFault[],
): Readonly<Record<string, TimeMark>> {
  const marks: Record<string, TimeMark> = {}
  for (const { id, startsAt, endsAt } of times) {
    const mark = form.get(`mark-${id}`)
    if (isMark(mark)) marks[id] = mark
    else faults.push(fieldFault(`mark-${id}`, `Say whether you can do ${spanInLondon(startsAt, endsAt)}`))
  }
  return marks
}

function view(
  visit: Visit,
  matter: Matter,
  { open, side }: Asked,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  notice: string | null = null,
): Answer {
  const isForThem = matter.voice.as === 'service'
  const document = meetingFormView(visit, matter, {
    title: isForThem ? `When can ${inSentence(side.name)} come?` : 'When can you come?',
    typed,
    faults,
    notice,
    lead: html`<p class="govuk-body">${
      isForThem
        ? 'Write down what they told you. Everybody sees that you typed it in.'
        : 'Mark each time. Everybody who takes part sees what you mark, and nothing is settled by it: the mediation service sets the meeting and tells you.'
    }</p>`,
    fields: html`${seenInput(open.offer.id)}<input type="hidden" name="${sideName}" value="${side.id}">${open.times.map(
      ({ id, startsAt, endsAt }) =>
        radios({
          name: `mark-${id}`,
          classes: 'govuk-radios--inline govuk-radios--small',
          fieldset: {
            legend: { text: spanInLondon(startsAt, endsAt), classes: 'govuk-fieldset__legend--s' },
          },
          value: typed.get(`mark-${id}`) ?? undefined,
          items: timeMarks.map((value) => ({ value, text: markWords[value] })),
          ...described(faults, `mark-${id}`, null),
        }),
    )}${textarea({
      name: saysName,
      label: { text: isForThem ? 'What they added' : 'Anything to add' },
      rows: 2,
      value: typed.get(saysName) ?? '',
      ...described(
        faults,
        saysName,
        'Such as “not before ten, because of school”. Everybody who takes part reads it.',
      ),
    })}`,
    send: 'Save',
  })
  return shown(document, faults.length > 0 || notice !== null ? 400 : 200)
}

/** "The council" inside a sentence; the name of an organisation or a person as it is. */
export function inSentence(name: string): string {
  return name.replace(/^The /, 'the ')
}
