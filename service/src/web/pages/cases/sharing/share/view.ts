/** The form by which somebody's share is changed. */
import type { CaseFile, Party, Wall } from '../../../../../cases/case-file.ts'
import { nameOfParty } from '../../../../../cases/wall-words.ts'
import { button } from '../../../../govuk/button.ts'
import { radios } from '../../../../govuk/radios.ts'
import { type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { termFields } from '../read-term.ts'
import { capital, keptFor, whoTheyAre } from '../share-words.ts'
import { fieldOf } from './read-form.ts'
import { words } from './words.ts'

export interface ShareModel {
  readonly party: Party
  /** Those that the reader may change. */
  readonly walls: readonly Wall[]
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  readonly longest: string | null
  readonly mayTakeBack: boolean
}

/** The whole page. */
export function shareView(visit: Visit, file: CaseFile, model: ShareModel): Html {
  const { party, walls, typed, faults, longest } = model
  const name = nameOfParty(party)
  return caseLayout(visit, file, {
    title: words.pageTitle,
    part: '/sharing',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title(name)}</h1><p class="govuk-body-l">${capital(
      whoTheyAre(party),
    )}. ${words.lead}</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${walls.map(
      (wall) =>
        radios({
          name: fieldOf(wall),
          classes: 'govuk-radios--small',
          fieldset: { legend: { text: keptFor(wall, file), classes: 'govuk-fieldset__legend--s' } },
          items: (['none', 'sees', 'adds'] as const).map((value) => ({
            value,
            text: words[value],
            checked: typed.get(fieldOf(wall)) === value,
          })),
        }),
    )}${termFields(typed, faults, longest)}${button({ text: words.save, preventDoubleClick: true })}</form>${takeBackView(visit, file, model)}`,
  })
}

function takeBackView(visit: Visit, file: CaseFile, { party, mayTakeBack }: ShareModel): Html {
  if (!mayTakeBack) return nothing
  return html`<h2 class="govuk-heading-m">${words.takeBackTitle}</h2><p>${words.takeBackSays}</p><form method="post" action="${caseAddress(file, '/sharing')}">${tokenInput(visit)}<input type="hidden" name="party" value="${party.id}">${button(
    { text: words.takeBack, classes: 'govuk-button--warning', name: 'do', value: 'take-back' },
  )}</form>`
}
