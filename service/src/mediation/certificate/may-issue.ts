/**
 * Which certificates may be issued, and what stands in the way of each. Pure: pages, verbs and sweeps share it.
 * Source: LAW-MED-05 to 08, 20 to 26, 31, 39; LAW-TIME-21.
 */
import type { Calendar, CertificateNeed, RuleId } from '@way-forward/law'
import type { Basis } from '../../db/data.ts'
import type { Choice } from '../advice/advice-topics.ts'
import { daysOf } from '../clock.ts'
import { type Certificate, stands } from './read-certificates.ts'

/** What the mediation knows. Days are ISO text. */
export interface CertificateFacts {
  /** The letter; null: the decision and its day are not recorded. At least one of its days is known. */
  readonly notice: { readonly sentOn: string | null; readonly datedOn: string | null } | null
  readonly need: CertificateNeed
  /** The first contact with any mediation adviser; null: not recorded. */
  readonly contactedOn: string | null
  /** The first information and advice that was given; null: none. */
  readonly advisedOn: string | null
  /** Whether the family was asked for an earlier contact with another adviser, or there was one. */
  readonly askedOfEarlier: boolean
  /** What the family decided last; null: it has not said. */
  readonly choice: Choice | null
  /** When it first said "no mediation", of the times since it last said otherwise; null: it does not say so now. */
  readonly saidNoMediationOn: string | null
  /** When it first said that it wants mediation; null: it never did. */
  readonly saidMediateOn: string | null
  /** The end of a mediation that was held, however it ended; null: it goes on, or was not held. */
  readonly endedOn: string | null
  /** Whether somebody of the family was at a meeting. */
  readonly familyWasThere: boolean
  /** The council told the adviser that it cannot arrange it in time; null: it has not. */
  readonly cannotArrangeOn: string | null
  /** Health provision is the only issue. */
  readonly isHealthOnly: boolean
}

export type StopCode =
  | 'no-notice'
  | 'no-contact'
  | 'late-contact'
  | 'ask-of-earlier'
  | 'no-advice'
  | 'not-told'
  | 'chose-mediation'
  | 'undecided'
  | 'did-not-choose'
  | 'not-ended'
  | 'not-there'
  | 'not-said'
  | 'health-only'

/** What stands in the way, and the rule that it is for. */
export interface Stop {
  readonly code: StopCode
  readonly rule: RuleId
}

export interface MayIssue {
  readonly basis: Basis
  /** `decide`: readings of the law differ, and the adviser decides and says why. */
  readonly may: 'yes' | 'decide' | 'no'
  readonly stops: readonly Stop[]
  /** ISO day from which three working days run; null: nothing has made it due. */
  readonly triggeredOn: string | null
  /** ISO day by which it is due; null: nothing has made it due, or the holidays are not known so far. */
  readonly dueOn: string | null
}

type Replaced = Pick<Certificate, 'basis' | 'replacedBy' | 'withdrawn'>

/**
 * What the family or the council may say otherwise once a certificate was issued. A mistake in one that stands is put right
 * all the same, on the same basis: the bars of the law stay.
 */
const saidSince: ReadonlySet<StopCode> = new Set(['not-told', 'chose-mediation', 'undecided', 'not-said'])

/** How the family's first contact stands against the two months after the letter. */
export type ContactStands = 'in-time' | 'arguable' | 'late' | 'unknown'

/** Each certificate. */
export function mayIssueAny(facts: CertificateFacts, calendar: Calendar): readonly MayIssue[] {
  return bases.map((basis) => mayIssue(basis, facts, calendar))
}

/** The three bases. */
export const bases: readonly Basis[] = ['no-mediation', 'took-part', 'deemed']

/** One certificate. @param replaces the one that it takes the place of; null: none */
export function mayIssue(
  basis: Basis,
  facts: CertificateFacts,
  calendar: Calendar,
  replaces: Replaced | null = null,
): MayIssue {
  const isPutRight = replaces !== null && replaces.basis === basis && stands(replaces)
  const stops = [...stopsOfAny(facts), ...stopsOf[basis](facts, calendar)].filter(
    ({ code }) => !isPutRight || !saidSince.has(code),
  )
  // Where none is needed nothing makes one due: it is issued to whoever asks for it (LAW-MED-06).
  const triggeredOn = facts.need === 'exempt' ? null : triggers[basis](facts)
  const isArguable = basis === 'no-mediation' && contactStands(facts, calendar) === 'arguable'
  return {
    basis,
    may: stops.length > 0 ? 'no' : isArguable ? 'decide' : 'yes',
    stops,
    triggeredOn,
    // Three working days after what made it due: LAW-MED-21, 26, 31, 36.
    dueOn:
      triggeredOn === null
        ? null
        : (daysOf('certificate', { triggered: triggeredOn }, calendar)?.lastDay ?? null),
  }
}

/**
 * The first contact against the two months, which one rule counts from the day of sending and another from the date on
 * the letter: in time on both, on one alone, or on neither. Where the date on the letter alone is known, the day of sending
 * may be any later one: after the two months from the date it is arguable. Source: LAW-MED-20, LAW-MED-22, LAW-TIME-21.
 */
export function contactStands(
  { notice, contactedOn }: Pick<CertificateFacts, 'notice' | 'contactedOn'>,
  calendar: Calendar,
): ContactStands {
  const sent = notice?.sentOn ?? notice?.datedOn
  if (sent == null || contactedOn === null) return 'unknown'
  const dated = notice?.datedOn ?? sent
  const values = { 'notice-sent': sent, ...(dated === sent ? {} : { 'notice-dated': dated }) }
  const time = daysOf('adviser-contact', values, calendar)
  if (time === null) return 'unknown'
  if (contactedOn <= time.lastDay) return 'in-time'
  if (notice?.sentOn == null) return 'arguable'
  return contactedOn <= (time.laterDay ?? time.lastDay) ? 'arguable' : 'late'
}

const stop = (isSo: boolean, code: StopCode, rule: RuleId): readonly Stop[] => (isSo ? [{ code, rule }] : [])

/** s.55(4) and (5) alike: an adviser gave information and advice, and it is about a decision that is known. */
function stopsOfAny({ notice, advisedOn }: CertificateFacts): readonly Stop[] {
  return [
    ...stop(notice === null, 'no-notice', 'LAW-MED-05'),
    ...stop(advisedOn === null, 'no-advice', 'LAW-MED-07'),
  ]
}

const stopsOf: Readonly<Record<Basis, (facts: CertificateFacts, calendar: Calendar) => readonly Stop[]>> = {
  'no-mediation'(facts, calendar) {
    const { contactedOn, choice, askedOfEarlier } = facts
    const isLate = contactStands(facts, calendar) === 'late'
    return [
      ...stop(contactedOn === null, 'no-contact', 'LAW-MED-20'),
      // An earlier contact would be the first: nobody is refused before it was asked for (LAW-TIME-21).
      ...stop(isLate && !askedOfEarlier, 'ask-of-earlier', 'LAW-MED-20'),
      ...stop(isLate && askedOfEarlier, 'late-contact', 'LAW-MED-22'),
      ...stop(choice === null, 'not-told', 'LAW-MED-07'),
      ...stop(choice === 'mediate', 'chose-mediation', 'LAW-MED-07'),
      ...stop(choice === 'undecided', 'undecided', 'LAW-MED-07'),
    ]
  },
  'took-part': ({ saidMediateOn, endedOn, familyWasThere }) => [
    ...stop(saidMediateOn === null, 'did-not-choose', 'LAW-MED-08'),
    ...stop(endedOn === null, 'not-ended', 'LAW-MED-31'),
    ...stop(endedOn !== null && !familyWasThere, 'not-there', 'LAW-MED-08'),
  ],
  deemed: ({ saidMediateOn, cannotArrangeOn, isHealthOnly }) => [
    ...stop(saidMediateOn === null, 'did-not-choose', 'LAW-MED-08'),
    ...stop(isHealthOnly, 'health-only', 'LAW-MED-26'),
    ...stop(!isHealthOnly && cannotArrangeOn === null, 'not-said', 'LAW-MED-26'),
  ],
}

/** What makes each due; nothing where its way is not open. */
const triggers: Readonly<Record<Basis, (facts: CertificateFacts) => string | null>> = {
  'no-mediation': ({ saidNoMediationOn }) => saidNoMediationOn,
  'took-part': ({ endedOn, familyWasThere }) => (familyWasThere ? endedOn : null),
  deemed: ({ cannotArrangeOn, isHealthOnly }) => (isHealthOnly ? null : cannotArrangeOn),
}
