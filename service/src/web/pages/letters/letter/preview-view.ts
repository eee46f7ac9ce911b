/** The letter as it stands, with its gaps marked, where to send it, and how to take it along. */
import { type Day, parseDay, plainDay } from '@way-forward/law'
import type { Entry } from '../../../../directory/directory.ts'
import type { LetterText } from '../../../../documents/letters/letter.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { DraftModel } from './model.ts'
import { paperView } from './paper-view.ts'
import { outputs, page, preview } from './words.ts'

/**
 * The right half of the page. What is inside `data-letter-preview` follows the typing.
 * @param after what can be done with it @param mail the link to a draft of it, where it may go out from here
 */
export function previewView(model: DraftModel, after: Html, mail: Html): Html {
  const { text, faults } = model
  return html`<section class="letter-side" id="letter" aria-labelledby="letter-heading"><h2 class="govuk-heading-m" id="letter-heading">${preview.heading}</h2><p class="letters__jump"><a class="govuk-link" href="#letter-form">${page.toForm}</a></p><p class="letter-side__gaps" role="status" data-letter-status>${gapsInWords(text)}</p><div data-letter-preview>${
    faults.length === 0
      ? nothing
      : html`<p class="govuk-body letter-side__problem">${page.problemHere} <a class="govuk-link" href="#content">${page.problemLink}</a></p>`
  }${paperView(text)}${whereToView(model)}${mail}</div>${after}</section>`
}

/** How many gaps are left, in words. */
export function gapsInWords({ gaps }: LetterText): string {
  if (gaps.length === 0) return preview.noGaps
  return gaps.length === 1 ? preview.oneGap : preview.gaps(gaps.length)
}

/** Whom the directory names, where that was read, and that it is to be checked. */
function whereToView({ to, common, where, letter, given }: DraftModel): Html {
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

/** The files of a letter that is kept nowhere: buttons of the form, though they stand beside it. */
export function outputsView(): Html {
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
