/** Tells people ahead of a day, by email: of terms that are to be done, and of a guest’s time that ends. */
import { type Day, isoOf, shift } from '@way-forward/law'
import type { WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { agreementClocks } from '../agreement/agreement-clocks.ts'
import { readBareMatters } from './read-bare-matters.ts'

/** Days before the last day of a term on which those who do it are told first. */
const daysAhead = 7

/**
 * Tells the councils, commissioners and others who do a term that is not done: once in the week before its last day, and
 * once on the day. Families are reminded by their case, and told of what it does not follow once it is late: `tell-late.ts`.
 * @returns to how many people
 */
export async function tellOfTerms(
  tx: WorkerTx,
  { today, origin }: { readonly today: Day; readonly origin: string },
): Promise<number> {
  const [from, to] = [isoOf(today), isoOf(shift(today, daysAhead))]
  const { rows } = await sql<{ id: string }>`
    select distinct matter_id as id from mediation.step
    where kind = 'term-due' and on_day between ${from}::date and ${to}::date`.execute(tx)
  if (rows.length === 0) return 0
  const seen = await readBareMatters(
    tx,
    rows.map(({ id }) => id),
    from,
  )
  const due = seen
    .filter(({ reader }) => reader === 'service')
    .flatMap(({ matter }) => agreementClocks(matter))
    .filter(({ doneOn, lastDay }) => doneOn === null && lastDay >= from && lastDay <= to)
  const onTheDay = due.filter(({ lastDay }) => lastDay === from)
  const told = async (which: 'week' | 'day', steps: readonly (string | null)[]): Promise<number> => {
    if (steps.length === 0) return 0
    const { rows: counted } = await sql<{ told: number }>`
      select mediation.tell_of_terms(${steps}::uuid[], ${which}, ${origin}) as told`.execute(tx)
    return counted[0]?.told ?? 0
  }
  const ahead = due.filter(({ lastDay }) => lastDay !== from)
  return (
    (await told(
      'day',
      onTheDay.map(({ step }) => step),
    )) +
    (await told(
      'week',
      ahead.map(({ step }) => step),
    ))
  )
}

/** Tells guests whose 30 days end within five days, and the service that asked them. @returns to how many people */
export async function warnGuests(tx: WorkerTx, origin: string): Promise<number> {
  const { rows } = await sql<{ told: number }>`select mediation.warn_guests(${origin}) as told`.execute(tx)
  return rows[0]?.told ?? 0
}
