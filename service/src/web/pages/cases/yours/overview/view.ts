/** Says what a copy holds, and where erasing begins. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { button } from '../../../../govuk/button.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { words } from './words.ts'

/** A whole page. @param mayErase the reader has a side that is theirs to erase */
export function yoursView(visit: Visit, file: CaseFile, { mayErase }: { readonly mayErase: boolean }): Html {
  return caseLayout(visit, file, {
    title: words.title,
    part: '/yours',
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1><section><h2 class="govuk-heading-l">${words.copy.heading}</h2><p class="govuk-body">${words.copy.intro}</p><ul class="govuk-list govuk-list--bullet">${words.copy.holds.map(
      (each) => html`<li>${each}</li>`,
    )}</ul><p class="govuk-body">${words.copy.care}</p><form method="post" action="${href(caseAddress(file, '/yours/copy'))}">${tokenInput(visit)}${button(
      { text: words.copy.button },
    )}</form><p class="govuk-body">${words.copy.noted}</p></section><section><h2 class="govuk-heading-l">${words.erase.heading}</h2>${
      mayErase
        ? html`<p class="govuk-body">${words.erase.intro}</p><p class="govuk-body"><a class="govuk-link" href="${href(caseAddress(file, '/yours/erase'))}">${words.erase.link}</a></p><p class="govuk-body">${words.erase.one}</p>`
        : html`<p class="govuk-body">${words.erase.notYours}</p>`
    }</section>`,
  })
}
