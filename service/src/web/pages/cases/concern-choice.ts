/** Which concern of a case a thing is about. */
import type { CaseFile } from '../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../cases/concern-names.ts'
import { select } from '../../govuk/select.ts'
import { type Html, nothing } from '../../kit/html.ts'

/** The name of the field. */
export const concernName = 'concern'

/** The concern with this id, as it is called; null: the reader sees none. */
export function titleOfConcern({ concerns }: CaseFile, id: string | null): string | null {
  return id === null ? null : (namesOfConcerns(concerns).get(id) ?? null)
}

/** The concern that a form or an address names; null: none that the reader sees. */
export function chosenConcern({ concerns }: CaseFile, form: URLSearchParams): string | null {
  const id = form.get(concernName)
  return concerns.some((concern) => concern.id === id) ? id : null
}

/** The list to choose from; nothing where there is nothing to choose. @param none what it says where it is about none */
export function concernField(file: CaseFile, chosen: string | null, label: string, none: string): Html {
  if (file.concerns.length === 0) return nothing
  const names = namesOfConcerns(file.concerns)
  return select({
    name: concernName,
    label: { text: label, classes: 'govuk-label--s' },
    items: [
      { value: '', text: none },
      ...file.concerns.map(({ id }) => ({ value: id, text: names.get(id) ?? '', selected: id === chosen })),
    ],
  })
}
