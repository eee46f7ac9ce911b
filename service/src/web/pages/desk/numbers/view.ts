/** The yearly return as a page. */
import { plainDay } from '@way-forward/law'
import { tableNames, wholes } from '../../../../cases/desk/yearly-return.ts'
import { details } from '../../../govuk/details.ts'
import { table } from '../../../govuk/table.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { deskLayout, serviceChoice } from '../desk-frame.ts'
import type { NumbersModel } from './page.ts'
import { numberInWords, rowInWords, tableWords, wholeWords, words } from './words.ts'

/** A whole page. */
export function numbersView(visit: Visit, model: NumbersModel): Html {
  const { services, service, years, year, isClosed, counted, areas } = model
  const asked = `service=${service.organisation}&year=${year.begins}`
  return deskLayout(visit, {
    title: words.title,
    part: '/desk/numbers',
    main: html`${serviceChoice('/desk/numbers', services, service)}<h1 class="govuk-heading-l">${words.title}</h1><nav class="desk-services" aria-label="${words.years}"><ul>${years.map(
      ({ begins }) =>
        html`<li><a class="govuk-link" href="${href(`/desk/numbers?service=${service.organisation}&year=${begins}`)}"${begins === year.begins ? html` aria-current="true"` : nothing}>${begins} to ${begins + 1}</a></li>`,
    )}</ul></nav><h2 class="govuk-heading-m">${words.of(service.name, plainDay(year.from), plainDay(year.to))}</h2><p>${
      isClosed ? words.closed(plainDay(year.closesOn)) : words.open(plainDay(year.closesOn))
    }</p><dl class="desk-totals">${wholes.map(
      (name) =>
        html`<div><dt>${wholeWords[name].title}${isClosed ? nothing : ' so far'}</dt><dd>${numberInWords(counted.wholes[name])}</dd></div>`,
    )}</dl><p>${words.lead}</p><p><a class="govuk-link" href="${href(`/desk/numbers.csv?${asked}`)}">${words.file}</a> <a class="govuk-link desk-second" href="/desk/numbers-dictionary.csv">${words.dictionary}</a></p><div class="desk-tables">${counted.tables.map(
      ({ name, rows }) =>
        html`<section>${table({
          caption: tableWords[name].title,
          captionClasses: 'govuk-table__caption--m',
          firstCellIsHeader: true,
          rows: rows.map((row) => [
            { text: rowInWords(name, row.name, areas) },
            { text: numberInWords(row.shown), format: 'numeric' },
          ]),
        })}</section>`,
    )}</div>${details({
      summaryText: words.meanings,
      html: html`<dl class="desk-meanings">${[
        ...wholes.map((name) => wholeWords[name]),
        ...tableNames.map((name) => tableWords[name]),
      ].map(({ title, means }) => html`<dt>${title}</dt><dd>${means}</dd>`)}</dl>`,
    })}`,
  })
}
