/** One provision: what the plan says, and its weeks as bars of promised and given, with words beside them. */
import type { Day } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { Provision, ShownWeek, Totals } from '../../../../../cases/provision/provision-log.ts'
import {
  sectionWords,
  timeInWords,
  weekInWords,
  weeksInWords,
} from '../../../../../cases/provision/provision-words.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import { shortDay } from '../../../../../documents/plan/short-day.ts'
import { details } from '../../../../govuk/details.ts'
import { table } from '../../../../govuk/table.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import { caseAddress } from '../../case-frame.ts'
import { linesOf } from '../../entries/entry/card-view.ts'
import { words } from '../words.ts'

/** A provision with its weeks of a period, and their sums. */
export interface SummedProvision {
  readonly provision: Provision
  readonly weeks: readonly ShownWeek[]
  readonly totals: Totals
}

/** A section of the page. */
export function provisionView(file: CaseFile, { provision, weeks, totals }: SummedProvision): Html {
  const { id, section, says, wall } = provision
  const behind = file.walls.find((each) => each.id === wall)
  const isPart = totals.counted > 0 && totals.counted < totals.weeks
  return html`<section class="card provision" id="provision-${id}" aria-labelledby="says-${id}"><h3 class="provision__says" id="says-${id}">${linesOf(says)}</h3><p class="soft">${sectionWords[section]}. ${timeOf(provision)}${fromTo(provision)}${behind?.mayWrite === true && html` <a class="govuk-link not-print" href="${href(caseAddress(file, `/provision/${id}/correct`))}">${words.correct}<span class="govuk-visually-hidden"> (${says.slice(0, 60)})</span></a>`}</p>${weeks.length === 0 ? nothing : html`${totalsView(totals)}${weeksTable(file, weeks, behind?.mayWrite === true)}`}${isPart ? html`<p class="small soft">${words.partlyKnown(totals.counted, totals.weeks)}</p>` : nothing}<p class="small soft">${behind !== undefined && html`Who can see it: ${wallInWords(behind, file)}. `}Written by ${provision.recordedBy ?? 'somebody who has left'} on ${dayOfInstant(provision.recordedAt)}.</p>${earlierView(provision)}</section>`
}

function totalsView(totals: Totals): Html {
  const { weeks, counted, promised, given, missed, holidays, unrecorded } = totals
  const rows: readonly (readonly [string, string])[] = [
    [words.recorded, String(weeks)],
    ...(counted === 0
      ? []
      : ([
          [words.promised, timeInWords(promised)],
          [words.given, timeInWords(given)],
          [words.missed, timeInWords(missed)],
        ] as const)),
    ...(holidays === 0 ? [] : [[words.holidays, weeksInWords(holidays)] as const]),
    ...(unrecorded === 0 ? [] : [[words.unrecorded, weeksInWords(unrecorded)] as const]),
  ]
  return html`<dl class="provision__sums">${rows.map(
    ([name, value]) => html`<div><dt>${name}</dt><dd>${value}</dd></div>`,
  )}</dl>`
}

function timeOf({ minutesAWeek }: Pick<Provision, 'minutesAWeek'>): string {
  return minutesAWeek === null ? `${words.notInTime}.` : `${timeInWords(minutesAWeek)} ${words.aWeek}.`
}

function fromTo({ fromOn, untilOn }: Pick<Provision, 'fromOn' | 'untilOn'>): string {
  const parts = [
    ...(fromOn === null ? [] : [`from ${dayInWords(fromOn)}`]),
    ...(untilOn === null ? [] : [`until ${dayInWords(untilOn)}`]),
  ].join(' ')
  return parts === '' ? '' : ` ${parts.charAt(0).toUpperCase()}${parts.slice(1)}.`
}

function weeksTable(file: CaseFile, weeks: readonly ShownWeek[], mayWrite: boolean): Html {
  const longest = Math.max(1, ...weeks.flatMap(({ promised, given }) => [promised ?? 0, given ?? 0]))
  return table({
    classes: 'provision__weeks',
    firstCellIsHeader: true,
    head: [{ text: words.week }, { text: words.given }],
    // The latest first: it is what was done last.
    rows: weeks.toReversed().map((week) => [
      {
        html: mayWrite
          ? html`<a class="govuk-link" href="${href(caseAddress(file, `/provision/week/${isoDay(week.monday)}`))}">${shortened(week.monday)}</a>`
          : html`${shortened(week.monday)}`,
      },
      { html: html`${bar(week, longest)}${weekInWords(week)}${noteView(week)}` },
    ]),
  })
}

/** A day that stays on one line of a narrow column. */
function shortened(day: Day): Html {
  return html`<time datetime="${isoDay(day)}">${shortDay(day)} ${isoDay(day).slice(0, 4)}</time>`
}

/** The words beside it say the same. @param longest minutes of the longest bar */
function bar({ promised, given }: ShownWeek, longest: number): Html {
  if (promised === null || given === null) return nothing
  const width = (minutes: number) => Math.round((1000 * minutes) / longest) / 10
  return html`<svg class="provision__bar" viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true" focusable="false"><rect class="provision__promised" width="${width(promised)}" height="10"/><rect class="provision__given" width="${width(given)}" height="10"/></svg>`
}

function noteView({ record }: ShownWeek): Html {
  if (record === null) return nothing
  const { note, changes } = record
  return html`${note === null ? nothing : html`<br><span class="small">${note}</span>`}${changes > 0 && html`<br><span class="small soft">${changes === 1 ? 'Changed once since it was first recorded.' : `Changed ${changes} times since it was first recorded.`}</span>`}`
}

function earlierView({ earlier }: Provision): Html {
  if (earlier.length === 0) return nothing
  return details({
    summaryText: words.correctedBefore,
    html: html`${earlier.map(
      (version) =>
        html`<p>${linesOf(version.says)}<br><span class="small soft">Section ${version.section}. ${timeOf(version)}${fromTo(version)} Written by ${version.recordedBy ?? 'somebody who has left'} on ${dayOfInstant(version.recordedAt)}.</span></p>`,
    )}`,
  })
}
