/** The page with the form of one fact: to add it, or to correct what was recorded. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import { nameOfFact, wordsOfFact } from '../../../../cases/fact-words.ts'
import { isAboutReader } from '../../../../cases/is-about-reader.ts'
import { wallInWords } from '../../../../cases/wall-words.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { faultSummary, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { caseLayout } from '../case-frame.ts'
import { wallField } from '../wall-choice.ts'
import { type FactField, factFields } from './fact-fields.ts'
import { fields } from './fact-form.ts'
import { words } from './words.ts'

export interface FactFormModel extends FactField {
  /** What the concern, or the person, is called. */
  readonly about: string
  /** Where the form is sent. */
  readonly action: string
  /** The id of the wall that is chosen; null: a correction, which stands behind the wall of what it corrects. */
  readonly wall: string | null
  /** A correction: what it says now, and behind which wall. */
  readonly corrects: { readonly value: string; readonly wall: string } | null
  /** What the law says against it; the form then asks whether it is right all the same. */
  readonly disagreements: readonly string[]
  /** Said at the top: what happened while the form was filled in. */
  readonly notice: string | null
}

/** A whole page. */
export function factFormView(visit: Visit, file: CaseFile, model: FactFormModel): Html {
  const { kind, name, about, action, corrects, faults, notice, disagreements } = model
  const { why } = wordsOfFact(kind, name, isAboutReader(file))
  const isWrong = faults.length > 0 || disagreements.length > 0 || notice !== null
  const main = html`${faultSummary([...faults, ...disagreements.map((say) => fieldFault(fields.sure, say))])}${notice === null ? nothing : insetText({ text: notice })}<p class="soft">${words.about} ${about}${
    corrects === null ? nothing : html`<br>${words.knownNow} ${corrects.value}`
  }</p><form method="post" action="${href(action)}" novalidate class="guide-form">${tokenInput(visit)}${factFields(model, isAboutReader(file))}${
    disagreements.length === 0 ? nothing : sureView(disagreements)
  }${why === null ? nothing : html`<p class="govuk-body guide-why"><strong>${words.whyWeAsk}</strong> ${why}</p>`}${
    corrects === null ? wallField(file, model.wall) : seenBy(file, corrects.wall)
  }${button({ text: words.save, preventDoubleClick: true })}${
    corrects === null
      ? nothing
      : html`<p>${words.correctLead} ${words.takeBackSays}</p>${button({ text: words.takeBack, name: 'act', value: 'take-back', classes: 'govuk-button--secondary' })}`
  }</form>`
  return caseLayout(visit, file, {
    title: corrects === null ? nameOfFact(kind, name, isAboutReader(file)) : words.correctTitle,
    part: '/events',
    isBelow: true,
    hasErrors: isWrong,
    main,
  })
}

/** What the law says against it, and one box to say that it is right. */
function sureView(disagreements: readonly string[]): Html {
  return html`<div class="card card--sky"><h2 class="govuk-heading-m">${words.sureTitle}</h2>${disagreements.map((say) => html`<p>${say}</p>`)}${checkboxes(
    { name: fields.sure, classes: 'govuk-checkboxes--small', items: [{ value: 'yes', text: words.sure }] },
  )}</div>`
}

function seenBy(file: CaseFile, id: string): Html {
  const wall = file.walls.find((each) => each.id === id)
  return wall === undefined
    ? nothing
    : html`<p class="govuk-body"><strong>${words.seenBy}:</strong> ${wallInWords(wall, file)}</p>`
}
