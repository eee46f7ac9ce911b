/** The names of roles and logins, and which login is safe to run with. */

/** What a transaction acts as. A login takes exactly one of them. */
export const roles = { public: 'way_forward_public', operator: 'way_forward_operator' } as const
export type RoleName = keyof typeof roles

/** Who connects. Each is a member of its own role alone, and inherits nothing before it takes that role. */
export const logins = {
  web: 'way_forward_web',
  operate: 'way_forward_operate',
  owner: 'way_forward_owner',
  backup: 'way_forward_backup',
} as const

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
 * @param mayBe the one role that the login may take; null: it is the owner, who changes tables and is bound by
 *   their walls all the same
 * @throws UnsafeLogin that says what is wrong with it and what to do
 */
export async function refuseUnsafeLogin(ask: Ask, mayBe: string | null): Promise<void> {
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

function faultsBesideRole(found: Record<string, unknown>, mayBe: string): readonly string[] {
  const all = found['may_be'] as readonly string[]
  const others = all.filter((name) => name !== mayBe)
  return [
    ...(all.includes(mayBe) ? [] : [`may not act as ${mayBe}`]),
    ...(found['makes_roles'] ? ['may create roles'] : []),
    ...(found['inherits'] ? ['inherits what its role may do'] : []),
    // A superuser may act as everybody, which has been said.
    ...(!found['is_super'] && others.length > 0 ? [`may act as ${others.join(', ')}`] : []),
  ]
}
