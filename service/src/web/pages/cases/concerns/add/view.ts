/** The form that adds something that the case is about. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { onceInput } from '../../sent-once.ts'
import { wallField, wallName } from '../../wall-choice.ts'
import { kindField } from '../kind-field.ts'
import { words } from '../words.ts'

export interface AddConcernModel {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
}

/** A whole page. */
export function addConcernView(visit: Visit, file: CaseFile, { typed, faults }: AddConcernModel): Html {
  const title = file.concerns.length === 0 ? words.firstTitle : words.addTitle
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><p>${words.addLead}</p><form method="post" action="${href(caseAddress(file, '/concerns'))}" novalidate>${tokenInput(visit)}${onceInput(typed)}${kindField(
    html`${words.kind}`,
    typed.get('kind'),
    faults,
  )}${input({
    name: 'title',
    label: { text: `${words.name}${words.optional}`, classes: 'govuk-label--s' },
    ...described(faults, 'title', words.nameHint),
    value: typed.get('title') ?? '',
    autocomplete: 'off',
  })}${wallField(file, typed.get(wallName))}${button({ text: words.add, preventDoubleClick: true })}</form>`
  return caseLayout(visit, file, {
    title,
    part: '/events',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}
