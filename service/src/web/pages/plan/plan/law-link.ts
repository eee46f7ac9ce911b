/** A provision of the law, and how surely it is known. */
import { confidenceInWords, provisionOf, type RuleId } from '@way-forward/law'
import { type Html, href, html, kept } from '../../../kit/html.ts'

/** A provision with its link. The same on every page, so made once. */
export function lawLink(rule: RuleId): Html {
  const known = lawLinks.get(rule)
  if (known !== undefined) return known
  const { provision, link, confidence: mark } = provisionOf(rule)
  const made = html`<span class="law"><a class="govuk-link" href="${href(link)}">${provision}</a>, ${confidenceInWords[mark]}</span>`
  lawLinks.set(rule, kept(made))
  return made
}
const lawLinks = new Map<RuleId, Html>()
