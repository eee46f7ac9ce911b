/** The forms that search the directory. */
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { type Html, html } from '../../../kit/html.ts'
import { words } from './words.ts'

/** Characters that are searched for. */
export const longestText = 100

/** The search. With scripts the list on its page follows the typing. @param text as it was typed */
export function searchForm(text: string): Html {
  return html`<form class="directory-search" action="/directory" method="get" role="search" novalidate data-follow-list>${input(
    {
      name: 'q',
      value: text,
      label: { text: words.field, classes: 'govuk-label--s' },
      hint: { text: words.hint },
      autocomplete: 'off',
      spellcheck: false,
      attributes: { maxlength: String(longestText) },
    },
  )}${button({ text: words.find })}</form>`
}

/** The search by postcode, sent so that the postcode stands in no address. @param error what is wrong, or null */
export function postcodeForm(typed: string, error: string | null): Html {
  return html`<form class="directory-search" action="/directory/postcode" method="post" novalidate>${input({
    name: 'postcode',
    value: typed,
    label: { text: words.postcodeField, classes: 'govuk-label--s' },
    hint: { text: words.postcodeHint },
    errorMessage: error === null ? undefined : { text: error },
    autocomplete: 'postal-code',
    classes: 'govuk-input--width-10',
    attributes: { maxlength: '10' },
  })}${button({ text: words.postcodeFind, classes: 'govuk-button--secondary' })}</form>`
}
