/** The forms of one concern: its name, and whether it is settled. */
import { day, plainDay } from '@way-forward/law'
import type { CaseConcern, CaseFile } from '../../../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../../../cases/concern-names.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import type { TypedDate } from '../../../../kit/date.ts'
import { dateField } from '../../../../kit/date-field.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { words } from '../words.ts'

export interface ChangeConcernModel {
  readonly concern: CaseConcern
  readonly title: string
  readonly day: TypedDate
  readonly faults: readonly FieldFault[]
}

/** A whole page. */
export function changeConcernView(visit: Visit, file: CaseFile, model: ChangeConcernModel): Html {
  const { concern, title, faults } = model
  const name = namesOfConcerns(file.concerns).get(concern.id) ?? ''
  const action = href(caseAddress(file, `/concerns/${concern.id}`))
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${name}</h1><form method="post" action="${action}" novalidate>${tokenInput(visit)}${input(
    {
      name: 'title',
      label: { text: `${words.name}${words.optional}`, classes: 'govuk-label--s' },
      ...described(faults, 'title', words.nameHint),
      value: title,
      autocomplete: 'off',
    },
  )}${button({ text: words.rename, name: 'act', value: 'rename', classes: 'govuk-button--secondary' })}</form>${
    concern.settledOn === null
      ? settleView(visit, action, model)
      : goesOnView(visit, action, concern.settledOn)
  }`
  return caseLayout(visit, file, {
    title: words.changeTitle,
    part: '/events',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}

function settleView(visit: Visit, action: string, { day: typed, faults }: ChangeConcernModel): Html {
  const fault = faults.find(({ name }) => name === 'settled')
  return html`<h2>${words.settleHeading}</h2><p>${words.settleSays}</p><form method="post" action="${action}" novalidate>${tokenInput(visit)}${dateField(
    {
      name: 'settled',
      legend: words.settledOn,
      hint: words.example,
      typed,
      error: fault?.says ?? null,
      wrongParts: fault?.parts ?? [],
    },
  )}${button({ text: words.settle, name: 'act', value: 'settle' })}</form>`
}

function goesOnView(visit: Visit, action: string, settledOn: string): Html {
  return html`<h2>${words.goesOnHeading}</h2><p>${words.isSettled(plainDay(day(settledOn)))}</p><form method="post" action="${action}">${tokenInput(visit)}${button(
    { text: words.goesOn, name: 'act', value: 'goes-on' },
  )}</form>`
}
