/** A table of the desk: dense on a wide screen, and a card for each row on a narrow one. */
import { type Html, html, type Value } from '../../kit/html.ts'

export interface DeskRow {
  /** One cell for each column; the first is the name of the row. */
  readonly cells: readonly Value[]
  /** A bar before it: a date that presses. */
  readonly isPressing?: boolean
}

/** @param caption read out before the table; a heading stands above it already */
export function deskTable(caption: string, columns: readonly string[], rows: readonly DeskRow[]): Html {
  return html`<table class="desk-table"><caption class="govuk-visually-hidden">${caption}</caption><thead><tr>${columns.map(
    (column) => html`<th scope="col">${column}</th>`,
  )}</tr></thead><tbody>${rows.map(
    ({ cells, isPressing }) =>
      html`<tr${isPressing === true && html` class="desk-table__pressing"`}>${cells.map((cell, at) =>
        at === 0
          ? html`<th scope="row">${cell}</th>`
          : html`<td data-label="${columns[at] ?? ''}">${cell}</td>`,
      )}</tr>`,
  )}</tbody></table>`
}
