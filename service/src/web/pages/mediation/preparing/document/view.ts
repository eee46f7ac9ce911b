/** The form for a document of one’s own side, or a receipt. It works without scripts. */
import type { Matter, Side } from '../../../../../mediation/matter.ts'
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
import { toldFields } from '../../told-form.ts'
import { preparingAddress } from '../opened-item.ts'
import { itemWords, leadForSide, whoSeesOwn } from '../words.ts'
import { saysName } from '../words-form.ts'

/** A whole page. @param place the claim that it is a receipt of; null: what the side prepares */
export function addPreparedDocumentView(
  visit: Visit,
  place: { readonly matter: Matter; readonly claim: string | null; readonly side: Side | null },
  {
    typed,
    faults,
    largest,
  }: { readonly typed: URLSearchParams; readonly faults: readonly FieldFault[]; readonly largest: number },
): Html {
  const { matter, claim, side } = place
  const title = claim === null ? 'Add a document' : 'Add a receipt'
  const lead =
    claim === null
      ? side === null
        ? whoSeesOwn(matter)
        : leadForSide(side)
      : 'Whoever arranges the mediation sees it, and everybody else who takes part in this matter.'
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p class="govuk-body-l">${lead}</p><form method="post" action="${href(preparingAddress(matter, 'document', queryOf(place)))}" enctype="multipart/form-data" novalidate data-upload data-largest="${largest}" data-too-large="${tooLarge(largest)}" data-sending="${words.sending}" data-checking="${words.checking}" data-failed="${words.failed}">${tokenInput(visit)}${side === null ? nothing : toldFields({ typed, faults }, side)}${
    claim === null
      ? input({
          name: saysName,
          value: typed.get(saysName) ?? '',
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

/** The query of the address, as the form is sent to it. */
function queryOf({ claim, side }: { readonly claim: string | null; readonly side: Side | null }): string {
  const parts = [...(claim === null ? [] : [`claim=${claim}`]), ...(side === null ? [] : [`for=${side.id}`])]
  return parts.join('&')
}
