/** The letters of a case: by concern, and all of them. */
import type { CaseConcern, CaseFile } from '../../../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../../../cases/concern-names.ts'
import type { Letter } from '../../../../../documents/letters/letter.ts'
import { letters } from '../../../../../documents/letters/letters.ts'
import { type Html, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { contentsView, groupsOf, groupsView, lettersView } from '../../../letters/list/groups-view.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { words } from '../words.ts'

export interface FittingLetters {
  readonly concern: CaseConcern
  readonly letters: readonly Letter[]
}

const groups = groupsOf(letters)

/** A whole page. */
export function caseLetterListView(visit: Visit, file: CaseFile, fitting: readonly FittingLetters[]): Html {
  const names = namesOfConcerns(file.concerns)
  const plain = (letter: Letter) => caseAddress(file, `/entries/letters/${letter.id}`)
  const some = fitting.filter((each) => each.letters.length > 0)
  const main = html`<h1 class="govuk-heading-xl">${words.listTitle}</h1><p class="govuk-body-l">${words.listLead}</p>${some.map(
    ({ concern, letters: members }) =>
      html`<section class="card letters__fitting" aria-labelledby="for-${concern.id}"><h2 class="govuk-heading-m" id="for-${concern.id}">${words.fits} ${names.get(concern.id) ?? ''}</h2>${lettersView(
        members,
        (letter) => `${plain(letter)}?concern=${concern.id}`,
      )}</section>`,
  )}${some.length === 0 ? nothing : html`<h2 class="govuk-heading-m">${words.all}</h2>`}${contentsView(groups)}${groupsView(groups, some.length === 0 ? 2 : 3, plain)}`
  return caseLayout(visit, file, { title: words.listTitle, part: '/entries', isBelow: true, main })
}
