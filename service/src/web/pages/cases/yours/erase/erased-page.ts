/**
 * `/cases/<case>/yours/erased`: where somebody comes out who erased their side. It reads nothing, and says the same
 * whatever case the address names.
 */
import { exampleCases } from '../../../../../example/people.ts'
import { html } from '../../../../kit/html.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { signedInLayout } from '../../../../kit/signed-in-frame.ts'
import { caseAddress } from '../../case-frame.ts'
import { isUuid } from '../../opened-case.ts'
import { words } from './words.ts'

export const erasedPage: Page = {
  path: '/cases/:case/yours/erased',
  account: 'needed',
  get: (visit) =>
    isUuid(visit.params['case'] ?? '')
      ? shown(
          signedInLayout(visit, {
            title: words.erasedTitle,
            accountSection: '/cases',
            main: html`<h1 class="govuk-heading-xl">${words.erasedTitle}</h1>${words.erased.map(
              (each) => html`<p class="govuk-body">${each}</p>`,
            )}<p class="govuk-body"><a class="govuk-link" href="/cases">${words.toCases}</a></p>`,
          }),
        )
      : notFound,
  states: [
    {
      name: 'afterwards',
      address: caseAddress({ id: exampleCases.refusal }, '/yours/erased'),
      as: 'parent',
    },
  ],
}
