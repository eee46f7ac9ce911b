/** The form for a document of one’s own side, or a receipt. It works without scripts. */
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { fileUpload } from '../../../../govuk/file-upload.ts'
import { input } from '../../../../govuk/input.ts'
import { assetAddress } from '../../../../kit/assets.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { accepted } from '../../../cases/documents/add/view.ts'
import { tooLarge, words } from '../../../cases/documents/add/words.ts'
import { limitInWords } from '../../../cases/documents/document-words.ts'
import { matterLayout } from '../../matter-frame.ts'
import { preparingAddress } from '../opened-item.ts'
import { itemWords, whoSeesOwn } from '../words.ts'
import { saysName } from '../words-form.ts'

/** A whole page. @param place the claim that it is a receipt of; null: what the side prepares */
export function addPreparedDocumentView(
  visit: Visit,
  { matter, claim }: { readonly matter: Matter; readonly claim: string | null },
  {
    says,
    faults,
    largest,
  }: { readonly says: string; readonly faults: readonly FieldFault[]; readonly largest: number },
): Html {
  const title = claim === null ? 'Add a document' : 'Add a receipt'
  const lead =
    claim === null
      ? whoSeesOwn(matter)
      : 'Whoever arranges the mediation sees it, and everybody else who takes part in this matter.'
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">${lead}</p><form method="post" action="${href(preparingAddress(matter, 'document', claim === null ? '' : `claim=${claim}`))}" enctype="multipart/form-data" novalidate data-upload data-largest="${largest}" data-too-large="${tooLarge(largest)}" data-sending="${words.sending}" data-checking="${words.checking}" data-failed="${words.failed}">${tokenInput(visit)}${
    claim === null
      ? input({
          name: saysName,
          value: says,
          label: { text: 'What it is', classes: 'govuk-label--m' },
          ...described(faults, saysName, itemWords.document.hint),
        })
      : nothing
  }${fileUpload({
    name: 'file',
    label: { text: words.file, classes: 'govuk-label--m' },
    ...described(faults, 'file', words.fileHint(limitInWords(largest))),
    attributes: { accept: accepted },
  })}<div class="upload-progress" data-upload-progress hidden><progress class="upload-progress__bar" max="100" value="0" aria-label="${words.sending}"></progress></div><p class="upload-progress__words" role="status" data-upload-status></p>${button(
    { text: title, preventDoubleClick: true },
  )}</form><p class="govuk-body small">${words.kept}</p><script type="module" src="${assetAddress('upload.js')}"></script>`
  return matterLayout(visit, matter, {
    title,
    part: '/preparing',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}
