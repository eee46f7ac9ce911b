/** The Tribunal's clocks a second time, read from the dossier (section 4A) for the proof alone. */
import type { Reckoned } from './answer.ts'
import {
  beyond,
  firstWorkingAfterClosed,
  isClosed,
  monthIsTooShort,
  onOrNextWorking,
  openDaysAfter,
  openWorkingDaysAfter,
  plusDays,
  plusMonths,
  workingDaysOn,
} from './calendar.ts'

/** The inputs of an appeal, as in a line of JSON. */
export interface AppealInput {
  readonly 'notice-sent': string
  readonly 'notice-dated'?: string | undefined
  readonly 'certificate-issued'?: string | undefined
  readonly 'placement-only'?: boolean | undefined
  readonly 'adviser-contacted'?: string | undefined
}

/** An SEN appeal: LAW-TIME-12 with the readings of issue section 3 (LAW-TIME-02, MED-22, MED-39). */
export function appealReckoned(input: AppealInput): Reckoned {
  const sent = input['notice-sent']
  const dated = input['notice-dated'] ?? sent
  const certificate = input['certificate-issued']
  const contacted = input['adviser-contacted']
  const early = plusMonths(sent < dated ? sent : dated, 2)
  const late = plusMonths(sent < dated ? dated : sent, 2)
  const month = certificate === undefined ? '' : plusMonths(certificate, 1)
  const lateContact = contacted !== undefined && contacted > late
  const uncertain = certificate !== undefined && (input['placement-only'] === true || lateContact)
  const raw = uncertain || month < early ? early : month
  const rawLate = month < late ? late : month
  const surely = endOfAppealTime(raw)
  const arguably = endOfAppealTime(rawLate)
  const issuedLate =
    certificate !== undefined &&
    !uncertain &&
    contacted === undefined &&
    isAfter(certificate, workingDaysOn(early, 3))
  // Late by one date of the notice and in time by the other: reg 34(2) bars the certificate on one reading (LAW-TIME-21).
  const lateByOne = certificate !== undefined && !uncertain && contacted !== undefined && contacted > early
  return {
    lastDay: surely.day,
    others: [surely.edge, arguably.day, arguably.edge],
    advisedDay: workingDaysOn(raw, -5),
    moment: '17:00',
    manner: 'received',
    runsOn: 'family',
    doubt: issuedLate || lateByOne || uncertain || (sent !== dated || lateContact ? null : false),
  }
}

function isAfter(iso: string, limit: string): boolean {
  return limit !== beyond && iso > limit
}

const ends = new Map<string, { day: string; edge: string }>()

/** Rule 12(2) and 12(3)(a): the last day for a raw date, and the later day where 12(2) lands in a closed period. */
function endOfAppealTime(raw: string): { day: string; edge: string } {
  let end = ends.get(raw)
  if (end === undefined) {
    end = reckonEnd(raw)
    ends.set(raw, end)
  }
  return end
}

function reckonEnd(raw: string): { day: string; edge: string } {
  if (isClosed(raw)) {
    const day = firstWorkingAfterClosed(raw, 0)
    return { day, edge: day }
  }
  return rolled(raw)
}

/** Rule 12(2): the next working day, and what rule 12(3) would make of it if it also applied to that day. */
function rolled(raw: string): { day: string; edge: string } {
  const day = onOrNextWorking(raw, 0)
  if (day === beyond) return { day, edge: day }
  return { day, edge: isClosed(day) ? firstWorkingAfterClosed(day, 0) : day }
}

const byParty = { sen: 'authority', discrimination: 'body', unknown: 'authority' } as const

/** The response: 30 working days, for SEN without closed days (LAW-TIME-16, TIME-08, TIME-11). */
export function tribunalResponseReckoned(received: string, about: keyof typeof byParty): Reckoned {
  const plain = workingDaysOn(received, 30)
  const sen = openWorkingDaysAfter(received, 30)
  return {
    lastDay: about === 'sen' ? sen : plain,
    others: about === 'unknown' ? [sen] : [],
    moment: '17:00',
    manner: 'received',
    runsOn: byParty[about],
    doubt: about === 'discrimination',
  }
}

/** Permission to appeal: 28 days, then rule 12(2); for SEN closed days are not counted (LAW-TIME-17, TIME-08). */
export function permissionReckoned(sent: string, about: keyof typeof byParty): Reckoned {
  const plain = onOrNextWorking(plusDays(sent, 28), 0)
  const sen = rolled(openDaysAfter(sent, 28))
  return {
    lastDay: about === 'sen' ? sen.day : plain,
    others: about === 'discrimination' ? [] : about === 'sen' ? [sen.edge] : [sen.day, sen.edge],
    moment: '17:00',
    manner: 'received',
    runsOn: 'family',
  }
}

/** A disability discrimination claim: six months starting with the conduct, no relief (LAW-TIME-18, TIME-11). */
export function discriminationReckoned(conduct: string): Reckoned {
  const corresponding = plusMonths(conduct, 6)
  return {
    lastDay: plusDays(corresponding, -1),
    others: monthIsTooShort(conduct, 6) ? [corresponding] : [],
    moment: '17:00',
    manner: 'received',
    runsOn: 'family',
  }
}
