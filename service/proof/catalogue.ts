/** What the catalogue of a database says against the walls: read from the database itself, not from the migrations. */
import type { Session } from '../src/db/connect.ts'

type Ask = Session['query']

/** What may be deleted or updated, by whom, each with its reason; every other table is only added to. */
const mayChange: Readonly<Record<string, string>> = {
  'operator: directory.organisation delete': 'goes with its last entry',
  'operator: directory.service delete': 'an entry that the operator removes',
  'operator: directory.service update': 'an entry that the operator corrects',
  'operator: directory.phone delete': 'the numbers of an entry are written anew',
  'operator: directory.service_area delete': 'the areas of an entry are written anew',
  'operator: directory.source delete': 'where an entry was read is written anew',
  'operator: directory.hidden_role delete': 'a role is shown again',
  'operator: directory.report update': 'a report is settled, and its words are cleared',
  'person: people.person update': 'their own name',
  'person: people.organisation update': 'its name, and its end',
  'person: people.organisation_area delete': 'an organisation stops working in an area',
  'person: people.member update': 'a role changes or ends',
  'person: people.invitation update': 'an offer is taken back',
  'person: cases.invitation update': 'an offer is taken back',
  'person: cases.concern update': 'its title, and that it is settled',
  'person: cases.entry update': 'redacting empties it and says who, when and why',
  'person: cases.document update': 'redacting empties it and says who, when and why',
  'worker: cases.document update': 'its file is sealed anew with another key',
  'worker: cases.wall_key update': 'a key is wrapped anew by another master key',
  'worker: cases.wall_key delete': 'a key that no file is sealed with any more',
  'person: cases.last_look update': 'when they last looked',
  'sign_in: sign_in.user update': 'their address, confirmed at both ends',
  'sign_in: sign_in.session update': 'when it was last used, and what was proved in it',
  'sign_in: sign_in.session delete': 'signing out, and taking a session back',
  'sign_in: sign_in.account delete': 'an organisation’s own sign-in no longer opens it',
  'sign_in: sign_in.verification update': 'what was asked for is asked for anew',
  'sign_in: sign_in.verification delete': 'used once, or expired',
  'sign_in: sign_in.passkey update': 'its name, and its counter',
  'sign_in: sign_in.passkey delete': 'its owner removes it',
  'sign_in: sign_in.one_time_code update': 'set up anew, shown to work, and codes used up',
  'sign_in: sign_in.one_time_code delete': 'its owner removes it',
  'sign_in: sign_in.recovery_code delete': 'used once, or replaced by new ones',
  'sign_in: sign_in.attempt update': 'tries are counted, and a proof is kept until a name is given',
  'sign_in: sign_in.attempt delete': 'used once, or expired',
  'sign_in: sign_in.email_change update': 'tries are counted',
  'sign_in: sign_in.email_change delete': 'used once, expired, or asked for anew',
  'sign_in: sign_in.rate_limit update': 'tries are counted',
  'sign_in: sign_in.rate_limit delete': 'counted out',
  'sign_in: people.single_sign_on update': 'its secret is sealed with another master key',
  'person: people.single_sign_on update': 'an organisation’s own sign-in changes',
  'person: people.single_sign_on delete': 'an organisation’s own sign-in ends',
  'person: people.confirmed_domain delete': 'a domain is no longer an organisation’s',
  'person: cases.reminder_choice update': 'what they want to be reminded of',
  'person: cases.calendar update': 'its address stops working',
  'worker: cases.watch update': 'when to look again',
  'worker: cases.watch delete': 'a party that has left is not looked at',
  'worker: cases.changed delete': 'it was looked at again',
  'worker: post.message update': 'it is claimed, sent or dropped, and what was in it is emptied',
  'worker: post.message delete': 'it was sent a month ago',
  'worker: post.reminder update': 'the message that it went into',
  'worker: post.reminder delete': 'it no longer holds, or its day is long past',
  'person: mediation.due_line update': 'their own side’s line for its desk',
  'person: mediation.invitation update': 'an offer is taken back',
  'worker: mediation.due_line update': 'the line of a desk is written anew',
  'worker: mediation.signing_key update': 'it is sealed with another master key',
  'worker: mediation.changed delete': 'it was looked at again',
  'worker: cases.idle update': 'the family was told a second time',
  'worker: cases.idle delete': 'somebody came back to the case',
  'eraser: cases.wall delete': 'nobody is left behind it',
  'eraser: cases.case_file delete': 'it has no wall left',
  'eraser: cases.last_look delete': 'whose it was acts in the case no more',
  'eraser: cases.reminder_choice delete': 'whose it was acts in the case no more',
  'eraser: cases.calendar delete': 'whose it was acts in the case no more',
  'eraser: cases.invitation delete': 'who offered it acts in the case no more',
  'eraser: cases.enquiry delete':
    'who asked acts in the case no more, and nobody accepted it; or it came without one, and they asked for it',
  'eraser: cases.erasure update': 'that it was done',
  'eraser: cases.doomed_file delete': 'the file is gone',
  'eraser: people.person delete': 'they asked for it, and act for nobody any more',
  'person: api.token update': 'a token is ended',
  'person: api.webhook update': 'a webhook is ended',
  'person: api.delivery update': 'it is to be sent again',
  'worker: api.delivery update': 'it is taken, and what became of it is written down',
  'worker: api.delivery delete': 'it was made 30 days ago',
  'worker: api.noted update': 'what a webhook was last told',
  'worker: api.referral delete': 'its key was used 30 days ago',
  'walls: api.token update': 'the day on which it was last used',
  'walls: people.member update': 'somebody who erases their account works for nobody any more',
  'walls: people.invitation update': 'an offer is taken',
  'walls: cases.invitation update': 'an offer is taken, or taken back with the share',
  'walls: cases.acting update': 'somebody stops acting for a party',
  'walls: cases.party update': 'a party leaves',
  'walls: cases.wall_party update': 'a share is taken back',
  'walls: cases.enquiry update': 'an enquiry is accepted, declined, passed on or taken back',
  'walls: cases.document update':
    'what a side of a mediation took back is emptied, whoever of it had given it',
  'walls: mediation.matter update': 'its concern, made with it',
  'walls: mediation.side update': 'a side ends its part',
  'walls: mediation.invitation update': 'an offer is taken, or goes with the side that was offered',
  'walls: mediation.due_line update': 'how a side calls the matter',
  'walls: mediation.due_line delete': 'a side that was added by mistake keeps nothing of it',
  'walls: cases.intake update': 'what became of an enquiry with a service',
}

/**
 * Every schema but those of PostgreSQL, and but `jobs`: the queue makes its own tables there, which work only without
 * row-level security. Nobody but its login may enter it (`openQueue`), and it holds ids alone.
 */
const ours = `n.nspname not in ('pg_catalog', 'information_schema', 'pg_toast', 'jobs') and n.nspname !~ '^pg_temp'`

/** Everything in the catalogue that is against the walls, in words; none: all is well. */
export async function wallFaults(ask: Ask): Promise<readonly string[]> {
  const looks = [
    openTables,
    ungovernedViews,
    wideGrants,
    changeableTables,
    wideWrites,
    looseFunctions,
    movingColumns,
    strongRoles,
    openQueue,
  ]
  const faults: string[] = []
  for (const look of looks) faults.push(...(await look(ask)))
  return faults
}

/** @returns the tables of our schemas, to see that there are any */
export async function tablesOf(ask: Ask): Promise<readonly string[]> {
  return names(
    ask,
    `select n.nspname || '.' || c.relname as name from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and ${ours} order by 1`,
  )
}

const openTables = (ask: Ask) =>
  names(
    ask,
    `select n.nspname || '.' || c.relname || case
         when not c.relrowsecurity then ' has no row-level security'
         when not c.relforcerowsecurity then ' does not force row-level security'
         else ' has no policy' end as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where c.relkind in ('r', 'p') and ${ours} and (
       not c.relrowsecurity or not c.relforcerowsecurity
       or not exists (select from pg_policy p where p.polrelid = c.oid))`,
  )

/** A view reads as its owner unless it says otherwise, and a materialised one has no policies at all. */
const ungovernedViews = (ask: Ask) =>
  names(
    ask,
    `select n.nspname || '.' || c.relname || ' reads as its owner' as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and (c.relkind = 'm' or c.relkind = 'v'
       and not coalesce(c.reloptions, '{}') && array['security_invoker=true', 'security_invoker=on']
       and not exists (select from pg_depend d where d.objid = c.oid and d.deptype = 'e'))`,
  )

const wideGrants = (ask: Ask) =>
  names(
    ask,
    `select n.nspname || '.' || c.relname || ' grants ' || lower(a.privilege_type) || ' to everybody' as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
     where ${ours} and a.grantee = 0
     union all
     select n.nspname || '.' || c.relname || '.' || t.attname || ' grants ' || lower(a.privilege_type) || ' to everybody'
     from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace,
       aclexplode(t.attacl) a
     where ${ours} and a.grantee = 0
     union all
     select 'the database lets everybody ' || lower(a.privilege_type) from pg_database d, aclexplode(coalesce(
       d.datacl, acldefault('d', d.datdba))) a where d.datname = current_database() and a.grantee = 0
     union all
     select 'everybody may add to the schema ' || n.nspname from pg_namespace n, aclexplode(n.nspacl) a
     where ${ours} and a.grantee = 0 and a.privilege_type = 'CREATE'`,
  )

/** Owners are left out: what they may do is bound by policies. */
const changeableTables = async (ask: Ask) => {
  const found = await ask<{ readonly name: string; readonly role: string }>(
    `select distinct n.nspname || '.' || c.relname || ' ' || lower(a.privilege_type) as name, a.grantee::regrole::text as role
     from pg_class c join pg_namespace n on n.oid = c.relnamespace,
       lateral (select grantee, privilege_type from aclexplode(c.relacl)
         union select b.grantee, b.privilege_type from pg_attribute t, aclexplode(t.attacl) b where t.attrelid = c.oid) a
     where ${ours} and a.grantee not in (0, c.relowner) and a.privilege_type in ('UPDATE', 'DELETE', 'TRUNCATE', 'TRIGGER', 'REFERENCES')`,
  )
  const faults = found
    .filter((each) => mayChange[keyOf(each)] === undefined)
    .map(({ name, role }) => `${role} may ${name}, which no reason is given for`)
  const granted = new Set(found.map(keyOf))
  const idle = Object.keys(mayChange).filter((name) => !granted.has(name))
  return [...faults, ...idle.map((name) => `${name} is given a reason and not granted`)]
}

function keyOf({ name, role }: { readonly name: string; readonly role: string }): string {
  return `${role.replace(/^way_forward_/, '')}: ${name}`
}

const wideWrites = (ask: Ask) =>
  names(
    ask,
    `select a.grantee::regrole || ' may ' || lower(a.privilege_type) || ' every column of ' || n.nspname || '.' || c.relname as name
     from pg_class c join pg_namespace n on n.oid = c.relnamespace, aclexplode(c.relacl) a
     where ${ours} and c.relkind in ('r', 'p', 'v') and a.grantee not in (0, c.relowner)
       and a.privilege_type in ('INSERT', 'UPDATE')`,
  )

/**
 * Functions of ours: called by name alone, and never as somebody else but the role that decides who is in, which
 * owns nothing besides. Those of extensions are their own.
 */
const looseFunctions = (ask: Ask) =>
  names(
    ask,
    `select n.nspname || '.' || p.proname || case when p.prosecdef and p.proowner <> 'way_forward_walls'::regrole then ' acts as its owner'
         when exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0)
           then ' may be called by everybody'
         else ' has no search_path of its own' end as name
     from pg_proc p join pg_namespace n on n.oid = p.pronamespace
     where ${ours} and not exists (select from pg_depend d where d.objid = p.oid and d.deptype = 'e') and (
       p.prosecdef and p.proowner <> 'way_forward_walls'::regrole
       or (p.prosecdef or p.prolang <> (select oid from pg_language where lanname = 'sql')
) and not exists (select from unnest(coalesce(p.proconfig, '{}')) s where s like 'search_path=%')
       or exists (select from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) a where a.grantee = 0))`,
  )

/** An instant without a zone would be read in the zone of the machine. */
const movingColumns = (ask: Ask) =>
  names(
    ask,
    `select n.nspname || '.' || c.relname || '.' || t.attname || ' is an instant without a zone' as name
     from pg_attribute t join pg_class c on c.oid = t.attrelid join pg_namespace n on n.oid = c.relnamespace
     where ${ours} and c.relkind in ('r', 'p') and t.attnum > 0 and not t.attisdropped
       and t.atttypid in ('timestamp'::regtype, 'time'::regtype, 'timetz'::regtype)`,
  )

const strongRoles = (ask: Ask) =>
  names(
    ask,
    `select rolname || ' is a superuser, or makes roles or databases' as name from pg_roles
     where rolname ~ '^way_forward_' and rolname <> 'way_forward_admin' and (rolsuper or rolcreaterole or rolcreatedb or rolreplication)
     union all
     select rolname || ' bypasses row-level security' from pg_roles
     where rolname ~ '^way_forward_' and rolname not in ('way_forward_admin', 'way_forward_backup') and rolbypassrls
     union all
     select rolname || ' inherits' from pg_roles
     where rolname ~ '^way_forward_' and rolcanlogin and rolname <> 'way_forward_admin' and rolinherit`,
  )

/** The schema of the queue is its login's, and nobody else may enter it. */
const openQueue = (ask: Ask) =>
  names(
    ask,
    `select case when a.grantee = 0 then 'everybody' else a.grantee::regrole::text end || ' may enter the schema jobs' as name
     from pg_namespace n, aclexplode(n.nspacl) a where n.nspname = 'jobs' and a.grantee <> n.nspowner
     union all
     select 'the schema jobs belongs to ' || n.nspowner::regrole from pg_namespace n
     where n.nspname = 'jobs' and n.nspowner <> 'way_forward_jobs'::regrole`,
  )

/** Which roles each login may take, by the catalogue. */
export async function rolesByLogin(ask: Ask): Promise<Readonly<Record<string, readonly string[]>>> {
  const found = await ask<{ readonly login: string; readonly roles: readonly string[] }>(
    `select l.rolname::text as login, array(
         select r.rolname::text from pg_roles r
         where r.oid <> l.oid and r.rolname <> 'pg_database_owner' and pg_has_role(l.oid, r.oid, 'member') order by 1) as roles
     from pg_roles l where l.rolcanlogin and l.rolname ~ '^way_forward_' and not l.rolsuper`,
  )
  return Object.fromEntries(found.map(({ login, roles }) => [login, roles]))
}

async function names(ask: Ask, text: string): Promise<readonly string[]> {
  return (await ask<{ readonly name: string }>(text)).map(({ name }) => name)
}
