/** The provision log: sums, and each provision with its weeks as bars and words. */
import { type Day, plainDay } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import {
  type Provision,
  totalsOf,
  type WeekPeriod,
  weeksOf,
} from '../../../../../cases/provision/provision-log.ts'
import { letterNamed } from '../../../../../documents/letters/letters.ts'
import { button } from '../../../../govuk/button.ts'
import { details } from '../../../../govuk/details.ts'
import { isoDay, readDateInput, typedOf } from '../../../../kit/date.ts'
import { dateField } from '../../../../kit/date-field.ts'
import { type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { missedFields } from '../../letters/letter/known-values.ts'
import { queryOfPeriod } from '../period.ts'
import { words } from '../words.ts'
import { provisionView, type SummedProvision } from './provision-view.ts'

export interface ProvisionLogModel {
  readonly provisions: readonly Provision[]
  readonly period: WeekPeriod
  readonly faults: readonly FieldFault[]
  /** As the period was asked for. */
  readonly query: URLSearchParams
  /** The Monday of the week that is to be recorded next. */
  readonly next: Day
  /** The Monday of the week that was saved a moment ago; null: none was. */
  readonly saved: Day | null
  /** The Monday of the latest week that is shown and of which something is not recorded; null: there is none. */
  readonly waiting: Day | null
  readonly mayWrite: boolean
}

/** A whole page. */
export function provisionLogView(visit: Visit, file: CaseFile, model: ProvisionLogModel): Html {
  const { provisions, period, faults, mayWrite } = model
  const summed = provisions.map((provision): SummedProvision => {
    const weeks = weeksOf(provision, period)
    return { provision, weeks, totals: totalsOf(weeks) }
  })
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title}</h1>${savedView(file, model)}<p class="govuk-body-l not-print">${words.lead}</p>${mayWrite ? addView(file, model) : nothing}${
    provisions.length === 0
      ? html`<p class="govuk-body">${words.none}</p>`
      : html`${periodView(file, model)}<h2 class="govuk-heading-m">${words.totals(plainDay(period.first), plainDay((period.last + 6) as Day))}</h2><p class="small soft">${words.noRecord}</p>${summed.map((each) => provisionView(file, each))}${takeView(file, model, summed)}`
  }`
  return caseLayout(visit, file, {
    title: words.title,
    part: '/provision',
    hasErrors: faults.length > 0,
    main,
  })
}

function savedView(file: CaseFile, { saved, waiting, mayWrite }: ProvisionLogModel): Html {
  if (saved === null) return nothing
  const more =
    waiting === null || !mayWrite
      ? nothing
      : html` <a class="govuk-link" href="${href(caseAddress(file, `/provision/week/${isoDay(waiting)}`))}">${words.recordWeek(plainDay(waiting))}</a>`
  return html`<p class="govuk-inset-text not-print" role="status">${words.savedWeek(plainDay(saved))}${more}</p>`
}

function addView(file: CaseFile, { provisions, next }: ProvisionLogModel): Html {
  const week = button({
    text: words.recordWeek(plainDay(next)),
    href: caseAddress(file, `/provision/week/${isoDay(next)}`),
  })
  const add = button({
    text: words.add,
    href: caseAddress(file, '/provision/add'),
    ...(provisions.length === 0 ? {} : { classes: 'govuk-button--secondary' }),
  })
  return html`<div class="govuk-button-group not-print">${provisions.length > 0 && week}${add}</div>`
}

/** The weeks to show: days in the address say nothing of anybody. */
function periodView(file: CaseFile, { period, faults, query }: ProvisionLogModel): Html {
  const box = (name: 'from' | 'until', legend: string, shown: Day) => {
    const fault = faults.find((each) => each.name === name)
    const asked = readDateInput(query, name)
    return dateField({
      name,
      legend,
      hint: words.dayHint,
      typed: asked.kind === 'fault' ? asked.typed : typedOf(shown),
      error: fault?.says ?? null,
      wrongParts: fault?.parts ?? [],
    })
  }
  return details({
    classes: 'not-print',
    summaryText: words.period,
    open: faults.length > 0,
    html: html`<form method="get" action="${href(caseAddress(file, '/provision'))}" novalidate>${box('from', words.from, period.first)}${box('until', words.until, (period.last + 6) as Day)}${button({ text: words.show, classes: 'govuk-button--secondary' })}</form>`,
  })
}

function takeView(
  file: CaseFile,
  { period, mayWrite }: ProvisionLogModel,
  summed: readonly SummedProvision[],
): Html {
  const isMissed = summed.some(({ totals }) => totals.part + totals.none > 0)
  const log = `logFrom=${isoDay(period.first)}&logUntil=${isoDay(period.last)}`
  const letters = Object.keys(missedFields).flatMap((id) => letterNamed(id) ?? [])
  return html`<section class="not-print" aria-labelledby="take"><h2 class="govuk-heading-m" id="take">${words.take}</h2><div class="govuk-button-group">${button(
    {
      text: words.csv,
      href: `${caseAddress(file, '/provision/table.csv')}?${queryOfPeriod(period)}`,
      classes: 'govuk-button--secondary',
    },
  )}<button class="govuk-button govuk-button--secondary needs-script" type="button" data-print>${words.print}</button></div>${
    isMissed && mayWrite
      ? html`<h3 class="govuk-heading-s">${words.letters}</h3><p class="govuk-body">${words.lettersSay}</p><ul class="govuk-list govuk-list--bullet">${letters.map(
          ({ id, title }) =>
            html`<li><a class="govuk-link" href="${href(`${caseAddress(file, `/entries/letters/${id}`)}?${log}`)}">${title}</a></li>`,
        )}</ul>`
      : nothing
  }</section>`
}
