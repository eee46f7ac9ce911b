/** GOV.UK table. */
import { type Html, html, nothing, type Value } from '../kit/html.ts'
import { added, attribute, attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface TableCell extends Content, Styled {
  readonly format?: 'numeric' | (string & {}) | undefined
  readonly colspan?: number | undefined
  readonly rowspan?: number | undefined
}

export interface TableOptions extends Styled {
  readonly caption?: string | undefined
  readonly captionClasses?: string | undefined
  readonly head?: readonly TableCell[] | undefined
  readonly rows: readonly (readonly TableCell[] | null | undefined | false)[]
  readonly firstCellIsHeader?: boolean | undefined
}

/** A table. */
export function table(options: TableOptions): Html {
  const firstIsHeader = options.firstCellIsHeader === true
  return html`<table class="govuk-table${added(options.classes)}"${attributesOf(options.attributes)}>${
    options.caption
      ? html`<caption class="govuk-table__caption${added(options.captionClasses)}">${options.caption}</caption>`
      : nothing
  }${
    options.head
      ? html`<thead class="govuk-table__head"><tr class="govuk-table__row">${options.head.map(headCell)}</tr></thead>`
      : nothing
  }<tbody class="govuk-table__body">${options.rows.map(
    (row) =>
      row &&
      html`<tr class="govuk-table__row">${row.map((cell, index) => (index === 0 && firstIsHeader ? rowHeader(cell) : bodyCell(cell)))}</tr>`,
  )}</tbody></table>`
}

function headCell(cell: TableCell): Html {
  return html`<th scope="col" class="govuk-table__header${cell.format ? ` govuk-table__header--${cell.format}` : ''}${added(cell.classes)}"${sharedAttributes(cell)}>${contentOf(cell)}</th>`
}

function rowHeader(cell: TableCell): Html {
  return html`<th scope="row" class="govuk-table__header${added(cell.classes)}"${sharedAttributes(cell)}>${contentOf(cell)}</th>`
}

function bodyCell(cell: TableCell): Html {
  return html`<td class="govuk-table__cell${cell.format ? ` govuk-table__cell--${cell.format}` : ''}${added(cell.classes)}"${sharedAttributes(cell)}>${contentOf(cell)}</td>`
}

function sharedAttributes(cell: TableCell): Value {
  return [
    attribute('colspan', cell.colspan),
    attribute('rowspan', cell.rowspan),
    attributesOf(cell.attributes),
  ]
}
