/** The dates and facts of a case. */
import { day, plainDay } from '@way-forward/law'
import type { CaseConcern, CaseEvent, CaseFile } from '../../../../../cases/case-file.ts'
import { namesOfConcerns } from '../../../../../cases/concern-names.ts'
import { factsOfKind } from '../../../../../cases/fact-groups.ts'
import { nameOfFact, valueInWords } from '../../../../../cases/fact-words.ts'
import { currentEvents } from '../../../../../cases/facts-of-case.ts'
import { isAboutReader } from '../../../../../cases/is-about-reader.ts'
import { dayOfInstant } from '../../../../../cases/name-of-case.ts'
import type { CasePosition } from '../../../../../cases/position-of-case.ts'
import { wallInWords } from '../../../../../cases/wall-words.ts'
import { button } from '../../../../govuk/button.ts'
import { details } from '../../../../govuk/details.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { warningsView } from '../../../plan/plan/concern-view.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { writableWalls } from '../../wall-choice.ts'
import { correctAddress, mayCorrect, waysOfCase } from '../../ways-of-case.ts'
import { anchorOf } from '../event-anchor.ts'
import { type SavedFact, savedFact, savedView } from '../saved-view.ts'
import { nameOfPerson } from '../subject.ts'
import { words } from '../words.ts'

/** A whole page. */
export function eventsView(visit: Visit, file: CaseFile, { facts, found, unread }: CasePosition): Html {
  const names = namesOfConcerns(file.concerns, facts)
  const mayWrite = writableWalls(file).length > 0
  const disagree = found.warnings.filter(({ code }) => code === 'facts-disagree' || code === 'directed-date')
  const lost = new Set(unread.map(({ id }) => id))
  const saved = savedFact(file, visit.query)
  const main = html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}${mayWrite ? nothing : html` ${words.onlyRead}`}</p>${warningsView(
    disagree,
    facts.concerns,
    waysOfCase(file, null),
  )}${file.concerns.map((concern) =>
    sectionView(file, { concern, name: names.get(concern.id) ?? '', mayWrite, lost, saved }),
  )}${mayWrite ? html`<p><a class="govuk-link" href="${href(caseAddress(file, '/concerns'))}">${words.addConcern}</a></p>` : nothing}${sectionView(
    file,
    { concern: null, name: nameOfPerson(file), mayWrite, lost, saved },
  )}`
  return caseLayout(visit, file, { title: words.title, part: '/events', wide: true, main })
}

interface Section {
  /** Null: the person. */
  readonly concern: CaseConcern | null
  readonly name: string
  readonly mayWrite: boolean
  /** Events that the law cannot read. */
  readonly lost: ReadonlySet<string>
  /** What a form saved a moment ago, of any section; null: none led here. */
  readonly saved: SavedFact | null
}

function sectionView(file: CaseFile, section: Section): Html {
  const { concern, name, mayWrite, saved } = section
  const id = concern?.id ?? null
  const own = file.events.filter((event) => event.concern === id)
  const order = factsOfKind(concern?.kind ?? null) as readonly string[]
  const current = currentEvents(own).toSorted((a, b) => order.indexOf(a.fact) - order.indexOf(b.fact))
  return html`<section class="concern" id="${anchorOf(id)}"><h2>${name}</h2>${saved?.concern === id ? savedView(file, saved, false) : nothing}${
    concern?.settledOn == null
      ? nothing
      : html`<p><strong>${words.settled(plainDay(day(concern.settledOn)))}</strong></p>`
  }${
    current.length === 0
      ? html`<p>${words.nothingYet}</p>`
      : html`<table class="govuk-table stacked-table events"><thead class="govuk-table__head"><tr><th scope="col" class="govuk-table__header">${words.what}</th><th scope="col" class="govuk-table__header">${words.known}</th><th scope="col" class="govuk-table__header">${words.seenBy}</th><th scope="col" class="govuk-table__header">${words.recorded}</th></tr></thead><tbody class="govuk-table__body">${current.map(
          (event) => rowOf(file, section, event, own),
        )}</tbody></table>`
  }${takenBackView(file, section, own, current)}${
    mayWrite
      ? html`<p class="not-print">${button({
          text: words.add,
          href: href(caseAddress(file, `/events/${id ?? 'person'}/add`)),
          classes: 'govuk-button--secondary',
        })}</p><p class="not-print">${
          concern === null
            ? html`<a class="govuk-link" href="${href(caseAddress(file, '/about'))}">${words.personMore}</a>`
            : html`<a class="govuk-link" href="${href(caseAddress(file, `/concerns/${concern.id}`))}">${words.changeConcern}</a>`
        }</p>`
      : nothing
  }</section>`
}

function rowOf(
  file: CaseFile,
  { concern, lost }: Section,
  event: CaseEvent,
  own: readonly CaseEvent[],
): Html {
  const kind = concern?.kind ?? null
  const wall = file.walls.find(({ id }) => id === event.wall)
  const isToYou = isAboutReader(file)
  const name = nameOfFact(kind, event.fact, isToYou)
  const isCorrectable = mayCorrect(file, event)
  const others = own.filter((each) => each.fact === event.fact && each.id !== event.id)
  return html`<tr class="govuk-table__row"><th scope="row" class="govuk-table__header">${name}</th><td class="govuk-table__cell" data-label="${words.known}">${valueInWords(
    kind,
    event.fact,
    event.value,
  )}${lost.has(event.id) ? html`<br>${words.unread}${isCorrectable ? ` ${words.unreadCorrect}` : ''}` : nothing}${
    isCorrectable
      ? html` <a class="govuk-link not-print" href="${href(correctAddress(file, event.id))}">${event.value === 'no' ? words.change : words.correct}<span class="govuk-visually-hidden">: ${name}</span></a>`
      : nothing
  }${
    others.length === 0
      ? nothing
      : html`<details class="govuk-details events__earlier"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${words.earlier}<span class="govuk-visually-hidden">: ${name}</span></span></summary><div class="govuk-details__text"><ul class="govuk-list">${others.map(
          (each) => html`<li>${saidLine(file, kind, each)}</li>`,
        )}</ul></div></details>`
  }</td><td class="govuk-table__cell" data-label="${words.seenBy}">${wall === undefined ? '' : wallInWords(wall, file)}</td><td class="govuk-table__cell" data-label="${words.recorded}">${words.recordedBy(
    writerOf(file, event),
    dayOfInstant(event.recordedAt),
  )}</td></tr>`
}

/** Facts of which nothing counts any more, with all that was said. */
function takenBackView(
  file: CaseFile,
  { concern }: Section,
  own: readonly CaseEvent[],
  current: readonly CaseEvent[],
): Html {
  const kind = concern?.kind ?? null
  const gone = own.filter(({ fact }) => current.every((each) => each.fact !== fact))
  return gone.length === 0
    ? nothing
    : details({
        summaryText: words.takenBack,
        html: html`<ul class="govuk-list">${gone.map(
          (each) =>
            html`<li>${nameOfFact(kind, each.fact, isAboutReader(file))}: ${saidLine(file, kind, each)}</li>`,
        )}</ul>`,
      })
}

function saidLine(file: CaseFile, kind: CaseConcern['kind'] | null, event: CaseEvent): string {
  const { fact, value, recordedAt } = event
  return words.earlierLine(valueInWords(kind, fact, value), writerOf(file, event), dayOfInstant(recordedAt))
}

/** Who recorded it, as far as the reader may know. */
function writerOf({ parties }: CaseFile, { recordedBy }: CaseEvent): string {
  for (const { people } of parties) {
    const found = people.find(({ id }) => id === recordedBy)
    if (found !== undefined) return found.name
  }
  return words.somebody
}
