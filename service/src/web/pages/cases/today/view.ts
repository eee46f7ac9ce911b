/** The case today: what to do first, what is new, every date with its working, and the ways that are open. */
import { type Day, writtenDay } from '@way-forward/law'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { nameOfFact } from '../../../../cases/fact-words.ts'
import { isNothingNew, type NewInCase } from '../../../../cases/new-in-case.ts'
import type { CasePosition } from '../../../../cases/position-of-case.ts'
import { happenedEntries } from '../../../../documents/plan/dates.ts'
import { topWarnings } from '../../../../documents/plan/plan-model.ts'
import type { TodayWords } from '../../../../documents/plan/today-context.ts'
import { todayWords } from '../../../../documents/plan/today-words.ts'
import { inVoiceOf } from '../../../../documents/plan/voice.ts'
import { kindIn, warningsOf } from '../../../../documents/plan/warnings.ts'
import { page } from '../../../../documents/plan/words.ts'
import type { PersonsMatter } from '../../../../mediation/matters-of-person.ts'
import { button } from '../../../govuk/button.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing, reworded } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { type ClockedPart, datesOfConcern, warningsView } from '../../plan/plan/concern-view.ts'
import { datesView } from '../../plan/plan/dates-view.ts'
import { timelineView } from '../../plan/plan/timeline-view.ts'
import { laterStepView, todayView as stepView } from '../../plan/plan/today-view.ts'
import type { WaysToSay } from '../../plan/plan/ways-to-say.ts'
import { peopleInWords } from '../../plan/plan/who-view.ts'
import { caseAddress, caseLayout } from '../case-frame.ts'
import { savedFact, savedView } from '../events/saved-view.ts'
import { writableWalls } from '../wall-choice.ts'
import { correctAddress, mayCorrect, waysOfCase } from '../ways-of-case.ts'
import { mattersOfCaseView } from './matters-view.ts'
import { type ShownPosition, shownPosition } from './position-parts.ts'
import { routesInShort } from './routes-in-short.ts'
import { newLines, words } from './words.ts'

export interface TodayModel {
  readonly position: CasePosition
  readonly news: NewInCase
  /** Mediations and disagreement resolutions of the case that the reader sees. */
  readonly matters: readonly PersonsMatter[]
  readonly on: Day
}

/** A whole page. */
export function todayView(visit: Visit, file: CaseFile, { position, news, matters, on }: TodayModel): Html {
  const shown = shownPosition(file, position, on)
  const aside = html`<aside class="case-aside">${newView(visit, file, news)}${shown === null ? nothing : html`${peopleInWords(shown.model)}${contactsView(file)}`}</aside>`
  const goesOn = mattersOfCaseView(matters)
  const main =
    shown === null ? restView(file, on, goesOn, aside) : positionView(file, position, shown, goesOn, aside)
  const saved = savedFact(file, visit.query)
  return caseLayout(visit, file, {
    title: '',
    part: '',
    wide: true,
    main: html`${saved === null ? nothing : savedView(file, saved, true)}${reworded(main, inVoiceOf(position.facts.person.asks))}`,
  })
}

function positionView(
  file: CaseFile,
  position: CasePosition,
  { model, parts }: ShownPosition,
  goesOn: Html,
  aside: Html,
): Html {
  const { all, most, isSeveral } = parts
  const ways = waysOfCase(file, 'today')
  const toDo = inThisCase(todayWords(most.context), file)
  return html`${dayLine(file, model.on)}<h1>${toDo.heading}</h1><div class="columns plan__top"><div>${stepView(
    most.context,
    toDo,
    isSeveral ? most.name : null,
  )}${goesOn}${warningsView(topWarnings(model, parts), model.facts.concerns, ways)}${needsView(file, position, ways)}${happenedView(file)}</div>${aside}</div>${all.map(
    (part) => partView(file, part, part === most, isSeveral, ways),
  )}`
}

function dayLine(file: CaseFile, on: Day): Html {
  const mine = file.parties.find(({ isMine }) => isMine)
  const isAlone = file.parties.filter(({ hasLeft }) => !hasLeft).length < 2
  return html`<p class="plan__day">${words.on} ${writtenDay(on)}.${isAlone ? nothing : html` ${words.seen}`}${
    mine === undefined || mine.kind === 'family' ? nothing : html` ${words.toFamily}`
  }</p>`
}

/** One concern: its step where the page does not begin with it, its picture, its dates, its routes. */
function partView(
  file: CaseFile,
  part: ClockedPart,
  isMost: boolean,
  isSeveral: boolean,
  ways: WaysToSay,
): Html {
  const { concern, name, context, timeline, place } = part
  const heading = isSeveral ? html`<h3>${page.datesHeading}</h3>` : html`<h2>${page.datesHeading}</h2>`
  const picture = timeline === null ? nothing : timelineView(timeline, place)
  const dates = datesOfConcern(part, heading, place === 0)
  const past = dates === nothing ? pastView(part, heading) : dates
  const routes = html`${isSeveral ? html`<h3>${words.routes}</h3>` : html`<h2>${words.routes}</h2>`}${routesInShort(file, part)}`
  const below = html`${picture}${past === nothing ? html`<section>${routes}</section>` : html`<div class="columns"><div>${past}</div><section>${routes}</section></div>`}`
  if (!isSeveral) return below
  return html`<section class="concern"><h2>${name}</h2>${
    isMost ? nothing : laterStepView(inThisCase(todayWords(context), file))
  }${warningsView(warningsOf(part), [concern], ways)}${below}</section>`
}

/** What has happened, where nothing is dated that is to come; nothing where nothing has. */
function pastView({ concern, on }: ClockedPart, heading: Html): Html {
  const entries = happenedEntries(concern, on)
  return entries.length < 2 ? nothing : html`<section>${heading}${datesView(entries, [], false)}</section>`
}

/** What is unknown, each with the form that adds exactly that; then what does not count today. */
function needsView(file: CaseFile, { facts, found, unread }: CasePosition, ways: WaysToSay): Html {
  const kindOf = (concern: string | null) => kindIn(facts.concerns, concern)
  const needed = ways.toSettle(
    found.unknown.map(({ concern, fact }) => ({ concern, kind: kindOf(concern), fact })),
  )
  return html`${
    needed.links.length + needed.words.length === 0
      ? nothing
      : html`<section class="plan__needs"><h2>${words.needs}</h2><p>${words.needsIntro}</p><ul class="plan__questions">${[
          ...needed.links,
          ...needed.words,
        ].map((each) => html`<li>${each}</li>`)}</ul></section>`
  }${
    found.ignored.length === 0
      ? nothing
      : html`<section class="plan__needs"><h2>${page.ignoredHeading}</h2><ul class="plan__questions">${found.ignored.map(
          ({ concern, fact, say }) =>
            html`<li>${ways.toChange({ concern, kind: kindOf(concern), fact })}: ${say}</li>`,
        )}</ul></section>`
  }${
    unread.length === 0
      ? nothing
      : html`<section class="plan__needs"><h2>${words.unread}</h2><p>${words.unreadIntro}</p><ul class="plan__questions">${unread.map(
          ({ id, concern, fact }) => {
            const name = nameOfFact(kindOf(concern), fact)
            const isCorrectable = file.events.some((event) => event.id === id && mayCorrect(file, event))
            return isCorrectable
              ? html`<li><a class="govuk-link" href="${href(correctAddress(file, id, 'today'))}">${name}</a></li>`
              : html`<li>${name}</li>`
          },
        )}</ul></section>`
  }`
}

/** The way to the contacts of the council; to the form that names it, where nobody has and the reader may. */
function contactsView(file: CaseFile): Html {
  const council = file.details.authority?.value
  if (council !== undefined) {
    const query = new URLSearchParams({ q: council })
    return html`<p class="not-print"><a class="govuk-link" href="${href(`/directory?${query}`)}">${words.contacts(council)}</a></p>`
  }
  return writableWalls(file).length === 0
    ? nothing
    : html`<p class="not-print"><a class="govuk-link" href="${href(caseAddress(file, '/about/authority'))}">${words.sayCouncil}</a></p>`
}

/** Whatever has happened since is added where the facts are. */
function happenedView(file: CaseFile): Html {
  return writableWalls(file).length === 0
    ? nothing
    : html`<p class="not-print">${words.happened} <a class="govuk-link" href="${href(caseAddress(file, '/events'))}">${words.happenedLink}</a></p>`
}

/** What others added, with the one button that says that it was seen. */
function newView(visit: Visit, file: CaseFile, news: NewInCase): Html {
  if (isNothingNew(news)) return html`<p class="soft">${words.newNothing}</p>`
  return html`<section class="card card--sky"><h2 class="govuk-heading-m">${words.newHeading}</h2><ul class="case-news">${newLines(
    news,
  ).map(
    ({ says, part }) =>
      html`<li><a class="govuk-link" href="${href(caseAddress(file, part))}">${says}</a></li>`,
  )}</ul><form class="not-print" method="post" action="${href(caseAddress(file))}">${tokenInput(visit)}<input type="hidden" name="seen" value="${news.asOf}">${button(
    { text: words.newSeen, classes: 'govuk-button--secondary' },
  )}</form></section>`
}

/** Nothing goes on: all is settled, nothing was said yet, or nothing is shared with the reader any more. */
function restView(file: CaseFile, on: Day, goesOn: Html, aside: Html): Html {
  const isEmpty = file.concerns.length === 0
  if (isEmpty && file.walls.every(({ kind }) => kind === 'private')) {
    return html`<h1>${words.onlyOwnHeading}</h1><p>${words.onlyOwn}</p><p><a class="govuk-link" href="${href(caseAddress(file, '/entries'))}">${words.onlyOwnNotes}</a></p><p><a class="govuk-link" href="${href(caseAddress(file, '/yours'))}">${words.onlyOwnYours}</a></p>`
  }
  return html`${dayLine(file, on)}<h1>${isEmpty ? words.emptyHeading : words.nothingHeading}</h1><div class="columns plan__top"><div>${goesOn}<p>${
    isEmpty ? words.empty : words.nothing
  }</p>${
    writableWalls(file).length === 0
      ? nothing
      : button({ text: words.add, href: href(caseAddress(file, '/concerns')) })
  }</div>${aside}</div>`
}

/** Where the plan leads into the guide, the case has a form of its own. */
function inThisCase(given: TodayWords, file: CaseFile): TodayWords {
  const parts = given.parts.map((part) =>
    part.link?.to.startsWith('/guide') === true
      ? { ...part, link: { ...part.link, to: caseAddress(file, '/concerns') } }
      : part,
  )
  return { ...given, parts }
}
