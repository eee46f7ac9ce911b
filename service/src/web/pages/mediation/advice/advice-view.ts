/** The information and advice to read, topic by topic. */
import { topicsFor } from '../../../../mediation/advice/advice-sheet.ts'
import type { TopicReader } from '../../../../mediation/advice/advice-topics.ts'
import { type Html, html } from '../../../kit/html.ts'
import { provisionLinks } from '../../law/rule-statement.ts'

/** Every topic, as it is said to this reader, each with its provisions. */
export function adviceView(reader: TopicReader): Html {
  return html`${topicsFor(reader).map(
    ({ title, says, rules }) =>
      html`<section><h2 class="govuk-heading-s">${title}</h2><p>${says} <span class="small">(${provisionLinks(rules)})</span></p></section>`,
  )}`
}
