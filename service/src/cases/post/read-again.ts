/** Reads again, as the one who is to be reminded, whether a reminder still holds: walls and dates as of now. */
import { type Calendar, type ConcernDeadline, type Day, position } from '@way-forward/law'
import type { PartyKind, ReminderStep, ReminderTx, WorkData } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { StoredEvent } from '../case-file.ts'
import { factsOf } from '../facts-of-case.ts'
import { type DueReminder, heldBy } from '../reminders/due-reminders.ts'
import { wants } from '../reminders/look-at-cases.ts'
import type { WatchedConcern } from '../reminders/read-cases.ts'

export interface WaitingReminder extends DueReminder {
  readonly id: string
  readonly caseId: string
}

/** A reminder that holds. */
export interface HeldReminder extends WaitingReminder {
  /** The later reading of its date; null: there is none. */
  readonly laterDay: Day | null
}

/** Those of a person's reminders that still hold today. */
export async function thoseThatHold(
  work: WorkData,
  person: string,
  reminders: readonly WaitingReminder[],
  { today, calendar }: { readonly today: Day; readonly calendar: Calendar },
): Promise<readonly HeldReminder[]> {
  const held: HeldReminder[] = []
  for (const [caseId, ofCase] of Map.groupBy(reminders, (each) => each.caseId)) {
    const seen = await work.asReminder({ person, caseId }, (tx) => read(tx, caseId))
    const { facts } = factsOf(seen.events, seen.concerns)
    const dates: readonly ConcernDeadline[] =
      facts.concerns.length === 0 ? [] : position(facts, today, calendar).dates
    for (const each of ofCase) {
      if (!wants(seen.choice, each.step)) continue
      const date = seen.sides.map((side) => heldBy(each, dates, side, today)).find((found) => found !== null)
      if (date !== undefined) held.push({ ...each, laterDay: date.laterDay })
    }
  }
  return held
}

interface Seen {
  readonly sides: readonly PartyKind[]
  readonly choice: { readonly days: readonly ReminderStep[] | null; readonly tellsLate: boolean | null }
  readonly concerns: readonly WatchedConcern[]
  readonly events: readonly StoredEvent[]
}

async function read(tx: ReminderTx, caseId: string): Promise<Seen> {
  const { rows: sides } = await sql<{ kind: PartyKind }>`
    select distinct kind from cases.party where case_id = ${caseId} and left_at is null`.execute(tx)
  const { rows: choices } = await sql<Seen['choice']>`
    select days, tells_late as "tellsLate" from cases.reminder_choice where case_id = ${caseId}`.execute(tx)
  const { rows: concerns } = await sql<WatchedConcern>`
    select id, wall_id as wall, kind from cases.concern
    where case_id = ${caseId} and settled_on is null`.execute(tx)
  const { rows: events } = await sql<StoredEvent>`
    select id, concern_id as concern, fact, value, corrects, number from cases.event
    where case_id = ${caseId}`.execute(tx)
  return {
    sides: sides.map(({ kind }) => kind),
    choice: choices[0] ?? { days: null, tellsLate: null },
    concerns,
    events,
  }
}
