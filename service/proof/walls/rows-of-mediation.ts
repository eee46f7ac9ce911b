/** Tables of a mediation in case A: who takes part, its walls, what is said behind each, and what desks and numbers keep. */
import { actsFor, letIn, mayWrite, seesParty, worksFor } from './oracle.ts'
import { all, anyHash, anyId, hash, id, meOf, type Planted, type Rule, type TableRow, text } from './row.ts'
import { lineByToken, matterByToken, sideByToken, stepByToken, wallByToken } from './tokens-of-world.ts'
import { idOf, parties, partyNamed, wallNamed } from './world.ts'

const matter = id('matter A')
const place = { matter_id: matter, case_id: id('case A') }

/** The sides, by their party. */
const sideParties = [
  { party: 'parent', role: 'family' },
  { party: 'council', role: 'authority' },
  { party: 'health', role: 'commissioner', hasEnded: true },
  { party: 'guest', role: 'provider' },
] as const
const sideId = (party: string): string => id(`side ${party}`)
const organisationOf = (party: string): string => {
  const { organisation } = partyNamed(party)
  return organisation === null ? 'null' : id(`organisation ${organisation}`)
}

const matterWalls = [
  { wall: 'mediation-private mediation', use: 'service' },
  { wall: 'mediation-with parent', use: 'with', side: 'parent' },
  { wall: 'mediation-with council', use: 'with', side: 'council' },
  { wall: 'matter', use: 'matter' },
  { wall: 'mediation', use: 'mediation' },
  { wall: 'mediation later', use: 'mediation' },
  { wall: 'agreement', use: 'agreement' },
] as const

/** Whoever stands behind any of its walls. */
const inMatter: Rule = ({ person }) => matterWalls.some(({ wall }) => letIn(person, wallNamed(wall)) !== null)
/** Whoever knows who takes part. */
const followsMatter: Rule = ({ person }) => letIn(person, wallNamed('matter')) !== null
const reads: Rule = ({ person }, { wall }) => wall !== undefined && letIn(person, wall) !== null
const actsForParty: Rule = ({ person }, { party }) => party !== undefined && actsFor(person).includes(party)
const isService: Rule = ({ person }) => actsFor(person).includes(partyNamed('mediation'))
/** Whether somebody speaks in the matter at all: for the service, or for a side that takes part. */
export const speaks: Rule = (side, row) =>
  isService(side, row) ||
  sideParties.some((each) => !('hasEnded' in each) && actsFor(side.person).includes(partyNamed(each.party)))

/** What is said of a draft of an agreement is for those who speak in the matter. */
const ofDraft = 'of a draft'
const readsStep: Rule = (side, row) => reads(side, row) && (row.is !== ofDraft || speaks(side, row))

/** What somebody tries to say: behind which wall, and in whose name. */
const mayAdd: Rule = (side, { wall, party, is }) =>
  is === undefined &&
  wall !== undefined &&
  mayWrite(side.person, wall) &&
  (party === undefined ? false : actsFor(side.person).includes(party))

const stepOf = (wall: string, party: string): Planted['values'] => ({
  ...place,
  wall_id: id(`wall ${wall}`),
  side_id: party === 'mediation' ? 'null' : sideId(party),
  kind: text('note'),
  on_day: 'people.today()',
})

const worksThere: Rule = ({ person }, { organisation = '' }) => worksFor(person).includes(organisation)

export const rowsOfMediation: readonly TableRow[] = [
  {
    table: 'cases.barred',
    key: 'party_id::text || person_id',
    planted: parties.flatMap((party) =>
      (party.barred ?? []).map((person) => ({
        name: `${person} for ${party.name}`,
        party,
        person,
        values: {
          party_id: id(`party ${party.name}`),
          case_id: id(`case ${party.in}`),
          person_id: id(`person ${person}`),
        },
      })),
    ),
    select: {
      person: ({ person }, { party, person: who }) =>
        person === who ||
        (party !== undefined && (seesParty(person, party) || actsFor(person).includes(party))),
    },
    set: () => 'since = now()',
    add: (side) => [
      {
        name: 'me',
        values: { party_id: id('party council'), case_id: id('case A'), person_id: meOf(side) },
      },
    ],
  },
  {
    table: 'mediation.matter',
    key: 'id',
    planted: [
      {
        name: 'matter A',
        in: 'A',
        values: {
          id: matter,
          case_id: id('case A'),
          process: text('mediation'),
          reference: text('0000-000A'),
          service_party: id('party mediation'),
          family_party: id('party parent'),
        },
      },
    ],
    select: { person: inMatter, api: matterByToken, reminder: inMatter, worker: all },
    set: () => 'concern_id = null',
    add: () => [
      {
        name: 'another',
        values: {
          id: anyId,
          case_id: id('case A'),
          process: text('mediation'),
          reference: text('0000-000B'),
          service_party: id('party mediation'),
        },
      },
    ],
  },
  {
    table: 'mediation.side',
    key: 'id',
    planted: sideParties.map((each) => ({
      name: each.party,
      values: {
        ...place,
        id: sideId(each.party),
        party_id: id(`party ${each.party}`),
        role: text(each.role),
        ended_at: 'hasEnded' in each ? 'now()' : 'null',
      },
    })),
    select: { person: followsMatter, api: sideByToken, reminder: followsMatter, worker: all },
    set: () => 'ended_at = null',
    add: () => [
      {
        name: 'a supporter',
        values: { ...place, party_id: id('party supporter'), role: text('provider') },
      },
    ],
  },
  {
    table: 'mediation.matter_wall',
    key: 'wall_id',
    planted: matterWalls.map((each) => ({
      name: each.wall,
      wall: wallNamed(each.wall),
      values: {
        ...place,
        wall_id: id(`wall ${each.wall}`),
        use: text(each.use),
        side_id: 'side' in each ? sideId(each.side) : 'null',
      },
    })),
    select: { person: reads, api: wallByToken, reminder: reads, worker: all },
    set: () => `use = 'matter'`,
    add: () => [
      {
        name: 'the family’s own',
        values: { ...place, wall_id: id('wall family'), use: text('matter') },
      },
    ],
  },
  {
    table: 'mediation.step',
    key: 'id',
    planted: [
      ...matterWalls.map(({ wall }) => ({
        name: wall,
        wall: wallNamed(wall),
        values: {
          ...stepOf(wall, 'mediation'),
          id: id(`step ${wall}`),
          recorded_by: id('person mediator'),
        },
      })),
      {
        name: 'that there is a draft',
        is: ofDraft,
        wall: wallNamed('agreement'),
        values: {},
        made: idOf('agreement version 1'),
      },
      {
        name: 'who accepted a draft',
        is: ofDraft,
        wall: wallNamed('agreement'),
        values: {
          ...stepOf('agreement', 'council'),
          kind: text('accepted'),
          id: id('step of a draft'),
          recorded_by: id('person officer'),
        },
      },
    ],
    select: {
      person: readsStep,
      // The commissioner's part has ended: it reads what was agreed, and nothing of drafts.
      api: (side, row) =>
        stepByToken(side, row) && (row.is !== ofDraft || side.presented !== 'token of health'),
      reminder: readsStep,
      worker: all,
    },
    insert: { person: mayAdd },
    set: () => `word = 'x'`,
    add: (side) => [
      ...matterWalls.flatMap(({ wall }) =>
        ['mediation', 'parent', 'council', 'guest'].map((party) => ({
          name: `${wall}, as ${party}`,
          wall: wallNamed(wall),
          party: partyNamed(party),
          values: { ...stepOf(wall, party), id: anyId, recorded_by: meOf(side) },
        })),
      ),
      {
        name: 'by somebody else',
        is: 'forged',
        wall: wallNamed('matter'),
        party: partyNamed('parent'),
        values: {
          ...stepOf('matter', 'parent'),
          id: anyId,
          recorded_by: id(`person ${side.person === 'parent' ? 'officer' : 'parent'}`),
        },
      },
      {
        name: 'for a side that has ended',
        is: 'ended',
        wall: wallNamed('matter'),
        party: partyNamed('health'),
        values: { ...stepOf('matter', 'health'), id: anyId, recorded_by: meOf(side) },
      },
    ],
  },
  {
    table: 'mediation.due_line',
    key: 'party_id',
    planted: ['mediation', 'parent', 'council', 'guest'].map((name) => ({
      name,
      party: partyNamed(name),
      values: {
        ...place,
        party_id: id(`party ${name}`),
        organisation_id: organisationOf(name),
        process: text('mediation'),
        stage: text('new'),
        waits_on: text('us'),
      },
    })),
    select: { person: actsForParty, api: lineByToken, worker: all },
    update: { person: actsForParty, worker: all },
    set: () => `stage = 'x'`,
    add: () => [
      {
        name: 'of a commissioner',
        values: {
          ...place,
          party_id: id('party health'),
          process: text('mediation'),
          stage: text('new'),
          waits_on: text('us'),
        },
      },
    ],
  },
  {
    table: 'mediation.changed',
    key: 'matter_id',
    planted: [{ name: 'matter A', values: { matter_id: matter } }],
    select: { worker: all },
    insert: { person: speaks },
    delete: { worker: all },
    set: () => `matter_id = ${matter}`,
    add: () => [{ name: 'again', values: { matter_id: matter } }],
  },
  {
    table: 'mediation.tally',
    key: `what || ' ' || organisation_id`,
    planted: [
      // Counted when they came in.
      ...['council', 'health'].map((organisation) => ({
        name: `of ${organisation}`,
        organisation,
        made: `request ${idOf(`organisation ${organisation}`)}`,
        values: {},
      })),
      {
        name: 'of the service',
        organisation: 'mediation',
        values: {
          organisation_id: id('organisation mediation'),
          matter_id: matter,
          process: text('mediation'),
          what: text('contact'),
          on_day: 'people.today()',
        },
      },
    ],
    select: { person: worksThere },
    // Only the service counts; what others count the database adds.
    insert: { person: (side, row) => worksThere(side, row) && isService(side, row) },
    set: () => `what = 'x'`,
    add: () =>
      ['mediation', 'council'].map((organisation) => ({
        name: `of ${organisation}`,
        organisation,
        values: {
          organisation_id: id(`organisation ${organisation}`),
          matter_id: matter,
          process: text('mediation'),
          what: text('contact'),
          on_day: 'people.today()',
        },
      })),
  },
  {
    table: 'mediation.invitation',
    key: 'id',
    planted: [
      {
        name: 'a guest',
        values: {
          ...place,
          id: id('offer to a guest'),
          side_id: sideId('guest'),
          kind: text('guest'),
          email: text('guest@example.org'),
          secret_hash: hash('offer to a guest'),
        },
      },
    ],
    select: { person: isService },
    insert: {
      person: (side, row) => row.is === undefined && isService(side, row),
    },
    update: { person: isService },
    set: () => 'withdrawn_at = now()',
    add: (side) => [
      {
        name: 'to another of a council without an account',
        values: {
          ...place,
          side_id: sideId('guest'),
          kind: text('guest'),
          email: text('x@example.org'),
          secret_hash: anyHash,
          made_by: meOf(side),
        },
      },
      {
        name: 'to a council that has an account',
        is: 'here already',
        values: {
          ...place,
          side_id: sideId('council'),
          kind: text('guest'),
          email: text('x@example.org'),
          secret_hash: anyHash,
          made_by: meOf(side),
        },
      },
      {
        name: 'to take the council’s side over as a family',
        is: 'wrong kind',
        values: {
          ...place,
          side_id: sideId('council'),
          kind: text('claim'),
          email: text('x@example.org'),
          secret_hash: anyHash,
          made_by: meOf(side),
        },
      },
    ],
  },
]
