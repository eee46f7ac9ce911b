/** The SQL that makes roles and logins: run by the service on its own server, by an administrator on another. */
import { logins, roles, rolesOfLogin, wallsRole } from './logins.ts'

export const databaseName = 'way_forward'

/** Attributes that no login of the service ever has. */
const never = 'nosuperuser nocreaterole nocreatedb noreplication'

/**
 * SQL that makes the roles and logins, and leaves alone those that are there. It may be run again.
 * @param passwordOf the password of a new login, of letters and digits only; absent: none, for a server
 *   that trusts the socket of its own folder
 */
export function rolesSql(passwordOf?: (login: string) => string): string {
  const made = (name: string, attributes: string): string => {
    const password =
      passwordOf && Object.values<string>(logins).includes(name) ? ` password '${passwordOf(name)}'` : ''
    return `  if not exists (select from pg_catalog.pg_roles where rolname = '${name}') then
    create role ${name} ${attributes}${password};
  end if;`
  }
  const groups = [...Object.values(roles), wallsRole]
  const connecting = Object.values(logins).filter((name) => name !== logins.backup)
  return `do $do$ begin
${groups.map((name) => made(name, `nologin ${never} nobypassrls`)).join('\n')}
${connecting.map((name) => made(name, `login noinherit ${never} nobypassrls`)).join('\n')}
${made(logins.backup, `login noinherit ${never} bypassrls`)}
end $do$;
${(Object.keys(rolesOfLogin) as (keyof typeof rolesOfLogin)[])
  .map((login) => `grant ${rolesOfLogin[login].map((role) => roles[role]).join(', ')} to ${logins[login]};`)
  .join('\n')}
-- The owner hands schemas and functions over to them.
grant ${wallsRole}, ${logins.jobs} to ${logins.owner};
alter role ${logins.backup} set default_transaction_read_only = on;
`
}

/** SQL that makes a database. It cannot stand in a transaction. @param template a database to clone */
export function databaseSql(name: string = databaseName, template = 'template0'): string {
  return `create database ${name} owner ${logins.owner} encoding 'UTF8' template ${template};`
}
