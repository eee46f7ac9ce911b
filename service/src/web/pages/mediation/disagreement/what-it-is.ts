/** What disagreement resolution is, and the clocks that go on beside it. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import { positionOf } from '../../../../cases/position-of-case.ts'
import { inVoiceOf } from '../../../../documents/plan/voice.ts'
import { type Html, html, nothing, reworded } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { shownPosition } from '../../cases/today/position-parts.ts'
import { datesOfConcern } from '../../plan/plan/concern-view.ts'
import { lawLink } from '../../plan/plan/law-link.ts'
import { whatItIs } from './words.ts'

/** What it is and is not, each with where it is written. */
export function whatItIsView(): Html {
  return html`<ul>${whatItIs.map(({ says, rule }) => html`<li>${says} ${lawLink(rule)}</li>`)}</ul>`
}

/** The dates of the case that go on as they are; nothing where none is known. */
export function clocksThatGoOn({ today, calendar }: Visit, file: CaseFile): Html {
  const position = positionOf(file, today, calendar)
  const shown = shownPosition(file, position, today)
  const dated = (shown?.parts.all ?? []).flatMap((part, index) => {
    const dates = datesOfConcern(part, html`<h3>${part.name}</h3>`, index === 0)
    return dates === nothing ? [] : [dates]
  })
  if (dated.length === 0) return nothing
  return html`<section aria-labelledby="goes-on"><h2 class="govuk-heading-m" id="goes-on">These clocks go on</h2><p>Disagreement resolution stops none of them. Keep to each as if there were none.</p>${reworded(html`${dated}`, inVoiceOf(position.facts.person.asks))}</section>`
}
