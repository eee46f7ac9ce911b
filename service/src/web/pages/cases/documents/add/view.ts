/** The form for a document. It works without scripts; with them it shows how much has been sent. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { Entry } from '../../../../../cases/entries/entry.ts'
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import { button } from '../../../../govuk/button.ts'
import { fileUpload } from '../../../../govuk/file-upload.ts'
import { assetAddress } from '../../../../kit/assets.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { titleOfEntry } from '../../entries/entry/card-view.ts'
import { wallField } from '../../wall-choice.ts'
import { limitInWords } from '../document-words.ts'
import { tooLarge, words } from './words.ts'

export interface AddDocumentModel {
  readonly file: CaseFile
  readonly entry: Entry | null
  /** The id of the wall that is chosen. */
  readonly wall: string | null
  readonly faults: readonly FieldFault[]
  /** Bytes of the largest file. */
  readonly largest: number
}

/** What the file chooser offers first; what it is, is found from its content. */
export const accepted = '.pdf,.docx,.jpg,.jpeg,.png,.webp,.gif,.heic,.tif,.tiff,.eml,.msg,.txt,image/*'

/** A whole page. */
export function addDocumentView(
  visit: Visit,
  { file, entry, wall, faults, largest }: AddDocumentModel,
): Html {
  const action = `${caseAddress(file, '/documents/add')}${entry === null ? '' : `?entry=${entry.id}`}`
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title}</h1>${
    entry === null
      ? nothing
      : html`<p class="govuk-body-l">${words.for} <a class="govuk-link" href="${href(caseAddress(file, `/entries/${entry.id}`))}">${titleOfEntry(entry)}, ${dayInWords(entry.happenedOn)}</a></p>`
  }<form method="post" action="${href(action)}" enctype="multipart/form-data" novalidate data-upload data-largest="${largest}" data-too-large="${tooLarge(largest)}" data-sending="${words.sending}" data-checking="${words.checking}" data-failed="${words.failed}">${tokenInput(visit)}${
    entry === null ? wallField(file, wall) : seenBy(file, entry)
  }${fileUpload({
    name: 'file',
    label: { text: words.file, classes: 'govuk-label--m' },
    ...described(faults, 'file', words.fileHint(limitInWords(largest))),
    attributes: { accept: accepted },
  })}<div class="upload-progress" data-upload-progress hidden><progress class="upload-progress__bar" max="100" value="0" aria-label="${words.sending}"></progress></div><p class="upload-progress__words" role="status" data-upload-status></p>${button(
    { text: words.button, preventDoubleClick: true },
  )}</form><p class="govuk-body small">${words.kept}</p><script type="module" src="${assetAddress('upload.js')}"></script>`
  return caseLayout(visit, file, {
    title: words.title,
    part: '/documents',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}

function seenBy(file: CaseFile, { wall }: Entry): Html {
  const behind = file.walls.find(({ id }) => id === wall)
  return behind === undefined
    ? nothing
    : html`<p class="govuk-body"><strong>${words.whoSees}:</strong> ${wallInWords(behind, file)}</p>`
}
