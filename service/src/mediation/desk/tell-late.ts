/** Tells families by email that what another agreed to do is late, where their case does not follow it. */
import { type Day, isoOf, shift } from '@way-forward/law'
import type { WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { concernOfTerm } from '../agreement/agreement.ts'
import { agreementClocks } from '../agreement/agreement-clocks.ts'
import { isLate } from '../clock.ts'
import { bareStepsOf } from '../matter.ts'
import { readBareMatters } from './read-bare-matters.ts'

/** Days back, so that a day on which nothing ran is made good. */
const daysBack = 7

/**
 * On the day after the last day, by the latest reading, and once: of what a school or another body does. What a council or a
 * health commissioner owes is a concern of the case, with its own reminders. @returns to how many people
 */
export async function tellOfLateTerms(
  tx: WorkerTx,
  { today, origin }: { readonly today: Day; readonly origin: string },
): Promise<number> {
  const [from, on] = [isoOf(shift(today, -daysBack)), isoOf(today)]
  const { rows } = await sql<{ id: string }>`
    select distinct matter_id as id from mediation.step
    where kind = 'term-due' and on_day < ${on}::date
      and coalesce((at_time at time zone 'UTC')::date, on_day) between ${from}::date and ${on}::date - 1`.execute(
    tx,
  )
  if (rows.length === 0) return 0
  const seen = await readBareMatters(
    tx,
    rows.map(({ id }) => id),
    on,
  )
  const late = seen
    .filter(({ reader }) => reader === 'service')
    .flatMap(({ id, matter }) => {
      const lateSteps = new Set(
        agreementClocks(matter)
          .filter((clock) => isLate(clock, on) && (clock.laterDay ?? clock.lastDay) >= from)
          .map(({ step }) => step),
      )
      return bareStepsOf(matter, 'term-due').flatMap(({ id: step, about }) =>
        about !== null && lateSteps.has(step) ? [{ step, concern: concernOfTerm(id, about) }] : [],
      )
    })
  if (late.length === 0) return 0
  const ids = late.map(({ concern }) => concern)
  const followed = await tx.selectFrom('cases.concern').select('id').where('id', 'in', ids).execute()
  const known = new Set(followed.map(({ id }) => id))
  const steps = late.filter(({ concern }) => !known.has(concern)).map(({ step }) => step)
  const { rows: counted } = await sql<{ told: number }>`
    select mediation.tell_of_late_terms(${steps}::uuid[], ${origin}) as told`.execute(tx)
  return counted[0]?.told ?? 0
}
