/** The plan: what to do today, the dates, the routes side by side, and how all of it was worked out. */
import {
  type Answers,
  addressOf,
  type Day,
  type Facts,
  type NextStep,
  type Position,
  pathOf,
  type QuestionName,
  writtenDay,
} from '@way-forward/law'
import { type Html, href, html, kept, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { hasEvents } from '../dates-file/events.ts'
import {
  type ConcernModel,
  clockRunsFor,
  closedRoutesOf,
  datesOfConcern,
  kindIn,
  openRoutesOf,
  warningsOf,
  warningsView,
} from './concern-view.ts'
import { nameOfConcern } from './concern-words.ts'
import { type Asked, factLink, missingOf } from './question-link.ts'
import { type ConcernPart, severalView } from './several-view.ts'
import { todayView } from './today-view.ts'
import { todayWords } from './today-words.ts'
import { whoView } from './who-view.ts'
import { page } from './words.ts'

/** What the plan shows. */
export interface PlanModel {
  readonly answers: Answers
  /** The questions that led to it. */
  readonly path: readonly QuestionName[]
  /** At least one concern. */
  readonly facts: Facts
  readonly found: Position
  /** One for each concern, in their order. */
  readonly steps: readonly NextStep[]
  /** The most pressing of them. */
  readonly step: NextStep
  /** The first question without an answer, or null. */
  readonly gap: QuestionName | null
  readonly on: Day
  readonly origin: string
}

/** The document of a plan. */
export function planView(model: PlanModel): Html {
  const { answers, found, step, on, facts } = model
  const parts = partsOf(model)
  const most = parts.find((part) => part.step === step) as ConcernPart
  const isSeveral = parts.length > 1
  const words = todayWords(most.context)
  const query = addressOf(answers)
  return layout({
    title: words.heading,
    section: null,
    wide: true,
    main: html`<p class="plan__day">${page.yourPlan} ${writtenDay(on)} · <a class="govuk-link" href="${href(`/guide/answers?${query}`)}">${page.change}</a></p><h1>${words.heading}</h1><div class="columns plan__top"><div>${todayView(most.context, words, isSeveral ? nameOfConcern(most.concern) : null)}${warningsView(topWarnings(model, most, isSeveral), facts.concerns, most.asked)}${needsView(model, most.asked)}</div><aside aria-label="${page.whoHeading}">${whoView(step, facts.concerns)}</aside></div>${
      isSeveral
        ? html`${takeView(query, hasEvents(found.dates, on))}${severalView(parts, most)}`
        : html`${datesOfConcern(most, datesHeading, true)}${takeView(query, hasEvents(found.dates, on))}${singleRoutes(most)}${closedRoutesOf(most, closedHeading)}`
    }${answersView(model, query)}`,
  })
}

const datesHeading = html`<h2>${page.datesHeading}</h2>`
const closedHeading = html`<h2>${page.closedHeading}</h2>`

function partsOf({ answers, path, facts, found, steps, on }: PlanModel): readonly ConcernPart[] {
  const asked: Asked = { answers, path, whole: pathOf(answers) }
  const { person, concerns } = facts
  return concerns.map((concern, place): ConcernPart => {
    const step = steps[place] as NextStep
    const context = { step, concern, person, found, on }
    return { concern, step, found, asked, on, place, context }
  })
}

/** About the person first; of several concerns each says its own in its part. */
function topWarnings({ found }: PlanModel, most: ConcernModel, isSeveral: boolean) {
  const ofPerson = found.warnings.filter(({ concern }) => concern === null)
  return isSeveral ? ofPerson : [...ofPerson, ...warningsOf(most)]
}

function singleRoutes(model: ConcernModel): Html {
  const { routes } = model.found
  return html`<section><h2>${page.routesHeading}</h2><p>${clockRunsFor(model) ? page.routesIntro : page.routesIntroPlain}</p>${openRoutesOf(model, routes)}</section>`
}

function needsView({ found, gap, facts: { concerns } }: PlanModel, asked: Asked): Html {
  const needed = found.unknown.map(({ concern, fact }) => ({ kind: kindIn(concerns, concern), fact }))
  const { questions, words } = missingOf(needed, asked, gap)
  return html`${
    questions.length + words.length === 0
      ? nothing
      : html`<section class="plan__needs"><h2>${page.needsHeading}</h2>${
          questions.length === 0
            ? nothing
            : html`<p>${page.needsIntro}</p><ul class="plan__questions">${questions.map((question) => html`<li>${question}</li>`)}</ul>`
        }${words.length === 0 ? nothing : html`<p>${page.needsWords} ${words.join(', ')}.</p>`}</section>`
  }${
    found.ignored.length === 0
      ? nothing
      : html`<section class="plan__needs"><h2>${page.ignoredHeading}</h2><ul class="plan__questions">${found.ignored.map(({ concern, fact, say }) => html`<li>${factLink(kindIn(concerns, concern), fact, asked)}: ${say}</li>`)}</ul></section>`
  }`
}

function takeView(query: string, hasDates: boolean): Html {
  return html`<section class="take not-print"><h2>${page.takeHeading}</h2><ul class="take__ways">${
    hasDates
      ? html`<li><a class="govuk-link" href="${href(`/plan/dates.ics?${query}`)}">${page.calendar}</a>${calendarNote}</li>`
      : nothing
  }${print}</ul></section>`
}
const calendarNote = html`<br><span class="small soft">${page.calendarNote}</span>`
const print = kept(
  html`<li><button type="button" class="link-button needs-script" data-print>${page.printButton}</button><span class="take__print small soft">${page.print}</span></li>`,
)

function answersView({ origin }: PlanModel, query: string): Html {
  return html`${aboutAddress}<p><a class="govuk-link" href="${href(`/guide/answers?${query}`)}">${page.changeLong}</a></p><p class="plan__address"><span class="soft">${page.address}:</span> <a class="govuk-link" href="${href(`/plan?${query}`)}">${origin}/plan?${query}</a></p></section>`
}
const aboutAddress = kept(
  html`<section class="plan__answers"><h2>${page.answersHeading}</h2><p>${page.answers}</p><p>${page.shared} <a class="govuk-link" href="/safety">${page.safety}</a></p>`,
)
