/** Tables of mediation certificates: who reads and issues them, and who knows the keys that sign. */
import { actsFor, letIn, mayWrite } from './oracle.ts'
import { all, anyId, id, meOf, type Planted, type Rule, type TableRow, text } from './row.ts'
import { members, partyNamed, wallNamed } from './world.ts'

const family = 'mediation-with parent'
const place = { matter_id: id('matter A'), case_id: id('case A') }
const bytes = (count: number, byte: string): string => `decode(repeat('${byte}', ${count}), 'hex')`

const isMediationAdviser: Rule = ({ person }) =>
  members.some(
    (member) =>
      member.person === person && member.hasEnded !== true && member.capacities?.includes('mediationAdviser'),
  )
const reads: Rule = ({ person }, { wall }) => wall !== undefined && letIn(person, wall) !== null
/** A mediation adviser who acts for the service, behind the wall with the family, in their own name. */
const certifies: Rule = (side, row) =>
  row.is === undefined &&
  row.wall?.name === family &&
  mayWrite(side.person, row.wall) &&
  isMediationAdviser(side, row) &&
  actsFor(side.person).includes(partyNamed('mediation'))

const key = (name: string, byte: string): Planted => ({
  name,
  values: {
    id: text(byte.repeat(16)),
    public_key: bytes(32, byte),
    sealed: bytes(60, byte),
    master: text('master-0001.key'),
    began_on: text('2026-11-03'),
  },
})

const certificate = (code: string, wall: string, basis = 'no-mediation'): Planted['values'] => ({
  ...place,
  wall_id: id(`wall ${wall}`),
  code: text(code),
  basis: text(basis),
  issued_on: text('2026-11-03'),
  payload: text('{}'),
  signature: bytes(64, '00'),
  key_id: text('aa'.repeat(16)),
})

const withdrawal = (wall: string): Planted['values'] => ({
  ...place,
  certificate_id: id('certificate that stands'),
  wall_id: id(`wall ${wall}`),
  on_day: text('2026-11-03'),
  reason: text('x'),
})

export const rowsOfCertificates: readonly TableRow[] = [
  {
    table: 'mediation.signing_key',
    key: 'id',
    planted: [key('of today', 'aa')],
    select: { public: all, person: isMediationAdviser, worker: all },
    insert: { worker: all },
    update: { worker: all },
    set: () => `master = 'master-0002.key'`,
    add: () => [key('another', 'bb')],
  },
  {
    table: 'mediation.certificate',
    key: 'id',
    planted: [
      {
        name: 'of the parent',
        wall: wallNamed(family),
        values: { ...certificate('0000-0000-0001', family), id: id('certificate of the parent') },
      },
      {
        name: 'that stands',
        wall: wallNamed(family),
        values: { ...certificate('0000-0000-0004', family, 'took-part'), id: id('certificate that stands') },
      },
    ],
    select: { person: reads },
    insert: { person: certifies },
    set: () => `basis = 'deemed'`,
    add: (side) => [
      ...[family, 'mediation-with council', 'mediation-private mediation', 'matter', 'mediation'].map(
        (wall) => ({
          name: `behind ${wall}`,
          wall: wallNamed(wall),
          values: { ...certificate('0000-0000-0002', wall, 'deemed'), id: anyId, issued_by: meOf(side) },
        }),
      ),
      {
        name: 'by somebody else',
        is: 'forged',
        wall: wallNamed(family),
        values: {
          ...certificate('0000-0000-0003', family, 'deemed'),
          id: anyId,
          issued_by: id(`person ${side.person === 'mediation-adviser' ? 'mediator' : 'mediation-adviser'}`),
        },
      },
    ],
  },
  {
    table: 'mediation.certificate_withdrawal',
    key: 'certificate_id',
    planted: [
      {
        name: 'of the parent',
        wall: wallNamed(family),
        values: {
          ...withdrawal(family),
          certificate_id: id('certificate of the parent'),
        },
      },
    ],
    select: { person: reads },
    insert: { person: certifies },
    set: () => `reason = 'y'`,
    add: (side) => [
      {
        name: 'of one that stands',
        wall: wallNamed(family),
        values: { ...withdrawal(family), recorded_by: meOf(side) },
      },
      {
        name: 'behind another wall',
        is: 'not its own',
        wall: wallNamed('matter'),
        values: { ...withdrawal('matter'), recorded_by: meOf(side) },
      },
      {
        name: 'by somebody else',
        is: 'forged',
        wall: wallNamed(family),
        values: {
          ...withdrawal(family),
          recorded_by: id(`person ${side.person === 'mediation-adviser' ? 'mediator' : 'mediation-adviser'}`),
        },
      },
    ],
  },
]
