/** What somebody wants to be reminded of in a case, as they see it and as they choose it. */
import type { PersonTx, ReminderStep } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { stepsBefore } from './due-reminders.ts'

export interface ReminderChoice {
  /** How many days before a last day; none: of no last day. */
  readonly days: readonly Exclude<ReminderStep, 0>[]
  /** When the other side is late. */
  readonly tellsLate: boolean
}

/** What somebody chose; everything where they have not chosen. */
export async function readReminderChoice(tx: PersonTx, caseId: string): Promise<ReminderChoice> {
  const found = await tx
    .selectFrom('cases.reminder_choice')
    .select(['days', 'tells_late'])
    .where('case_id', '=', caseId)
    .executeTakeFirst()
  return found === undefined
    ? { days: stepsBefore, tellsLate: true }
    : { days: found.days, tellsLate: found.tells_late }
}

/** Chooses, for whoever acts. @throws where they are not in the case (42501) */
export async function chooseReminders(
  tx: PersonTx,
  { caseId, days, tellsLate }: ReminderChoice & { readonly caseId: string },
): Promise<void> {
  const chosen = sql`${days}::smallint[]`
  await sql`
    insert into cases.reminder_choice (case_id, person_id, days, tells_late)
    values (${caseId}, people.me(), ${chosen}, ${tellsLate})
    on conflict (case_id, person_id)
      do update set days = excluded.days, tells_late = excluded.tells_late, chosen_at = now()`.execute(tx)
}
