/** The parts of a plan or a case that belong to one concern: warnings, dates, open routes, and what is not open. */
import type { Concern, RouteFinding, Warning } from '@way-forward/law'
import { entriesOf } from '../../../../documents/plan/dates.ts'
import type { ConcernPart } from '../../../../documents/plan/plan-model.ts'
import { isOffered } from '../../../../documents/plan/routes.ts'
import type { Timeline } from '../../../../documents/plan/timeline.ts'
import { timelineOf } from '../../../../documents/plan/timeline-moments.ts'
import { clockRunsFor, kindIn } from '../../../../documents/plan/warnings.ts'
import { page } from '../../../../documents/plan/words.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { datesView } from './dates-view.ts'
import { type ClockModel, clockModel, clockView } from './lanes-view.ts'
import { lawLink } from './law-link.ts'
import { closedRoutesView, openRoutesView } from './routes-view.ts'
import type { WaysToSay } from './ways-to-say.ts'

/** A concern with the clock that its routes stand under. */
export interface ClockedPart extends ConcernPart {
  readonly timeline: Timeline | null
  readonly clock: ClockModel | null
}

/** Puts a concern under its clock, where something of it is dated. */
export function underItsClock(part: ConcernPart): ClockedPart {
  const timeline = timelineOf(part.concern, part.found, part.on)
  return { ...part, timeline, clock: timeline === null ? null : clockModel(timeline, part.on) }
}

/**
 * The list of dates; nothing where nothing is dated.
 * @param heading what stands over it @param explains whether the three words are explained here
 */
export function datesOfConcern(
  { concern, found, on, timeline }: ClockedPart,
  heading: Html,
  explains: boolean,
): Html {
  const undated = found.undated.filter((each) => each.concern === concern.id)
  const list = datesView(entriesOf(concern, found, on, timeline), undated, explains)
  return list === nothing ? nothing : html`<section>${heading}${list}</section>`
}

/** The clock over the routes of a concern; nothing where nothing of it is dated. */
export function clockOfConcern({ clock, place }: ClockedPart): Html {
  return clock === null ? nothing : clockView(clock, place)
}

/** Its routes: those open, or that may be. @param routes the findings to show, where not all of the concern's */
export function openRoutesOf(model: ClockedPart, routes: readonly RouteFinding[], ways: WaysToSay): Html {
  const { concern, step, found, clock } = model
  return openRoutesView({
    routes,
    found,
    clock,
    kind: concern.kind,
    ways,
    doFirst: step.route === null ? [] : [step.route],
    clockRuns: clockRunsFor(model),
  })
}

/** What is not open, and why; nothing where every route is. @param heading what stands over it; null: it is folded */
export function closedRoutesOf({ concern, name, found, clock }: ClockedPart, heading: Html | null): Html {
  const routes = found.routes.filter((each) => each.concern === concern.id && !isOffered(each))
  if (routes.length === 0) return nothing
  return heading === null
    ? html`<details class="govuk-details"><summary class="govuk-details__summary"><span class="govuk-details__summary-text">${page.notOpen} (${routes.length})<span class="govuk-visually-hidden">: ${name}</span></span></summary><div class="govuk-details__text">${closedRoutesView({ routes, found, clock })}</div></details>`
    : html`<section>${heading}${closedRoutesView({ routes, found, clock })}</section>`
}

/** Warnings, with links to the facts that cannot all be true. */
export function warningsView(
  warnings: readonly Warning[],
  concerns: readonly Concern[],
  ways: WaysToSay,
): Html {
  if (warnings.length === 0) return nothing
  return html`<section class="card card--sky plan__warnings"><h2 class="govuk-heading-m">${page.warningsHeading}</h2>${warnings.map(
    ({ say, rule, facts, code, concern }) =>
      html`<p>${say} ${lawLink(rule)}</p>${
        code === 'facts-disagree'
          ? html`<ul class="govuk-list">${facts.map((fact) => html`<li>${ways.toChange({ concern, kind: kindIn(concerns, concern), fact })}</li>`)}</ul>`
          : nothing
      }`,
  )}</section>`
}
