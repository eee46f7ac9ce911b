/** A rule where it is named. */
import type { RuleId } from '@way-forward/law'
import { type Html, html } from '../../../kit/html.ts'
import { provisionLinks } from '../../law/rule-statement.ts'

/** " (reg 34(2))", with the way to the rule. */
export function cited(...rules: readonly RuleId[]): Html {
  return html` <span class="small soft">(${provisionLinks(rules)})</span>`
}
