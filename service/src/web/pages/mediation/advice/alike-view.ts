/** The question whether a family is here already: with links to look, and opened all the same once it is confirmed. */
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import type { MatterAlike, SameIn } from '../../../../mediation/advice/same-family.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { matterAddress } from '../matter-frame.ts'

/** The name of the field that confirms it. */
export const sureName = 'sure'

const sameWords: Readonly<Record<SameIn, string>> = {
  phone: 'the same telephone number',
  email: 'the same email',
  names: 'names that are alike',
  case: 'about the same decision of this case',
}

/** The question above a form; nothing where there is none. */
export function alikeQuestion(found: readonly MatterAlike[]): Html {
  if (found.length === 0) return nothing
  return html`<div class="card card--sky" role="alert" id="alike"><h2 class="govuk-heading-m">Is this family here already?</h2><p>Look before you open another matter. Nothing was sent or saved yet.</p>${alikeList(found)}</div>`
}

/** The box that confirms it, inside the form. */
export function alikeConfirm(found: readonly MatterAlike[]): Html {
  return found.length === 0
    ? nothing
    : checkboxes({
        name: sureName,
        classes: 'govuk-checkboxes--small',
        items: [{ value: 'yes', text: 'I have looked: open another matter all the same' }],
      })
}

/** Each with a link and in what it is alike. */
export function alikeList(found: readonly MatterAlike[]): Html {
  return html`<ul class="govuk-list govuk-list--bullet">${found.map(
    ({ id, reference, name, onDay, same }) =>
      html`<li><a class="govuk-link" href="${href(matterAddress({ id }))}">${name ?? 'A mediation'}, ${reference}</a>, since ${dayInWords(onDay)}: ${same.map((each) => sameWords[each]).join(', ')}</li>`,
  )}</ul>`
}
