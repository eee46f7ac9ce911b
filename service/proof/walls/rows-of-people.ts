/** Tables of people and of organisations. */
import { isOperator, seesPerson, worksFor } from './oracle.ts'
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
import { organisationByToken } from './tokens-of-world.ts'
import { members, organisations, people } from './world.ts'

const names = Object.keys(organisations)
const runs: Rule = ({ person }) => isOperator(person)
const keepsMembers: Rule = ({ person }, { organisation = '' }) =>
  worksFor(person, true).includes(organisation)
const keepsOrRuns: Rule = (side, row) => keepsMembers(side, row) || runs(side, row)

const offerOf = (organisation: string): Planted => ({
  name: `place in ${organisation}`,
  organisation,
  values: {
    id: id(`place in ${organisation}`),
    organisation_id: id(`organisation ${organisation}`),
    email: text('asked@example.org'),
    role: text('administrator'),
    secret_hash: hash(`place in ${organisation}`),
  },
})

const takenBack: Planted = {
  name: 'place that was taken back',
  organisation: 'sendiass',
  values: {
    ...offerOf('sendiass').values,
    id: id('place that was taken back'),
    secret_hash: hash('place that was taken back'),
    withdrawn_at: 'now()',
  },
}

export const rowsOfPeople: readonly TableRow[] = [
  {
    table: 'people.person',
    key: 'id',
    planted: people.map((person) => ({
      name: person,
      person,
      values: { id: id(`person ${person}`), name: text(`The name of ${person}`) },
    })),
    select: {
      // Whoever runs the service sees who works for an organisation.
      person: ({ person }, row) =>
        seesPerson(person, row.name) ||
        (isOperator(person) && members.some((member) => member.person === row.name)),
      sign_in: all,
      eraser: all,
    },
    insert: { sign_in: all },
    update: { person: mine },
    delete: { eraser: (_, { name }) => name === 'goer' },
    set: () => `name = 'x'`,
    add: () => [{ name: 'another', values: { id: anyId, name: text('x') } }],
  },
  {
    table: 'people.organisation',
    key: 'id',
    planted: names.map((organisation) => ({
      name: organisation,
      organisation,
      values: {
        id: id(`organisation ${organisation}`),
        kind: text(organisations[organisation]?.kind ?? ''),
        name: text(organisation),
        retired_at: organisations[organisation]?.isRetired === true ? 'now()' : 'null',
      },
    })),
    select: { person: all, api: organisationByToken, operator: all, sign_in: all },
    insert: { person: runs, operator: all },
    update: { person: keepsOrRuns },
    set: () => `name = 'x'`,
    add: () => [{ name: 'another', values: { kind: text('adviser'), name: text('x') } }],
  },
  {
    table: 'people.organisation_area',
    key: 'organisation_id::text || area_id',
    planted: (
      [
        ['sendiass', 'north'],
        ['retired', 'north'],
        ['council', 'north'],
        ['other-sendiass', 'south'],
      ] as const
    ).map(([organisation, area]) => ({
      name: `${organisation} in ${area}`,
      organisation,
      values: { organisation_id: id(`organisation ${organisation}`), area_id: id(`area ${area}`) },
    })),
    select: { person: all, operator: all },
    insert: { person: runs, operator: all },
    delete: { person: runs },
    set: () => 'area_id = area_id',
    add: () => [
      {
        name: 'another',
        organisation: 'sendiass',
        values: { organisation_id: id('organisation sendiass'), area_id: id('area south') },
      },
    ],
  },
  {
    table: 'people.member',
    key: 'id',
    planted: members.map(({ person, organisation, role, hasEnded, capacities = [] }) => ({
      name: `${person} of ${organisation}`,
      organisation,
      person,
      ...(hasEnded === true && { is: 'ended' }),
      values: {
        id: id(`member ${person}`),
        organisation_id: id(`organisation ${organisation}`),
        person_id: id(`person ${person}`),
        role: text(role),
        capacities: text(`{${capacities.join(',')}}`),
        ended_at: hasEnded === true ? 'now()' : 'null',
      },
    })),
    select: {
      person: ({ person }, { organisation = '' }) =>
        worksFor(person).includes(organisation) || isOperator(person),
      operator: all,
    },
    update: { person: (side, row) => row.is === undefined && keepsMembers(side, row) },
    set: () => `role = 'administrator'`,
    add: (side) => [
      {
        name: 'me, as an administrator',
        values: {
          organisation_id: id('organisation sendiass'),
          person_id: meOf(side),
          role: text('administrator'),
        },
      },
    ],
  },
  {
    table: 'people.invitation',
    key: 'id',
    planted: [...names.map(offerOf), takenBack],
    select: { person: (side, row) => keepsOrRuns(side, row) || side.presented === row.name, operator: all },
    insert: {
      person: (side, row) => row.is === undefined && keepsOrRuns(side, row),
      operator: (_, { is }) => is === undefined,
    },
    // What was taken back stays so.
    update: { person: (side, row) => row !== takenBack && keepsOrRuns(side, row) },
    set: () => 'withdrawn_at = now()',
    add: (side) => {
      const of = (organisation: string, by: string | null, is?: string): Planted => {
        const { id: _, ...values } = offerOf(organisation).values
        return {
          name: `${is ?? 'place'} in ${organisation}`,
          organisation,
          ...(is !== undefined && { is }),
          values: { ...values, secret_hash: anyHash, ...(by !== null && { made_by: by }) },
        }
      }
      return side.role === 'operator'
        ? [of('sendiass', null), of('sendiass', id('person head'), 'forged')]
        : [
            ...names.map((organisation) => of(organisation, meOf(side))),
            of('sendiass', id(`person ${side.person === 'head' ? 'adviser' : 'head'}`), 'forged'),
          ]
    },
  },
  {
    table: 'people.single_sign_on',
    key: 'organisation_id',
    planted: ['sendiass', 'council'].map((organisation) => ({
      name: organisation,
      organisation,
      values: { ...ownSignIn(organisation), set_by: id('person head') },
    })),
    select: { person: keepsOrRuns, sign_in: all },
    insert: { person: (side, row) => row.is === undefined && keepsMembers(side, row) },
    update: { person: keepsMembers, sign_in: all },
    delete: { person: keepsMembers },
    set: (side) =>
      side.role === 'sign_in' ? `master = 'n'` : `domain = 'y.example', set_by = ${meOf(side)}`,
    add: (side) => [
      ...names.map((organisation) => ({
        name: organisation,
        organisation,
        values: { ...ownSignIn(organisation), set_by: meOf(side) },
      })),
      {
        name: 'as somebody else',
        is: 'forged',
        organisation: 'other-sendiass',
        values: {
          ...ownSignIn('other-sendiass'),
          set_by: id(`person ${side.person === 'head' ? 'adviser' : 'head'}`),
        },
      },
    ],
  },
  {
    table: 'people.confirmed_domain',
    key: 'domain',
    planted: [
      {
        name: 'of the service',
        organisation: 'sendiass',
        values: { domain: text('x.example'), organisation_id: id('organisation sendiass') },
      },
    ],
    select: {
      person: ({ person }, { organisation = '' }) =>
        worksFor(person).includes(organisation) || isOperator(person),
      sign_in: all,
    },
    insert: { person: (side, row) => row.is === undefined && runs(side, row) },
    delete: { person: runs },
    set: () => `domain = 'y.example'`,
    add: (side) =>
      [meOf(side), id(`person ${side.person === 'operator' ? 'head' : 'operator'}`)].map((by, at) => ({
        name: at === 0 ? 'another' : 'as somebody else',
        ...(at === 1 && { is: 'forged' }),
        values: { domain: text('z.example'), organisation_id: id('organisation sendiass'), confirmed_by: by },
      })),
  },
]

function ownSignIn(organisation: string): Planted['values'] {
  return {
    organisation_id: id(`organisation ${organisation}`),
    issuer: text('https://sign-in.example.org'),
    client_id: text('x'),
    sealed: `decode(repeat('00', 60), 'hex')`,
    master: text('m'),
    domain: text('x.example'),
    joins: 'true',
    trusts_second_step: 'true',
  }
}
