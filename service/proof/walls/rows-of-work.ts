/** Tables of what works while nobody looks: the worker's, the post, erasing, the book of migrations. */
import { isIn, worksFor } from './oracle.ts'
import { all, anyId, id, meOf, type Planted, type Rule, type TableRow, text } from './row.ts'
import { parties } from './world.ts'

const inOrder: Rule = (_, { is }) => is === undefined

export const rowsOfWork: readonly TableRow[] = [
  {
    table: 'cases.watch',
    key: 'party_id',
    planted: ['parent', 'stranger'].map((party) => ({
      name: party,
      values: {
        case_id: id(`case ${party === 'parent' ? 'A' : 'B'}`),
        party_id: id(`party ${party}`),
        looked_on: 'people.today()',
        law: text('x'),
      },
    })),
    select: { worker: all },
    insert: { worker: all },
    update: { worker: all },
    delete: { worker: all },
    set: () => `law = 'y'`,
    add: () => [
      {
        name: 'another',
        values: {
          case_id: id('case A'),
          party_id: id('party service'),
          looked_on: 'people.today()',
          law: text('x'),
        },
      },
    ],
  },
  {
    table: 'cases.changed',
    key: 'case_id',
    planted: (['A', 'B'] as const).map((of) => ({ name: of, values: { case_id: id(`case ${of}`) } })),
    select: { worker: all },
    // Whoever keeps the members of a service gives its cases away without being in them.
    insert: {
      person: ({ person }, row) =>
        row.in !== undefined &&
        (isIn(person, row.in) ||
          parties.some(
            (party) =>
              party.in === row.in &&
              party.organisation !== null &&
              worksFor(person, true).includes(party.organisation),
          )),
    },
    delete: { worker: all },
    set: () => 'case_id = case_id',
    add: () =>
      (['A', 'B'] as const).map((of) => ({ name: of, in: of, values: { case_id: id(`case ${of}`) } })),
  },
  {
    table: 'post.message',
    key: 'id',
    planted: [
      {
        name: 'to a person',
        values: {
          id: id('message a'),
          kind: text('x'),
          person_id: id('person parent'),
          made_by: id('person parent'),
        },
      },
      {
        name: 'to an address',
        values: { id: id('message b'), kind: text('x'), email: text('a@example.org') },
      },
    ],
    select: { worker: all },
    insert: { worker: all, person: inOrder, operator: inOrder },
    update: { worker: all },
    delete: { worker: all },
    set: () => 'attempts = 1',
    add: messages,
  },
  {
    table: 'post.reminder',
    key: 'id',
    planted: [
      {
        name: 'of the parent',
        values: {
          id: id('reminder'),
          person_id: id('person parent'),
          case_id: id('case A'),
          concern_id: id('concern shared'),
          kind: text('x'),
          last_day: text('2027-01-03'),
          step: '7',
        },
      },
    ],
    select: { worker: all },
    insert: { worker: all },
    update: { worker: all },
    delete: { worker: all },
    set: () => 'message_id = null',
    add: (side) => [
      {
        name: 'another',
        values: {
          person_id: meOf(side),
          case_id: id('case A'),
          concern_id: id('concern shared'),
          kind: text('x'),
          last_day: text('2027-01-03'),
          step: '3',
        },
      },
    ],
  },
  {
    table: 'cases.erasure',
    key: 'id',
    planted: [
      {
        name: 'a side',
        values: {
          id: id('erasure side'),
          kind: text('side'),
          case_id: id('case A'),
          party_id: id('party left'),
        },
      },
      {
        name: 'an account',
        values: { id: id('erasure account'), kind: text('account'), person_id: id('person goer') },
      },
      {
        // Whoever still acts for somebody is not erased, although it was asked for.
        name: 'the account of somebody who is in a case',
        values: { id: id('erasure parent'), kind: text('account'), person_id: id('person parent') },
      },
    ],
    select: { eraser: all },
    insert: { eraser: inOrder },
    update: { eraser: all },
    set: () => 'done_at = now()',
    add: () => [
      {
        name: 'of one entry',
        values: { kind: text('redaction'), case_id: id('case A'), about_id: anyId, done_at: 'now()' },
      },
      { name: 'of a case', is: 'not its own', values: { kind: text('idle'), case_id: id('case A') } },
    ],
  },
  {
    table: 'cases.doomed_file',
    key: 'stored_as',
    planted: [{ name: 'a file', values: { stored_as: text('files/of-somebody') } }],
    select: { eraser: all },
    insert: { eraser: all },
    delete: { eraser: all },
    set: () => 'doomed_at = now()',
    add: () => [{ name: 'another', values: { stored_as: text('files/of-another') } }],
  },
  {
    table: 'cases.idle',
    key: 'case_id',
    planted: [{ name: 'A', values: { case_id: id('case A') } }],
    select: { worker: all, eraser: all },
    insert: { worker: all },
    update: { worker: all },
    delete: { worker: all },
    set: () => 'told_again_at = now()',
    add: () => [{ name: 'B', values: { case_id: id('case B') } }],
  },
  {
    table: 'way_forward.migration',
    key: 'name',
    planted: [],
    select: { public: all, operator: all, owner: all },
    insert: { owner: all },
    update: { owner: all },
    delete: { owner: all },
    set: () => 'hash = hash',
    add: () => [{ name: 'another', values: { name: text('9999-x'), hash: text('x') } }],
  },
]

function messages(side: Parameters<TableRow['add']>[0]): readonly Planted[] {
  const email = text('somebody@example.org')
  switch (side.role) {
    case 'worker':
      return [{ name: 'a reminder', values: { kind: text('reminder'), person_id: id('person parent') } }]
    case 'operator':
      return [
        { name: 'a place', values: { kind: text('organisation-invitation'), email } },
        { name: 'other words', is: 'not its own', values: { kind: text('invitation'), email } },
      ]
    default:
      return [
        ...(side.person === null
          ? []
          : [{ name: 'an invitation', values: { kind: text('invitation'), email, made_by: meOf(side) } }]),
        {
          name: 'a reminder',
          is: 'not its own',
          values: { kind: text('reminder'), person_id: meOf(side), made_by: meOf(side) },
        },
        {
          name: 'as somebody else',
          is: 'forged',
          values: {
            kind: text('invitation'),
            email,
            made_by: id(`person ${side.person === 'parent' ? 'head' : 'parent'}`),
          },
        },
      ]
  }
}
