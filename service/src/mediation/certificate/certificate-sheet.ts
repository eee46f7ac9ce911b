/** What stands on a certificate: the same on the page and on paper. Pure. */
import {
  type Calendar,
  type DeadlineResult,
  day,
  type Reason,
  type RuleId,
  type Step,
  writtenDay,
} from '@way-forward/law'
import type { Basis } from '../../db/data.ts'
import { basisWords, decisionWords } from './certificate-words.ts'
import type { CertificatePayload } from './payload.ts'
import type { Certificate } from './read-certificates.ts'
import { timeAfter } from './time-after.ts'

export interface CertificateSheet {
  readonly basis: string
  /** What it certifies, and by which rule. */
  readonly statement: Reason
  /** Names and values. */
  readonly rows: readonly { readonly name: string; readonly value: string }[]
  /** What became of it; null: it stands. */
  readonly ended: string | null
  readonly time: TimeOnSheet
}

export interface TimeOnSheet {
  /** The last day in words; null: it could not be worked out. */
  readonly lastDay: string | null
  readonly says: readonly Reason[]
  readonly working: readonly Step[]
  /** What is not settled. */
  readonly doubt: string | null
}

/** The sheet of a certificate, by the law as it is read today. */
export function certificateSheet(certificate: Certificate, calendar: Calendar): CertificateSheet {
  const { payload } = certificate
  const { issuedTo, issuedBy, decision, replaces } = payload
  const row = (name: string, value: string | null) => (value === null ? [] : [{ name, value }])
  return {
    basis: basisWords[payload.basis],
    statement: statements[payload.basis](issuedBy.service, issuedTo.name),
    rows: [
      ...row('Issued to', `${issuedTo.name} (${issuedTo.is})`),
      ...row('Child or young person', issuedTo.child),
      ...row('About', decisionWords[decision.what]),
      ...row('Council', decision.authority),
      ...row('Letter sent on', decision.sentOn === null ? null : inWords(decision.sentOn)),
      ...row('Date on the letter', decision.datedOn === null ? null : inWords(decision.datedOn)),
      ...row(
        'First contact with an adviser',
        payload.contactedOn === null ? null : inWords(payload.contactedOn),
      ),
      ...row('Issued on', inWords(payload.issuedOn)),
      ...row('Issued by', `${issuedBy.adviser}, mediation adviser, ${issuedBy.service}`),
      ...row('Number of the mediation', payload.reference),
      ...row(
        'Replaces',
        replaces === null
          ? null
          : `${replaces.code} of ${inWords(replaces.issuedOn)}, which was wrong: ${replaces.wrong}`,
      ),
    ],
    ended: endOf(certificate),
    time: timeOnSheet(certificate, calendar),
  }
}

const statements: Readonly<Record<Basis, (service: string, name: string) => Reason>> = {
  'no-mediation': (service, name) => ({
    say: `${service} gave ${name} information and advice about mediation, and was told that they do not wish to pursue it.`,
    rule: 'LAW-MED-07',
  }),
  'took-part': (service, name) => ({
    say: `${service} gave ${name} information and advice about mediation. They wished to pursue it, and took part.`,
    rule: 'LAW-MED-08',
  }),
  deemed: (service, name) => ({
    say: `${service} gave ${name} information and advice about mediation, and they wished to pursue it. The council said that it cannot arrange it in time, so they count as having taken part.`,
    rule: 'LAW-MED-26',
  }),
}

function endOf({ withdrawn, replacedBy }: Certificate): string | null {
  if (withdrawn !== null)
    return `This certificate was withdrawn on ${inWords(withdrawn.on)}: ${withdrawn.why}`
  if (replacedBy === null) return null
  return `This certificate was replaced on ${inWords(replacedBy.on)} by ${replacedBy.code}.`
}

function timeOnSheet({ payload }: Certificate, calendar: Calendar): TimeOnSheet {
  const { appeal, laterDay, doubt, isTwoMonthsAlone } = timeAfter(payload, calendar)
  if (appeal === null || appeal.lastDay === null)
    return {
      lastDay: null,
      says: [
        reason('The last day to appeal could not be worked out from these dates.', 'LAW-TIME-01'),
        noPause,
      ],
      working: [],
      doubt: null,
    }
  const isOver = appeal.lastDay < payload.issuedOn
  const isNeeded = payload.need !== 'exempt'
  const says = [
    ...(isTwoMonthsAlone ? [needOnSheet(payload.need)] : earlierOnSheet(payload)),
    ...(isOver ? [whenOver, ...(isNeeded ? [leaveWithout] : [])] : []),
    // Where none is needed the two months stand alone, with their doubt (LAW-MED-39).
    ...(isNeeded ? laterOnSheet(laterDay, { isOver, isTwoMonthsAlone }) : []),
    noPause,
  ]
  return { lastDay: inWords(appeal.lastDay), says, working: stepsWithDays(appeal), doubt }
}

const reason = (say: string, rule: RuleId): Reason => ({ say, rule })
const noPause = reason('Neither mediation nor this certificate stops the time to appeal.', 'LAW-MED-35')
/** A missed day never ends the right: a judge decides. */
const whenOver = reason(
  'That day had passed when this certificate was issued. A judge can still let an appeal in late.',
  'LAW-TIME-14',
)
const leaveWithout = reason('A judge can also give leave to appeal without a certificate.', 'LAW-MED-23')

/** Where an earlier certificate is what time is counted from. */
function earlierOnSheet({ countsFrom, issuedOn }: CertificatePayload): readonly Reason[] {
  return countsFrom === issuedOn
    ? []
    : [
        reason(
          `The month is counted from ${inWords(countsFrom)}, when an earlier certificate was issued. Whether a later one gives more time is not settled.`,
          'LAW-TIME-01',
        ),
      ]
}

/** The later reading: of no use to plan on while the safe day lies ahead, and what is left once that has passed. */
function laterOnSheet(
  laterDay: string | null,
  { isOver, isTwoMonthsAlone }: { readonly isOver: boolean; readonly isTwoMonthsAlone: boolean },
): readonly Reason[] {
  if (laterDay === null || (isTwoMonthsAlone && !isOver)) return []
  const ends = `A later reading ends on ${inWords(laterDay)}.`
  return [
    reason(
      isOver ? `${ends} It can be argued, so appeal by then if you can.` : `${ends} Do not rely on it.`,
      'LAW-TIME-21',
    ),
  ]
}

function needOnSheet(need: CertificatePayload['need']): Reason {
  return need === 'exempt'
    ? reason(
        'No certificate is needed to appeal about the school or other setting alone. Only the two months are safe.',
        'LAW-MED-06',
      )
    : reason(
        'Whether this appeal needs a certificate turns on what it is about. Only the two months are safe.',
        'LAW-MED-06',
      )
}

function stepsWithDays({ working }: DeadlineResult): readonly Step[] {
  const dayOr = (iso: string | null) => (iso === null ? null : day(iso))
  return working.map((step) => ({ ...step, from: dayOr(step.from), to: dayOr(step.to) }))
}

/** "Monday 23 November 2026". */
function inWords(iso: string): string {
  return writtenDay(day(iso))
}
