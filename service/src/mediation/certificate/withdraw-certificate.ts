/** Withdraws a certificate that should not have been issued. It stays readable, and says that it was withdrawn. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { type Matter, stepsOf, takenBack } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallWithFamily } from '../walls-of-matter.ts'
import { countAgain, firstOf } from './count-certificate.ts'
import { mayCertify, readCertificates, stands } from './read-certificates.ts'

/**
 * Withdraws one. The fact that the law knows of it is taken back.
 * @param withdrawal `on`: ISO day
 * @returns false: there is none that stands, or this person issues none
 */
export async function withdrawCertificate(
  tx: PersonTx,
  matter: Matter,
  { id, on, why }: { readonly id: string; readonly on: string; readonly why: string },
): Promise<boolean> {
  const wall = wallWithFamily(matter)
  if (wall === null || !(await mayCertify(tx, matter.id))) return false
  const known = await readCertificates(tx, matter.id)
  const found = known.find((each) => each.id === id)
  if (found === undefined || !stands(found)) return false
  const added = await tx
    .insertInto('mediation.certificate_withdrawal')
    .values({
      certificate_id: id,
      matter_id: matter.id,
      case_id: matter.caseId,
      wall_id: wall,
      on_day: on,
      reason: why,
      recorded_by: sql<string>`people.me()`,
    })
    .onConflict((conflict) => conflict.doNothing())
    .returning('certificate_id')
    .executeTakeFirst()
  if (added === undefined) return false
  const before = stepsOf(matter, 'certificate').find(({ about }) => about === id)
  await recordStep(tx, matter, {
    kind: 'certificate',
    word: 'withdrawn',
    wall,
    onDay: on,
    about: id,
    body: { reason: why },
    ...(before !== undefined && { corrects: before.id }),
  })
  await countAgain(tx, matter, firstOf(known, found), takenBack)
  return true
}
