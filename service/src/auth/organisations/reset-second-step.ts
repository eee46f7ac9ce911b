/** For a professional who lost phone and recovery codes: whoever runs the service takes their second step away. */
import { sql } from '../../db/sql.ts'
import type { Needs } from '../needs.ts'
import { isFresh, isId } from '../sessions.ts'
import type { SignedIn } from '../signed-in.ts'
import { tell } from '../tell.ts'

export interface ResetAsked {
  readonly person: string
  /** How it was made sure who asked; 1 to 500 characters. */
  readonly why: string
}

/** 'stale': whoever asks has to prove again who they are. 'no-such': it is not theirs to do, or there is nobody. */
export type ResetDone = 'reset' | 'stale' | 'no-such'

/**
 * Takes the app, the recovery codes and the passkeys of somebody who works for an organisation, and ends all their
 * sessions. It is written down in the same breath, and they are told by email. They set up a second step anew when
 * they next sign in.
 */
export async function resetSecondStep(
  needs: Needs,
  who: SignedIn,
  { person, why }: ResetAsked,
): Promise<ResetDone> {
  if (!isId(person) || !runsService(who)) return 'no-such'
  if (!(await isFresh(needs, who))) return 'stale'
  const { rows } = await sql<{ readonly may: boolean }>`
    select people.may_reset(${who.person}, ${person}) as may`.execute(needs.database)
  if (rows[0]?.may !== true) return 'no-such'
  await needs.database.transaction().execute(async (tx) => {
    await tx
      .insertInto('sign_in.second_step_reset')
      .values({ person_id: person, reset_by: who.person, why })
      .execute()
    for (const table of [
      'sign_in.one_time_code',
      'sign_in.recovery_code',
      'sign_in.passkey',
      'sign_in.session',
    ] as const) {
      await tx.deleteFrom(table).where('user_id', '=', person).execute()
    }
  })
  await tell(needs, person, 'second-step-reset')
  return 'reset'
}

export interface Reset {
  readonly id: string
  readonly name: string
  /** Null: they have no account any more. */
  readonly by: string | null
  readonly why: string
  readonly at: Date
}

const mostShown = 50

/** What was reset, the latest first; nothing for whoever does not run the service. */
export async function listResets({ database }: Needs, who: SignedIn): Promise<readonly Reset[]> {
  if (!runsService(who)) return []
  return database
    .selectFrom('sign_in.second_step_reset as r')
    .innerJoin('people.person as p', 'p.id', 'r.person_id')
    .leftJoin('people.person as o', 'o.id', 'r.reset_by')
    .select(['r.id', 'p.name', 'o.name as by', 'r.why', 'r.reset_at as at'])
    .orderBy('r.reset_at', 'desc')
    .orderBy('r.id')
    .limit(mostShown)
    .execute()
}

/** Where people sign in, by their ids; nothing for whoever does not run the service. */
export async function emailsOf(
  { database }: Needs,
  who: SignedIn,
  people: readonly string[],
): Promise<ReadonlyMap<string, string>> {
  if (!runsService(who) || people.length === 0) return new Map()
  const rows = await database
    .selectFrom('sign_in.user')
    .select(['id', 'email'])
    .where('id', 'in', [...people])
    .execute()
  return new Map(rows.map(({ id, email }) => [id, email]))
}

/** Whether somebody runs the service, and has proved it twice. */
export function runsService({ works, isStrong }: Pick<SignedIn, 'works' | 'isStrong'>): boolean {
  return isStrong && works.some(({ kind }) => kind === 'operator')
}
