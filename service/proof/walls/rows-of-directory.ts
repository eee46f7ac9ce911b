/** Tables of the directory: everybody reads it, the operator keeps it. */
import { all, anyId, id, type Rules, type TableRow, text, type Values } from './row.ts'

const everybody: Rules = { public: all, operator: all }
const keeper: Rules = { operator: all }

interface Listed {
  readonly table: string
  readonly key?: string
  readonly planted: readonly Values[]
  readonly another: Values
  readonly select?: Rules
  readonly insert?: Rules
  readonly update?: Rules
  readonly delete?: Rules
  readonly set?: string
}

function listed({
  table,
  key = 'id',
  planted,
  another,
  select = everybody,
  insert = keeper,
  set,
  ...rest
}: Listed): TableRow {
  return {
    table: `directory.${table}`,
    key,
    planted: planted.map((values, at) => ({ name: `${table} ${at}`, values })),
    select,
    insert,
    set: () => set ?? `${key} = ${key}`,
    add: () => [{ name: 'another', values: another }],
    ...rest,
  }
}

const area = (name: string, gss: string): Values => ({
  id: id(`area ${name}`),
  gss_code: text(gss),
  name: text(name),
  short_name: text(name),
  slug: text(name),
  region: text('x'),
  kind: text('x'),
  latitude: '52',
  longitude: '-1',
})
const service = (name: string): Values => ({
  id: id(`entry ${name}`),
  role: text('sendiass'),
  name: text(name),
  organisation_id: id('listed a'),
  notes: text('for whoever keeps it'),
  search: `''::tsvector`,
  sort_name: text(name),
})
const entry = id('entry a')

export const rowsOfDirectory: readonly TableRow[] = [
  listed({
    table: 'area',
    planted: [area('north', 'E06000001'), area('south', 'E06000002')],
    another: area('east', 'E06000003'),
    set: `name = 'x'`,
  }),
  listed({
    table: 'organisation',
    planted: [{ id: id('listed a'), name: text('a') }],
    another: { id: anyId, name: text('b') },
    delete: keeper,
    set: `name = 'x'`,
  }),
  listed({
    table: 'service',
    planted: [service('a')],
    another: service('b'),
    update: keeper,
    delete: keeper,
    set: `name = 'x'`,
  }),
  listed({
    table: 'phone',
    key: 'service_id',
    planted: [{ service_id: entry, place: '1', number: text('01632') }],
    another: { service_id: entry, place: '2', number: text('01632') },
    delete: keeper,
  }),
  listed({
    table: 'service_area',
    key: 'area_id',
    planted: [{ service_id: entry, area_id: id('area north') }],
    another: { service_id: entry, area_id: id('area south') },
    delete: keeper,
  }),
  listed({
    table: 'source',
    key: 'service_id',
    planted: [{ service_id: entry, read_on: text('2026-11-03'), is_own: 'true' }],
    another: { service_id: entry, read_on: text('2026-11-03'), is_own: 'true' },
    delete: keeper,
  }),
  listed({
    table: 'hidden_role',
    key: 'role',
    planted: [{ role: text('a') }],
    another: { role: text('b') },
    delete: keeper,
  }),
  listed({
    table: 'report',
    planted: [{ id: id('report'), service_id: entry, slot: '1', says: text('x') }],
    another: { service_id: entry, slot: '2', says: text('x') },
    select: keeper,
    insert: { public: all },
    update: keeper,
    set: `says = 'y'`,
  }),
  listed({
    table: 'import_run',
    planted: [
      { id: id('import'), origin: text('x'), added: '0', changed: '0', removed: '0', unchanged: '0' },
    ],
    another: { origin: text('x'), added: '0', changed: '0', removed: '0', unchanged: '0' },
    select: keeper,
    set: 'added = 1',
  }),
]
