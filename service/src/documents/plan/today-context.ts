/** What today's words are made from, and the pieces that several of them share. */
import type {
  Concern,
  ConcernDeadline,
  ConcernKind,
  CouncilDecision,
  Day,
  Decision,
  NextStep,
  Person,
  Position,
  Reason,
  RouteId,
  WarningCode,
} from '@way-forward/law'
import { plainDay } from '@way-forward/law'

/** A part of what to do. */
export interface TodayPart {
  readonly heading: string
  readonly says?: readonly string[]
  readonly list?: readonly string[]
  /** A text to say or to send, with gaps in square brackets. */
  readonly message?: string
  /** Where the reader can go on in this service. */
  readonly link?: { readonly text: string; readonly to: string }
}

/** What the plan says first. */
export interface TodayWords {
  /** The heading of the page: what to do. */
  readonly heading: string
  /** The heading of the card, beside the leaf. */
  readonly card: string
  /** In the page's own words, or in the law's with its rule. */
  readonly why: readonly (string | Reason)[]
  readonly parts: readonly TodayPart[]
  /** The deadline that the card is about, where it is not the step's: it has passed, so no leaf shows it. */
  readonly about?: ConcernDeadline | null
  /** The parts stand open although there is time. */
  readonly opensParts?: boolean
}

/** What the words are made from: the step of one concern, and the position it was taken from. */
export interface TodayContext<K extends ConcernKind = ConcernKind> {
  readonly step: NextStep
  readonly concern: Extract<Concern, { readonly kind: K }>
  readonly person: Person
  readonly found: Position
  readonly on: Day
}

/** Of a letter from the council. */
export type LetterContext = TodayContext<'council-decision'>

/** "your letter of 3 November 2026", or "your letter" where no day is known. */
export function letterOf({ noticeDatedOn, noticeSentOn }: CouncilDecision): string {
  const known = noticeDatedOn ?? noticeSentOn
  return known === undefined ? 'your letter' : `your letter of ${plainDay(known)}`
}

/** What was decided, to follow "the decision". */
export function decisionIn({ decision }: CouncilDecision): string {
  return decision === undefined ? '[what the council decided]' : decisionWords[decision]
}
const decisionWords: Readonly<Record<Decision, string>> = {
  'refuse-assess': 'not to carry out an EHC needs assessment',
  'refuse-issue': 'not to issue an EHC plan',
  plan: 'on what the final EHC plan says',
  'refuse-amend': 'not to change the EHC plan',
  'refuse-reassess': 'not to carry out a re-assessment',
  cease: 'to end the EHC plan',
  'draft-plan': 'in the draft plan',
  'proposal-to-amend': 'in the proposed changes',
}

/** A position, and the concern that is read out of it. */
type ConcernIn = Pick<TodayContext, 'found'> & { readonly concern: { readonly id: string } }

/** Whether a route is open on the day. */
export function isOpen({ found, concern }: ConcernIn, id: RouteId): boolean {
  return found.routes.some((each) => each.concern === concern.id && each.id === id && each.state === 'open')
}

/** The deadline of a kind, where the position has it. */
export function deadlineOf({ found, concern }: ConcernIn, kind: string): ConcernDeadline | null {
  return found.dates.find((each) => each.concern === concern.id && each.kind === kind) ?? null
}

/** The last day of a kind, where the position has it. */
export function lastDayOf(context: ConcernIn, kind: string): Day | null {
  return deadlineOf(context, kind)?.lastDay ?? null
}

/** What the law says in warnings of these codes about this concern, so that the card says it in its place. */
export function warned({ found, concern }: ConcernIn, ...codes: readonly WarningCode[]): readonly Reason[] {
  return found.warnings.filter((each) => each.concern === concern.id && codes.includes(each.code))
}

/** Where the adviser is to be found. Source: LAW-NOT-02. */
export const whomToRing: TodayPart = {
  heading: 'Whom to ring',
  says: [
    'The mediation adviser. The council’s decision letter has to give the contact details.',
    'If they are not there, ask the council’s SEND team for them today, in writing, and keep a note that the letter left them out.',
  ],
}
