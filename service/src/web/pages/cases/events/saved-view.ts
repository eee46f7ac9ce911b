/** Says what was saved a moment ago, where the form of a date or fact led. */
import type { CaseFile } from '../../../../cases/case-file.ts'
import { nameOfFact, valueInWords } from '../../../../cases/fact-words.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { caseAddress } from '../case-frame.ts'
import { eventOf } from '../ways-of-case.ts'
import { factNamed, subjectNamed } from './subject.ts'
import { words } from './words.ts'

/** A fact that a form saved or took back. */
export interface SavedFact {
  /** The id of its concern; null: it is of the person. */
  readonly concern: string | null
  readonly says: string
}

/** What an address says was saved, as the case has it now; null: nothing that this case has. */
export function savedFact(file: CaseFile, query: URLSearchParams): SavedFact | null {
  const [about, name = ''] = (query.get('saved') ?? '').split('.')
  const subject = subjectNamed(file, about)
  if (subject === null || factNamed(subject, name) === null) return null
  const { concern, kind } = subject
  const value = eventOf(file, concern, name)?.value ?? null
  const fact = nameOfFact(kind, name)
  const says = value === null ? words.savedBack(fact) : words.saved(fact, valueInWords(kind, name, value))
  return { concern, says }
}

/** @param isToday the page says itself what it means today */
export function savedView(file: CaseFile, { says }: SavedFact, isToday: boolean): Html {
  return html`<p class="govuk-inset-text" role="status">${says}${
    isToday ? nothing : html` <a class="govuk-link" href="${href(caseAddress(file))}">${words.savedMeans}</a>`
  }</p>`
}
