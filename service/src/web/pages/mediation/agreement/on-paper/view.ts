/** The form for what a side signed on paper. It works without scripts. */
import { button } from '../../../../govuk/button.ts'
import { fileUpload } from '../../../../govuk/file-upload.ts'
import { radios } from '../../../../govuk/radios.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { words as fileWords } from '../../../cases/documents/add/words.ts'
import { limitInWords } from '../../../cases/documents/document-words.ts'
import { onceInput } from '../../../cases/sent-once.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { signable, toldFields } from '../../told-form.ts'
import { hashView } from '../agreement-frame.ts'
import { words } from '../words.ts'
import type { PaperPlace } from './page.ts'

export interface OnPaperModel {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Bytes of the largest file. */
  readonly largest: number
  /** Why the answer was not taken; null: there was none yet. */
  readonly refusal: string | null
}

/** A whole page. */
export function onPaperView(visit: Visit, { matter, side, version }: PaperPlace, model: OnPaperModel): Html {
  const { typed, faults, largest, refusal } = model
  return matterLayout(visit, matter, {
    title: words.onPaper,
    part: '/agreement',
    isBelow: true,
    hasErrors: faults.length > 0 || refusal !== null,
    main: html`${faultSummary(faults)}${refusal === null ? nothing : html`<div class="card card--late" role="alert"><p>${refusal}</p></div>`}<h1 class="govuk-heading-l">What ${side.name} signed</h1><p>${side.name} has no account here, and signs on paper. Print version ${version.number} for them, with this hash on it, and keep what they sign: the form takes a scan or a photograph. Nobody but ${side.name} and your service sees the paper; everybody who takes part sees that they signed, how, and on which day.</p><p><a class="govuk-link" href="${href(matterAddress(matter, `/agreement/versions/${version.number}`))}">Version ${version.number}, to print</a></p><p class="small soft">The hash of its words:<br>${hashView(version.sha256)}</p><form method="post" enctype="multipart/form-data" action="${href(`${visit.path}?for=${side.id}`)}" novalidate>${tokenInput(visit)}${onceInput(typed)}<input type="hidden" name="version" value="${version.id}">${radios(
      {
        name: 'word',
        fieldset: {
          legend: {
            text: `What does ${side.name} say to version ${version.number}?`,
            classes: 'govuk-fieldset__legend--s',
          },
        },
        ...described(faults, 'word', null),
        items: [
          {
            value: 'accepts',
            text: 'They accept exactly these words',
            checked: typed.get('word') === 'accepts',
          },
          {
            value: 'declines',
            text: 'No, something should change',
            checked: typed.get('word') === 'declines',
          },
        ],
      },
    )}${toldFields({ typed, faults }, side, { means: signable })}${textarea({
      name: 'says',
      rows: 3,
      label: { text: 'If no: what should change? (optional)', classes: 'govuk-label--s' },
      value: typed.get('says') ?? '',
      ...described(faults, 'says', 'Everybody who takes part reads it.'),
    })}${fileUpload({
      name: 'file',
      label: { text: 'The signed paper', classes: 'govuk-label--s' },
      ...described(faults, 'file', fileWords.fileHint(limitInWords(largest))),
    })}${button({ text: 'Write it down', preventDoubleClick: true })}</form><p><a class="govuk-link" href="${matterAddress(matter, '/agreement')}">Back without saving</a></p>`,
  })
}
