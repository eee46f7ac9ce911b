/** The list of what a case can be about. */
import { concernKinds } from '@way-forward/law'
import { radios } from '../../../govuk/radios.ts'
import { described, type FieldFault } from '../../../kit/form-fault.ts'
import type { Html } from '../../../kit/html.ts'
import { concernWords } from '../../law/words/concern-words.ts'

/** @param legend the question, as markup @param chosen the kind that is chosen, or null */
export function kindField(legend: Html, chosen: string | null, faults: readonly FieldFault[]): Html {
  return radios({
    name: 'kind',
    classes: 'govuk-radios--small',
    fieldset: { legend: { html: legend, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'kind', null),
    items: concernKinds.map((kind) => ({ value: kind, text: concernWords[kind], checked: kind === chosen })),
  })
}
