/** What was done in a case, by day. */
import { day, writtenDay } from '@way-forward/law'
import { actInWords } from '../../../../cases/act-words.ts'
import type { CaseFile } from '../../../../cases/case-file.ts'
import type { HistoryDay, HistoryEntry } from '../../../../cases/sharing/history-by-day.ts'
import { nameOfParty, wallInWords } from '../../../../cases/wall-words.ts'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { timeOfInstant } from '../../../kit/instant-words.ts'
import type { Visit } from '../../../kit/page.ts'
import { caseAddress, caseLayout } from '../case-frame.ts'
import { words } from './words.ts'

export interface HistoryModel {
  readonly days: readonly HistoryDay[]
  /** Everybody who did something that the reader may know of. */
  readonly actors: readonly { readonly id: string; readonly name: string }[]
  /** Whose acts alone are shown; null: everybody's. */
  readonly person: string | null
  /** Where what came before goes on; null: that is all. */
  readonly before: number | null
  /** The latest is not shown. */
  readonly isEarlier: boolean
}

/** The whole page. */
export function historyView(visit: Visit, file: CaseFile, model: HistoryModel): Html {
  const { days, person } = model
  const isFamily = file.parties.some(({ isMine, kind }) => isMine && kind === 'family')
  return caseLayout(visit, file, {
    title: words.title,
    part: '/history',
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${
      isFamily ? words.leadFamily : words.leadOther
    }</p>${filterView(visit, model)}${
      days.length === 0 ? html`<p>${person === null ? words.none : words.noneBy}</p>` : nothing
    }${days.map((each) => dayView(file, each))}${onwards(file, model)}`,
  })
}

function filterView(visit: Visit, { actors, person }: HistoryModel): Html {
  if (actors.length < 2) return nothing
  return html`<form class="history-who not-print" method="get" action="${href(visit.path)}">${select({
    name: 'person',
    label: { text: words.who, classes: 'govuk-label--s' },
    items: [
      { value: '', text: words.everybody },
      ...actors.map(({ id, name }) => ({
        value: id,
        text: id === visit.who?.person ? `${words.you}, ${name}` : name,
        selected: id === person,
      })),
    ],
  })}${button({ text: words.show, classes: 'govuk-button--secondary' })}</form>`
}

function dayView(file: CaseFile, { on, entries }: HistoryDay): Html {
  return html`<section class="history-day"><h2 class="govuk-heading-s"><time datetime="${on}">${writtenDay(
    day(on),
  )}</time></h2><ul class="history">${entries.map((entry) => entryView(file, entry))}</ul></section>`
}

function entryView(file: CaseFile, entry: HistoryEntry): Html {
  const { act, times, to, toPerson, firstAt, lastAt, walls } = entry
  const party = file.parties.find(({ id }) => id === to)
  const whom = party === undefined ? toPerson : nameOfParty(party)
  const [first, last] = [timeOfInstant(firstAt), timeOfInstant(lastAt)]
  const behind = file.walls.filter(({ id }) => walls.includes(id)).map((wall) => wallInWords(wall, file))
  return html`<li><span class="history__time">${first}${first !== last && html` to ${last}`}</span><span class="history__what"><strong>${who(
    file,
    entry,
  )}</strong> ${actInWords(act, times, whom)}${
    behind.length > 0 && html`<span class="history__behind">${words.behind}: ${behind.join('; ')}</span>`
  }</span></li>`
}

function who(file: CaseFile, { person, isMine, party }: HistoryEntry): string {
  if (isMine) return words.you
  const organisation = file.parties.find(({ id }) => id === party)?.organisation
  // Whoever keeps the members of a service gives its cases to others, and is not in them.
  if (person === null) return organisation == null ? words.unknown : words.ofOrganisation(organisation)
  return organisation == null ? person.name : `${person.name} (${organisation})`
}

function onwards(file: CaseFile, { before, person, isEarlier }: HistoryModel): Html {
  const by = person === null ? '' : `&person=${person}`
  const address = caseAddress(file, '/history')
  const latest = person === null ? address : `${address}?person=${person}`
  return html`${
    before !== null &&
    html`<p class="not-print"><a class="govuk-link" href="${href(`${address}?before=${before}${by}`)}">${words.earlier}</a></p>`
  }${isEarlier && html`<p class="not-print"><a class="govuk-link" href="${href(latest)}">${words.latest}</a></p>`}`
}
