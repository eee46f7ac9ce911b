/** Two lists, what goes and what stays, and a word to type. */
import type { CaseFile, Party } from '../../../../../cases/case-file.ts'
import type { WallContent, WhatGoes } from '../../../../../cases/erase/what-goes.ts'
import { nameOfParty, wallInWords } from '../../../../../cases/wall-words.ts'
import { faultSummary } from '../../../../kit/form-fault.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { type EraseForm, wordForm } from './word-form.ts'
import { holdingInWords, words } from './words.ts'

/** A whole page. */
export function eraseView(visit: Visit, file: CaseFile, goes: WhatGoes, form: EraseForm): Html {
  const { faults } = form
  return caseLayout(visit, file, {
    title: words.title,
    part: '/yours',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.intro}</p><p class="govuk-body">${words.copyFirst} <a class="govuk-link" href="${href(caseAddress(file, '/yours'))}">${words.copyLink}</a>.</p>${goesView(
      file,
      goes,
    )}${staysView(file, goes)}${wordForm(visit, visit.path, form, words.button)}<p class="govuk-body"><a class="govuk-link" href="${href(caseAddress(file, '/yours'))}">${words.leave}</a></p>`,
  })
}

function goesView(file: CaseFile, { goes, party, isWhole }: WhatGoes): Html {
  return html`<section><h2 class="govuk-heading-l">${words.goesHeading}</h2>${isWhole && html`<p class="govuk-body">${words.goesWhole}</p>`}<ul class="govuk-list govuk-list--bullet">${
    goes.length === 0 ? html`<li>${words.goesNothing}</li>` : goes.map((each) => wallLine(file, each))
  }<li>${words.goesAlways}</li>${party.kind === 'family' && !isWhole && html`<li>${words.goesAdviser}</li>`}</ul></section>`
}

function staysView(file: CaseFile, { stays, ownRecords }: WhatGoes): Html {
  return html`<section><h2 class="govuk-heading-l">${words.staysHeading}</h2><ul class="govuk-list govuk-list--bullet">${stays.map(
    (each) => wallLine(file, each, words.staysBehind(namesOf(each.keptBy))),
  )}${ownRecords.map((each) => html`<li>${words.own(nameOfParty(each))}</li>`)}<li>${words.line}</li></ul>${
    stays.length > 0
      ? html`<p class="govuk-body">${words.staysWritten}</p><p class="govuk-body">${words.shareFirst} <a class="govuk-link" href="${href(caseAddress(file, '/sharing'))}">${words.shareLink}</a>.</p>`
      : nothing
  }<p class="govuk-body">${words.backups}</p></section>`
}

/** A wall, what stands behind it, and what becomes of it. */
function wallLine(file: CaseFile, { wall, holds }: WallContent, then: string | null = null): Html {
  return html`<li><strong>${wallInWords(wall, file)}</strong>: ${holdingInWords(holds)}${then !== null && html`. It ${then}`}</li>`
}

function namesOf(parties: readonly Party[]): string {
  const names = parties.map(nameOfParty)
  const last = names.at(-1) ?? ''
  return names.length < 2 ? last : `${names.slice(0, -1).join(', ')} and ${last}`
}
