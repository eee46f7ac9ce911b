/** Tables of tokens and webhooks, of the council and of an advice service, which has none by its pages. */
import { worksFor } from './oracle.ts'
import { all, anyHash, anyId, hash, id, meOf, type Planted, type Rule, type TableRow, text } from './row.ts'
import { worldTokens } from './tokens-of-world.ts'
import { organisations } from './world.ts'

const keeps: Rule = ({ person }, { organisation = '' }) => worksFor(person, true).includes(organisation)
/** Only those whose systems may ask here, and in no other name. */
const makes: Rule = (side, row) =>
  row.is === undefined &&
  keeps(side, row) &&
  ['authority', 'body', 'mediationService'].includes(organisations[row.organisation ?? '']?.kind ?? '')
const lasts: Rule = (side, row) => row.is !== 'ended' && keeps(side, row)
const again: Rule = (side, row) => row.is === 'stopped' && keeps(side, row)

const place = { matter_id: id('matter A'), case_id: id('case A') }
const owners = ['council', 'sendiass'] as const

const tokenValues = (organisation: string): Planted['values'] => ({
  id: anyId,
  organisation_id: id(`organisation ${organisation}`),
  name: text('x'),
  scopes: text('{matters:read}'),
  secret_hash: anyHash,
  expires_at: `now() + interval '1 day'`,
})
const webhookValues = (organisation: string): Planted['values'] => ({
  id: anyId,
  organisation_id: id(`organisation ${organisation}`),
  name: text('x'),
  address: text('https://x.example/'),
  events: text('{matter.changed}'),
})

const tries =
  (values: (organisation: string) => Planted['values']): TableRow['add'] =>
  (side) => [
    ...['council', 'mediation', 'health', 'sendiass'].map((organisation) => ({
      name: organisation,
      organisation,
      values: { ...values(organisation), made_by: meOf(side) },
    })),
    {
      name: 'in the name of another',
      is: 'forged',
      organisation: 'council',
      values: {
        ...values('council'),
        made_by: id(`person ${side.person === 'council-head' ? 'officer' : 'council-head'}`),
      },
    },
  ]

export const rowsOfApi: readonly TableRow[] = [
  {
    table: 'api.token',
    key: 'id',
    planted: worldTokens.map(({ name, organisation, scopes, is }) => ({
      name,
      organisation,
      ...(is !== undefined && { is }),
      values: {
        ...tokenValues(organisation),
        id: id(name),
        scopes: text(`{${scopes.join(',')}}`),
        secret_hash: hash(name),
        ...(is === 'ended' && { ended_at: 'now()' }),
        ...(is === 'over' && {
          made_at: `now() - interval '2 days'`,
          expires_at: `now() - interval '1 day'`,
        }),
      },
    })),
    select: { person: keeps },
    insert: { person: makes },
    update: { person: lasts },
    set: () => 'ended_at = now()',
    add: tries(tokenValues),
  },
  {
    table: 'api.referral',
    key: 'matter_id',
    planted: [
      {
        name: 'of the council',
        values: {
          ...place,
          organisation_id: id('organisation council'),
          key_hash: hash('a key'),
          body_hash: hash('a body'),
        },
      },
    ],
    select: { worker: all },
    delete: { worker: all },
    set: () => 'made_at = now()',
    add: () => [
      {
        name: 'another',
        values: {
          ...place,
          organisation_id: id('organisation council'),
          key_hash: anyHash,
          body_hash: anyHash,
        },
      },
    ],
  },
  {
    table: 'api.webhook',
    key: 'id',
    planted: owners.map((organisation) => ({
      name: `of ${organisation}`,
      organisation,
      values: { ...webhookValues(organisation), id: id(`webhook ${organisation}`) },
    })),
    select: { person: keeps, worker: all },
    insert: { person: makes },
    update: { person: keeps },
    set: () => 'ended_at = now()',
    add: tries(webhookValues),
  },
  {
    table: 'api.noted',
    key: 'webhook_id',
    planted: [
      {
        name: 'of the council',
        values: {
          ...place,
          webhook_id: id('webhook council'),
          matter: hash('all'),
          clocks: hash('clocks'),
          outcome: hash('outcome'),
        },
      },
    ],
    select: { worker: all },
    insert: { worker: all },
    update: { worker: all },
    set: () => `matter = ${hash('other')}`,
    add: () => [
      {
        name: 'of the service',
        values: {
          ...place,
          webhook_id: id('webhook sendiass'),
          matter: anyHash,
          clocks: anyHash,
          outcome: anyHash,
        },
      },
    ],
  },
  {
    table: 'api.delivery',
    key: 'id',
    planted: owners.flatMap((organisation) =>
      (['waiting', 'stopped'] as const).map((state) => ({
        name: `${state} of ${organisation}`,
        organisation,
        is: state,
        values: {
          ...place,
          id: id(`delivery ${state} ${organisation}`),
          webhook_id: id(`webhook ${organisation}`),
          organisation_id: id(`organisation ${organisation}`),
          event: text(state === 'waiting' ? 'matter.changed' : 'clock.changed'),
          state: text(state),
        },
      })),
    ),
    select: { person: keeps, worker: all },
    insert: { worker: all },
    update: { person: again, worker: all },
    delete: { worker: all },
    set: (side) => (side.role === 'worker' ? 'taken_until = now()' : `state = 'waiting', tries = 0`),
    add: () => [
      {
        name: 'another',
        values: {
          ...place,
          webhook_id: id('webhook council'),
          organisation_id: id('organisation council'),
          event: text('outcome.changed'),
        },
      },
    ],
  },
]
