/** The form of one thing about whom a case is about. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { isAboutReader } from '../../../../../cases/is-about-reader.ts'
import type { DetailName } from '../../../../../db/data.ts'
import type { Area } from '../../../../../directory/directory.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { select } from '../../../../govuk/select.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { wallField } from '../../wall-choice.ts'
import { labelOf, questionOf, words } from '../words.ts'

export interface DetailModel {
  readonly what: DetailName
  readonly typed: string
  /** The id of the wall that is chosen. */
  readonly wall: string
  readonly faults: readonly FieldFault[]
  /** To choose from; none where the directory cannot be read, and a name is typed. */
  readonly councils: readonly Area[]
}

/** A whole page. */
export function detailView(visit: Visit, file: CaseFile, model: DetailModel): Html {
  const { what, faults, wall } = model
  const isToYou = isAboutReader(file)
  const isSaid = file.details[what] !== undefined
  const main = html`${faultSummary(faults)}<form method="post" action="${href(caseAddress(file, `/about/${what}`))}" novalidate>${tokenInput(visit)}${
    what === 'authority' && model.councils.length > 0
      ? councilField(model, isToYou)
      : lineField(model, isToYou)
  }${wallField(file, wall)}${isSaid ? html`<p class="govuk-body small">${words.optional} ${words.before}</p>` : nothing}${button(
    { text: words.save, preventDoubleClick: true },
  )}</form>`
  return caseLayout(visit, file, {
    title: labelOf(what, isToYou),
    part: '/about',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}

function lineField({ what, typed, faults }: DetailModel, isToYou: boolean): Html {
  const { label, hint } = questionOf(what, isToYou)
  return input({
    name: 'value',
    label: { text: label, isPageHeading: true, classes: 'govuk-label--xl' },
    ...described(faults, 'value', hint),
    value: typed,
    autocomplete: 'off',
    spellcheck: false,
  })
}

function councilField({ what, typed, faults, councils }: DetailModel, isToYou: boolean): Html {
  const { label, hint } = questionOf(what, isToYou)
  const isListed = typed === '' || councils.some(({ name }) => name === typed)
  return select({
    name: 'value',
    label: { text: label, isPageHeading: true, classes: 'govuk-label--xl' },
    ...described(faults, 'value', hint),
    items: [
      { value: '', text: words.chooseCouncil },
      ...(isListed ? [] : [{ value: typed, text: words.other(typed), selected: true }]),
      ...councils.map(({ name, shortName }) => ({
        value: name,
        text: shortName,
        selected: name === typed,
      })),
    ],
  })
}
