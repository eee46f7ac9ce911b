/** The numbers of an organisation as a page: each table with its picture. */
import { plainDay } from '@way-forward/law'
import type { Shown } from '../../../../../cases/desk/protect-numbers.ts'
import type { Area } from '../../../../../directory/directory.ts'
import { type NumberTable, tablesFor, wholesFor } from '../../../../../mediation/desk/mediation-numbers.ts'
import { details } from '../../../../govuk/details.ts'
import { table } from '../../../../govuk/table.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { numberInWords, words as returnWords } from '../../../desk/numbers/words.ts'
import { mediationDeskLayout, organisationChoice } from '../desk-frame.ts'
import type { NumbersModel } from './page.ts'
import { rowInWords, tableWords, wholeWords } from './words.ts'

const onlyThere =
  'These are the matters in which you take part: what is between a family and its mediation service is not counted here.'

/** A whole page. */
export function mediationNumbersView(visit: Visit, model: NumbersModel): Html {
  const { works, at, years, year, isClosed, numbers, areas } = model
  const asked = `for=${at.organisation}&year=${year.begins}`
  return mediationDeskLayout(visit, {
    title: 'Numbers',
    part: '/mediation/numbers',
    main: html`${organisationChoice('/mediation/numbers', works, at)}<h1 class="govuk-heading-l">Numbers</h1><nav class="desk-services" aria-label="${returnWords.years}"><ul>${years.map(
      ({ begins }) =>
        html`<li><a class="govuk-link" href="${href(`/mediation/numbers?for=${at.organisation}&year=${begins}`)}"${begins === year.begins ? html` aria-current="true"` : nothing}>${begins} to ${begins + 1}</a></li>`,
    )}</ul></nav><h2 class="govuk-heading-m">${returnWords.of(at.name, plainDay(year.from), plainDay(year.to))}</h2><p>${
      isClosed
        ? returnWords.closed(plainDay(year.closesOn))
        : `This year is not over. Its tables come after ${plainDay(year.closesOn)}, when it is closed: tables that change while they grow would tell small numbers to whoever looks twice. Until then there are the totals.`
    }</p>${at.kind === 'mediationService' ? nothing : html`<p>${onlyThere}</p>`}<dl class="desk-totals">${numbers.wholes.map(
      ({ name, shown }) =>
        html`<div><dt>${wholeWords[name].title}${isClosed ? nothing : ' so far'}</dt><dd>${numberInWords(shown)}</dd></div>`,
    )}</dl><p>${returnWords.lead}</p><p><a class="govuk-link" href="${href(`/mediation/numbers.csv?${asked}`)}">The numbers as CSV</a> <a class="govuk-link desk-second" href="${href(`/mediation/numbers-dictionary.csv?for=${at.organisation}`)}">${returnWords.dictionary}</a></p><div class="desk-tables">${numbers.tables.map(
      (each) => tableView(each, areas),
    )}</div>${details({
      summaryText: returnWords.meanings,
      html: html`<dl class="desk-meanings">${[
        ...wholesFor(at.kind).map((name) => wholeWords[name]),
        ...tablesFor(at.kind).flatMap(({ name }) => tableWords[name] ?? []),
      ].map(({ title, means }) => html`<dt>${title}</dt><dd>${means}</dd>`)}</dl>`,
    })}`,
  })
}

function tableView({ name, rows }: NumberTable, areas: readonly Area[]): Html {
  return html`<section class="matter-numbers">${table({
    caption: tableWords[name]?.title ?? name,
    captionClasses: 'govuk-table__caption--m',
    firstCellIsHeader: true,
    rows: rows.map((row) => [
      { text: rowInWords(name, row.name, areas) },
      { text: numberInWords(row.shown), format: 'numeric' },
    ]),
  })}${chartView(rows.map(({ shown }) => shown))}</section>`
}

const chart = { width: 320, row: 14, bar: 10 } as const

/** A bar for each row, in the order of the table beside it, which says the same in words. Nothing where no bar has a length. */
function chartView(shown: readonly Shown[]): Html {
  const lengths = shown.map((each) => (each.kind === 'about' ? each.value : 0))
  const most = Math.max(...lengths)
  if (most === 0) return nothing
  return html`<svg class="matter-chart" viewBox="0 0 ${chart.width} ${chart.row * shown.length}" aria-hidden="true" focusable="false">${lengths.map(
    (length, at) =>
      html`<rect class="${shown[at]?.kind === 'about' ? 'matter-chart__bar' : 'matter-chart__hidden'}" x="0" y="${at * chart.row + 2}" width="${shown[at]?.kind === 'about' ? Math.max(2, Math.round((length / most) * chart.width)) : 8}" height="${chart.bar}"/>`,
  )}</svg>`
}
