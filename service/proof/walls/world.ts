/**
 * Two cases with every kind of wall and of party in them, told as they are meant: who acts for whom, and who is let
 * in behind what. `plant.ts` puts them into a database, and `oracle.ts` says who may do what by this and by the
 * table of `docs/walls.md`, without asking the database.
 */
import { createHash } from 'node:crypto'

/** The id of whatever is called so: the same in every run. */
export function idOf(name: string): string {
  const hex = createHash('sha256').update(name).digest('hex')
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-4${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20, 32)}`
}

export type PartyKind = 'family' | 'adviser' | 'mediationService' | 'authority' | 'body'

export interface Party {
  readonly name: string
  readonly in: 'A' | 'B'
  readonly kind: PartyKind
  readonly organisation: string | null
  /** The people who act for it today. */
  readonly actors: readonly string[]
  /** Those who did. */
  readonly acted?: readonly string[]
  readonly hasLeft?: boolean
  /** Those who declared an interest: they act for it no more, whatever their organisation does. */
  readonly barred?: readonly string[]
  /** Whoever acts for it takes part through a link, and their time is over. */
  readonly isOver?: true
}

export type WallKind =
  | 'private'
  | 'family'
  | 'adviser-joint'
  | 'mediation-private'
  | 'mediation-with'
  | 'mediation'
  | 'agreement'
  | 'matter'
  | 'shared'

/** When a party is let in; `now` reads, `writes` may add too. */
export type Let = 'writes' | 'now' | 'withdrawn' | 'tomorrow' | 'until-yesterday'

export interface Wall {
  readonly name: string
  readonly in: 'A' | 'B'
  readonly kind: WallKind
  /** The party that it belongs to; null: to no single one. */
  readonly owner: string | null
  /** Who made it and writes there first. */
  readonly writer: string
  readonly lets: Readonly<Record<string, Let>>
}

export interface Member {
  readonly person: string
  readonly organisation: string
  readonly role: 'administrator' | 'member'
  readonly hasEnded?: boolean
  readonly capacities?: readonly ('mediationAdviser' | 'mediator')[]
}

export const organisations: Readonly<Record<string, { readonly kind: string; readonly isRetired?: true }>> = {
  sendiass: { kind: 'adviser' },
  'other-sendiass': { kind: 'adviser' },
  retired: { kind: 'adviser', isRetired: true },
  mediation: { kind: 'mediationService' },
  council: { kind: 'authority' },
  health: { kind: 'body' },
  operator: { kind: 'operator' },
}

export const members: readonly Member[] = [
  { person: 'adviser', organisation: 'sendiass', role: 'member' },
  { person: 'colleague', organisation: 'sendiass', role: 'member' },
  { person: 'head', organisation: 'sendiass', role: 'administrator' },
  { person: 'former-member', organisation: 'sendiass', role: 'member', hasEnded: true },
  { person: 'other-service', organisation: 'other-sendiass', role: 'administrator' },
  { person: 'of-retired', organisation: 'retired', role: 'administrator' },
  { person: 'mediator', organisation: 'mediation', role: 'member', capacities: ['mediator'] },
  {
    person: 'mediation-adviser',
    organisation: 'mediation',
    role: 'member',
    capacities: ['mediationAdviser', 'mediator'],
  },
  { person: 'mediation-clerk', organisation: 'mediation', role: 'member' },
  { person: 'interested', organisation: 'mediation', role: 'member', capacities: ['mediationAdviser'] },
  { person: 'officer', organisation: 'council', role: 'member' },
  { person: 'officer-colleague', organisation: 'council', role: 'member' },
  { person: 'former-officer', organisation: 'council', role: 'member', hasEnded: true },
  { person: 'council-head', organisation: 'council', role: 'administrator' },
  { person: 'nurse', organisation: 'health', role: 'member' },
  { person: 'operator', organisation: 'operator', role: 'administrator' },
]

const alone = (name: string, kind: PartyKind, person = name): Party => ({
  name,
  in: 'A',
  kind,
  organisation: null,
  actors: [person],
})

export const parties: readonly Party[] = [
  alone('parent', 'family'),
  alone('other-parent', 'family'),
  alone('shut-out', 'family'),
  { ...alone('left', 'family'), actors: [], acted: ['left'], hasLeft: true },
  {
    name: 'service',
    in: 'A',
    kind: 'adviser',
    organisation: 'sendiass',
    actors: ['adviser', 'former-member'],
  },
  alone('supporter', 'adviser'),
  alone('withdrawn', 'adviser'),
  alone('not-begun', 'adviser'),
  alone('ended', 'adviser'),
  { name: 'retired-service', in: 'A', kind: 'adviser', organisation: 'retired', actors: ['of-retired'] },
  {
    name: 'mediation',
    in: 'A',
    kind: 'mediationService',
    organisation: 'mediation',
    actors: ['mediator'],
    barred: ['interested'],
  },
  { name: 'council', in: 'A', kind: 'authority', organisation: 'council', actors: ['officer'] },
  { name: 'health', in: 'A', kind: 'body', organisation: 'health', actors: ['nurse'] },
  alone('guest', 'authority'),
  { ...alone('guest-over', 'authority'), isOver: true },
  { name: 'stranger', in: 'B', kind: 'family', organisation: null, actors: ['stranger'] },
  { name: 'service-b', in: 'B', kind: 'adviser', organisation: 'sendiass', actors: ['colleague'] },
]

const own = (party: string, kind: 'private' | 'mediation-private' = 'private'): Wall => ({
  name: `${kind} ${party}`,
  in: party === 'stranger' || party === 'service-b' ? 'B' : 'A',
  kind,
  owner: party,
  writer: party,
  lets: { [party]: 'writes' },
})

const joint = (adviser: string, family: string, is: Let = 'writes'): Wall => ({
  name: `adviser-joint ${adviser}`,
  in: family === 'stranger' ? 'B' : 'A',
  kind: 'adviser-joint',
  owner: adviser,
  writer: family,
  lets: { [family]: 'writes', [adviser]: is },
})

/** Advisers whose share is over in one way or another. */
const past = { withdrawn: 'withdrawn', 'not-begun': 'tomorrow', ended: 'until-yesterday' } as const

const of = (kind: WallKind, lets: Wall['lets'], name: string = kind, writer = 'parent'): Wall => ({
  name,
  in: writer === 'stranger' ? 'B' : 'A',
  kind,
  owner: null,
  writer,
  lets,
})

export const walls: readonly Wall[] = [
  ...parties.filter(({ name }) => name !== 'mediation').map(({ name }) => own(name)),
  of('family', {
    parent: 'writes',
    'shut-out': 'withdrawn',
    left: 'withdrawn',
    service: 'now',
    supporter: 'now',
    'retired-service': 'writes',
    ...past,
  }),
  of('shared', {
    parent: 'writes',
    'other-parent': 'writes',
    'shut-out': 'withdrawn',
    service: 'writes',
    mediation: 'now',
    council: 'now',
    health: 'now',
    ...past,
  }),
  joint('service', 'parent'),
  joint('supporter', 'parent'),
  joint('withdrawn', 'parent', 'withdrawn'),
  joint('not-begun', 'parent', 'tomorrow'),
  joint('ended', 'parent', 'until-yesterday'),
  own('mediation', 'mediation-private'),
  of('mediation-with', { mediation: 'writes', parent: 'writes' }, 'mediation-with parent', 'mediation'),
  of('mediation-with', { mediation: 'writes', council: 'writes' }, 'mediation-with council', 'mediation'),
  of('mediation', {
    parent: 'writes',
    'other-parent': 'writes',
    mediation: 'writes',
    council: 'writes',
    service: 'now',
  }),
  // Made when the guest came: what was said before stays behind the first.
  of(
    'mediation',
    { parent: 'writes', mediation: 'writes', council: 'writes', guest: 'writes' },
    'mediation later',
    'mediation',
  ),
  of('agreement', {
    parent: 'writes',
    'other-parent': 'writes',
    mediation: 'writes',
    council: 'writes',
    service: 'now',
    health: 'now',
  }),
  of(
    'matter',
    {
      mediation: 'writes',
      parent: 'writes',
      council: 'writes',
      health: 'writes',
      guest: 'writes',
      'guest-over': 'writes',
      service: 'now',
    },
    'matter',
    'mediation',
  ),
  // Nobody is left behind it.
  of('mediation', { 'shut-out': 'withdrawn', council: 'withdrawn' }, 'deserted', 'council'),
  of('family', { stranger: 'writes', 'service-b': 'now' }, 'family b', 'stranger'),
  of('shared', { stranger: 'writes', 'service-b': 'writes' }, 'shared b', 'stranger'),
  joint('service-b', 'stranger'),
]

/** Everybody, those without any part in a case too. */
export const people: readonly string[] = [
  ...new Set([
    ...parties.flatMap(({ actors, acted = [] }) => [...actors, ...acted]),
    ...members.map(({ person }) => person),
    // Asked for their account to be erased.
    'goer',
  ]),
]

export function partyNamed(name: string): Party {
  const found = parties.find((each) => each.name === name)
  if (found === undefined) throw new RangeError(name)
  return found
}

export function wallNamed(name: string): Wall {
  const found = walls.find((each) => each.name === name)
  if (found === undefined) throw new RangeError(name)
  return found
}
