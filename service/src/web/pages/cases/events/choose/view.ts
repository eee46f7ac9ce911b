/** What can be added, in groups, with what is known already. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { factGroups } from '../../../../../cases/fact-groups.ts'
import { nameOfFact, valueInWords } from '../../../../../cases/fact-words.ts'
import { isAboutReader } from '../../../../../cases/is-about-reader.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseLayout } from '../../case-frame.ts'
import { addFactAddress, eventOf } from '../../ways-of-case.ts'
import type { Subject } from '../subject.ts'
import { words } from '../words.ts'

/** A whole page. */
export function chooseView(visit: Visit, file: CaseFile, subject: Subject): Html {
  const main = html`<h1 class="govuk-heading-xl">${words.choose}</h1><p>${words.about} ${subject.name}. ${words.chooseLead}</p><div class="fact-groups">${factGroups(
    subject.kind,
    isAboutReader(file),
  ).map(
    ({ heading, facts }) =>
      html`<section><h2 class="govuk-heading-m">${heading}</h2><ul class="fact-list">${facts.map((fact) => factLine(file, subject, fact))}</ul></section>`,
  )}</div>`
  return caseLayout(visit, file, { title: words.choose, part: '/events', isBelow: true, wide: true, main })
}

function factLine(file: CaseFile, { concern, kind }: Subject, fact: string): Html {
  const known = eventOf(file, concern, fact)
  return html`<li><a class="govuk-link" href="${href(addFactAddress(file, concern, fact))}">${nameOfFact(kind, fact, isAboutReader(file))}</a>${
    known === null
      ? nothing
      : html`<br><span class="soft">${words.known}: ${valueInWords(kind, fact, known.value)}</span>`
  }</li>`
}
