/** `/account/erased`: where somebody comes out who erased their account. It knows nobody. */
import { html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { words } from './words.ts'

/** `/account/erased`. */
export const erasedAccountPage: Page = {
  path: '/account/erased',
  get: () =>
    shown(
      layout({
        title: words.erasedTitle,
        section: null,
        main: html`<h1 class="govuk-heading-xl">${words.erasedTitle}</h1>${words.erased.map(
          (each) => html`<p class="govuk-body">${each}</p>`,
        )}<p class="govuk-body"><a class="govuk-link" href="/">${words.toFirst}</a></p>`,
      }),
    ),
  states: [{ name: 'afterwards', address: '/account/erased' }],
}
