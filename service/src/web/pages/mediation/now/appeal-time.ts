/** The time for an appeal as every page of a matter shows it: its days, what is doubtful, and what the law says after it. */
import { plainDay, writtenDay } from '@way-forward/law'
import type { AppealTime } from '../../../../mediation/agreement/appeal-dates.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { provisionLinks } from '../../law/rule-statement.ts'

/** Nothing in it is called late but by the law itself. Source: LAW-TIME-19, LAW-TIME-21. */
export function appealTimeView({ lastDay, laterDay, doubt, passed }: AppealTime): Html {
  return html`<p><strong>Last day: ${writtenDay(lastDay)}</strong>${laterDay !== null && html` (later reading: ${plainDay(laterDay)})`}.</p>${passed.map(
    ({ say, rule }) => html`<p>${say} (${provisionLinks([rule])})</p>`,
  )}${doubt === null ? nothing : html`<p>${doubt}</p>`}`
}
