/** The letter as it stands, with its gaps marked, where to send it, and how to take it along. */
import { type Day, parseDay, plainDay } from '@way-forward/law'
import type { Entry } from '../../../../directory/directory.ts'
import { mailLink } from '../../../../documents/letter-as-email.ts'
import type { Block, LetterText, Line } from '../../../../documents/letters/letter.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { LetterModel } from './model.ts'
import { outputs, page, preview } from './words.ts'

/** The right half of the page. What is inside `data-letter-preview` follows the typing. */
export function previewView(model: LetterModel): Html {
  const { text, faults } = model
  return html`<section class="letter-side" id="letter" aria-labelledby="letter-heading"><h2 class="govuk-heading-m" id="letter-heading">${preview.heading}</h2><p class="letters__jump"><a class="govuk-link" href="#letter-form">${page.toForm}</a></p><p class="letter-side__gaps" role="status" data-letter-status>${gapsInWords(text)}</p><div data-letter-preview>${
    faults.length === 0
      ? nothing
      : html`<p class="govuk-body letter-side__problem">${page.problemHere} <a class="govuk-link" href="#content">${page.problemLink}</a></p>`
  }${paperView(text)}${whereToView(model)}${mailView(text)}</div>${outputsView()}</section>`
}

function gapsInWords({ gaps }: LetterText): string {
  if (gaps.length === 0) return preview.noGaps
  return gaps.length === 1 ? preview.oneGap : preview.gaps(gaps.length)
}

function paperView(text: LetterText): Html {
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

/** Whom the directory names, where that was read, and that it is to be checked. */
function whereToView({ to, common, where, letter, given }: LetterModel): Html {
  const { entry } = to
  const { roles } = letter.to(given)
  const missing = roles.includes('mediation-advice') ? preview.adviser : preview.council
  const says =
    entry !== null
      ? entryView(entry)
      : html`<p>${
          common.toName !== null
            ? preview.typed
            : where.area !== null && roles.length > 0
              ? missing
              : preview.nobody
        }</p>`
  return html`<div class="letter-side__to"><h3>${preview.toHeading}</h3>${says}</div>`
}

function entryView(entry: Entry): Html {
  const { name, email, phones, postalAddress, website, source } = entry
  const rows = [
    email === null ? nothing : html`<li>${preview.email}: ${email}</li>`,
    ...phones.map(
      ({ number, when }) => html`<li>${preview.phone}: ${number}${when !== null && ` (${when})`}</li>`,
    ),
    postalAddress.length === 0 ? nothing : html`<li>${preview.post}: ${postalAddress.join(', ')}</li>`,
    website === null
      ? nothing
      : html`<li><a class="govuk-link" href="${href(website)}">${preview.website}</a></li>`,
  ]
  const read: Day | null = parseDay(source.readOn)
  const where = source.isOwn ? preview.ownPage : preview.otherPage
  return html`<p><strong>${name}</strong></p><ul class="govuk-list">${rows}</ul><p class="small soft">${preview.read} ${
    source.address === null
      ? preview.noPage
      : html`<a class="govuk-link" href="${href(source.address)}">${where}</a>`
  }${read !== null && ` ${preview.on} ${plainDay(read)}`}. ${preview.check}</p>`
}

function mailView(text: LetterText): Html {
  const { address, isWhole } = mailLink(text)
  return html`<p class="letter-side__mail"><a class="govuk-link" href="${href(address)}">${outputs.mail}</a><br><span class="soft small">${isWhole ? outputs.mailWhole : outputs.mailPart}</span></p>`
}

/** Buttons of the form, though they stand beside it. */
function outputsView(): Html {
  const one = (value: string, text: string) =>
    button({
      text,
      name: 'out',
      value,
      classes: 'govuk-button--secondary',
      attributes: { form: 'letter-form' },
    })
  return html`<div class="letter-side__out"><h3>${outputs.heading}</h3><div class="govuk-button-group">${[
    one('docx', outputs.docx),
    one('pdf', outputs.pdf),
    one('eml', outputs.eml),
    one('text', outputs.text),
    copyButton,
  ]}</div><p class="small soft">${outputs.draft}</p></div>`
}

/** For an email that is written by hand: only a script can copy. */
const copyButton = button({
  text: outputs.copy,
  type: 'button',
  classes: 'govuk-button--secondary needs-script',
  attributes: { 'data-copy-letter': outputs.copied },
})
