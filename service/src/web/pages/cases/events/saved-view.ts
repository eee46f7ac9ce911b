/** Says what was saved a moment ago, where the form of a date or fact led. */
import type { CaseConcern, CaseFile } from '../../../../cases/case-file.ts'
import { nameOfFact, valueInWords } from '../../../../cases/fact-words.ts'
import { isAboutReader } from '../../../../cases/is-about-reader.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { caseAddress } from '../case-frame.ts'
import { eventOf } from '../ways-of-case.ts'
import { factNamed, subjectNamed } from './subject.ts'
import { words } from './words.ts'

/** A fact that a form saved or took back, or a concern that it changed. */
export interface SavedFact {
  /** The id of its concern; null: it is of the person. */
  readonly concern: string | null
  readonly says: string
}

/** What may become of a concern, as addresses have it. */
export type Became = keyof typeof words.became

/** What an address says was saved, as the case has it now; null: nothing that this case has. */
export function savedFact(file: CaseFile, query: URLSearchParams): SavedFact | null {
  const [about, name = ''] = (query.get('saved') ?? '').split('.')
  const subject = subjectNamed(file, about)
  const became = file.concerns.find(({ id }) => id === about)
  if (became !== undefined && Object.hasOwn(words.became, name)) {
    return savedConcern(became, name as Became)
  }
  if (subject === null || factNamed(subject, name) === null) return null
  const { concern, kind } = subject
  const value = eventOf(file, concern, name)?.value ?? null
  const fact = nameOfFact(kind, name, isAboutReader(file))
  const says = value === null ? words.savedBack(fact) : words.saved(fact, valueInWords(kind, name, value))
  return { concern, says }
}

/** What became of a concern, where that is still so. */
function savedConcern({ id, settledOn }: CaseConcern, name: Became): SavedFact | null {
  if (name !== 'renamed' && (name === 'settled') !== (settledOn !== null)) return null
  return { concern: id, says: words.became[name] }
}

/** @param isToday the page says itself what it means today */
export function savedView(file: CaseFile, { says }: SavedFact, isToday: boolean): Html {
  return html`<p class="govuk-inset-text" role="status">${says}${
    isToday ? nothing : html` <a class="govuk-link" href="${href(caseAddress(file))}">${words.savedMeans}</a>`
  }</p>`
}
