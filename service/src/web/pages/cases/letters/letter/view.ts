/** The page of one letter in a case: the form, the letter beside it, and the button that keeps it. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { button } from '../../../../govuk/button.ts'
import { fieldset } from '../../../../govuk/fieldset.ts'
import { insetText } from '../../../../govuk/inset-text.ts'
import { type Html, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { formView } from '../../../letters/letter/form-view.ts'
import type { DraftModel } from '../../../letters/letter/model.ts'
import { previewView } from '../../../letters/letter/preview-view.ts'
import { lawView, problemsView } from '../../../letters/letter/view.ts'
import { page } from '../../../letters/letter/words.ts'
import { caseLayout } from '../../case-frame.ts'
import { concernField, concernName } from '../../concern-choice.ts'
import { onceInput } from '../../sent-once.ts'
import { wallField, wallName } from '../../wall-choice.ts'
import { words } from '../words.ts'

export interface CaseLetterModel extends DraftModel {
  readonly file: CaseFile
  /** What filled it in before anything was typed; null: it was typed in since. */
  readonly filled: 'case' | 'log' | null
}

/** A whole page. */
export function caseLetterView(visit: Visit, model: CaseLetterModel): Html {
  const { letter, faults, file, filled } = model
  const main = html`${faults.length > 0 ? problemsView(model) : nothing}<h1 class="govuk-heading-xl">${letter.title}</h1><p class="govuk-body-l">${letter.when}</p><p class="govuk-body">${words.keeping}</p>${
    filled === null ? nothing : insetText({ text: filled === 'log' ? words.filledLog : words.filled })
  }<p class="letters__jump"><a class="govuk-link" href="#letter">${page.toLetter}</a></p><div class="letter-columns"><div class="letter-columns__form">${formView(model, keptWithView(model))}</div>${previewView(model, keepView, nothing)}</div>${lawView(model)}`
  return caseLayout(visit, file, {
    title: letter.title,
    part: '/entries',
    isBelow: true,
    wide: true,
    hasErrors: faults.length > 0,
    main,
  })
}

/** What it is about in the case, and who may see the copy. */
function keptWithView({ file, form }: CaseLetterModel): Html {
  return fieldset({
    classes: 'letter-form__group',
    legend: {
      html: html`<h2 class="govuk-fieldset__heading">${words.inCase}</h2>`,
      classes: 'govuk-fieldset__legend--m',
    },
    html: html`${onceInput(form.typed)}${concernField(file, form.typed.get(concernName), words.about, words.aboutNone)}${wallField(file, form.typed.get(wallName))}`,
  })
}

/** A button of the form, though it stands beside it. */
const keepView = html`<div class="letter-side__out"><h3>${words.keepHeading}</h3><p>${words.keepSays}</p>${button(
  {
    text: words.keep,
    name: 'out',
    value: 'keep',
    preventDoubleClick: true,
    attributes: { form: 'letter-form' },
  },
)}<p class="small soft">${words.gapsToo}</p></div>`
