/** Tables of those who advise and mediate for a service: what they can take on, and what they declare. */
import { worksFor } from './oracle.ts'
import {
  anyId,
  id,
  meOf,
  type Planted,
  type Rule,
  type Side,
  type TableRow,
  text,
  type Values,
} from './row.ts'
import { members } from './world.ts'

const organisation = 'mediation'
const people = ['mediator', 'mediation-adviser'] as const

const keepsMembersOf = (person: string): readonly string[] => worksFor(person, true)
/** Whoever advises or mediates there. */
const servesAt = (person: string, at: string): boolean =>
  worksFor(person).includes(at) &&
  members.some(
    (each) => each.person === person && each.organisation === at && (each.capacities ?? []).length > 0,
  )

/** Those who may be given a matter see all of their service, as whoever keeps its members; everybody themselves. */
const seen: Rule = ({ person }, row) =>
  person !== null &&
  (person === row.person ||
    servesAt(person, row.organisation ?? '') ||
    keepsMembersOf(person).includes(row.organisation ?? ''))
/** For oneself, or for those whose members one keeps; never in the name of somebody else. */
const added: Rule = ({ person }, row) =>
  person !== null &&
  row.is !== 'forged' &&
  worksFor(row.person ?? null).includes(row.organisation ?? '') &&
  (person === row.person || keepsMembersOf(person).includes(row.organisation ?? ''))

const profile = (person: string): Values => ({
  organisation_id: id(`organisation ${organisation}`),
  person_id: id(`person ${person}`),
  knows_needs: 'true',
  knows_health: 'true',
  knows_social_care: 'false',
})
const conflict = (person: string): Values => ({
  organisation_id: id(`organisation ${organisation}`),
  person_id: id(`person ${person}`),
  kind: text('conflict'),
  with_name: text('A council elsewhere'),
  made_on: text('2026-11-03'),
})

const told: Values = { matter_id: id('matter A'), what: text('guest') }

/** What somebody tries to add: for themselves, for another, and in the name of another. */
const tries =
  (values: (person: string) => Values) =>
  (side: Side): readonly Planted[] => {
    const me = side.person ?? 'stranger'
    const other = me === 'mediator' ? 'mediation-adviser' : 'mediator'
    return [
      { name: 'mine', person: me, organisation, values: { ...values(me), recorded_by: meOf(side) } },
      {
        name: 'another’s',
        person: other,
        organisation,
        values: { ...values(other), recorded_by: meOf(side) },
      },
      {
        name: 'forged',
        person: me,
        organisation,
        is: 'forged',
        values: { ...values(me), recorded_by: id('person officer-colleague') },
      },
    ]
  }

export const rowsOfMediationDesk: readonly TableRow[] = [
  {
    table: 'mediation.mediator_profile',
    key: 'id',
    planted: people.map((person) => ({
      name: `of ${person}`,
      person,
      organisation,
      values: { id: id(`profile ${person}`), ...profile(person) },
    })),
    select: { person: seen },
    insert: { person: added },
    set: () => 'capacity = 1',
    add: tries(profile),
  },
  {
    table: 'mediation.declaration',
    key: 'id',
    planted: people.map((person) => ({
      name: `of ${person}`,
      person,
      organisation,
      values: { id: id(`declaration ${person}`), ...conflict(person) },
    })),
    select: { person: seen },
    insert: { person: added },
    set: () => `says = 'x'`,
    add: tries(conflict),
  },
  // Functions alone write and read it.
  {
    table: 'mediation.told_once',
    key: 'about',
    planted: [{ name: 'a guest', values: { ...told, about: id('told A') } }],
    set: () => `what = 'over'`,
    add: () => [{ name: 'another', values: { ...told, about: anyId } }],
  },
]
