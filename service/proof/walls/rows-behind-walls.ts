/** Tables whose every row stands behind a wall, a row behind each wall. */
import { letIn, mayWrite } from './oracle.ts'
import {
  anyId,
  id,
  meOf,
  type Planted,
  type Rule,
  type Rules,
  type Side,
  type TableRow,
  text,
  type Values,
} from './row.ts'
import { agreementByToken } from './tokens-of-world.ts'
import { partyNamed, type Wall, walls } from './world.ts'

const reads: Rule = ({ person }, { wall }) => wall !== undefined && letIn(person, wall) !== null
const writes: Rule = ({ person }, { wall, is }) =>
  wall !== undefined && is === undefined && mayWrite(person, wall)
/** Whoever wrote it down, while they may still write there. */
const wrote: Rule = (side, row) => side.person === row.person && writes(side, row)
const everything: Rule = () => true

/** Who wrote down what stands behind a wall. */
export function writerOf(wall: Wall): string {
  const { actors, acted = [] } = partyNamed(wall.writer)
  return actors[0] ?? acted[0] ?? ''
}

/** Where every table has the same policy, all walls are tried with one table and a wall of each kind with the others. */
const oneOfEachKind = walls.filter(
  ({ kind, in: of }, at) => of === 'B' || walls.findIndex((other) => other.kind === kind) === at,
)

interface Behind {
  readonly table: string
  readonly key?: string
  /** @param by the person who wrote it, as SQL */
  readonly values: (wall: Wall, by: string, isPlanted: boolean) => Values
  readonly select?: Rules
  readonly update?: Rules
  readonly delete?: Rules
  readonly set: TableRow['set']
  /** Others who may add. */
  readonly insert?: Rules
  /** Nobody is named as who wrote it. */
  readonly isNobodys?: true
}

function behind({ table, key = 'id', values, select, insert, ...rest }: Behind): TableRow {
  return {
    table,
    key,
    planted: walls.map(
      (wall): Planted => ({
        name: wall.name,
        wall,
        person: writerOf(wall),
        values: { ...values(wall, id(`person ${writerOf(wall)}`), true), ...place(wall) },
      }),
    ),
    select: { person: reads, ...select },
    insert: { person: writes, ...insert },
    add: (side) => {
      const tries = (table === 'cases.entry' ? walls : oneOfEachKind).map(
        (wall): Planted => ({
          name: wall.name,
          wall,
          values: { ...values(wall, meOf(side), false), ...place(wall) },
        }),
      )
      const other = side.person === 'parent' ? 'other-parent' : 'parent'
      const [shared] = walls.filter(({ kind }) => kind === 'shared')
      if (rest.isNobodys === true || shared === undefined || side.role !== 'person') return tries
      const forged = { ...values(shared, id(`person ${other}`), false), ...place(shared) }
      return [...tries, { name: 'as somebody else', is: 'forged', wall: shared, values: forged }]
    },
    ...rest,
  }
}

const place = (wall: Wall): Values => ({ wall_id: id(`wall ${wall.name}`), case_id: id(`case ${wall.in}`) })
const rowId = (table: string, wall: Wall, isPlanted: boolean): Values => ({
  id: isPlanted ? id(`${table} ${wall.name}`) : anyId,
})
const redacting = (side: Side): string =>
  `redacted_at = now(), redacted_why = 'x', redacted_by = ${meOf(side)}`

export const rowsBehindWalls: readonly TableRow[] = [
  behind({
    table: 'cases.concern',
    values: (wall, by, isPlanted) => ({
      ...rowId('concern', wall, isPlanted),
      kind: text('council-decision'),
      recorded_by: by,
    }),
    select: { reminder: reads, worker: everything },
    update: { person: writes },
    set: () => `title = 'x'`,
  }),
  behind({
    table: 'cases.event',
    values: (wall, by, isPlanted) => ({
      ...rowId('event', wall, isPlanted),
      fact: text('noticeSentOn'),
      value: text('2026-11-03'),
      recorded_by: by,
    }),
    select: { reminder: reads, worker: everything },
    set: () => `value = 'x'`,
  }),
  behind({
    table: 'cases.detail',
    values: (wall, by, isPlanted) => ({
      ...(isPlanted && rowId('detail', wall, true)),
      what: text('setting'),
      value: text('a school'),
      recorded_by: by,
    }),
    set: () => `value = 'x'`,
  }),
  behind({
    table: 'cases.entry',
    values: (wall, by, isPlanted) => ({
      ...rowId('entry', wall, isPlanted),
      kind: text('note'),
      happened_on: text('2026-11-03'),
      body: `'{"says": "x"}'`,
      recorded_by: by,
    }),
    select: { eraser: everything },
    update: { person: wrote },
    set: (side) => `body = null, ${redacting(side)}`,
  }),
  behind({
    table: 'cases.issued',
    values: (wall, by, isPlanted) => ({
      ...rowId('issued', wall, isPlanted),
      entry_id: id(`entry ${wall.name}`),
      kind: text(wall.kind === 'agreement' ? 'agreement' : 'letter'),
      title: text('x'),
      content: `'{}'`,
      sha256: 'sha256($$x$$::bytea)',
      law_as_at: text('2026-11-03'),
      issued_by: by,
    }),
    select: { api: agreementByToken },
    set: () => `title = 'y'`,
  }),
  behind({
    table: 'cases.wall_key',
    key: 'wall_id',
    values: (_, __, isPlanted) => ({
      number: isPlanted ? '1' : '2',
      wrapped: `decode(repeat('00', 60), 'hex')`,
      master: text('m'),
    }),
    isNobodys: true,
    select: { worker: everything },
    insert: { worker: everything },
    update: { worker: everything },
    // A key that a document is sealed with cannot go, whoever asks; that is no wall.
    delete: { worker: everything },
    set: () => `master = 'n'`,
  }),
  behind({
    table: 'cases.document',
    values: (wall, by, isPlanted) => ({
      ...rowId('document', wall, isPlanted),
      name: text('x.pdf'),
      type: text('pdf'),
      bytes: '1',
      sha256: 'sha256($$x$$::bytea)',
      key_number: '1',
      stored_as: isPlanted ? id(`stored ${wall.name}`) : `${anyId}::text`,
      scanned: text('clean'),
      given_by: by,
    }),
    select: { worker: everything, eraser: everything },
    update: { person: wrote, worker: everything },
    set: (side) => (side.role === 'worker' ? 'key_number = key_number' : `name = null, ${redacting(side)}`),
  }),
  behind({
    table: 'cases.provision',
    values: (wall, by, isPlanted) => ({
      ...rowId('provision', wall, isPlanted),
      section: text('F'),
      says: text('x'),
      recorded_by: by,
    }),
    set: () => `says = 'y'`,
  }),
  behind({
    table: 'cases.delivery',
    values: (wall, by, isPlanted) => ({
      ...(isPlanted && rowId('delivery', wall, true)),
      provision_id: id(`provision ${wall.name}`),
      week_of: text('2026-11-02'),
      delivered: text('none'),
      recorded_by: by,
    }),
    set: () => `delivered = 'all'`,
  }),
]
