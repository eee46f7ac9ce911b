/** The time for the appeal of what a matter is about, and what the law says of each term, as the reader's case has it. */
import type { Calendar, ConcernDeadline, Day, Position, RuleId, Warning } from '@way-forward/law'
import type { CaseFile, StoredEvent } from '../../cases/case-file.ts'
import { positionOf } from '../../cases/position-of-case.ts'
import { readCase } from '../../cases/read-case.ts'
import type { PersonTx } from '../../db/data.ts'
import { certificateIssuedOn } from '../advice/advice-clocks.ts'
import { isFamily, type Matter, stepsOf } from '../matter.ts'
import { mattersOfCase } from '../matters-of-case.ts'
import { readMatter } from '../read-matter.ts'
import { wallWithFamily } from '../walls-of-matter.ts'

interface Reason {
  readonly say: string
  readonly rule: RuleId
}

export interface LawOfMatter {
  /** The time for the appeal about what is in dispute; null: the reader’s case does not know enough for one. */
  readonly appeal: AppealTime | null
  readonly found: Position
  /** An appeal could be about it at all: it is about a decision of the council. */
  readonly mayBeAppealed: boolean
}

export interface AppealTime extends Pick<ConcernDeadline, 'lastDay' | 'laterDay' | 'doubt'> {
  /** What the law says now that the last day has passed; empty: it has not. */
  readonly passed: readonly Reason[]
}

/** @returns null where the reader has no case to see of it */
export async function lawOfMatter(
  tx: PersonTx,
  matter: Matter,
  on: Day,
  calendar: Calendar,
): Promise<LawOfMatter | null> {
  const file = await readCase(tx, matter.caseId)
  return file === null ? null : lawOfFile(matter, file, on, calendar)
}

/** The same from a case that was read already. Source: LAW-TIME-19, LAW-TIME-21. */
export function lawOfFile(
  matter: Matter,
  { concerns, events }: Pick<CaseFile, 'concerns'> & { readonly events: readonly StoredEvent[] },
  on: Day,
  calendar: Calendar,
): LawOfMatter {
  const known = { concerns, events: [...certificateToCome(matter), ...events] }
  const { found } = positionOf(known, on, calendar)
  const date = found.dates.find(({ kind, concern }) => kind === 'appeal' && concern === matter.concern)
  return {
    appeal: date === undefined ? null : timeOf(date, found, on),
    found,
    mayBeAppealed: matter.concernKind === 'council-decision',
  }
}

function timeOf(
  { lastDay, laterDay, doubt, concern }: ConcernDeadline,
  found: Position,
  on: Day,
): AppealTime {
  if (lastDay >= on) return { lastDay, laterDay, doubt, passed: [] }
  const route = found.routes.find(({ id, concern: about }) => id === 'appeal' && about === concern)
  // The doubt of the date says the first reason already, where the certificate is to come.
  if (route?.state === 'not-yet') return { lastDay, laterDay, doubt, passed: route.why.slice(1) }
  const said = found.warnings.filter((warning) => warning.concern === concern && isOfTime(warning))
  return { lastDay, laterDay, doubt, passed: said.length > 0 ? said : [notTheEnd] }
}

/** Late on every reading; on the safe one alone; or so that an answer is missing. Not what is said of the adviser. */
function isOfTime({ code, rule }: Pick<Warning, 'code' | 'rule'>): boolean {
  return (
    (code === 'appeal-time-passed' && (rule === 'LAW-TIME-14' || rule === 'LAW-TIME-19')) ||
    (code === 'later-reading' && rule === 'LAW-TIME-21')
  )
}
const notTheEnd: Reason = {
  say: 'This day has passed. That alone does not end the right to appeal: a judge can accept a late appeal that says why it is late.',
  rule: 'LAW-TIME-14',
}

/** What the law counts from in a case as its family sees it: what was said there, and that a certificate is still to come. */
export async function withCertificatesToCome(
  tx: PersonTx,
  { id, concerns, events }: Pick<CaseFile, 'id' | 'concerns' | 'events'>,
): Promise<{ readonly concerns: CaseFile['concerns']; readonly events: readonly StoredEvent[] }> {
  const toCome: StoredEvent[] = []
  for (const each of await mattersOfCase(tx, id)) {
    const matter = await readMatter(tx, each)
    if (matter !== null && isFamily(matter)) toCome.push(...certificateToCome(matter))
  }
  return { concerns, events: [...toCome, ...events] }
}

/**
 * That no certificate is issued yet, where the service has given advice and none of its own stands: the two months alone
 * then end nothing. What the case says of a certificate itself counts before it; where the family was with another adviser
 * too, nothing is taken for granted. Source: LAW-TIME-19.
 */
function certificateToCome(matter: Matter): readonly StoredEvent[] {
  const { concern, process } = matter
  if (process !== 'mediation' || concern === null || wallWithFamily(matter) === null) return []
  const contacts = stepsOf(matter, 'contact')
  const isOnlyHere = contacts.length > 0 && contacts.every(({ word }) => word === 'here')
  if (!isOnlyHere || certificateStands(matter)) return []
  return [{ id: matter.id, concern, fact: 'certificateIssuedOn', value: 'no', corrects: null, number: -1 }]
}

/** Whether a certificate of the matter stands, as far as the reader sees it: one that was withdrawn does not. */
export function certificateStands(matter: Matter): boolean {
  return certificateIssuedOn(matter) !== null
}
