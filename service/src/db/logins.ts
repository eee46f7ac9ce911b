/** The names of roles and logins, and which login is safe to run with. */

/** What a transaction acts as. */
export const roles = {
  public: 'way_forward_public',
  operator: 'way_forward_operator',
  /** Somebody with an account. */
  person: 'way_forward_person',
  /** A council's or a service's own system, by a token of theirs. */
  api: 'way_forward_api',
  /** What people sign in by, and nothing else. */
  signIn: 'way_forward_sign_in',
  /** Looks at cases again: days and ids, no words that anybody wrote. */
  worker: 'way_forward_worker',
  /** Reads again what one person may see before they are reminded of it. */
  reminder: 'way_forward_reminder',
  /** Erases what nobody is left to read. */
  eraser: 'way_forward_eraser',
} as const
export type RoleName = keyof typeof roles

/** Owns the functions that decide who is in behind a wall. No login may take it but the owner of the tables. */
export const wallsRole = 'way_forward_walls'

/** Who connects. None inherits anything before it takes a role. */
export const logins = {
  web: 'way_forward_web',
  operate: 'way_forward_operate',
  signIn: 'way_forward_door',
  work: 'way_forward_work',
  /** Owns the tables of the queue, and nothing else. */
  jobs: 'way_forward_jobs',
  owner: 'way_forward_owner',
  backup: 'way_forward_backup',
} as const
export type LoginName = keyof typeof logins

/** Which roles each login may take: its own and no other. */
export const rolesOfLogin = {
  web: ['public', 'person', 'api'],
  operate: ['operator'],
  signIn: ['signIn'],
  work: ['worker', 'reminder', 'eraser'],
} as const satisfies Partial<Readonly<Record<LoginName, readonly RoleName[]>>>

/** A login that could see or be more than its role: the service does not run on it. */
export class UnsafeLogin extends Error {
  override readonly name = 'UnsafeLogin'
}

const question = `
  select session_user::text as login, rolsuper as is_super, rolbypassrls as bypasses, rolcreaterole as makes_roles,
    rolinherit as inherits, rolreplication as replicates,
    array(
      select other.rolname::text from pg_catalog.pg_roles other
      where other.rolname <> session_user and pg_catalog.pg_has_role(session_user, other.oid, 'member')
      order by 1
    ) as may_be
  from pg_catalog.pg_roles mine where mine.rolname = session_user`

type Ask = (text: string) => Promise<readonly Record<string, unknown>[]>

/**
 * Refuses a login on which walls would be no walls.
 * @param ask runs a statement on the login's connection
 * @param mayBe the roles that the login may take, each of them; null: it is the owner, who changes tables and is
 *   bound by their walls all the same
 * @throws UnsafeLogin that says what is wrong with it and what to do
 */
export async function refuseUnsafeLogin(ask: Ask, mayBe: readonly string[] | null): Promise<void> {
  const [found] = await ask(question)
  if (found === undefined) throw new UnsafeLogin('The database does not know the login that connected.')
  const login = String(found['login'])
  const faults = [
    ...(found['is_super'] ? ['is a superuser'] : []),
    ...(found['bypasses'] ? ['bypasses row-level security'] : []),
    ...(found['replicates'] ? ['may replicate the whole server'] : []),
    ...(mayBe === null ? [] : faultsBesideRole(found, mayBe)),
  ]
  if (faults.length === 0) return
  throw new UnsafeLogin(
    `The database login "${login}" ${faults.join(', ')}. The service does not run on such a login. Use the ones that "npm run database -- roles" makes.`,
  )
}

function faultsBesideRole(found: Record<string, unknown>, mayBe: readonly string[]): readonly string[] {
  const all = found['may_be'] as readonly string[]
  const others = all.filter((name) => !mayBe.includes(name))
  const lacking = mayBe.filter((name) => !all.includes(name))
  return [
    ...(lacking.length > 0 ? [`may not act as ${lacking.join(', ')}`] : []),
    ...(found['makes_roles'] ? ['may create roles'] : []),
    ...(found['inherits'] ? ['inherits what its role may do'] : []),
    // A superuser may act as everybody, which has been said.
    ...(!found['is_super'] && others.length > 0 ? [`may act as ${others.join(', ')}`] : []),
  ]
}
