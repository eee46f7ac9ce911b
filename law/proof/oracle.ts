/**
 * Every deadline kind a second time, written from the dossier alone and in another way than the law: the
 * sweep holds the two against each other. Proof, not product: nothing in `src` may import it.
 */
import { type Answer, answerOf, type Reckoned } from './answer.ts'
import {
  beyond,
  daysFromTo,
  isClosed,
  onOrNextWorking,
  openDaysAfter,
  plusDays,
  plusMonths,
  workingDaysOn,
} from './calendar.ts'
import { schoolDaysBack, schoolDaysOn } from './school-day-oracle.ts'
import {
  type AppealInput,
  appealReckoned,
  discriminationReckoned,
  permissionReckoned,
  tribunalResponseReckoned,
} from './tribunal-oracle.ts'

/** An input as in a line of JSON, without its kind. */
export type Values = Readonly<Record<string, string | number | boolean | undefined>>

/** The dates of one kind for one input, or the refusal where the bank holiday table does not reach. */
export function oracle(kind: string, values: Values): Answer | 'beyond-holidays' {
  const found = reckonings[kind]
  if (found === undefined) throw new RangeError(`The oracle does not know the kind "${kind}".`)
  const reckoned = found(values)
  const answer = answerOf(reckoned)
  if (answer === 'beyond-holidays' || answer.doubt === true || answer.lastDay === null) return answer
  const [first, last] = spanOf(kind, values, answer.lastDay)
  const relaxed = relaxedIn2020.has(kind) && first <= '2020-09-25' && last >= '2020-05-01'
  if (relaxed) return { ...answer, doubt: true }
  return triggerOf(values) < '2014-09-01' ? { ...answer, doubt: doubtBefore2014(kind, values) } : answer
}

/** An appeal, typed and without the general path: a sweep asks for millions. */
export function appealOracle(input: AppealInput): Answer | 'beyond-holidays' {
  const answer = answerOf(appealReckoned(input))
  if (answer === 'beyond-holidays' || answer.doubt === true) return answer
  const earliest = input['notice-dated'] ?? input['notice-sent']
  const before = input['notice-sent'] < '2014-09-01' || earliest < '2014-09-01'
  return before ? { ...answer, doubt: true } : answer
}

/** The kinds that the oracle knows, in the order of the issue. */
export function oracleKinds(): readonly string[] {
  return Object.keys(reckonings)
}

/** Weeks after a Tribunal order (LAW-ORD-03), by the product's name of the order. */
const orderWeeks: Readonly<Record<string, number>> = {
  'assess-notify': 2,
  'assess-refusal': 10,
  'assess-final-plan': 14,
  'reassess-notify': 2,
  'reassess-refusal': 10,
  'reassess-final-plan': 14,
  'make-draft-plan': 5,
  'make-final-plan': 11,
  reconsider: 2,
  'amend-provision': 5,
  'amend-placement': 2,
  continue: 0,
  'continue-amended': 5,
  'dismiss-cease': 0,
}

/** The orders that a Tribunal may make, and those that can follow an unopposed appeal. */
export const ordersMade = Object.keys(orderWeeks)
export const ordersUnopposed = ordersMade.filter(
  (order) => order !== 'reconsider' && order !== 'dismiss-cease',
)

type Reckoning = (values: Values) => Reckoned

const councilSends = { manner: 'sent', runsOn: 'authority' } as const
const councilDoes = { manner: 'done', runsOn: 'authority' } as const
const bodySends = { manner: 'sent', runsOn: 'body' } as const
const bodyDoes = { manner: 'done', runsOn: 'body' } as const
const familySends = { manner: 'received', runsOn: 'family' } as const

const reckonings: Readonly<Record<string, Reckoning>> = {
  // LAW-TIME-12
  appeal: (values) => appealReckoned(values as unknown as AppealInput),
  // LAW-MED-20, MED-22
  'adviser-contact': (values) => {
    const both = [
      iso(values, 'notice-sent'),
      isoOr(values, 'notice-dated', iso(values, 'notice-sent')),
    ].sort()
    const [earlier = '', later = ''] = both.map((each) => plusMonths(each, 2))
    const doubt = both[0] === both[1] ? false : null
    return { lastDay: earlier, others: [later], doubt, manner: 'done', runsOn: 'family' }
  },
  // LAW-MED-21, MED-26, MED-31
  certificate: workingDays('triggered', 3, { manner: 'done', runsOn: 'mediation-adviser' }),
  // LAW-MED-24
  'commissioner-notified': workingDays('informed', 3, councilSends),
  // LAW-MED-25
  'mediation-arranged': days('informed', 30, councilDoes),
  // LAW-MED-28
  'mediation-notice': (values) => ({
    lastDay: latestWorkingDayBefore(iso(values, 'meeting'), 6),
    others: [latestWorkingDayBefore(iso(values, 'meeting'), 5)],
    ...councilSends,
  }),
  // LAW-MED-34
  'agreement-action': weeks('made', 2, councilDoes),
  'agreement-told-to-council': weeks('made', 1, { manner: 'sent', runsOn: 'commissioner' }),
  // LAW-ORD-03
  order: (values) => {
    const order = text(values, 'order')
    const atOnce = orderWeeks[order] === 0
    const doubt = order === 'amend-provision'
    const lastDay = plusDays(iso(values, 'made'), 7 * (orderWeeks[order] ?? Number.NaN))
    return { lastDay, doubt, manner: atOnce ? 'done' : 'sent', runsOn: 'authority' }
  },
  // LAW-UNO-01
  unopposed: (values) => {
    const order = text(values, 'order')
    const both = order === 'amend-placement' && values['also-amends-provision'] === true
    const count = both ? 5 : (orderWeeks[order] ?? Number.NaN)
    const lastDay = plusDays(iso(values, 'notified'), 7 * count)
    return { lastDay, manner: count === 0 ? 'done' : 'sent', runsOn: 'authority' }
  },
  'tribunal-response': (values) => tribunalResponseReckoned(iso(values, 'received'), caseOf(values)),
  'permission-to-appeal': (values) => permissionReckoned(iso(values, 'sent'), caseOf(values)),
  // LAW-TIME-17; LAW-TIME-10: the Upper Tribunal's closed days as one later reading, its weekends as another
  'upper-tribunal-appeal': (values) => {
    const sent = iso(values, 'sent')
    const lastDay = plusMonths(sent, 1)
    const closed = [...daysFromTo(plusDays(sent, 1), lastDay)].filter(isClosed).length
    const others = [onOrNextWorking(openDaysAfter(lastDay, closed), 0)]
    return { lastDay, others, moment: '17:00', ...familySends, doubt: true }
  },
  // LAW-REC-05: weeks "beginning with" the day
  'recommendation-response': days('made', 34, { manner: 'sent', runsOn: 'commissioner' }),
  'recommendation-copy': days('received', 6, councilSends),
  'discrimination-claim': (values) => discriminationReckoned(iso(values, 'conduct')),
  // LAW-EHC-01, 04, 06, 11
  'assessment-decision': weeks('requested', 6, councilSends),
  // LAW-EHC-03
  'assessment-advice': weeks('received', 6, bodySends),
  'refusal-to-issue': weeks('requested', 16, councilSends),
  'final-plan': weeks('requested', 20, councilSends),
  'reassessment-decision': days('requested', 15, councilSends),
  'reassessment-final-plan': weeks('notified', 14, councilSends),
  // LAW-EHC-05: fifteen days beginning with the day of service
  'draft-comments': days('served', 14, familySends),
  // LAW-DUTY-11
  'annual-review': monthsStartingWith('plan-made-or-last-reviewed', 12, councilDoes),
  // LAW-EHC-07, 08, 09: whole weeks between are surely two weeks before
  'review-meeting-notice': twoWeeksBack,
  'review-advice-circulated': twoWeeksBack,
  'review-report': weeks('meeting', 2, councilSends),
  'review-decision': weeks('meeting', 4, councilSends),
  'final-amended-plan': (values) => {
    const fromProposal = plusDays(iso(values, 'proposed'), 56)
    const meeting = values['meeting'] === undefined ? null : iso(values, 'meeting')
    const both = meeting === null ? [fromProposal] : [fromProposal, plusDays(meeting, 84)].sort()
    return { lastDay: both[0] ?? '', others: both.slice(1), ...councilSends }
  },
  // LAW-PHASE-01: "before" the named day
  'phase-transfer': (values) => {
    const named = `${String(values['year']).padStart(4, '0')}-${values['to'] === 'post-16' ? '03-31' : '02-15'}`
    return { lastDay: plusDays(named, -1), others: [named], ...councilDoes }
  },
  // LAW-PHASE-02: surely where five months after it the move is still to come, counted forward and back
  'post-16-transfer': (values) => {
    const transfer = iso(values, 'transfer')
    const latest = (fits: (each: string) => boolean) => {
      let each = plusDays(transfer, -140)
      while (!fits(each)) each = plusDays(each, -1)
      return each
    }
    const sure = (each: string) => plusMonths(each, 5) < transfer && each <= plusMonths(transfer, -5)
    const others = [latest((each) => plusMonths(each, 5) <= transfer)]
    return { lastDay: latest(sure), others, ...councilDoes }
  },
  // LAW-EHC-12: never before the move; told in time, the 15 working days are over by then
  'plan-transfer': (values) => {
    const moved = iso(values, 'moved')
    const [learned] = [values['told'], values['aware']].filter((each) => each !== undefined).sort()
    if (learned === undefined) return { lastDay: moved, doubt: true, ...councilDoes }
    const end = workingDaysOn(plusDays(String(learned), -1), 15)
    return { lastDay: end === beyond ? end : laterOf(moved, end), ...councilDoes }
  },
  'new-authority-informs': weeks('transferred', 6, councilSends),
  'new-authority-review': (values) => {
    const fromTransfer = plusDays(plusMonths(iso(values, 'transferred'), 3), -1)
    const reviewed = values['plan-made-or-last-reviewed']
    if (reviewed === undefined) return { lastDay: fromTransfer, doubt: true, ...councilDoes }
    const fromReview = plusDays(plusMonths(String(reviewed), 12), -1)
    return { lastDay: laterOf(fromTransfer, fromReview), ...councilDoes }
  },
  // LAW-CMP-07
  'childrens-complaint': monthsAfter('arose', 12, familySends),
  'childrens-complaint-stage-1': workingDays('started', 10, councilSends),
  'childrens-complaint-stage-2': workingDays('requested', 25, councilSends),
  'childrens-complaint-stage-3-request': workingDays('received', 20, familySends),
  'childrens-complaint-panel': workingDays('requested', 30, councilDoes),
  'childrens-complaint-panel-report': workingDays('met', 5, councilSends),
  'childrens-complaint-response': workingDays('received', 15, councilSends),
  // LAW-CMP-08
  'health-or-adult-care-complaint': monthsAfter('arose', 12, familySends),
  // LAW-CMP-08, UNVERIFIED
  'nhs-complaint-acknowledged': workingDays('received', 3, { ...bodySends, doubt: true }),
  'nhs-complaint-explained': monthsAfter('received', 6, { ...bodySends, doubt: true }),
  // LAW-CMP-05
  'early-years-complaint': days('received', 28, { manner: 'sent', runsOn: 'body' }),
  // LAW-CMP-06
  'ombudsman-lgsco': monthsStartingWith('aware', 12, familySends),
  // LAW-CMP-08, UNVERIFIED: never without a caveat (dossier 0.1)
  'ombudsman-phso': monthsAfter('aware', 12, { ...familySends, doubt: true }),
  // LAW-JR-01: promptly, so "at once" is advised, and said as a doubt
  'judicial-review': monthsAfter('arose', 3, {
    manner: 'done',
    runsOn: 'family',
    advisedDay: null,
    doubt: true,
  }),
  // LAW-SAR-01
  'subject-access': (values) => ({
    lastDay: onOrNextWorking(plusMonths(iso(values, 'received'), 1), 0),
    manner: 'sent',
    runsOn: 'body',
  }),
  // LAW-TRN-01: usual practice, councils vary
  'transport-review': workingDays('received', 20, { ...familySends, doubt: true }),
  // LAW-EXC-01, which does not say from which notice: always with a doubt
  'governors-meeting': (values) => {
    const count = values['exclusion'] === '6-to-15' ? 50 : 15
    return schoolDaysOn(iso(values, 'notified'), count, termsOf(values), bodyDoes, true)
  },
  // LAW-EXC-02
  'exclusion-review-panel': (values) => {
    const from = isoOr(values, 'claim-decided', iso(values, 'notified'))
    return schoolDaysOn(from, 15, termsOf(values), familySends, false)
  },
  // LAW-ADM-01
  'admission-appeal': (values) =>
    schoolDaysOn(iso(values, 'notified'), 20, termsOf(values), familySends, true),
  'admission-appeal-heard': (values) => {
    const lodged = iso(values, 'lodged')
    const deadline = values['deadline']
    if (deadline === undefined) return schoolDaysOn(lodged, 30, termsOf(values), bodyDoes, true)
    const [from, count] = lodged > String(deadline) ? [lodged, 30] : [String(deadline), 40]
    return schoolDaysOn(from, count, termsOf(values), bodyDoes, false)
  },
  'admission-appeal-notice': (values) =>
    schoolDaysBack(iso(values, 'hearing'), 10, termsOf(values), bodySends),
  'admission-appeal-decision': (values) =>
    schoolDaysOn(iso(values, 'heard'), 5, termsOf(values), bodySends, true),
}

/** Clocks of the SEND Regulations and the Recommendations Regulations (LAW-REGS-03), and the council's yearly review. */
const relaxedIn2020 = new Set(
  `certificate commissioner-notified mediation-arranged mediation-notice agreement-action
  agreement-told-to-council order unopposed recommendation-response recommendation-copy assessment-decision
  refusal-to-issue final-plan reassessment-decision reassessment-final-plan annual-review review-report
  review-decision final-amended-plan phase-transfer assessment-advice review-meeting-notice
  review-advice-circulated post-16-transfer plan-transfer new-authority-informs new-authority-review`.split(
    /\s+/,
  ),
)

/** Clocks of the Act, its Regulations, and SEN appeals: before 1 September 2014 the law was another. */
const presentLawFrom2014 = new Set([...relaxedIn2020, 'appeal', 'adviser-contact', 'draft-comments'])

/** Before 2014: doubtful for SEN; open where a Tribunal clock is asked about without saying for which case. */
function doubtBefore2014(kind: string, values: Values): boolean | null {
  const isTribunals = kind === 'tribunal-response' || kind === 'permission-to-appeal'
  if (isTribunals) return caseOf(values) === 'unknown' ? null : caseOf(values) === 'sen'
  return presentLawFrom2014.has(kind)
}

type Rest = Omit<Reckoned, 'lastDay'>

function workingDays(field: string, n: number, rest: Rest): Reckoning {
  return (values) => ({ ...rest, lastDay: workingDaysOn(iso(values, field), n) })
}
function days(field: string, n: number, rest: Rest): Reckoning {
  return (values) => ({ ...rest, lastDay: plusDays(iso(values, field), n) })
}
function weeks(field: string, n: number, rest: Rest): Reckoning {
  return days(field, 7 * n, rest)
}
function monthsAfter(field: string, n: number, rest: Rest): Reckoning {
  return (values) => ({ ...rest, lastDay: plusMonths(iso(values, field), n) })
}
/** Where the month is too short, the earlier reading: its last day, less one. */
function monthsStartingWith(field: string, n: number, rest: Rest): Reckoning {
  return (values) => ({ ...rest, lastDay: plusDays(plusMonths(iso(values, field), n), -1) })
}

function twoWeeksBack(values: Values): Reckoned {
  const meeting = iso(values, 'meeting')
  return { lastDay: plusDays(meeting, -15), others: [plusDays(meeting, -14)], ...councilSends }
}

/** The latest working day from which `n` working days, that day not counted, are over by the meeting. */
function latestWorkingDayBefore(meeting: string, n: number): string {
  let notice = workingDaysOn(plusDays(meeting, 1), -1)
  while (notice !== beyond && workingDaysOn(notice, n) > meeting) notice = workingDaysOn(notice, -1)
  return notice
}

function caseOf(values: Values): 'sen' | 'discrimination' | 'unknown' {
  const about = values['case']
  return about === 'sen' || about === 'discrimination' ? about : 'unknown'
}
function text(values: Values, field: string): string {
  const value = values[field]
  if (typeof value !== 'string') throw new TypeError(`The oracle needs "${field}".`)
  return value
}
const iso = text
function termsOf(values: Values): string | undefined {
  return values['terms'] === undefined ? undefined : text(values, 'terms')
}
function laterOf(a: string, b: string): string {
  return a > b ? a : b
}
function isoOr(values: Values, field: string, otherwise: string): string {
  return values[field] === undefined ? otherwise : text(values, field)
}

/** The earliest day among the inputs. */
function triggerOf(values: Values): string {
  const all = Object.values(values).filter(
    (value) => typeof value === 'string' && /^\d{4}-\d\d-\d\d$/.test(value),
  )
  return String(all.sort()[0] ?? '9999-12-31')
}

/** From the first day to the last that the clock touches. */
function spanOf(kind: string, values: Values, lastDay: string): readonly [string, string] {
  if (kind === 'phase-transfer') return [lastDay, lastDay]
  const trigger = triggerOf(values)
  return trigger < lastDay ? [trigger, lastDay] : [lastDay, trigger]
}
