/** Versions of the agreement of the mediation in case A. */
import { actsFor, letIn, mayWrite } from './oracle.ts'
import { anyHash, anyId, id, meOf, type Planted, type Rule, type TableRow, text } from './row.ts'
import { speaks } from './rows-of-mediation.ts'
import { partyNamed, wallNamed } from './world.ts'

/** A draft: behind the wall, and speaking in the matter. */
const reads: Rule = (side, row) =>
  row.wall !== undefined && letIn(side.person, row.wall) !== null && speaks(side, row)
/** In the name of a side that they speak for, behind the wall of the agreement. */
const mayAdd: Rule = ({ person }, { wall, party, is }) =>
  is === undefined &&
  wall !== undefined &&
  mayWrite(person, wall) &&
  party !== undefined &&
  actsFor(person).includes(party)

const version = (wall: string, party: string, number: number): Planted['values'] => ({
  matter_id: id('matter A'),
  case_id: id('case A'),
  wall_id: id(`wall ${wall}`),
  number: String(number),
  base: number === 1 ? 'null' : String(number - 1),
  content: text('{"terms": [], "issues": [], "open": "", "words": ""}'),
  sha256: anyHash,
  side_id: party === 'mediation' ? 'null' : id(`side ${party}`),
})

export const rowsOfAgreements: readonly TableRow[] = [
  {
    table: 'mediation.agreement_version',
    key: 'id',
    planted: [
      {
        name: 'the first',
        wall: wallNamed('agreement'),
        values: {
          ...version('agreement', 'mediation', 1),
          id: id('agreement version 1'),
          made_by: id('person mediator'),
        },
      },
    ],
    select: { person: reads },
    insert: { person: mayAdd },
    set: () => `content = '{}'`,
    add: (side) => [
      ...['mediation', 'parent', 'council', 'guest'].map((party) => ({
        name: `as ${party}`,
        wall: wallNamed('agreement'),
        party: partyNamed(party),
        values: { ...version('agreement', party, 2), id: anyId, made_by: meOf(side) },
      })),
      {
        name: 'behind the wall of what is said',
        is: 'behind another wall',
        wall: wallNamed('mediation'),
        party: partyNamed('council'),
        values: { ...version('mediation', 'council', 2), id: anyId, made_by: meOf(side) },
      },
      {
        name: 'by somebody else',
        is: 'forged',
        wall: wallNamed('agreement'),
        party: partyNamed('parent'),
        values: {
          ...version('agreement', 'parent', 2),
          id: anyId,
          made_by: id(`person ${side.person === 'parent' ? 'officer' : 'parent'}`),
        },
      },
      {
        name: 'for a side that has ended',
        is: 'ended',
        wall: wallNamed('agreement'),
        party: partyNamed('health'),
        values: { ...version('agreement', 'health', 2), id: anyId, made_by: meOf(side) },
      },
    ],
  },
]
