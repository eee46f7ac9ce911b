/** Tables of enquiries, and of what a service writes down of its own work. */
import { actsFor, isFamilyOf, letIn, mayWrite, worksFor } from './oracle.ts'
import { anyId, id, meOf, type Planted, type Rule, type TableRow, text, type Values } from './row.ts'
import { idOf, type Wall, wallNamed } from './world.ts'

interface Asked {
  readonly name: string
  readonly by: string
  readonly organisation: string
  readonly area?: string
  readonly state: 'waiting' | 'accepted' | 'declined'
  readonly case?: 'A' | 'B'
  readonly walls?: readonly string[]
  /** Between the service and who asked, once it is accepted. */
  readonly joint?: string
  /** Who answers it. */
  readonly with?: string
}

const enquiries: readonly Asked[] = [
  {
    name: 'waiting, of a case',
    by: 'parent',
    organisation: 'sendiass',
    state: 'waiting',
    case: 'A',
    walls: ['family'],
  },
  { name: 'waiting', by: 'stranger', organisation: 'sendiass', state: 'waiting' },
  {
    name: 'waiting elsewhere',
    by: 'other-parent',
    organisation: 'other-sendiass',
    area: 'south',
    state: 'waiting',
  },
  {
    name: 'accepted, of a case',
    by: 'parent',
    organisation: 'sendiass',
    state: 'accepted',
    case: 'A',
    joint: 'adviser-joint service',
    with: 'adviser',
  },
  { name: 'answered', by: 'supporter', organisation: 'sendiass', state: 'accepted', with: 'adviser' },
  { name: 'declined', by: 'stranger', organisation: 'sendiass', state: 'declined' },
]

const words = ({ by, organisation, area = 'north', case: of, walls = [] }: Asked): Values => ({
  sent_by: id(`person ${by}`),
  organisation_id: id(`organisation ${organisation}`),
  area_id: id(`area ${area}`),
  name: text('x'),
  child_name: text('x'),
  query: text('x'),
  email: text('asker@example.org'),
  meeting: text('no'),
  may_pass_on: 'false',
  ...(of !== undefined && {
    case_id: id(`case ${of}`),
    from_on: 'people.today()',
    walls: `array[${walls.map((wall) => id(`wall ${wall}`)).join(', ')}]::uuid[]`,
  }),
})

const askedNamed = (name: string) => enquiries.find((each) => each.name === name)
const asked: Rule = ({ person }, { name }) => {
  const found = askedNamed(name)
  if (found === undefined || person === null) return false
  const { by, organisation, state, case: of, joint } = found
  return (
    by === person ||
    ((state === 'waiting' || (state === 'accepted' && of === undefined)) &&
      worksFor(person).includes(organisation)) ||
    (state === 'accepted' && joint !== undefined && letIn(person, wallNamed(joint)) !== null)
  )
}

/** What somebody tries to ask, with whether it is in order but for who asks. */
const tries: readonly (Omit<Asked, 'by' | 'state'> & { readonly isWrong?: true; readonly by?: string })[] = [
  { name: 'without a case', organisation: 'sendiass' },
  { name: 'of A', organisation: 'sendiass', case: 'A', walls: [] },
  { name: 'of A, opening family', organisation: 'sendiass', case: 'A', walls: ['family'] },
  { name: 'of A, opening shared', organisation: 'sendiass', case: 'A', walls: ['shared'] },
  { name: 'of A, opening a private wall', organisation: 'sendiass', case: 'A', walls: ['private parent'] },
  { name: 'of A, opening a wall of B', organisation: 'sendiass', case: 'A', walls: ['family b'] },
  { name: 'of B', organisation: 'sendiass', case: 'B', walls: ['family b'] },
  { name: 'to a council', organisation: 'council', isWrong: true },
  { name: 'to a service that is gone', organisation: 'retired', isWrong: true },
  { name: 'to a service of elsewhere', organisation: 'other-sendiass', isWrong: true },
  { name: 'as the parent', organisation: 'sendiass', by: 'parent' },
]
const mayAsk: Rule = ({ person }, { name }) => {
  const found = tries.find((each) => each.name === name)
  if (found === undefined || person === null || found.isWrong === true) return false
  const { case: of, walls = [], by } = found
  return (
    (by === undefined || by === person) &&
    (of === undefined ||
      (isFamilyOf(person, of) &&
        walls
          .map(wallNamed)
          .every(
            (wall: Wall) =>
              wall.in === of && (wall.kind === 'family' || wall.kind === 'shared') && mayWrite(person, wall),
          )))
  )
}

/** A service's files: its party in a case, and an enquiry that came without one. */
const files = [
  { name: 'service', organisation: 'sendiass', file: 'party service' },
  { name: 'service-b', organisation: 'sendiass', file: 'party service-b' },
  { name: 'answered', organisation: 'sendiass', file: 'enquiry answered' },
  { name: 'of another service', organisation: 'other-sendiass', file: 'something' },
] as const
const hasFile = (person: string | null, file: string): boolean =>
  actsFor(person).some(({ name, organisation }) => organisation !== null && file === `party ${name}`) ||
  enquiries.some(
    ({ name, with: answers, case: of, organisation }) =>
      file === `enquiry ${name}` &&
      of === undefined &&
      answers === person &&
      worksFor(person).includes(organisation),
  )
const fileOf = (name: string): string => files.find((each) => each.name === name)?.file ?? ''
const counts: Rule = ({ person }, { organisation = '' }) => worksFor(person, true).includes(organisation)
const ofFile: Rule = ({ person }, { name }) => hasFile(person, fileOf(name))
const mayRecord: Rule = (side, row) => row.is === undefined && ofFile(side, row)

/** What was answered no longer waits in the list of the service. */
export const answeredIntakes = `update cases.intake i set became = e.state, became_on = people.today()
  from cases.enquiry e where e.id = i.enquiry_id and e.state <> 'waiting'`

export const rowsOfDesk: readonly TableRow[] = [
  {
    table: 'cases.enquiry',
    key: 'id',
    planted: enquiries.map((each) => ({
      name: each.name,
      person: each.by,
      values: {
        ...words(each),
        id: id(`enquiry ${each.name}`),
        state: text(each.state),
        with_person: each.with === undefined ? 'null' : id(`person ${each.with}`),
        ...(each.joint !== undefined && {
          party_id: id('party service'),
          wall_id: id(`wall ${each.joint}`),
        }),
      },
    })),
    select: { person: asked, eraser: () => true },
    insert: { person: mayAsk },
    // None of those who asked left before it was answered.
    delete: { eraser: () => false },
    set: () => `state = 'accepted'`,
    add: (side) =>
      tries.map((each) => ({
        name: each.name,
        values: {
          ...words({ ...each, by: each.by ?? side.person ?? 'stranger', state: 'waiting' }),
          id: anyId,
        },
      })),
  },
  {
    table: 'cases.enquiry_step',
    key: 'enquiry_id',
    planted: enquiries.map(({ name }) => ({ name, values: {}, made: idOf(`enquiry ${name}`) })),
    select: { person: asked },
    set: () => `says = 'x'`,
    add: () => [
      {
        name: 'another',
        values: {
          enquiry_id: id('enquiry waiting'),
          became: text('accepted'),
          organisation_id: id('organisation sendiass'),
        },
      },
    ],
  },
  {
    table: 'cases.intake',
    key: 'enquiry_id',
    planted: enquiries.map(({ name, organisation }) => ({
      name,
      organisation,
      values: {},
      made: idOf(`enquiry ${name}`),
    })),
    select: { person: counts },
    set: () => `became = 'accepted'`,
    add: () => [
      {
        name: 'another',
        values: {
          organisation_id: id('organisation sendiass'),
          area_id: id('area north'),
          enquiry_id: anyId,
        },
      },
    ],
  },
  {
    table: 'cases.service_record',
    key: 'id',
    planted: files.map(({ name, organisation, file }) => ({
      name,
      organisation,
      values: { id: id(`record ${name}`), ...record(organisation, file) },
    })),
    select: { person: (side, row) => ofFile(side, row) || counts(side, row) },
    insert: { person: mayRecord },
    set: () => `state = 'closed'`,
    add: (side) => [
      ...files.map(
        ({ name, organisation, file }): Planted => ({
          name,
          values: { ...record(organisation, file), recorded_by: meOf(side) },
        }),
      ),
      {
        name: 'service',
        is: 'of another service',
        values: { ...record('other-sendiass', 'party service'), recorded_by: meOf(side) },
      },
    ],
  },
  {
    table: 'cases.worked',
    key: 'id',
    planted: [
      ...files.map(({ name, organisation, file }) => ({
        name,
        organisation,
        person: 'former-member',
        values: { id: id(`worked ${name}`), ...work(organisation, 'former-member', file) },
      })),
      ...['adviser', 'colleague'].map((person) => ({
        name: `of ${person}`,
        organisation: 'sendiass',
        person,
        values: { id: id(`worked ${person}`), ...work('sendiass', person, null) },
      })),
    ],
    select: {
      person: (side, row) => side.person === row.person || counts(side, row) || ofFile(side, row),
    },
    insert: {
      person: ({ person }, { is, organisation = '', name }) =>
        is === undefined &&
        worksFor(person).includes(organisation) &&
        (fileOf(name) === '' || hasFile(person, fileOf(name))),
    },
    set: () => 'minutes = 1',
    add: (side) => {
      const me = side.person ?? 'stranger'
      return [
        ...files.map(({ name, organisation, file }) => ({
          name,
          organisation,
          values: work(organisation, me, file),
        })),
        { name: 'no file', organisation: 'sendiass', values: work('sendiass', me, null) },
        {
          name: 'as somebody else',
          organisation: 'sendiass',
          is: 'forged',
          values: work('sendiass', me === 'adviser' ? 'colleague' : 'adviser', null),
        },
      ]
    },
  },
]

function record(organisation: string, file: string): Values {
  return {
    organisation_id: id(`organisation ${organisation}`),
    file_id: id(file),
    level: text('casework'),
    state: text('open'),
    from_on: text('2026-11-03'),
  }
}

function work(organisation: string, person: string, file: string | null): Values {
  return {
    organisation_id: id(`organisation ${organisation}`),
    person_id: id(`person ${person}`),
    file_id: file === null ? 'null' : id(file),
    worked_on: text('2026-11-03'),
    minutes: '10',
    kind: text('casework'),
  }
}
