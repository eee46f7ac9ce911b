/**
 * Every date of a concern in one list, in the order of their days: what has happened, today, and each
 * advised day, last day and later reading, with its doubt and its working to unfold. On a narrow screen the
 * list is the picture too: every entry has the shape that it has in the picture.
 */
import {
  type Concern,
  type ConcernDeadline,
  type ConcernUndatedDeadline,
  type Day,
  kindNamed,
  type Position,
  plainDay,
  type Step,
  weekdayName,
} from '@way-forward/law'
import { type Html, html, kept, nothing } from '../../../kit/html.ts'
import { lawLink } from './law-link.ts'
import type { ClosedDays, Shape, Timeline } from './timeline.ts'
import { happenings, monthIsToCome } from './timeline-moments.ts'
import { page, picture, table } from './words.ts'

/** One entry of the list. */
export interface DatedEntry {
  readonly day: Day
  readonly shape: Shape | 'closed'
  /** The day, or the days, in words. */
  readonly when: string
  readonly what: string
  /** The deadline whose doubt and working stand here. */
  readonly deadline: ConcernDeadline | null
  /** The end of the two months where the month from the certificate is still to start. */
  readonly isProtected: boolean
}

/** The entries for a concern on a day, in order; none where nothing is dated. @param picture what stands in its picture */
export function entriesOf(
  concern: Concern,
  found: Position,
  on: Day,
  timeline: Timeline | null,
): readonly DatedEntry[] {
  const dates = found.dates.filter((each) => each.concern === concern.id)
  if (dates.length === 0 && timeline === null) return []
  const entries: DatedEntry[] = happenings(concern, on).map(({ day, shape, what }) =>
    entry(day, shape, plainDay(day), what),
  )
  entries.push(entry(on, 'today', plainDay(on), picture.today))
  for (const deadline of dates) entries.push(...entriesOfDeadline(deadline, found, on))
  for (const closed of timeline?.closed ?? []) entries.push(closedEntry(closed))
  return entries.sort((a, b) => a.day - b.day)
}

function entry(
  day: Day,
  shape: DatedEntry['shape'],
  when: string,
  what: string,
  deadline: ConcernDeadline | null = null,
  isProtected = false,
): DatedEntry {
  return { day, shape, when, what, deadline, isProtected }
}

function entriesOfDeadline(deadline: ConcernDeadline, found: Position, on: Day): DatedEntry[] {
  const { advisedDay, lastDay, laterDay, moment } = deadline
  const name = nameOf(deadline)
  if (monthIsToCome(deadline, found))
    return [entry(lastDay, 'event', reading(lastDay, on), picture.twoMonths, deadline, true)]
  const made: DatedEntry[] = []
  // What stands in no picture is a long time away: its advised day is said beside its last day.
  if (advisedDay !== null && advisedDay !== lastDay && picture.names[deadline.kind] !== undefined)
    made.push(entry(advisedDay, 'advised', reading(advisedDay, on), `${name}: ${picture.advised}`))
  const end = moment === null ? '' : `, ${table.by5pm}`
  made.push(entry(lastDay, 'last', reading(lastDay, on, end), `${name}: ${picture.last}`, deadline))
  if (laterDay !== null)
    made.push(entry(laterDay, 'later', reading(laterDay, on), `${name}: ${picture.later}`))
  return made
}

function closedEntry({ from, when, what }: ClosedDays): DatedEntry {
  return entry(from, 'closed', when, what)
}

/** The list; nothing where there is no entry. @param explains whether the three words are explained here */
export function datesView(
  entries: readonly DatedEntry[],
  undated: readonly ConcernUndatedDeadline[],
  explains: boolean,
): Html {
  if (entries.length === 0 && undated.length === 0) return nothing
  return html`${explains && entries.length > 0 && intro}<ol class="dates">${entries.map(entryView)}${undated.map(undatedView)}</ol>`
}
const intro = kept(html`<p class="dates__intro">${page.workingIntro}</p>`)

function entryView({ shape, when, what, deadline, isProtected }: DatedEntry): Html {
  return html`<li class="dates__item dates__item--${shape}"><span class="dates__when">${when}</span> <span class="dates__what">${what}</span>${
    deadline === null ? nothing : moreView(deadline, isProtected)
  }</li>`
}

function moreView(deadline: ConcernDeadline | ConcernUndatedDeadline, isProtected: boolean): Html {
  const { doubt, kind, advisedDay, lastDay } = deadline
  const advised = picture.names[kind] === undefined && advisedDay !== lastDay ? advisedDay : null
  return html`<div class="dates__more">${advised !== null && html`<p>${table.advised} ${reading(advised)}</p>`}${isProtected && html`<p>${table.monthToCome} ${lawLink('LAW-TIME-19')}</p>`}${
    doubt === null ? nothing : html`<p><strong>${table.doubt}.</strong> ${doubt}</p>`
  }<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${lastDay === null ? table.showCount : table.show}<span class="govuk-visually-hidden">: ${nameOf(deadline)}</span></span></summary><div class="govuk-details__text">${workingView(deadline.working)}</div></details></div>`
}

/** A deadline in school days: the rule in words, and why it has no day. */
function undatedView(deadline: ConcernUndatedDeadline): Html {
  return html`<li class="dates__item dates__item--undated"><span class="dates__when">${table.schoolDays}</span> <span class="dates__what">${nameOf(deadline)}: ${kindNamed(deadline.kind)?.says ?? ''}</span>${moreView(deadline, false)}</li>`
}

/** How a date is worked out: each step with its days and its law. */
export function workingView(working: readonly Step[]): Html {
  return html`<ol class="working-list">${working.map(
    (step) => html`<li>${step.say}${daysAfter(step)}<br>${lawLink(step.rule)}</li>`,
  )}</ol>`
}

/** The name of a date: "Appeal to the Tribunal". */
function nameOf({ kind }: { readonly kind: string }): string {
  return kindNamed(kind)?.title ?? kind
}

function reading(value: Day, on: Day | null = null, end = ''): string {
  const passed = on !== null && value < on ? ` (${table.passed})` : ''
  return `${weekdayName(value).slice(0, 3)} ${plainDay(value)}${end}${passed}`
}

function daysAfter(step: Step): Html {
  const days = daysOf(step)
  return days === null ? nothing : html`: <strong>${days}</strong>`
}

/** The days of a step in words; null where it has none. */
function daysOf({ from, to }: Pick<Step, 'from' | 'to'>): string | null {
  if (from === null || to === null) {
    const only = from ?? to
    return only === null ? null : plainDay(only)
  }
  return from === to ? plainDay(to) : `${plainDay(from)} to ${plainDay(to)}`
}
