/**
 * The plan on paper, as the data that the template `plan` sets: the same model, words and order as the page,
 * so that neither can say what the other does not.
 */
import { addressOf, day, en, lawAsAt, writtenDay } from '@way-forward/law'
import { citing, type ListedLaw } from './papers/cited-law.ts'
import {
  concernOnPaper,
  type PaperConcern,
  type PaperStepToDo,
  type PaperWarning,
  routesOptions,
  toDoOf,
  warningsOnPaper,
} from './papers/concern.ts'
import { type AreaOfPlan, type PaperPeople, peopleOf } from './papers/people.ts'
import { type ComparedRoute, comparedRoutes, openRoutes, type PaperRouteGroup } from './papers/routes.ts'
import { inVoice } from './papers/voice.ts'
import { paper, planPaper } from './papers/words.ts'
import { nameOfConcern } from './plan/concern-words.ts'
import { factNamed } from './plan/missing.ts'
import { type PlanModel, type PlanParts, partsOf, stillNeeded, topWarnings } from './plan/plan-model.ts'
import { sharedRoutes } from './plan/shared-routes.ts'
import { clockRunsFor, kindIn } from './plan/warnings.ts'
import { lane, page, route, today } from './plan/words.ts'
import { qrOf, qrSvg } from './qr.ts'

/** How a paper leads back to the plan. */
export interface Reopening {
  readonly heading: string
  readonly says: string
  readonly holds: string
  /** Where the plan is: the whole address. */
  readonly address: string
  /** The code as a drawing; null where the address is too long for one. */
  readonly qr: string | null
}

/** What the template is given. */
export interface PlanPaper {
  readonly title: string
  readonly dayLine: string
  readonly foot: string
  /** Of several concerns, the one that the plan begins with; else null. */
  readonly about: string | null
  readonly toDo: PaperStepToDo
  readonly warnings: readonly PaperWarning[]
  readonly needs: { readonly questions: readonly string[]; readonly words: readonly string[] }
  readonly ignored: readonly string[]
  readonly isSeveral: boolean
  readonly concerns: readonly PaperConcern[]
  /** Routes that are open for several of the concerns. */
  readonly shared: readonly PaperRouteGroup[]
  readonly compared: readonly ComparedRoute[]
  readonly people: PaperPeople
  readonly law: readonly ListedLaw[]
  readonly reopen: Reopening
  /** Headings and labels. */
  readonly words: Readonly<Record<string, string>>
}

/**
 * A plan as its paper shows it.
 * @param where what the directory says of the area; null: no council was chosen, or the directory cannot be asked
 */
export function planOnPaper(model: PlanModel, where: AreaOfPlan | null): PlanPaper {
  const cites = citing()
  const parts = partsOf(model)
  const { all, most, isSeveral } = parts
  const { found, facts, on } = model
  const elsewhere = isSeveral ? sharedRoutes(all) : new Map()
  const missing = stillNeeded(model, most.asked)
  const toDo = toDoOf(most, cites)
  const made: PlanPaper = {
    title: toDo.heading,
    dayLine: `${page.yourPlan} ${writtenDay(on)}`,
    foot: footOf(model),
    about: isSeveral ? nameOfConcern(most.concern) : null,
    toDo,
    warnings: warningsOnPaper(topWarnings(model, parts), model, cites),
    needs: { questions: missing.questions.map((question) => en[question].heading), words: missing.words },
    ignored: found.ignored.map(
      ({ concern, fact, say }) => `${factNamed(kindIn(facts.concerns, concern), fact)}: ${say}`,
    ),
    isSeveral,
    concerns: all.map((part) =>
      concernOnPaper(model, part, { isMost: part === most, isSeveral, elsewhere }, cites),
    ),
    shared: isSeveral ? openRoutes(sharedOptions(parts), cites) : [],
    compared: comparedRoutes({ ...allOptions(parts), routes: found.routes }),
    people: peopleOf(model, where),
    law: [],
    reopen: reopeningOf(model),
    words: wordsOfPlan,
  }
  // The law is listed last, once everything has cited its own.
  return inVoice({ ...made, law: cites.listed() }, facts.person)
}

function sharedOptions(parts: PlanParts) {
  const shared = sharedRoutes(parts.all)
  return {
    ...routesOptions(parts.most),
    ...allOptions(parts),
    routes: [...shared.values()].map(({ finding }) => finding),
    openFor: new Map(
      [...shared].map(([id, { concerns }]) => [
        id,
        `${page.sharedFor} ${concerns.map(nameOfConcern).join(', ')}`,
      ]),
    ),
  }
}

function allOptions({ all }: PlanParts) {
  return {
    doFirst: all.flatMap(({ step }) => (step.route === null ? [] : [step.route])),
    clockRuns: all.some(clockRunsFor),
  }
}

/** What stands at the foot of each page of a plan's papers. */
export function footOf({ on }: Pick<PlanModel, 'on'>): string {
  return `${paper.service}. ${paper.made(on)}. ${paper.lawAsAt(day(lawAsAt))}`
}

/** How the papers of a plan lead back to it. */
export function reopeningOf({ answers, origin }: PlanModel): Reopening {
  const address = `${origin}/plan?${addressOf(answers)}`
  const qr = qrOf(address)
  return {
    heading: paper.reopen,
    says: qr === null ? paper.reopenType : paper.reopenScan,
    holds: paper.reopenHolds,
    address,
    qr: qr === null ? null : qrSvg(qr),
  }
}

const { warningsHeading, needsHeading, needsIntro, needsWords, ignoredHeading, datesHeading } = page
/** Headings and labels of what the law says on paper. */
export const wordsOfPlan = {
  todayHeading: planPaper.todayHeading,
  by: planPaper.by,
  warnings: warningsHeading,
  needs: needsHeading,
  needsIntro,
  needsWords,
  ignored: ignoredHeading,
  dates: datesHeading,
  datesIntro: page.workingIntro,
  picture: planPaper.pictureHeading,
  pictureNote: `${planPaper.pictureNote} ${lane.key}`,
  dayColumn: planPaper.dayColumn,
  whatColumn: planPaper.whatColumn,
  working: planPaper.working,
  several: page.severalIntro,
  open: planPaper.open,
  shared: page.sharedHeading,
  compared: planPaper.compared,
  route: planPaper.route,
  goodFor: planPaper.goodFor,
  cannot: planPaper.cannot,
  costAndTime: planPaper.costAndTime,
  decides: planPaper.decides,
  first: planPaper.first,
  here: today.here,
  settled: route.settled,
  steps: route.steps,
  whom: route.whom,
  closed: page.closedHeading,
  notFor: page.notForHeading,
  moreAbout: planPaper.moreAbout,
  alsoHere: planPaper.alsoHere,
  law: planPaper.lawHeading,
  lawNote: planPaper.lawNote,
} as const
