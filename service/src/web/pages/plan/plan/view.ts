/** The plan: what to do today, the dates, the routes side by side, and how all of it was worked out. */
import { addressOf, writtenDay } from '@way-forward/law'
import {
  type PlanModel,
  type PlanPart,
  partsOf,
  stillNeeded,
  topWarnings,
} from '../../../../documents/plan/plan-model.ts'
import { todayWords } from '../../../../documents/plan/today-words.ts'
import { inVoiceOf } from '../../../../documents/plan/voice.ts'
import { clockRunsFor, kindIn } from '../../../../documents/plan/warnings.ts'
import { lane, page } from '../../../../documents/plan/words.ts'
import { type Html, href, html, kept, nothing, reworded } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import type { WhereFound } from '../area/where.ts'
import {
  clockOfConcern,
  closedRoutesOf,
  datesOfConcern,
  openRoutesOf,
  underItsClock,
  warningsView,
} from './concern-view.ts'
import { questionLinks, waysOfPlan } from './question-link.ts'
import { severalView } from './several-view.ts'
import { readyView, takeView } from './take-view.ts'
import { take } from './take-words.ts'
import { todayView } from './today-view.ts'
import { whoAsksView } from './who-asks-view.ts'
import { whoView } from './who-view.ts'

/**
 * The document of a plan.
 * @param where what the directory says of the council that was chosen
 */
export function planView(model: PlanModel, where: WhereFound): Html {
  const { asks } = model.facts.person
  const query = addressOf(model.answers)
  const words = todayWords(partsOf(model).most.context)
  const turn = inVoiceOf(asks)
  return layout({
    title: turn === null ? words.heading : turn(words.heading),
    section: null,
    wide: true,
    main: reworded(
      html`${planBody(model, where)}${readyView(model, query)}${takeView(model, query, where)}${answersView(model, query)}`,
      turn,
    ),
  })
}

/** The plan itself: all of it that a file without a service can hold. Its words are turned by who shows it. */
export function planBody(model: PlanModel, where: WhereFound): Html {
  const { answers, on, facts } = model
  const parts = partsOf(model)
  const { all, most, isSeveral } = parts
  const words = todayWords(most.context)
  const query = addressOf(answers)
  const asks = whoAsksView(answers, facts.person.asks)
  return html`<p class="plan__day">${page.yourPlan} ${writtenDay(on)} · <a class="govuk-link" href="${href(`/guide/answers?${query}`)}">${page.change}</a>${asks === nothing ? nothing : html` · ${asks}`}</p><h1>${words.heading}</h1><div class="columns plan__top"><div>${todayView(most.context, words, isSeveral ? most.name : null)}${warningsView(topWarnings(model, parts), facts.concerns, waysOfPlan(most.asked))}${needsView(model, most)}</div><aside aria-label="${page.whoHeading}">${whoView(model, where)}</aside></div>${
    isSeveral ? severalView(all, most) : singleView(most)
  }`
}

const datesHeading = html`<h2 id="dates">${page.datesHeading}</h2>`
const closedHeading = html`<h2>${page.closedHeading}</h2>`

function singleView(most: PlanPart): Html {
  const part = underItsClock(most)
  const { routes } = part.found
  return html`<section><h2>${page.routesHeading}</h2><p>${clockRunsFor(part) ? page.routesIntro : page.routesIntroPlain} <a class="govuk-link not-print" href="${href(`/plan/compare?${addressOf(most.asked.answers)}`)}">${lane.compare}</a></p>${clockOfConcern(part)}${openRoutesOf(part, routes, waysOfPlan(most.asked))}</section>${datesOfConcern(part, datesHeading, true)}${closedRoutesOf(part, closedHeading)}`
}

function needsView(model: PlanModel, { asked }: PlanPart): Html {
  const ways = waysOfPlan(asked)
  const { found, facts } = model
  const { concerns } = facts
  const missing = stillNeeded(model, asked)
  const { words } = missing
  const questions = questionLinks(missing, asked)
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
      : html`<section class="plan__needs"><h2>${page.ignoredHeading}</h2><ul class="plan__questions">${found.ignored.map(({ concern, fact, say }) => html`<li>${ways.toChange({ concern, kind: kindIn(concerns, concern), fact })}: ${say}</li>`)}</ul></section>`
  }`
}

function answersView({ origin }: PlanModel, query: string): Html {
  return html`${aboutAddress}<p><a class="govuk-link" href="${href(`/guide/answers?${query}`)}">${page.changeLong}</a></p><p class="plan__address"><span class="soft">${page.address}:</span> <a class="govuk-link" href="${href(`/plan?${query}`)}">${origin}/plan?${query}</a></p><img class="plan__code only-print" src="${href(`/plan/code.svg?${query}`)}" width="160" height="160" alt="${take.codeAlt}" loading="lazy"></section>`
}
const aboutAddress = kept(
  html`<section class="plan__answers"><h2>${page.answersHeading}</h2><p>${page.answers}</p><p>${page.shared} <a class="govuk-link" href="/safety">${page.safety}</a></p>`,
)
