/** What others changed in an agreement, beside what stood there before: by term, issue and text. */
import type { AgreementTerm, IssueMark } from '../../../../mediation/agreement/agreement.ts'
import type { Change, Conflict, Part, PartValue } from '../../../../mediation/agreement/merge-versions.ts'
import { whoDoes } from '../../../../mediation/agreement/seal-agreement.ts'
import { kindWords } from '../../../../mediation/agreement/term-kinds.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { linesOf } from '../../cases/entries/entry/card-view.ts'
import { shortOf } from './agreement-frame.ts'

/** @param heads what the two columns are called */
export function comparisonView(
  matter: Matter,
  changes: readonly Change[],
  heads: readonly [string, string],
): Html {
  if (changes.length === 0) return html`<p>Nothing differs.</p>`
  return html`<div class="agreement-sides">${changes.map(
    ({ part, before, after }) =>
      html`<section class="agreement-sides__part"><h3 class="govuk-heading-s">${partWords[part.what]}</h3><div class="agreement-sides__two"><div><p class="small soft">${heads[0]}</p>${valueView(matter, part, before)}</div><div><p class="small soft">${heads[1]}</p>${valueView(matter, part, after)}</div></div></section>`,
  )}</div>`
}

/** What both changed: theirs beside mine. */
export function conflictsView(matter: Matter, conflicts: readonly Conflict[]): Html {
  const changes = conflicts.map(({ part, theirs, mine }) => ({ part, before: theirs, after: mine }))
  return comparisonView(matter, changes, ['They wrote', 'You wrote'])
}

const partWords = {
  term: 'A term',
  issue: 'An issue',
  open: 'What is not agreed',
  words: 'What else stands in it',
  madeOn: 'The day of the agreement',
}

function valueView(matter: Matter, { what }: Part, value: PartValue): Html {
  if (what === 'madeOn')
    return html`<p>${typeof value === 'string' ? shortOf(value) : 'The day on which the last side accepts it'}</p>`
  if (value === null || value === '') return html`<p class="soft">Nothing</p>`
  if (typeof value === 'string') return html`<p>${linesOf(value)}</p>`
  return 'what' in value ? termValue(matter, value) : issueValue(value)
}

function termValue(matter: Matter, term: AgreementTerm): Html {
  const { what, kind, by } = term
  return html`<p>${linesOf(what)}</p><p class="small">${whoDoes(matter, term)}. ${kindWords[kind].option}.${by === null ? nothing : html` By ${shortOf(by)}.`}</p>`
}

function issueValue({ says, isAgreed }: IssueMark): Html {
  return html`<p>${says}: ${isAgreed ? 'agreed' : 'not agreed'}</p>`
}
