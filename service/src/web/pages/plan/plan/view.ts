/** The plan: what to do today, the dates, the routes side by side, and how all of it was worked out. */
import {
  type Answers,
  addressOf,
  type CouncilDecision,
  type Day,
  en,
  type NextStep,
  type Position,
  type QuestionName,
  questionAbout,
  type RouteId,
  type StepCode,
  type WarningCode,
  writtenDay,
} from '@way-forward/law'
import { type Html, href, html, kept, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { hasEvents } from '../dates-file/events.ts'
import { datesView, lawLink } from './dates-view.ts'
import { closedRoutesView, openRoutesView, questionLink } from './routes-view.ts'
import { timelineOf } from './timeline-moments.ts'
import { timelineView } from './timeline-view.ts'
import type { TodayContext } from './today-context.ts'
import { todayView } from './today-view.ts'
import { todayWords } from './today-words.ts'
import { whoView } from './who-view.ts'
import { page } from './words.ts'

/** What the plan shows. */
export interface PlanModel {
  readonly answers: Answers
  readonly concern: CouncilDecision
  readonly found: Position
  readonly step: NextStep
  /** The first question without an answer, or null. */
  readonly gap: QuestionName | null
  readonly on: Day
  readonly origin: string
}

/** The document of a plan. */
export function planView(model: PlanModel): Html {
  const { answers, concern, found, step, on } = model
  const context: TodayContext = { step, concern, found, on }
  const words = todayWords(context)
  const query = addressOf(answers)
  const timeline = timelineOf(concern, found, on)
  const routes = {
    routes: found.routes,
    answers,
    doFirst: routeOfStep[step.code] ?? null,
    clockRuns: found.warnings.some((warning) => warning.code === 'clock-keeps-running'),
  }
  return layout({
    title: words.heading,
    section: null,
    wide: true,
    main: html`<p class="plan__day">${page.yourPlan} ${writtenDay(on)} · <a class="govuk-link" href="${href(`/guide/answers?${query}`)}">${page.change}</a></p><h1>${words.heading}</h1><div class="columns plan__top"><div>${todayView(context, words)}${warningsView(model)}${needsView(model)}</div><aside aria-label="${page.whoHeading}">${whoView(step)}</aside></div>${
      timeline === null
        ? nothing
        : html`<section><h2>${page.datesHeading}</h2>${timelineView(timeline)}</section>`
    }${takeView(query, hasEvents(found.dates, on))}${openRoutesView(routes)}${closedRoutesView(routes)}${datesView(found, on)}${answersView(model, query)}`,
  })
}

/** The route that today's step belongs to. */
const routeOfStep: Readonly<Partial<Record<StepCode, RouteId>>> = {
  'find-the-date': 'mediation-advice',
  'ring-adviser': 'mediation-advice',
  'ask-for-certificate': 'mediation-advice',
  'day-31': 'mediation-advice',
  'send-appeal': 'appeal',
  'ask-leave': 'appeal-leave-without-certificate',
  'ask-late': 'appeal-late',
  'comment-on-draft': 'draft-plan-representations',
  'ask-for-decision': 'draft-plan-representations',
  'wait-appeal': 'appeal-continues',
}

/** Warnings that today's step says in its own words. */
const saidByStep: Readonly<Partial<Record<StepCode, readonly WarningCode[]>>> = {
  'comment-on-draft': ['not-a-decision'],
  'ask-for-decision': ['not-a-decision'],
  'day-31': ['mediation-not-arranged'],
  'ask-late': ['appeal-time-passed'],
  'ask-leave': ['contact-time-passed', 'later-reading'],
  'ask-for-certificate': ['certificate-overdue'],
  'send-appeal': ['later-reading'],
  'ring-adviser': ['later-reading'],
}

function warningsView({ found, step, answers }: PlanModel): Html {
  const said = saidByStep[step.code] ?? []
  const left = found.warnings.filter(({ code }) => code !== 'clock-keeps-running' && !said.includes(code))
  if (left.length === 0) return nothing
  return html`<section class="card card--sky plan__warnings"><h2 class="govuk-heading-m">${page.warningsHeading}</h2>${left.map(
    ({ say, rule, facts, code }) =>
      html`<p>${say} ${lawLink(rule)}</p>${
        code === 'facts-disagree'
          ? html`<ul class="govuk-list">${facts.map((fact) => html`<li>${questionLink(questionAbout(fact), answers)}</li>`)}</ul>`
          : nothing
      }`,
  )}</section>`
}

function needsView({ found, gap, answers }: PlanModel): Html {
  const questions = new Set<QuestionName>(found.unknown.map(({ fact }) => questionAbout(fact)))
  if (gap !== null) questions.add(gap)
  if (questions.size === 0 && found.ignored.length === 0) return nothing
  return html`${
    questions.size === 0
      ? nothing
      : html`<section class="plan__needs"><h2>${page.needsHeading}</h2><p>${page.needsIntro}</p><ul class="plan__questions">${[...questions].map((question) => html`<li>${questionLink(question, answers)}</li>`)}</ul></section>`
  }${
    found.ignored.length === 0
      ? nothing
      : html`<section class="plan__needs"><h2>${page.ignoredHeading}</h2><ul class="plan__questions">${found.ignored.map(({ fact, say }) => html`<li>${questionLink(questionAbout(fact), answers, en[questionAbout(fact)].short)}: ${say}</li>`)}</ul></section>`
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
