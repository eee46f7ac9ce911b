/** How a matter stands for one reader: pure, from bare steps, so that page, desk and worker say the same. */
import { type Calendar, type Day, isoOf } from '@way-forward/law'
import { dayInLondon } from '../documents/london-time.ts'
import { isRefusalBarred, refusedMediation, standingChoice } from './advice/advice-clocks.ts'
import { doneOn, termClock } from './agreement/agreement-clocks.ts'
import { toldToCouncilClock } from './agreement/told-to-council-clock.ts'
import { answerOf, isParty, mustTakePart, takesPart } from './arranging/answers-of-sides.ts'
import { issuesWordOf, whoArranges } from './arranging/who-arranges.ts'
import { type Clock, isLate, isRunning } from './clock.ts'
import { clocksOf } from './clocks.ts'
import { type BareMatter, type BareStepOf, bareStepsOf, sideOf, type Voice } from './matter.ts'
import { markOf } from './meeting/marks-of-sides.ts'
import { othersToTell } from './meeting/others-to-tell.ts'
import { goesOn, isAfterMeeting, nextMeeting } from './meeting/standing-meetings.ts'

/** Where a matter stands, in the order in which most go. */
export const stages = [
  'new',
  'advising',
  'arranging',
  'dated',
  'met',
  'agreeing',
  'ending',
  'certificate-due',
  'keeping',
  'closed',
] as const
export type Stage = (typeof stages)[number]

export type WaitsOn = 'us' | 'others' | 'nobody'

/** As whom a matter is read: the service, a side by its id, or somebody who only follows it. */
export type Reader = 'service' | 'nobody' | { readonly side: string }

export interface MatterState {
  readonly stage: Stage
  /** On whom it waits, as the reader sees it. */
  readonly waitsOn: WaitsOn
  /** What is next: a name of `tasksOfStages`, the kind of a clock, or `meeting`. Null: nothing. */
  readonly next: Next | null
  /** ISO day from which what runs on the reader, or else on others, is late on every reading; it may lie ahead. */
  readonly lateFrom: string | null
  /** The next meeting, from the beginning of its day in London to its end. */
  readonly meetingAt: Date | null
  /** Everything that somebody has to do now, the most pressing first. */
  readonly tasks: readonly Task[]
}

export interface Next {
  readonly what: string
  /** ISO day: until when, surely in time; of a meeting its day. Null: no day is set. */
  readonly by: string | null
}

export interface Task extends Next {
  /** The service, or a side by its id; null: somebody who takes no part here. */
  readonly on: string | null
  /** Of what was agreed: the step that says who does it. */
  readonly step?: string
}

/** What there is to do where no clock says it. */
const tasksOfStages = [
  'contact-family',
  'give-advice',
  'decide',
  'say-what-is-open',
  'say-no-meeting',
  'open-again',
  'say-what-about',
  'tell-council',
  'answer',
  'offer-times',
  'mark-times',
  'set-meeting',
  'ask-views',
  'say-outcome',
  'write-agreement',
  'accept-agreement',
] as const
export type StageTask = (typeof tasksOfStages)[number]

/** Whether it is a task of a stage: its day, where it has one, is the last day to arrange the mediation. */
export function isStageTask(what: string): what is StageTask {
  return tasksOfStages.some((each) => each === what)
}

/** The family's own time for going to the Tribunal and to an adviser: in sight, but nobody in the matter waits for it. */
const notWaitedFor: readonly string[] = ['appeal', 'adviser-contact']
const arranged = 'mediation-arranged'
const service = 'service'

/** As whom the reader of a whole matter reads it. */
export function readerOf({ voice }: { readonly voice: Voice }): Reader {
  return voice.as === 'side' ? { side: voice.side.id } : voice.as
}

/** How a matter stands. @param matter as far as the reader sees it */
export function stateOf(matter: BareMatter, reader: Reader, today: Day, calendar: Calendar): MatterState {
  const on = isoOf(today)
  const clocks = clocksOf(matter, calendar)
  const running = clocks.filter((clock) => isRunning(clock) && !notWaitedFor.includes(clock.kind))
  const meetingAt = nextMeeting(matter, on)
  const base = baseStage(matter, running, on, meetingAt, calendar)
  const isCertificateDue = running.some(({ kind }) => kind === 'certificate')
  const stage = isCertificateDue ? 'certificate-due' : base
  if (stage === 'closed')
    return { stage, waitsOn: 'nobody', next: null, lateFrom: null, meetingAt: null, tasks: [] }
  const me = typeof reader === 'object' ? reader.side : reader
  const tasks = [...tasksOf(matter, base, running, on), ...ownTasks(matter, base, me, meetingAt)].sort(byDay)
  const mine = tasks.filter((task) => task.on === me)
  const [first] = mine.length > 0 ? mine : tasks
  return {
    stage,
    waitsOn: mine.length > 0 ? 'us' : tasks.length > 0 ? 'others' : 'nobody',
    next:
      first !== undefined
        ? { what: first.what, by: first.by }
        : meetingAt === null
          ? null
          : { what: 'meeting', by: dayOf(meetingAt) },
    lateFrom: earliestLate(matter, running, me),
    meetingAt,
    tasks,
  }
}

function baseStage(
  matter: BareMatter,
  running: readonly Clock[],
  today: string,
  meetingAt: Date | null,
  calendar: Calendar,
): Stage {
  const has = (kind: Parameters<typeof bareStepsOf>[1]): boolean => bareStepsOf(matter, kind).length > 0
  const ended = bareStepsOf(matter, 'ended').at(-1)
  const isKept =
    !running.some(({ kind }) => kind === termClock || kind === toldToCouncilClock) &&
    openTerms(matter).length === 0
  if (!isKept) return 'keeping'
  if (has('agreed')) return ended === undefined ? 'met' : 'closed'
  if (isLeftUntold(matter, calendar)) return 'advising'
  if (ended !== undefined) {
    if (ended.word === 'full' || ended.word === 'partial') return 'agreeing'
    return isWantedAgain(matter) ? 'advising' : 'closed'
  }
  const choice = standingChoice(matter)?.word
  const isMet = isAfterMeeting(matter, today)
  // Whoever leaves once a meeting was held ends it; before, the others are told that there will be none.
  if (choice === 'no-mediation') return isMet ? 'met' : othersToTell(matter, today) ? 'ending' : 'closed'
  if (has('accepted') || (isMet && hasDraft(matter))) return 'agreeing'
  if (isMet && !goesOn(matter)) return 'met'
  if (meetingAt !== null) return 'dated'
  const isArranging =
    choice === 'mediate' ||
    (['authority-told', 'issues', 'disagreement', 'side-answer', 'times-offered', 'meeting'] as const).some(
      has,
    )
  if (isArranging) return 'arranging'
  return has('contact') || has('advice') ? 'advising' : 'new'
}

/**
 * The family wants no mediation, its certificate may not be issued any more, and since it said so the service has recorded
 * no information and advice: what is open to it all the same.
 */
function isLeftUntold(matter: BareMatter, calendar: Calendar): boolean {
  const refused = isRefusalBarred(matter, calendar) ? refusedMediation(matter) : null
  if (refused === null) return false
  return !bareStepsOf(matter, 'advice').some(({ side, number }) => side === null && number > refused.number)
}

/** It ended without a meeting, and the family said afterwards that it wants one. */
export function isWantedAgain(matter: Pick<BareMatter, 'steps'>): boolean {
  const ended = bareStepsOf(matter, 'ended').at(-1)
  const choice = standingChoice(matter)
  return ended?.word === 'not-held' && choice?.word === 'mediate' && choice.number > ended.number
}

/** What was agreed without a day and is not done: a clock has none of it. */
function openTerms(matter: BareMatter): readonly BareStepOf<'term-undated'>[] {
  return bareStepsOf(matter, 'term-undated').filter(
    ({ about }) => about !== null && doneOn(matter, about) === null,
  )
}

/** There is a version of the agreement that can be accepted. */
function hasDraft(matter: BareMatter): boolean {
  return bareStepsOf(matter, 'version').at(-1)?.word === 'with-terms'
}

function tasksOf(
  matter: BareMatter,
  stage: Stage,
  running: readonly Clock[],
  today: string,
): readonly Task[] {
  const arranges = running.filter(({ kind }) => kind === arranged)
  const lastDay = arranges[0]?.lastDay ?? null
  const told = stageTasks(matter, stage, today).map(
    ([what, on]): Task => ({ what, on, by: stage === 'arranging' ? lastDay : null }),
  )
  const clocked = running
    .filter(({ kind }) => kind !== arranged)
    .map(
      (clock): Task => ({
        what: clock.kind,
        on: whose(matter, clock),
        by: clock.lastDay,
        ...(clock.kind === termClock && clock.step !== null && { step: clock.step }),
      }),
    )
  const refused = stage === 'arranging' ? refusedArranging(matter, arranges) : []
  // To arrange it is many small steps, each of which somebody has to take; once it is late it is a thing of its own.
  const isNobodys = told.length + clocked.length + refused.length === 0
  const late = arranges
    .filter((clock) => isLate(clock, today) || isNobodys)
    .map((clock): Task => ({ what: arranged, on: whose(matter, clock), by: clock.lastDay }))
    .filter(({ on }) => !refused.some((each) => each.on === on))
  const undated = openTerms(matter).map(
    ({ id, side }): Task => ({ what: termClock, on: side, by: null, step: id }),
  )
  // What a clock says, with its day, is said once.
  const unclocked = told.filter(
    ({ what, on }) => !clocked.some((each) => each.what === what && each.on === on),
  )
  return [...clocked, ...refused, ...late, ...undated, ...unclocked]
}

function byDay(a: Task, b: Task): number {
  if (a.by === b.by) return 0
  if (a.by === null || b.by === null) return a.by === null ? 1 : -1
  return a.by < b.by ? -1 : 1
}

/** On whom a clock runs, as tasks name them. A term without a side is for somebody who takes no part here. */
function whose(matter: BareMatter, { kind, runsOn, side }: Clock): string | null {
  if (runsOn === service) return service
  return side ?? (kind === termClock ? null : (sideOf(matter, runsOn)?.id ?? null))
}

/** What a reader alone is asked for: whether the service did what it has to do, others do not always see (reg 38(2)). */
function ownTasks(matter: BareMatter, stage: Stage, me: string, meetingAt: Date | null): readonly Task[] {
  const isAsked = me === service && stage === 'dated' && meetingAt !== null && matter.process === 'mediation'
  if (!isAsked || bareStepsOf(matter, 'views').length > 0) return []
  return [{ what: 'ask-views', on: service, by: dayOf(meetingAt) }]
}

type Told = readonly (readonly [StageTask, string | null])[]

function stageTasks(matter: BareMatter, stage: Stage, today: string): Told {
  const ended = bareStepsOf(matter, 'ended').length > 0
  switch (stage) {
    case 'new':
      return [[sideOf(matter, 'family') === null ? 'say-what-about' : 'contact-family', service]]
    case 'advising':
      return advisingTasks(matter, today)
    case 'arranging':
      return arrangingTasks(matter)
    case 'met':
      return [['say-outcome', service]]
    case 'agreeing':
      return agreeingTasks(matter)
    case 'ending':
      return [['say-no-meeting', service]]
    case 'keeping':
      return ended ? [] : [['say-outcome', service]]
    default:
      return []
  }
}

function advisingTasks(matter: BareMatter, today: string): Told {
  if (matter.process === 'disagreement-resolution') return [['say-what-about', service]]
  const ended = bareStepsOf(matter, 'ended').length > 0
  // It is here at this stage only until it was told what is open: `isLeftUntold`.
  if (refusedMediation(matter) !== null) {
    const told = othersToTell(matter, today) ? [['say-no-meeting', service] as const] : []
    return [['say-what-is-open', service], ...told]
  }
  if (ended) return [['open-again', service]]
  if (bareStepsOf(matter, 'advice').length === 0) return [['give-advice', service]]
  return [['decide', sideOf(matter, 'family')?.id ?? null]]
}

function arrangingTasks(matter: BareMatter): Told {
  const isMediation = matter.process === 'mediation'
  if (isMediation && bareStepsOf(matter, 'authority-told').length === 0) return [['tell-council', service]]
  const there = matter.sides.filter((side) => !side.hasEnded && isParty(matter, side))
  const joins = there.filter((side) => takesPart(matter, side))
  // Whoever must take part and says no still has to: `refusedArranging` has it of whoever arranges.
  const refusing = there.filter((side) => isRefusing(matter, side))
  const again = refusing
    .filter(({ role }) => role !== arrangerOf(matter))
    .map(({ id }) => ['answer', id] as const)
  const isAlone = !joins.some(({ role }) => role !== 'family')
  if (isAlone && there.some(({ role }) => role !== 'family'))
    return refusing.length === 0 ? [['say-outcome', service]] : again
  const unanswered = there
    .filter((side) => (!isMediation || side.role !== 'family') && answerOf(matter, side) === null)
    .map(({ id }) => ['answer', id] as const)
  return [...again, ...unanswered, ...timesTasks(matter, joins)]
}

/** A side that the law says must take part, and that says no. Source: LAW-MED-03, LAW-MED-04. */
function isRefusing(matter: BareMatter, side: BareMatter['sides'][number]): boolean {
  const word = answerOf(matter, side)?.word ?? 'joins'
  return !side.hasEnded && word !== 'joins' && mustTakePart(matter, side)
}

function arrangerOf(matter: BareMatter): ReturnType<typeof whoArranges>['arranger'] {
  return whoArranges(issuesWordOf(matter)).arranger
}

/** Who has to arrange it and says no: it stays theirs, until the same day. Source: LAW-MED-03, LAW-MED-04, LAW-MED-25. */
function refusedArranging(matter: BareMatter, arranges: readonly Clock[]): readonly Task[] {
  return matter.sides
    .filter((side) => side.role === arrangerOf(matter) && isRefusing(matter, side))
    .map(({ id }) => {
      const clock = arranges.find((each) => whose(matter, each) === id)
      return { what: arranged, on: id, by: clock?.lastDay ?? null }
    })
}

function timesTasks(matter: BareMatter, there: BareMatter['sides']): Told {
  const offered = bareStepsOf(matter, 'times-offered').at(-1)
  if (offered === undefined) return [['offer-times', service]]
  const missing = there.filter(({ id }) => markOf(matter, offered, id) === null)
  return missing.length === 0
    ? [['set-meeting', service]]
    : missing.map(({ id }) => ['mark-times', id] as const)
}

/** Whoever takes part and has not accepted the last version is to; where one declines it another is to be written. */
function agreeingTasks(matter: BareMatter): Told {
  const version = bareStepsOf(matter, 'version').at(-1)?.about ?? null
  const write = [['write-agreement', service]] as const
  if (version === null || !hasDraft(matter)) return write
  const said = bareStepsOf(matter, 'accepted').filter(({ about }) => about === version)
  const wordOf = (id: string) => said.findLast(({ side }) => side === id)?.word ?? null
  const there = matter.sides.filter((side) => takesPart(matter, side))
  const missing = there.filter(({ id }) => wordOf(id) === null)
  if (missing.length === 0 || there.some(({ id }) => wordOf(id) === 'declines')) return write
  return missing.map(({ id }) => ['accept-agreement', id] as const)
}

function earliestLate(matter: BareMatter, running: readonly Clock[], me: string): string | null {
  const mine = running.filter((clock) => whose(matter, clock) === me)
  const days = (mine.length > 0 ? mine : running).map(({ lastDay, laterDay }) =>
    dayAfter(laterDay ?? lastDay),
  )
  return days.sort()[0] ?? null
}

function dayAfter(iso: string): string {
  return Temporal.PlainDate.from(iso).add({ days: 1 }).toString()
}

/** The ISO day in London on which an instant falls. */
function dayOf(instant: Date): string {
  return isoOf(dayInLondon(instant))
}
