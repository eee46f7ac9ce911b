/** One thing that a side prepared, or shows, as a card. */
import { dayInWords } from '../../../../../cases/entries/entry-words.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import {
  type PreparedItem,
  type ShownItem,
  throughOf,
} from '../../../../../mediation/preparing/prepared-items.ts'
import { sidesToWriteFor } from '../../../../../mediation/say-for-side.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { throughInWords } from '../../told-form.ts'
import { preparingAddress } from '../opened-item.ts'
import { itemWords, viewsWords } from '../words.ts'

/** The names of documents by their id; null: it was taken out. */
export type NamesOfDocuments = ReadonlyMap<string, string | null>

/** An item behind its side’s own wall. @param isOwn the reader wrote it, and may change it */
export function preparedCard(
  matter: Matter,
  { item, shown, isShownToAll }: PreparedItem,
  names: NamesOfDocuments,
  isOwn: boolean,
): Html {
  const says = item.kind === 'prepared' ? item.body.says : (item.body.says ?? '')
  const query = `item=${item.id}`
  return html`<article class="card"><h3 class="govuk-heading-s">${titleOfItem(item)}</h3>${
    item.kind === 'views' ? html`<p class="govuk-body">${item.body.how}</p>` : nothing
  }${wordsView(says)}${
    item.kind === 'prepared' ? documentLink(matter, item.body.document, names) : nothing
  }<p class="small soft">Written on ${dayInWords(item.onDay)}${
    shown === null
      ? ''
      : isShownToAll
        ? `. Shown to everybody since ${dayInWords(shown.onDay)}`
        : `. Shown on ${dayInWords(shown.onDay)} to those who took part then; who came later does not see it`
  }.</p>${
    isOwn
      ? html`<p class="prepared__ways not-print">${
          item.kind === 'prepared'
            ? html`<a class="govuk-link" href="${href(preparingAddress(matter, 'write', query))}">Change${hidden(titleOfItem(item))}</a>`
            : nothing
        }${
          isShownToAll
            ? nothing
            : html`<a class="govuk-link" href="${href(preparingAddress(matter, 'show', query))}">${shown === null ? 'Show to everybody' : 'Show to everybody now'}${hidden(titleOfItem(item))}</a>`
        }<a class="govuk-link" href="${href(preparingAddress(matter, 'take-back', query))}">Take back${hidden(titleOfItem(item))}</a></p>`
      : throughView(matter, item)
  }</article>`
}

/** How a side that is not here told it, and for the service, which wrote it down, the ways to put it right. */
function throughView(matter: Matter, item: PreparedItem['item']): Html {
  const through = throughOf(item)
  if (through === undefined) return nothing
  const query = `item=${item.id}&for=${item.side}`
  const isMine = sidesToWriteFor(matter).some(({ id }) => id === item.side)
  return html`<p class="small soft">Told ${throughInWords(through, matter)}.</p>${
    isMine
      ? html`<p class="prepared__ways not-print"><a class="govuk-link" href="${href(preparingAddress(matter, 'write', query))}">Change${hidden(titleOfItem(item))}</a><a class="govuk-link" href="${href(preparingAddress(matter, 'take-back', query))}">Take back${hidden(titleOfItem(item))}</a></p>`
      : nothing
  }`
}

/** What an item is called. */
export function titleOfItem(item: PreparedItem['item']): string {
  if (item.kind === 'views')
    return `The child’s or young person’s views: ${viewsWords[wordOfViews(item.word)].toLowerCase()}`
  return itemWords[item.word === 'taken-back' ? 'other' : item.word].title
}

function wordOfViews(word: string | null): keyof typeof viewsWords {
  return word === 'asked' || word === 'not-wanted' ? word : 'given'
}

/** Something that a side shows to everybody. @param by the name of the side @param isOwn the reader showed it */
export function shownCard(
  matter: Matter,
  { step, takenBackOn }: ShownItem,
  { names, by, isOwn }: { readonly names: NamesOfDocuments; readonly by: string; readonly isOwn: boolean },
): Html {
  if (takenBackOn !== null) {
    return html`<article class="card"><h3 class="govuk-heading-s">${by}</h3><p class="govuk-body">Shown on ${dayInWords(step.onDay)} and taken back on ${dayInWords(takenBackOn)}. Who read it before has read it; it stays confidential all the same.</p></article>`
  }
  return html`<article class="card"><h3 class="govuk-heading-s">${by}</h3>${wordsView(step.body.says)}${documentLink(matter, step.body.document, names)}<p class="small soft">Shown on ${dayInWords(step.onDay)}.</p>${
    isOwn
      ? html`<p class="prepared__ways not-print"><a class="govuk-link" href="${href(preparingAddress(matter, 'take-back', `item=${step.id}`))}">Take back what you showed${hidden(`on ${dayInWords(step.onDay)}`)}</a></p>`
      : nothing
  }</article>`
}

/** Words as they were typed, line by line. */
export function wordsView(says: string): Html {
  return says === '' ? nothing : html`<p class="prepared__words">${says}</p>`
}

/** Says to who hears the page which one a link is of. */
export const hidden = (what: string): Html => html`<span class="govuk-visually-hidden"> (${what})</span>`

/** A link to a document of the mediation. */
export function documentLink(matter: Matter, document: string | undefined, names: NamesOfDocuments): Html {
  if (document === undefined || !names.has(document)) return nothing
  const name = names.get(document) ?? null
  return name === null
    ? html`<p class="govuk-body">The document was taken out.</p>`
    : html`<p class="govuk-body"><a class="govuk-link" href="${href(preparingAddress(matter, 'file', `document=${document}`))}">Download “${name}”</a></p>`
}
