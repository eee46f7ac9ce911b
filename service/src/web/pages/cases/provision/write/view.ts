/** The form of a provision. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { sections } from '../../../../../cases/provision/provision-log.ts'
import { sectionWords } from '../../../../../cases/provision/provision-words.ts'
import { button } from '../../../../govuk/button.ts'
import { fieldset } from '../../../../govuk/fieldset.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { readDateInput } from '../../../../kit/date.ts'
import { dateField } from '../../../../kit/date-field.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseLayout } from '../../case-frame.ts'
import { onceInput } from '../../sent-once.ts'
import { wallField, wallName } from '../../wall-choice.ts'
import { words } from '../words.ts'

export interface ProvisionFormModel {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  readonly isCorrection: boolean
  /** Another window was faster. */
  readonly notice: string | null
}

/** A whole page. */
export function provisionFormView(visit: Visit, file: CaseFile, model: ProvisionFormModel): Html {
  const { typed, faults, isCorrection, notice } = model
  const title = isCorrection ? words.correctTitle : words.addTitle
  const number = (name: 'hours' | 'minutes') =>
    input({
      name,
      value: typed.get(name) ?? '',
      label: { text: words[name] },
      ...described(faults, name, null),
      inputmode: name === 'hours' ? 'decimal' : 'numeric',
      classes: 'govuk-input--width-4',
      autocomplete: 'off',
    })
  const day = (name: 'fromOn' | 'untilOn', hint: string) => {
    const fault = faults.find((each) => each.name === name)
    return dateField({
      name,
      legend: `${words[name]} (optional)`,
      hint,
      typed: readDateInput(typed, name).typed,
      error: fault?.says ?? null,
      wrongParts: fault?.parts ?? [],
    })
  }
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1>${
    notice === null ? nothing : html`<div class="card card--late" role="alert"><p>${notice}</p></div>`
  }${isCorrection ? html`<p class="govuk-body">${words.correctSays}</p>` : nothing}<form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${isCorrection ? nothing : onceInput(typed)}${radios(
    {
      name: 'section',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: words.section, classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'section', null),
      items: sections.map((value) => ({
        value,
        text: sectionWords[value],
        checked: value === typed.get('section'),
      })),
    },
  )}${textarea({
    name: 'says',
    rows: 5,
    value: typed.get('says') ?? '',
    label: { text: words.says, classes: 'govuk-label--s' },
    ...described(faults, 'says', words.saysHint),
  })}${fieldset({
    classes: 'provision-time',
    legend: { text: `${words.time} (optional)`, classes: 'govuk-fieldset__legend--s' },
    html: html`<p class="govuk-hint">${words.timeHint}</p><div class="provision-time__boxes">${number('hours')}${number('minutes')}</div>`,
  })}${day('fromOn', 'For example, 1 9 2026.')}${day('untilOn', words.untilHint)}${isCorrection ? nothing : wallField(file, typed.get(wallName))}${button(
    { text: words.save, preventDoubleClick: true },
  )}</form>`
  return caseLayout(visit, file, {
    title,
    part: '/provision',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}
