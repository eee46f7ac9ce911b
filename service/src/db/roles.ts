/** The SQL that makes roles and logins: run by the service on its own server, by an administrator on another. */
import { logins, roles } from './logins.ts'

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
  return `do $do$ begin
${made(roles.public, `nologin ${never} nobypassrls`)}
${made(roles.operator, `nologin ${never} nobypassrls`)}
${made(logins.owner, `login noinherit ${never} nobypassrls`)}
${made(logins.web, `login noinherit ${never} nobypassrls`)}
${made(logins.operate, `login noinherit ${never} nobypassrls`)}
${made(logins.backup, `login noinherit ${never} bypassrls`)}
end $do$;
grant ${roles.public} to ${logins.web};
grant ${roles.operator} to ${logins.operate};
alter role ${logins.backup} set default_transaction_read_only = on;
`
}

/** SQL that makes a database. It cannot stand in a transaction. @param template a database to clone */
export function databaseSql(name: string = databaseName, template = 'template0'): string {
  return `create database ${name} owner ${logins.owner} encoding 'UTF8' template ${template};`
}
