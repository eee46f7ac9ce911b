/** GOV.UK tag. */
import { type Html, html } from '../kit/html.ts'
import { added, attributesOf, type Content, contentOf, type Styled } from './content.ts'

export interface TagOptions extends Content, Styled {}

/** A state, in a word or two. */
export function tag(options: TagOptions): Html {
  return html`<strong class="govuk-tag${added(options.classes)}"${attributesOf(options.attributes)}>${contentOf(options)}</strong>`
}
