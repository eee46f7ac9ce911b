/** What each side prepares, what is shown to everybody, notes, and the child’s views. */
import type { Matter, Side } from '../../../../../mediation/matter.ts'
import { type PreparedBySide, preparedBySide } from '../../../../../mediation/preparing/prepared-items.ts'
import { wallOfNote } from '../../../../../mediation/preparing/record-note.ts'
import { sidesToWriteFor } from '../../../../../mediation/say-for-side.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { matterLayout } from '../../matter-frame.ts'
import { preparingAddress } from '../opened-item.ts'
import { itemWords, nameOfSide, processWords, whoSeesNotes, whoSeesOwn } from '../words.ts'
import { hidden, type NamesOfDocuments, preparedCard } from './item-cards.ts'
import { expensesSection, notesSection, shownSection, viewsSection } from './shared-sections.ts'

const doneWords: Readonly<Record<string, string>> = {
  saved: 'Saved.',
  added: 'The document was added.',
  shown: 'It is shown to everybody now.',
  'taken-back': 'It was taken back.',
}

/** A whole page. @param names of documents that the reader sees */
export function preparingView(visit: Visit, matter: Matter, names: NamesOfDocuments): Html {
  const done = doneWords[visit.query.get('done') ?? '']
  const groups = preparedBySide(matter)
  const isService = matter.voice.as === 'service'
  const main = html`<h1 class="govuk-heading-xl">Preparing</h1>${
    done === undefined ? nothing : html`<p class="govuk-inset-text" role="status">${done}</p>`
  }<p class="govuk-body-l">${isService ? leadOfService(matter) : leadOfSide(matter)}</p>${
    isService ? groups.map((group) => sideSection(matter, group, names)) : ownSection(matter, groups, names)
  }${
    wallOfNote(matter, 'own') === null
      ? nothing
      : notesSection(matter, {
          word: 'own',
          heading: 'Your service’s own notes',
          lead: whoSeesNotes,
          none: 'None are written yet.',
        })
  }${shownSection(matter, names)}${notesSection(matter, {
    word: 'joint',
    heading: 'Joint notes',
    lead: 'Everybody in it reads them, and anybody in it may write one.',
    none: 'None are written yet.',
  })}${viewsSection(matter)}${expensesSection(matter)}`
  return matterLayout(visit, matter, { title: 'Preparing', part: '/preparing', main })
}

const leadOfSide = (matter: Matter): string =>
  `Write down what you want to bring to the meeting. ${whoSeesOwn(matter)}`

const leadOfService = ({ process }: Matter): string =>
  `You see what every side prepares. No side of this ${processWords[process]} sees what another prepares, unless that side shows it.`

function ownSection(matter: Matter, groups: readonly PreparedBySide[], names: NamesOfDocuments): Html {
  const items = groups.flatMap((group) => group.items)
  return html`<section class="prepared" aria-labelledby="own"><h2 class="govuk-heading-m" id="own">What you prepare</h2>${
    items.length === 0
      ? html`<p class="govuk-body">Nothing yet. You need not write anything: it is there to help you.</p>`
      : items.map((item) => preparedCard(matter, item, names, true))
  }<ul class="prepared__add not-print">${(['matters', 'enough', 'other'] as const).map(
    (word) =>
      html`<li><a class="govuk-button govuk-button--secondary" role="button" href="${href(preparingAddress(matter, 'write', `as=${word}`))}">${itemWords[word].title}</a></li>`,
  )}<li><a class="govuk-button govuk-button--secondary" role="button" href="${href(preparingAddress(matter, 'document'))}">Add a document</a></li></ul></section>`
}

function sideSection(matter: Matter, { side, items }: PreparedBySide, names: NamesOfDocuments): Html {
  const id = `side-${side.id}`
  return html`<section class="prepared" aria-labelledby="${id}"><h2 class="govuk-heading-m" id="${id}">${nameOfSide(side)}</h2>${
    items.length === 0
      ? html`<p class="govuk-body">Nothing yet.</p>`
      : items.map((item) => preparedCard(matter, item, names, false))
  }${sidesToWriteFor(matter).some((each) => each.id === side.id) ? forSideView(matter, side) : nothing}</section>`
}

/** What a side that is not here sent or told, for the service to write down. */
function forSideView(matter: Matter, side: Side): Html {
  const way = (part: 'write' | 'document', query: string, words: string) =>
    html`<li><a class="govuk-link" href="${href(preparingAddress(matter, part, `${query}for=${side.id}`))}">${words}${hidden(side.name)}</a></li>`
  return html`<p class="govuk-body not-print">${side.name} has no account here. Write down what they send or tell you:</p><ul class="govuk-list govuk-list--bullet not-print">${(
    ['matters', 'enough', 'other'] as const
  ).map((word) =>
    way('write', `as=${word}&`, itemWords[word].title),
  )}${way('document', '', 'A document that they sent')}</ul>`
}
