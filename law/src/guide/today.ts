/** The one thing to do today: what the heading of a page says, as data. */
import type { CouncilDecision, Facts } from '../facts.ts'
import { withoutDisagreements } from '../position/disagreements.ts'
import { factsOn } from '../position/facts-on.ts'
import type { ConcernDeadline, Position, RouteId, State, WarningCode } from '../rule.ts'
import { type Notice, noticeOf } from '../rules/appeal/notice.ts'
import { adviserContactOn } from '../rules/mediation/adviser-contact-time.ts'
import { certificateNeed } from '../rules/mediation/certificate-exemption.ts'
import { BeyondHolidays } from '../time/bank-holidays.ts'
import { type Day, day } from '../time/day.ts'
import { workingDaysBefore } from '../time/period.ts'
import { type Calendar, publishedCalendar } from '../time/working-day.ts'

/**
 * - `find-the-decision`, `find-the-date`: without it nothing can be timed.
 * - `say-more`: the two months are over, and what is possible turns on a fact that we do not know.
 * - `comment-on-draft`; `ask-for-decision`: the 15 days are over and nothing final has come.
 * - `ring-adviser`: contact the mediation adviser. `ask-for-certificate`: the adviser was contacted.
 * - `await-mediation`: the council has been told and its 30 days run. `day-31`: they are over.
 * - `send-appeal`: nothing else comes first. `ask-leave`: appeal, and ask for leave to do so without a
 *   certificate. `ask-late`: the last day has passed; ask for more time.
 * - `wait-appeal`: an appeal is pending. `choose-mediation`: only health or social care is disputed.
 */
export type StepCode =
  | 'find-the-decision'
  | 'find-the-date'
  | 'say-more'
  | 'comment-on-draft'
  | 'ask-for-decision'
  | 'ring-adviser'
  | 'ask-for-certificate'
  | 'await-mediation'
  | 'day-31'
  | 'send-appeal'
  | 'ask-leave'
  | 'ask-late'
  | 'wait-appeal'
  | 'choose-mediation'

/**
 * `soon`: the advised day is at most seven days away. `urgent`: the last day is at most three working
 * days away, or the advised day has passed. `late`: the last day has passed.
 */
export type Urgency = 'calm' | 'soon' | 'urgent' | 'late'

/** What the calendar leaf shows: the advised day, or the last day once that has passed or where there is none. */
export interface Leaf {
  readonly kind: string
  readonly day: Day
  readonly which: 'advised' | 'last'
}

/** What to do today about one concern. */
export interface NextStep {
  readonly concern: string
  readonly code: StepCode
  readonly urgency: Urgency
  /** The deadline that the step is about, or null where none is left to meet. */
  readonly deadline: ConcernDeadline | null
  readonly leaf: Leaf | null
}

/**
 * The most pressing step of all concerns, by urgency, then in the order of the concerns.
 * @param found the position
 * @param facts the facts it was made of, at least one concern
 * @returns null where there is no concern
 */
export function nextStep(
  found: Position,
  facts: Facts,
  calendar: Calendar = publishedCalendar,
): NextStep | null {
  let most: NextStep | null = null
  for (const concern of facts.concerns) {
    const step = stepFor(found, concern, calendar)
    if (most === null || urgencies.indexOf(step.urgency) > urgencies.indexOf(most.urgency)) most = step
  }
  return most
}
const urgencies: readonly Urgency[] = ['calm', 'soon', 'urgent', 'late']

/** What the steps of one concern are made from. */
interface Ways {
  readonly on: Day
  /** As it is known on the day, without facts that cannot be true. */
  readonly known: CouncilDecision
  readonly stateOf: (id: RouteId) => State | null
  readonly dateOf: (kind: string) => ConcernDeadline | null
  readonly isWarned: (code: WarningCode) => boolean
  /** Makes a step. @param atLeast how pressing it is, whatever its deadline */
  readonly step: (code: StepCode, deadline: ConcernDeadline | null, atLeast?: Urgency) => NextStep
}

function stepFor(found: Position, concern: CouncilDecision, calendar: Calendar): NextStep {
  const ways = waysOf(found, concern, calendar)
  const { on, known, stateOf, dateOf, step } = ways
  if (stateOf('appeal-continues') === 'open') return step('wait-appeal', null)
  if (stateOf('draft-plan-representations') === 'open') {
    const comments = dateOf('draft-comments')
    if (comments === null) return step('comment-on-draft', null, 'soon')
    return on > comments.lastDay ? step('ask-for-decision', null, 'soon') : step('comment-on-draft', comments)
  }
  if (known.decision === undefined)
    return step('find-the-decision', dateOf('adviser-contact') ?? dateOf('appeal'), 'soon')
  if (stateOf('appeal') === 'does-not-apply') return step('choose-mediation', null)
  const notice = noticeOf(known)
  return notice === null ? step('find-the-date', null, 'soon') : stepTowardsAppeal(ways, notice)
}

/** The step where the decision can be appealed and the notice has a date. */
function stepTowardsAppeal(ways: Ways, notice: Notice): NextStep {
  const { on, known, stateOf, dateOf, step } = ways
  const need = certificateNeed(known.decision, known.disputed)
  switch (stateOf('appeal')) {
    case 'not-yet': {
      const next = afterContact(ways, 'urgent')
      // The two months are over and protected: what presses is the certificate, not that day.
      return next.code === 'await-mediation'
        ? next
        : { ...next, deadline: null, leaf: null, urgency: 'urgent' }
    }
    case 'unknown':
      return step('say-more', null, 'urgent')
    case 'open':
      break
    default:
      return step('ask-late', null, 'late')
  }
  const hasCertificate = typeof known.certificateIssuedOn === 'number'
  if (need === 'exempt' || hasCertificate) return step('send-appeal', dateOf('appeal'))
  // There is time to appeal, and a certificate is, or may be, needed.
  switch (adviserContactOn(notice, known.mediationAdviserContactedOn, on)) {
    case 'in-time':
    case 'arguable':
      return afterContact(ways, 'calm')
    case 'open':
    case 'between':
    case 'unknown': {
      const contact = dateOf('adviser-contact')
      return step('ring-adviser', contact, contact === null ? 'soon' : 'calm')
    }
    default:
      // By its terms a doubted exemption needs no certificate, so nothing waits for leave.
      return need === 'doubted'
        ? step('send-appeal', dateOf('appeal'))
        : step('ask-leave', dateOf('appeal'), 'urgent')
  }
}

/** The adviser was contacted in time, and the certificate is still to come. */
function afterContact({ known, dateOf, isWarned, step }: Ways, atLeast: Urgency): NextStep {
  if (isWarned('mediation-not-arranged'))
    return step('day-31', dateOf('appeal'), atLeast === 'calm' ? 'soon' : atLeast)
  const told = typeof known.authorityToldOfMediationOn === 'number'
  return told
    ? step('await-mediation', dateOf('mediation-arranged'))
    : step('ask-for-certificate', dateOf('appeal'), atLeast)
}

function waysOf(found: Position, concern: CouncilDecision, calendar: Calendar): Ways {
  const { id } = concern
  const on = day(found.on)
  return {
    on,
    known: withoutDisagreements(factsOn(concern, on).concern).concern,
    stateOf: (route) => found.routes.find((each) => each.concern === id && each.id === route)?.state ?? null,
    dateOf: (kind) => found.dates.find((each) => each.concern === id && each.kind === kind) ?? null,
    isWarned: (code) => found.warnings.some((each) => each.concern === id && each.code === code),
    step(code, deadline, atLeast = 'calm') {
      // A clock on the council presses the council.
      const own = deadline?.runsOn === 'family' ? urgencyOf(deadline, on, calendar) : 'calm'
      const urgency = urgencies.indexOf(own) < urgencies.indexOf(atLeast) ? atLeast : own
      return { concern: id, code, urgency, deadline, leaf: leafOf(deadline, on) }
    },
  }
}

/** How pressing a deadline is. */
function urgencyOf({ lastDay, advisedDay }: ConcernDeadline, on: Day, calendar: Calendar): Urgency {
  if (on > lastDay) return 'late'
  if (on >= urgentFrom(lastDay, calendar) || (advisedDay !== null && on > advisedDay)) return 'urgent'
  return advisedDay !== null && advisedDay - on <= soonDays ? 'soon' : 'calm'
}
const soonDays = 7
const urgentWorkingDays = 3

function urgentFrom(lastDay: Day, calendar: Calendar): Day {
  try {
    return workingDaysBefore(lastDay, urgentWorkingDays, calendar.ordinary)
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    return lastDay
  }
}

function leafOf(deadline: ConcernDeadline | null, on: Day): Leaf | null {
  if (deadline === null || on > deadline.lastDay) return null
  const { kind, lastDay, advisedDay } = deadline
  return advisedDay !== null && on <= advisedDay
    ? { kind, day: advisedDay, which: 'advised' }
    : { kind, day: lastDay, which: 'last' }
}
