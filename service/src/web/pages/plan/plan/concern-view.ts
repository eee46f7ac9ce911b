/** The parts of a plan that belong to one concern: warnings, dates, open routes, and what is not open. */
import type { Concern, Day, NextStep, Position, RouteFinding, Warning, WarningCode } from '@way-forward/law'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { nameOfConcern } from './concern-words.ts'
import { datesView, entriesOf } from './dates-view.ts'
import { lawLink } from './law-link.ts'
import { type Asked, factLink } from './question-link.ts'
import { closedRoutesView, isOffered, openRoutesView } from './routes-view.ts'
import { timelineOf } from './timeline-moments.ts'
import { timelineView } from './timeline-view.ts'
import { page } from './words.ts'

/** One concern of a plan. */
export interface ConcernModel {
  readonly concern: Concern
  readonly step: NextStep
  readonly found: Position
  readonly asked: Asked
  readonly on: Day
  /** Its place among the concerns, to tell its picture from theirs. */
  readonly place: number
}

/**
 * The picture and the list of dates; nothing where nothing is dated.
 * @param heading what stands over them @param explains whether the three words are explained here
 */
export function datesOfConcern(
  { concern, found, on, place }: ConcernModel,
  heading: Html,
  explains: boolean,
): Html {
  const timeline = timelineOf(concern, found, on)
  const undated = found.undated.filter((each) => each.concern === concern.id)
  const list = datesView(entriesOf(concern, found, on, timeline), undated, explains)
  return list === nothing
    ? nothing
    : html`<section>${heading}${timeline !== null && timelineView(timeline, place)}${list}</section>`
}

/** Whether a time to appeal or to claim runs for a concern. */
export function clockRunsFor({ found, concern }: ConcernModel): boolean {
  return found.warnings.some((each) => each.concern === concern.id && each.code === 'clock-keeps-running')
}

/** Its routes: those open, or that may be. @param routes the findings to show, where not all of the concern's */
export function openRoutesOf(model: ConcernModel, routes: readonly RouteFinding[]): Html {
  const { concern, step, asked } = model
  return openRoutesView({
    routes,
    kind: concern.kind,
    asked,
    doFirst: step.route === null ? [] : [step.route],
    clockRuns: clockRunsFor(model),
  })
}

/** What is not open, and why; nothing where every route is. @param heading what stands over it; null: it is folded */
export function closedRoutesOf({ concern, found }: ConcernModel, heading: Html | null): Html {
  const routes = found.routes.filter((each) => each.concern === concern.id && !isOffered(each))
  if (routes.length === 0) return nothing
  return heading === null
    ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${page.notOpen} (${routes.length})<span class="govuk-visually-hidden">: ${nameOfConcern(concern)}</span></span></summary><div class="govuk-details__text">${closedRoutesView({ routes })}</div></details>`
    : html`<section>${heading}${closedRoutesView({ routes })}</section>`
}

/** Warnings that a step says in its own words. */
const saidByStep: Readonly<Partial<Record<NextStep['code'], readonly WarningCode[]>>> = {
  'comment-on-draft': ['not-a-decision'],
  'ask-for-decision': ['not-a-decision'],
  'day-31': ['mediation-not-arranged'],
  'ask-late': ['appeal-time-passed'],
  'ask-leave': ['contact-time-passed', 'later-reading'],
  'ask-for-certificate': ['certificate-overdue'],
  'send-appeal': ['later-reading'],
  'ring-adviser': ['later-reading'],
  'claim-discrimination': ['later-reading'],
  // What the card says in the law's own words.
  'write-decision-overdue': ['overdue'],
  'start-with-the-letter': ['overdue'],
  'answer-overdue': ['answer-overdue'],
  'ask-review-panel': ['act-at-once'],
  'appeal-admission': ['act-at-once'],
  'ask-council-review': ['act-at-once', 'usual-practice'],
  'claim-late': ['act-at-once'],
  'ask-a-lawyer': ['act-at-once'],
}

/** The warnings about a concern, without those that its step says. */
export function warningsOf({ found, concern, step }: ConcernModel): readonly Warning[] {
  const said = saidByStep[step.code] ?? []
  return found.warnings.filter(
    (each) =>
      each.concern === concern.id &&
      each.code !== 'clock-keeps-running' &&
      !said.includes(each.code) &&
      !isSaidHere(each, step, concern),
  )
}

/** Of some kinds of concern a step says more. */
function isSaidHere({ code }: Warning, step: NextStep, { kind }: Concern): boolean {
  if (step.code === 'write-not-kept')
    return code === (kind === 'plan-not-delivered' ? 'council-is-duty-holder' : 'not-kept')
  if (code === 'no-right-of-appeal')
    return (
      (step.code === 'start-with-the-letter' && kind === 'admission') ||
      (step.code === 'send-request' && kind === 'request') ||
      (step.code === 'talk-and-write' && kind === 'personal-budget')
    )
  return code === 'usual-practice' && step.code === 'ask-next-stage' && step.deadline === null
}

/** Warnings, with links to the facts that cannot all be true. */
export function warningsView(warnings: readonly Warning[], concerns: readonly Concern[], asked: Asked): Html {
  if (warnings.length === 0) return nothing
  return html`<section class="card card--sky plan__warnings"><h2 class="govuk-heading-m">${page.warningsHeading}</h2>${warnings.map(
    ({ say, rule, facts, code, concern }) =>
      html`<p>${say} ${lawLink(rule)}</p>${
        code === 'facts-disagree'
          ? html`<ul class="govuk-list">${facts.map((fact) => html`<li>${factLink(kindIn(concerns, concern), fact, asked)}</li>`)}</ul>`
          : nothing
      }`,
  )}</section>`
}

/** The kind of the concern with this id; null for the person. */
export function kindIn(concerns: readonly Concern[], id: string | null): Concern['kind'] | null {
  return concerns.find((each) => each.id === id)?.kind ?? null
}
