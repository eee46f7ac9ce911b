/** The answer: one date, who must act, what is in doubt, and how it was worked out. */
import {
  type AnyKind,
  confidenceInWords,
  type Day,
  type DeadlineResult,
  day,
  lawAsAt,
  plainDay,
  provisionOf,
  type RuleId,
  type RunsOn,
  writtenDay,
} from '@way-forward/law'
import { insetText } from '../../../govuk/inset-text.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { table } from '../../../govuk/table.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { leaf } from '../../../kit/leaf.ts'
import { distance, mustHappen, page, whoAlone, withWrittenDays } from './words.ts'

export interface ResultOptions {
  readonly kind: AnyKind
  readonly result: DeadlineResult
  readonly today: Day
  /** The whole address that shows this answer again. */
  readonly address: string
}

/** The answer as it stands above the form. */
export function resultView({ kind, result, today, address }: ResultOptions): Html {
  return html`${result.lastDay === null ? ruleInWords(kind, result) : dayCard(kind, result, day(result.lastDay), today)}
${datesView(result)}
${
  result.doubt === null
    ? nothing
    : insetText({
        html: html`<h2 class="govuk-heading-s">${page.doubt}</h2><p class="govuk-body">${withWrittenDays(result.doubt)}</p>`,
      })
}
<h2 class="govuk-heading-m">${page.workingHeading}</h2>
${workingView(result)}
<h2 class="govuk-heading-m">${page.sourcesHeading}</h2>
${sourcesView(result)}
<h2 class="govuk-heading-m">${page.addressHeading}</h2>
<p class="govuk-body">${page.address}</p>
<p class="govuk-body date-address"><a class="govuk-link" href="${href(address)}">${address}</a></p>`
}

function dayCard(kind: AnyKind, result: DeadlineResult, lastDay: Day, today: Day): Html {
  return html`<div class="card${urgency(result.runsOn, lastDay - today)} date-result">
<div class="date-result__leaf">${leaf(lastDay)}</div>
<div class="date-result__words">
<h2 class="govuk-heading-m">${mustHappen(result, writtenDay(lastDay))}</h2>
<p class="govuk-body">${distance(lastDay - today)} ${kind.says}</p>
${afterwards(result, lastDay, today)}
</div>
</div>`
}

/** Stands where a day would, for a time in school days without the term dates that it needs. */
function ruleInWords(kind: AnyKind, { working }: DeadlineResult): Html {
  return html`<div class="card">
<h2 class="govuk-heading-m">${working[0]?.say}</h2>
<p class="govuk-body">${kind.says}</p>
<p class="govuk-body">${page.noDaySays}</p>
</div>`
}

/** The bar of the card, for a clock that runs on the reader. @param days left; negative where the day has passed */
function urgency(runsOn: RunsOn, days: number): '' | ' card--late' | ' card--urgent' {
  if (runsOn !== 'family' || days > soon) return ''
  return days < 0 ? ' card--late' : ' card--urgent'
}
const soon = 7

/** What to say once the day has passed. The latest reading is used before anybody is called late (LAW-TIME-21). */
function afterwards({ laterDay, runsOn }: DeadlineResult, lastDay: Day, today: Day): Html {
  if (today <= lastDay) return nothing
  if (runsOn === 'family') {
    return html`<p class="govuk-body"><strong>${page.passedFamily}</strong> <a class="govuk-link" href="/guide">${page.passedFamilyLink}</a></p>`
  }
  const isLate = laterDay === null || today > day(laterDay)
  return html`<p class="govuk-body"><strong>${isLate ? page.passedOther : page.betweenOther}</strong></p>`
}

function datesView({ lastDay, moment, laterDay, advisedDay, runsOn }: DeadlineResult): Html {
  const isFamily = runsOn === 'family'
  return summaryList({
    classes: 'date-summary',
    rows: [
      advisedDay !== null && row(page.advisedDay, advisedDay, page.advisedSays),
      {
        key: { text: page.lastDay },
        value: {
          text:
            lastDay === null ? page.noDay : `${writtenDay(day(lastDay))}${moment === null ? '' : ', by 5pm'}`,
        },
      },
      laterDay !== null && row(page.laterReading, laterDay, isFamily ? page.laterSays : page.laterSaysOther),
      { key: { text: page.runsOn }, value: { text: whoAlone[runsOn] } },
    ],
  })
}

function row(key: string, iso: string, says: string) {
  return {
    key: { text: key },
    value: { html: html`${writtenDay(day(iso))}<br><span class="soft small">${says}</span>` },
  }
}

/** Stacks on narrow screens, where each cell says what it is. */
function workingView({ working }: DeadlineResult): Html {
  return table({
    classes: 'stacked-table',
    head: [{ text: page.step }, { text: page.days }, { text: page.rule }],
    rows: working.map(({ say, from, to, rule }) => [
      { text: withWrittenDays(say), attributes: { 'data-label': page.step } },
      { text: span(from, to), attributes: { 'data-label': page.days } },
      { html: ruleLink(rule), attributes: { 'data-label': page.rule } },
    ]),
  })
}

function span(from: string | null, to: string | null): string {
  if (from === null && to === null) return 'No day'
  if (from === null || to === null || from === to) return plainDay(day((to ?? from) as string))
  // ISO text sorts as days do.
  return `From ${plainDay(day(from))} ${to < from ? 'back to' : 'to'} ${plainDay(day(to))}`
}

function ruleLink(rule: RuleId): Html {
  const { provision, link } = provisionOf(rule)
  return html`<a class="govuk-link" href="${href(link)}">${provision}</a>`
}

function sourcesView({ sources }: DeadlineResult): Html {
  return html`<ul class="govuk-list date-sources">${sources.map(
    ({ provision, link, confidence: mark }) =>
      html`<li><a class="govuk-link" href="${href(link)}">${provision}</a>, <span class="soft">${confidenceInWords[mark]}</span></li>`,
  )}</ul>
<p class="govuk-body soft">${page.lawAsAt} ${plainDay(day(lawAsAt))}.</p>`
}
