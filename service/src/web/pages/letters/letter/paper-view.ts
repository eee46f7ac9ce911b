/** A letter as a sheet of paper, with its gaps marked, and as a draft in an email program. */
import { mailLink } from '../../../../documents/letter-as-email.ts'
import type { Block, LetterText, Line } from '../../../../documents/letters/letter.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { outputs, preview } from './words.ts'

/** The sheet. */
export function paperView(text: LetterText): Html {
  const heads = [text.reference, text.about].filter((each) => each !== null)
  return html`<div class="letter-paper">${[
    together(text.from),
    together(text.to),
    html`<p>${text.dated}</p>`,
    heads.length === 0 ? nothing : together(heads),
    html`<p>${lineView(text.salutation)}</p>`,
    html`<h3 class="letter-paper__subject">${lineView(text.subject)}</h3>`,
    ...text.body.map(blockView),
    html`<p>${lineView(text.closing)}</p>`,
    together(text.signature),
    text.enclosures.length === 0
      ? nothing
      : html`<p>${preview.enclosed}</p><ul>${text.enclosures.map((each) => html`<li>${lineView(each)}</li>`)}</ul>`,
  ]}</div>`
}

function together(lines: readonly Line[]): Html {
  return html`<p>${lines.map((each, index) => html`${index > 0 && html`<br>`}${lineView(each)}`)}</p>`
}

function blockView(block: Block): Html {
  switch (block.kind) {
    case 'paragraph':
      return html`<p>${lineView(block.line)}</p>`
    case 'heading':
      return html`<h4 class="letter-paper__heading">${lineView(block.line)}</h4>`
    case 'list': {
      const items = block.items.map((each) => html`<li>${lineView(each)}</li>`)
      return block.isNumbered ? html`<ol>${items}</ol>` : html`<ul>${items}</ul>`
    }
  }
}

function lineView(words: Line): Html {
  return html`${words.map((piece) =>
    typeof piece === 'string'
      ? piece
      : html`<mark class="gap"><span class="govuk-visually-hidden">${preview.gapSpoken}</span>[${piece.gap}]</mark>`,
  )}`
}

/** The link that opens a draft of it. */
export function mailView(text: LetterText): Html {
  const { address, isWhole } = mailLink(text)
  return html`<p class="letter-side__mail"><a class="govuk-link" href="${href(address)}">${outputs.mail}</a><br><span class="soft small">${isWhole ? outputs.mailWhole : outputs.mailPart}</span></p>`
}
