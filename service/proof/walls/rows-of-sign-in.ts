/** Tables that people sign in by: one role keeps them, and the worker learns where to write to. */
import { all, anyHash, anyId, id, mine, type Rules, type TableRow, text, type Values } from './row.ts'
import { people } from './world.ts'

const keeper: Rules = { sign_in: all }
const person = id('person parent')
const later = `now() + interval '1 hour'`
const some = (letter: string): string => `repeat('${letter}', 64)`

/** A table that the role of sign-in keeps. @param another what differs in a second row */
function kept(
  name: string,
  planted: Values,
  another: Values,
  set: string | null,
  { key = 'id', isDeleted = true }: { readonly key?: string; readonly isDeleted?: boolean } = {},
): TableRow {
  return {
    table: `sign_in.${name}`,
    key,
    planted: [{ name: 'of the parent', values: planted }],
    select: keeper,
    insert: keeper,
    ...(set !== null && { update: keeper }),
    ...(isDeleted && { delete: keeper }),
    set: () => set ?? `${key} = ${key}`,
    add: () => [{ name: 'another', values: { ...planted, ...another } }],
  }
}

const hashed = `sha256($$x$$::bytea)`

export const rowsOfSignIn: readonly TableRow[] = [
  {
    table: 'sign_in.user',
    key: 'id',
    planted: people.map((each) => ({
      name: each,
      person: each,
      values: { id: id(`person ${each}`), name: text('x'), email: text(`${each}@example.org`) },
    })),
    select: { sign_in: all, worker: all, reminder: mine },
    insert: keeper,
    update: keeper,
    set: () => 'email_verified = true',
    add: () => [{ name: 'another', values: { id: anyId, name: text('x'), email: text('x@example.org') } }],
  },
  kept(
    'session',
    { id: id('session'), user_id: person, token: some('a'), expires_at: later },
    { id: anyId, token: some('b') },
    'last_used_at = now()',
  ),
  kept(
    'account',
    {
      user_id: person,
      organisation_id: id('organisation sendiass'),
      issuer: text('x'),
      subject: text('a'),
    },
    { subject: text('b') },
    null,
  ),
  kept(
    'verification',
    { id: text('a'), identifier: text('x'), value: text('x'), expires_at: later },
    { id: text('b') },
    `value = 'y'`,
  ),
  kept(
    'passkey',
    {
      id: id('passkey'),
      user_id: person,
      public_key: text('x'),
      credential_id: text('a'),
      counter: '0',
      device_type: text('x'),
      backed_up: 'false',
    },
    { id: anyId, credential_id: text('b') },
    'counter = 1',
  ),
  kept(
    'one_time_code',
    { user_id: person, sealed: `decode(repeat('00', 60), 'hex')`, master: text('m') },
    { user_id: id('person adviser') },
    'last_step = 1',
    { key: 'user_id' },
  ),
  kept('recovery_code', { user_id: person, code_hash: anyHash }, { code_hash: anyHash }, null),
  kept(
    'attempt',
    {
      id: id('attempt'),
      email: text('a@example.org'),
      browser_hash: anyHash,
      code_hash: hashed,
      link_hash: anyHash,
    },
    { id: anyId, browser_hash: anyHash, link_hash: anyHash },
    'tries = 1',
  ),
  kept(
    'email_change',
    { user_id: person, new_email: text('a@example.org'), old_code_hash: hashed, new_code_hash: hashed },
    { user_id: id('person adviser') },
    'tries = 1',
    { key: 'user_id' },
  ),
  kept('rate_limit', { key: text('a'), count: '1' }, { key: text('b') }, 'count = 2', { key: 'key' }),
  {
    // Only whoever runs the service takes a second step away, and only from somebody else who works for an organisation.
    table: 'sign_in.second_step_reset',
    key: 'id',
    planted: [{ name: 'of the adviser', values: { id: id('reset'), ...reset('operator', 'adviser') } }],
    select: keeper,
    insert: { sign_in: (_, { is }) => is === undefined },
    set: () => `why = 'y'`,
    add: () => [
      { name: 'the adviser, by the operator', values: reset('operator', 'adviser') },
      { name: 'the adviser, by the head', is: 'no', values: reset('head', 'adviser') },
      { name: 'the parent, by the operator', is: 'no', values: reset('operator', 'parent') },
      { name: 'the operator, by themselves', is: 'no', values: reset('operator', 'operator') },
    ],
  },
]

function reset(by: string, whose: string): Values {
  return { person_id: id(`person ${whose}`), reset_by: id(`person ${by}`), why: text('x') }
}
