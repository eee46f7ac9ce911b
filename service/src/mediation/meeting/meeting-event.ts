/** The day of the meeting as a fact of the case, so that the family's dates follow it, and none is left of one that is not. */
import { factOf, isoOf } from '@way-forward/law'
import { recordEvent } from '../../cases/record-event.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { dayInLondon } from '../../documents/london-time.ts'
import type { Matter } from '../matter.ts'
import { StepOvertaken } from '../record-step.ts'

const fact = 'mediationMeetingOn'

/**
 * Says when the meeting is, or with null that there is none. To be called in the transaction of the step, with the lock of
 * `hold-matter.ts`. @param change of a meeting that was said before
 * @throws StepOvertaken where somebody of the family corrected the fact at the same moment
 */
export async function sayMeetingDay(
  tx: PersonTx,
  { concern, concernKind, caseId, process }: Matter,
  {
    wall,
    startsAt,
    change,
  }: { readonly wall: string; readonly startsAt: Date | null; readonly change: boolean },
): Promise<void> {
  const isKnown = concernKind !== null && factOf(concernKind, fact) !== null
  // Disagreement resolution is no mediation: it moves no clock of the law (LAW-DRS-08, 09).
  if (concern === null || !isKnown || process !== 'mediation') return
  const earlier = change ? await lastSaid(tx, wall, concern) : null
  const value = startsAt === null ? null : isoOf(dayInLondon(startsAt))
  if (value === (earlier?.value ?? null)) return
  const done = await recordEvent(tx, {
    caseId,
    wall,
    concern,
    fact,
    value,
    ...(earlier !== null && { corrects: earlier.id }),
  })
  if (done === null) throw new StepOvertaken()
}

/** The event of the last meeting: only the last can be changed, and what is cancelled is taken back. */
async function lastSaid(tx: PersonTx, wall: string, concern: string) {
  const { rows } = await sql<{ id: string; value: string }>`
    select e.id, e.value from cases.event e
    where e.wall_id = ${wall} and e.concern_id = ${concern} and e.fact = ${fact} and e.value is not null
      and not exists (select from cases.event c where c.corrects = e.id)
    order by e.number desc limit 1`.execute(tx)
  return rows[0] ?? null
}
