/** The council of a case, where it is one of the directory's, and how another is chosen. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import type { Area } from '../../../../directory/directory.ts'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import { described, type FieldFault } from '../../../kit/form-fault.ts'
import { type Html, href, html } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import type { Where } from '../../letters/letter/where.ts'

/** Finds it by any of its names; null: none is said, or no such one is known. @param areas none where they cannot be read */
export function areaOfCase(areas: readonly Area[], file: Pick<CaseFile, 'details'> | null): Area | null {
  const council = file?.details.authority?.value
  return areas.find(({ name, shortName, slug }) => [name, shortName, slug].includes(council ?? '')) ?? null
}

/** Where the asker lives: the area that the address names, or else that of the case. @param file null: there is no case */
export function whereOfCase(asked: Where, { query }: Pick<Visit, 'query'>, file: CaseFile | null): Where {
  return asked.area === null && !query.has('w') ? { ...asked, area: areaOfCase(asked.areas, file) } : asked
}

interface AreaWords {
  readonly area: string
  readonly areaHint: string
  readonly chooseArea: string
  readonly next: string
  readonly noDirectory: string
}

/** The form that names the area; a sentence where the list of councils cannot be read. */
export function areaForm(
  visit: Visit,
  areas: readonly Area[],
  words: AreaWords,
  faults: readonly FieldFault[],
): Html {
  if (areas.length === 0) return html`<p>${words.noDirectory}</p>`
  return html`<form method="get" action="${href(visit.path)}">${select({
    name: 'w',
    label: { text: words.area, classes: 'govuk-label--m' },
    ...described(faults, 'w', words.areaHint),
    items: [
      { value: '', text: words.chooseArea },
      ...areas.map(({ slug, shortName }) => ({ value: slug, text: shortName })),
    ],
  })}${button({ text: words.next })}</form>`
}
