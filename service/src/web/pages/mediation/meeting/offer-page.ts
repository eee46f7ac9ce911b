/** `/mediation/<matter>/meeting/offer`: the service offers times, as many as it likes. */
import { randomUUID } from 'node:crypto'
import type { Day } from '@way-forward/law'
import type { Data } from '../../../../db/data.ts'
import { dayInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { mayMeetAgain } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { offerTimes } from '../../../../mediation/meeting/offer-times.ts'
import { offeredTimes } from '../../../../mediation/meeting/times-of-matter.ts'
import type { Slot } from '../../../../mediation/step-kinds.ts'
import { isoDay } from '../../../kit/date.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import { html } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { dayFault } from '../../../kit/typed-day.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { seenInput, seenName } from '../made-from.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, readAgain, toMeetings } from './form-frame.ts'
import { isEmptySpan, readSpan, type Span, spanFields, typeSpan } from './span-fields.ts'
import { readWhere, readWord, typeWhere, whereFields } from './where-fields.ts'

const ways = ['in-person', 'video', 'either'] as const
const rowsName = 'rows'
const moreName = 'more'
const rowsAtFirst = 3
const mostRows = 12

/** `/mediation/<matter>/meeting/offer`. */
export function offerTimesPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/offer',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        mayOffer(matter) ? view(visit, matter, begun(matter), []) : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (!mayOffer(matter)) return matter.voice.as === 'service' ? toMeetings(matter) : notFound
        const { form, today, origin } = visit
        if (form.has(moreName)) return view(visit, matter, moreRows(form), [])
        const faults: FieldFault[] = []
        const id = onceIn(form)
        const slots = readSlots(form, today, faults)
        const word = readWord(form, ways, faults)
        const where = readWhere(form, word === 'in-person', faults)
        if (word === null || faults.length > 0) return view(visit, matter, form, faults)
        const seen = form.get(seenName) ?? ''
        const became = await offerTimes(tx, matter, {
          id,
          seen: isUuid(seen) ? seen : null,
          word,
          slots,
          ...where,
          today: isoDay(today),
          origin,
        })
        if (became !== 'overtaken') return toMeetings(matter)
        return view(visit, await readAgain(tx, matter), form, [], overtaken)
      }),
    takes: { largest: 60_000 },
    states: [
      { name: 'other times', address: example, as: 'mediation-adviser' },
      {
        name: 'nothing filled in',
        address: example,
        as: 'mediation-adviser',
        form: { rows: '2' },
        status: 400,
      },
    ],
  }
}

const example = `/mediation/${exampleMatters.preparing}/meeting/offer`
const overtaken =
  'Somebody else offered times meanwhile. What you typed is not saved yet. Save it again to offer these in place of those.'

function mayOffer(matter: Matter): boolean {
  return matter.voice.as === 'service' && mayMeetAgain(matter)
}

const name = (row: number): string => `time-${row}`
const slotName = (row: number): string => `time-${row}-slot`

function begun(matter: Matter): URLSearchParams {
  const typed = beginOnce(new URLSearchParams())
  const open = offeredTimes(matter)
  if (open !== null) {
    typeWhere(typed, open.offer.body)
    typed.set('word', open.offer.word ?? '')
    for (const [index, time] of open.times.entries()) {
      typeSpan(typed, name(index + 1), time)
      typed.set(slotName(index + 1), `${time.id} ${time.startsAt.toISOString()}`)
    }
  }
  typed.set(rowsName, String(Math.min(Math.max((open?.times.length ?? 0) + 1, rowsAtFirst), mostRows)))
  return typed
}

function rowsOf(form: URLSearchParams): number {
  const rows = Number(form.get(rowsName))
  return Number.isInteger(rows) && rows >= 1 && rows <= mostRows ? rows : rowsAtFirst
}

function moreRows(form: URLSearchParams): URLSearchParams {
  const typed = new URLSearchParams(form)
  typed.set(rowsName, String(Math.min(rowsOf(form) + rowsAtFirst, mostRows)))
  return typed
}

/** The times of the rows in which something stands. A row that was offered before keeps its id while its time stays. */
function readSlots(form: URLSearchParams, today: Day, faults: FieldFault[]): readonly Slot[] {
  const slots: Slot[] = []
  const taken = new Set<string>()
  const filled = Array.from({ length: rowsOf(form) }, (_, index) => index + 1).filter(
    (row) => !isEmptySpan(form, name(row)),
  )
  if (filled.length === 0) faults.push(dayFault(name(1), 'Give at least one time'))
  for (const row of filled) {
    const subject = `Time ${row}`
    const span = readSpan(form, name(row), { subject, today, faults })
    if (span === null) continue
    const key = `${span.startsAt.toISOString()} ${span.endsAt.toISOString()}`
    if (dayInLondon(span.startsAt) <= today)
      faults.push(dayFault(name(row), `${subject} must be after today`))
    else if (taken.has(key)) faults.push(dayFault(name(row), `${subject} is there already`))
    taken.add(key)
    slots.push(slotOf(form, row, span))
  }
  return slots
}

/** An id of its own for each time, so that what sides said of it stays with it and with nothing else. */
function slotOf(form: URLSearchParams, row: number, { startsAt, endsAt }: Span): Slot {
  const [id = '', at = ''] = (form.get(slotName(row)) ?? '').split(' ')
  const stays = isUuid(id) && at === startsAt.toISOString()
  return {
    id: stays ? id : randomUUID(),
    startsAt: startsAt.toISOString(),
    endsAt: endsAt.toISOString(),
  }
}

function view(
  visit: Visit,
  matter: Matter,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  notice: string | null = null,
): Answer {
  const open = offeredTimes(matter)
  const rows = rowsOf(typed)
  const seen = faults.length > 0 ? (typed.get(seenName) ?? '') : (open?.offer.id ?? '')
  const document = meetingFormView(visit, matter, {
    title: open === null ? 'Offer times' : 'Offer other times',
    typed,
    faults,
    notice,
    lead: html`<p class="govuk-body">Give some times at which the mediator can meet. Each side gets an email and says which it can do. You then set the meeting.${
      open === null
        ? ''
        : ' A time that stays keeps what was said of it; a time that you empty is offered no more. Everybody is asked again.'
    }</p>`,
    fields: html`${seenInput(seen)}<input type="hidden" name="${rowsName}" value="${rows}">${Array.from(
      { length: rows },
      (_, index) =>
        html`<input type="hidden" name="${slotName(index + 1)}" value="${typed.get(slotName(index + 1)) ?? ''}">${spanFields(
          typed,
          name(index + 1),
          faults,
          {
            legend: `Time ${index + 1}`,
            hint:
              index === 0
                ? 'For example, 8 12 2026, from 10am until 12pm. Leave empty what you do not need.'
                : 'For example, 8 12 2026',
          },
        )}`,
    )}${
      rows < mostRows
        ? html`<p><button type="submit" class="govuk-button govuk-button--secondary" name="${moreName}" value="yes" data-module="govuk-button">Room for more times</button></p>`
        : null
    }${whereFields(typed, faults, ways)}`,
    send: 'Offer these times',
  })
  return shown(document, faults.length > 0 || notice !== null ? 400 : 200)
}
