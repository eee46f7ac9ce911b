/** What stands beside what a side prepares: what is shown, notes, views, and expenses. */
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { claimsOf, mayClaim } from '../../../../../mediation/preparing/claims.ts'
import { shownItems } from '../../../../../mediation/preparing/prepared-items.ts'
import {
  isOwnNote,
  type NewNote,
  notesOf,
  wallOfNote,
} from '../../../../../mediation/preparing/record-note.ts'
import { viewsFor, viewsOf } from '../../../../../mediation/preparing/record-views.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { preparingAddress } from '../opened-item.ts'
import { nameOfSide, processWords, viewsForWords, viewsWords, whoSeesShown } from '../words.ts'
import { hidden, type NamesOfDocuments, shownCard, wordsView } from './item-cards.ts'

/** Who said something: a side, or the service. */
export function whoSaid({ sides, service, voice }: Matter, side: string | null): string {
  if (side === null) return voice.as === 'service' ? `${service.name} (you)` : service.name
  const found = sides.find(({ id }) => id === side)
  return found === undefined ? 'Somebody' : nameOfSide(found)
}

/** What is shown to everybody. */
export function shownSection(matter: Matter, names: NamesOfDocuments): Html {
  const { voice, process } = matter
  const all = shownItems(matter)
  return html`<section class="prepared" aria-labelledby="shown"><h2 class="govuk-heading-m" id="shown">Shown to everybody in the ${processWords[process]}</h2><p class="govuk-body">${whoSeesShown(matter)}</p>${
    all.length === 0
      ? html`<p class="govuk-body">Nothing is shown yet.</p>`
      : all.map((each) =>
          shownCard(matter, each, {
            names,
            by: whoSaid(matter, each.step.side),
            isOwn: voice.as === 'side' && voice.side.id === each.step.side,
          }),
        )
  }</section>`
}

/** Notes of one sort. */
export function notesSection(
  matter: Matter,
  {
    word,
    heading,
    lead,
    none,
  }: {
    readonly word: NewNote['word']
    readonly heading: string
    readonly lead: string
    readonly none: string
  },
): Html {
  const notes = notesOf(matter, word)
  const isTheirs = wallOfNote(matter, word) !== null
  return html`<section class="prepared" aria-labelledby="notes-${word}"><h2 class="govuk-heading-m" id="notes-${word}">${heading}</h2><p class="govuk-body">${lead}</p>${
    notes.length === 0
      ? html`<p class="govuk-body">${none}</p>`
      : notes.map(
          (note) =>
            html`<article class="card"><h3 class="govuk-heading-s">${whoSaid(matter, note.side)}, ${dayInWords(note.onDay)}</h3>${wordsView(note.body.says)}${
              isOwnNote(matter, note)
                ? html`<p class="prepared__ways not-print"><a class="govuk-link" href="${href(preparingAddress(matter, 'note', `item=${note.id}`))}">Change${hidden(dayInWords(note.onDay))}</a><a class="govuk-link" href="${href(preparingAddress(matter, 'take-back', `item=${note.id}`))}">Take back${hidden(dayInWords(note.onDay))}</a></p>`
                : nothing
            }</article>`,
        )
  }${
    isTheirs
      ? html`<p class="not-print"><a class="govuk-button govuk-button--secondary" role="button" href="${href(preparingAddress(matter, 'note', `as=${word}`))}">${word === 'own' ? 'Write a note for your service' : 'Write a joint note'}</a></p>`
      : nothing
  }</section>`
}

/** The child’s or young person’s views, as far as the reader sees them. */
export function viewsSection(matter: Matter): Html {
  const all = viewsOf(matter)
  const mayRecord = viewsFor(matter).length > 0
  if (all.length === 0 && !mayRecord) return nothing
  const forWords = viewsForWords(matter)
  return html`<section class="prepared" aria-labelledby="views"><h2 class="govuk-heading-m" id="views">The child’s or young person’s views</h2><p class="govuk-body">The mediator takes reasonable steps to learn what the child thinks, or the young person where somebody acts for them (regulation 38(2) and (3) of the SEND Regulations 2014). They may say it, write it, draw it, or rather not say.</p>${all.map(
    ({ word, body, onDay, side, use }) =>
      html`<article class="card"><h3 class="govuk-heading-s">${viewsWords[word === null || word === 'taken-back' ? 'given' : word]}</h3><p class="govuk-body">${body.how}</p>${wordsView(body.says ?? '')}<p class="small soft">${whoSaid(matter, side)} wrote this down on ${dayInWords(onDay)}. Who sees it: ${use === 'service' || use === 'with' || use === 'mediation' ? forWords[use] : nothing}.</p></article>`,
  )}${
    mayRecord
      ? html`<p class="not-print"><a class="govuk-button govuk-button--secondary" role="button" href="${href(preparingAddress(matter, 'views'))}">${matter.voice.as === 'service' ? 'Write down their views' : 'Add their views, or write your own'}</a></p>`
      : nothing
  }</section>`
}

/** The way to the expenses, for whom they concern. */
export function expensesSection(matter: Matter): Html {
  const claims = claimsOf(matter)
  if (matter.process !== 'mediation' || (claims.length === 0 && !mayClaim(matter))) return nothing
  const count = claims.length === 1 ? 'One claim was made.' : `${claims.length} claims were made.`
  return html`<section class="prepared" aria-labelledby="expenses"><h2 class="govuk-heading-m" id="expenses">The family’s expenses</h2><p class="govuk-body">Whoever arranges the mediation pays the family’s costs of coming. ${claims.length === 0 ? '' : count} <a class="govuk-link" href="${href(preparingAddress(matter, 'expenses'))}">See what is paid, and claims</a>.</p></section>`
}
