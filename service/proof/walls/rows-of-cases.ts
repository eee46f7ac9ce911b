/** Tables of who is in a case, and of what a person keeps there for themselves. */
import { actsFor, isDeserted, isFamilyOf, isIn, letIn, mayWrite, seesParty } from './oracle.ts'
import {
  all,
  anyHash,
  anyId,
  hash,
  id,
  meOf,
  mine,
  type Planted,
  type Rule,
  type TableRow,
  text,
} from './row.ts'
import { partyByToken } from './tokens-of-world.ts'
import { parties, partyNamed, type Wall, wallNamed, walls } from './world.ts'

const cases = ['A', 'B'] as const
const inCase: Rule = ({ person }, row) => row.in !== undefined && isIn(person, row.in)
const caseOf = (of: 'A' | 'B') => id(`case ${of}`)
const reads: Rule = ({ person }, { wall }) => wall !== undefined && letIn(person, wall) !== null
const partySeen: Rule = ({ person }, { party }) =>
  party !== undefined && (seesParty(person, party) || actsFor(person).includes(party))
const actsInNow: Rule = (_, { person = '', in: of }) =>
  parties.some((party) => party.in === of && party.actors.includes(person))
const noLongerIn: Rule = (side, row) => !actsInNow(side, row)
const orOrganisation = (name: string | null) => (name === null ? 'null' : id(`organisation ${name}`))

/** Those whose own row in a case is planted. */
const keepers = [
  ['parent', 'A'],
  ['other-parent', 'A'],
  ['adviser', 'A'],
  ['left', 'A'],
  ['stranger', 'B'],
] as const
const ownOf = (
  table: string,
  more: (person: string, of: 'A' | 'B') => Planted['values'],
): readonly Planted[] =>
  keepers.map(([person, of]) => ({
    name: `${table} of ${person}`,
    person,
    in: of,
    values: { ...more(person, of), case_id: caseOf(of), person_id: id(`person ${person}`) },
  }))
/** A row of one's own in each case, and one in somebody else's name. */
const ownTries =
  (more: () => Planted['values']): TableRow['add'] =>
  (side) => [
    ...cases.map((of) => ({
      name: `in ${of}`,
      in: of,
      values: { case_id: caseOf(of), person_id: meOf(side), ...more() },
    })),
    {
      name: 'as somebody else',
      in: 'A' as const,
      is: 'forged',
      values: {
        case_id: caseOf('A'),
        person_id: id(`person ${side.person === 'supporter' ? 'withdrawn' : 'supporter'}`),
        ...more(),
      },
    },
  ]
const inAndMine: Rule = (side, row) => inCase(side, row) && row.is !== 'forged'

const offer = (name: string, by: string, of: 'A' | 'B', walled: readonly string[]): Planted => ({
  name,
  person: by,
  in: of,
  values: {
    id: id(name),
    case_id: caseOf(of),
    kind: text('adviser'),
    label: text('supporter'),
    email: text('asked@example.org'),
    walls: `array[${walled.map((wall) => id(`wall ${wall}`)).join(', ')}]::uuid[]`,
    may_write: 'false',
    from_on: 'people.today()',
    secret_hash: hash(name),
    made_by: id(`person ${by}`),
  },
})

/** @param walled what is offered: nobody offers what they may not write behind */
const offerTry = (
  name: string,
  by: string,
  of: 'A' | 'B',
  walled: readonly string[],
  is?: string,
): Planted => {
  const planted = offer(name, by, of, walled)
  const { id: _, ...values } = planted.values
  return { ...planted, ...(is !== undefined && { is }), values: { ...values, secret_hash: anyHash } }
}
const mayOffer: Rule = ({ person }, row) =>
  row.is === undefined &&
  row.in !== undefined &&
  isFamilyOf(person, row.in) &&
  offeredIn(row).every(
    (wall) =>
      (wall.kind === 'family' || wall.kind === 'shared') && wall.in === row.in && mayWrite(person, wall),
  )
const offeredIn = ({ name }: Planted): readonly Wall[] =>
  name
    .replace(/^.*: /, '')
    .split(', ')
    .filter((each) => each !== '')
    .map(wallNamed)

/** Notes of what was done: behind each wall, and such as every family member reads. */
const audits: readonly Planted[] = [
  ...walls.map((wall) => ({
    name: wall.name,
    wall,
    in: wall.in,
    values: { wall_id: id(`wall ${wall.name}`) },
  })),
  ...cases.map((of) => ({ name: `no wall ${of}`, in: of, values: {} })),
  ...['parent', 'service', 'supporter', 'council', 'service-b'].map((name) => ({
    name: `no wall, of ${name}`,
    party: partyNamed(name),
    in: partyNamed(name).in,
    values: { party_id: id(`party ${name}`) },
  })),
].map((row) => ({
  ...row,
  values: { id: id(`audit ${row.name}`), case_id: caseOf(row.in), act: text('opened'), ...row.values },
}))

export const rowsOfCases: readonly TableRow[] = [
  {
    table: 'cases.case_file',
    key: 'id',
    planted: [
      ...cases.map((of): Planted => ({ name: `case ${of}`, in: of, values: { id: caseOf(of) } })),
      { name: 'case without walls', is: 'empty', values: { id: id('case without walls') } },
    ],
    select: { person: inCase, reminder: inCase, worker: all, eraser: all },
    delete: { eraser: (_, { is }) => is === 'empty' },
    set: () => 'opened_at = now()',
    add: () => [{ name: 'another', values: { id: anyId } }],
  },
  {
    table: 'cases.party',
    key: 'id',
    planted: parties.map((party) => ({
      name: party.name,
      party,
      values: {
        id: id(`party ${party.name}`),
        case_id: caseOf(party.in),
        kind: text(party.kind),
        label: text('somebody'),
        organisation_id: orOrganisation(party.organisation),
        left_at: party.hasLeft === true ? 'now()' : 'null',
      },
    })),
    select: {
      person: partySeen,
      api: partyByToken,
      reminder: ({ person }, { party }) => party !== undefined && actsFor(person).includes(party),
      worker: all,
      eraser: all,
    },
    set: () => 'left_at = now()',
    add: () => [
      { name: 'another', values: { case_id: caseOf('A'), kind: text('family'), label: text('x') } },
    ],
  },
  {
    table: 'cases.acting',
    key: 'party_id::text || person_id',
    planted: parties.flatMap((party) =>
      [...party.actors, ...(party.acted ?? [])].map((person) => ({
        name: `${person} for ${party.name}`,
        party,
        values: {
          id: id(`acting ${person} ${party.name}`),
          case_id: caseOf(party.in),
          party_id: id(`party ${party.name}`),
          person_id: id(`person ${person}`),
          organisation_id: orOrganisation(party.organisation),
          ended_at: party.actors.includes(person) ? 'null' : 'now()',
          until_at: party.isOver === true ? `now() - interval '1 hour'` : 'null',
        },
      })),
    ),
    select: { person: partySeen, worker: all, eraser: all },
    set: () => 'ended_at = null',
    add: (side) => [
      {
        name: 'in for the parent',
        values: { case_id: caseOf('A'), party_id: id('party parent'), person_id: meOf(side) },
      },
    ],
  },
  {
    table: 'cases.wall',
    key: 'id',
    planted: walls.map((wall) => ({
      name: wall.name,
      wall,
      values: {
        id: id(`wall ${wall.name}`),
        case_id: caseOf(wall.in),
        kind: text(wall.kind),
        party_id: wall.owner === null ? 'null' : id(`party ${wall.owner}`),
      },
    })),
    select: { person: reads, reminder: reads, eraser: all },
    delete: { eraser: (_, { wall }) => wall !== undefined && isDeserted(wall) },
    set: () => `kind = 'shared'`,
    add: () => [{ name: 'another', values: { case_id: caseOf('A'), kind: text('shared') } }],
  },
  {
    table: 'cases.wall_party',
    key: 'wall_id::text || party_id',
    planted: walls.flatMap((wall) =>
      Object.entries(wall.lets).map(([party, as]) => ({
        name: `${party} behind ${wall.name}`,
        wall,
        values: {
          id: id(`let ${party} ${wall.name}`),
          case_id: caseOf(wall.in),
          wall_id: id(`wall ${wall.name}`),
          party_id: id(`party ${party}`),
          may_write: String(as === 'writes'),
          from_on: `people.today() + ${as === 'tomorrow' ? 1 : -10}`,
          until_on: as === 'until-yesterday' ? 'people.today() - 1' : 'null',
          withdrawn_at: as === 'withdrawn' ? 'now()' : 'null',
          granted_by: 'null',
        },
      })),
    ),
    select: { person: reads, worker: all, eraser: all },
    set: () => 'may_write = true',
    add: (side) =>
      ['stranger', 'withdrawn', 'other-parent'].map((party) => ({
        name: `${party} behind family`,
        values: {
          case_id: caseOf('A'),
          wall_id: id('wall family'),
          party_id: id(`party ${party}`),
          may_write: 'true',
          granted_by: meOf(side),
        },
      })),
  },
  {
    table: 'cases.invitation',
    key: 'id',
    planted: [
      offer('offer of parent', 'parent', 'A', ['family']),
      offer('offer of other-parent', 'other-parent', 'A', ['shared']),
      offer('offer of left', 'left', 'A', ['shared']),
      offer('offer of stranger', 'stranger', 'B', ['family b']),
    ],
    select: {
      person: (side, row) => mine(side, row) || side.presented === row.name,
      eraser: all,
    },
    insert: { person: mayOffer },
    update: { person: mine },
    delete: { eraser: noLongerIn },
    set: () => 'withdrawn_at = now()',
    add: (side) => {
      const me = side.person ?? 'stranger'
      return [
        ...walls.map((wall) => offerTry(`of: ${wall.name}`, me, wall.in, [wall.name])),
        offerTry('two: family, shared', me, 'A', ['family', 'shared']),
        offerTry('nothing: ', me, 'A', []),
        offerTry('of: shared', me === 'parent' ? 'other-parent' : 'parent', 'A', ['shared'], 'forged'),
      ]
    },
  },
  {
    table: 'cases.audit',
    key: 'id',
    planted: audits,
    select: {
      person: ({ person }, row) =>
        row.wall !== undefined
          ? letIn(person, row.wall) !== null
          : row.in !== undefined &&
            isFamilyOf(person, row.in) &&
            (row.party === undefined || seesParty(person, row.party)),
      // When something happened, and nothing else.
      worker: all,
    },
    insert: {
      person: ({ person }, row) =>
        row.is === undefined &&
        row.in !== undefined &&
        isIn(person, row.in) &&
        (row.wall === undefined || letIn(person, row.wall) !== null) &&
        (row.party === undefined || actsFor(person).includes(row.party)),
    },
    set: () => `act = 'erased'`,
    add: (side) => {
      const tries = audits.map(({ values: { id: _, ...values }, ...row }) => ({
        ...row,
        values: { ...values, person_id: meOf(side) },
      }))
      const other = side.person === 'parent' ? 'other-parent' : 'parent'
      const [first] = tries.filter(({ name }) => name === 'shared')
      return first === undefined
        ? tries
        : [
            ...tries,
            {
              ...first,
              name: 'forged',
              is: 'forged',
              values: { ...first.values, person_id: id(`person ${other}`) },
            },
          ]
    },
  },
  {
    table: 'cases.last_look',
    key: 'case_id::text || person_id',
    planted: ownOf('last look', () => ({ looked_at: 'now()' })),
    select: { person: mine, eraser: all },
    insert: { person: inAndMine },
    // What somebody keeps who is in no case is still theirs; they change it no more.
    update: { person: (side, row) => mine(side, row) && inCase(side, row) },
    delete: { eraser: noLongerIn },
    set: () => 'looked_at = now()',
    add: ownTries(() => ({})),
  },
  {
    table: 'cases.reminder_choice',
    key: 'case_id::text || person_id',
    planted: ownOf('choice', () => ({ days: `'{7}'`, tells_late: 'true' })),
    select: { person: mine, reminder: mine, worker: all, eraser: all },
    insert: { person: inAndMine },
    update: { person: (side, row) => mine(side, row) && inCase(side, row) },
    delete: { eraser: noLongerIn },
    set: () => 'tells_late = false',
    add: ownTries(() => ({ days: `'{7}'`, tells_late: 'true' })),
  },
  {
    table: 'cases.calendar',
    key: 'case_id::text || person_id',
    planted: ownOf('calendar', (person) => ({
      id: id(`calendar of ${person}`),
      secret_hash: hash(`calendar of ${person}`),
    })),
    select: { person: (side, row) => mine(side, row) || side.presented === row.name, eraser: all },
    insert: { person: inAndMine },
    update: { person: mine },
    delete: { eraser: noLongerIn },
    set: () => 'revoked_at = now()',
    add: ownTries(() => ({ secret_hash: anyHash })),
  },
]
