/** Calls of the functions that change who is in, with what might be worth sending, and for whom each may do anything. */
import { actsFor, isFamilyOf, letIn, mayStand, mayWrite, seesParty, worksFor } from './oracle.ts'
import { id, type Side } from './row.ts'
import { type Party, parties, partyNamed, type Wall, walls } from './world.ts'

export interface Call {
  readonly says: string
  readonly call: string
  readonly may: (side: Side) => boolean
}

/** The family member who was let in behind a wall first and still is. */
function keeperOf(wall: Wall): Party | null {
  const standing = Object.entries(wall.lets).filter(
    ([name, as]) =>
      partyNamed(name).kind === 'family' &&
      partyNamed(name).hasLeft !== true &&
      (as === 'writes' || as === 'now'),
  )
  const [first] = [...standing.filter(([, as]) => as === 'writes'), ...standing]
  return first === undefined ? null : partyNamed(first[0])
}

const isMine = (side: Side, party: Party | null): boolean =>
  party !== null && actsFor(side.person).includes(party)
const isOpenTo = (wall: Wall, party: Party): boolean => {
  const as = wall.lets[party.name]
  return as !== undefined && as !== 'withdrawn'
}

/** A family member lets in behind `family`, `shared`, or the adviser's own wall; one who stands there only its keeper changes. */
const mayShare = (side: Side, wall: Wall, party: Party): boolean => {
  const own = letIn(side.person, wall)
  return (
    own?.kind === 'family' &&
    mayWrite(side.person, wall) &&
    (wall.kind === 'family' ||
      wall.kind === 'shared' ||
      (wall.kind === 'adviser-joint' && wall.owner === party.name)) &&
    mayStand(wall, party) &&
    party.hasLeft !== true &&
    party.in === wall.in &&
    seesParty(side.person, party) &&
    !isMine(side, party) &&
    (!isOpenTo(wall, party) || (keeperOf(wall) !== party && isMine(side, keeperOf(wall))))
  )
}

const shares: readonly Call[] = walls.flatMap((wall) =>
  parties.map((party) => ({
    says: `${party.name} behind ${wall.name}`,
    call: `cases.share_wall(${id(`wall ${wall.name}`)}, ${id(`party ${party.name}`)}, true, people.today(), null)`,
    may: (side: Side) => mayShare(side, wall, party),
  })),
)

/** The wall of whoever leaves is theirs to give up, but for the last who keeps a shared one open. */
const mayLeave = (party: Party, wall: Wall): boolean =>
  party.kind !== 'family' ||
  wall.kind !== 'shared' ||
  Object.entries(wall.lets).some(
    ([name, as]) => name !== party.name && as === 'writes' && partyNamed(name).kind === 'family',
  )
const mayTake = (side: Side, party: Party, wall: Wall): boolean => {
  if (!isOpenTo(wall, party) || wall.kind === 'private' || wall.kind === 'mediation-private') return false
  if (isMine(side, party)) return mayLeave(party, wall)
  return (
    isFamilyOf(side.person, party.in) &&
    seesParty(side.person, party) &&
    (wall.kind === 'family' || wall.kind === 'shared' || wall.kind === 'adviser-joint') &&
    keeperOf(wall) !== party &&
    isMine(side, keeperOf(wall)) &&
    letIn(side.person, wall) !== null
  )
}
const withdrawals: readonly Call[] = parties.flatMap((party) => [
  ...walls.map((wall) => ({
    says: `${party.name} from ${wall.name}`,
    call: `cases.withdraw(${id(`party ${party.name}`)}, ${id(`wall ${wall.name}`)})`,
    may: (side: Side) => mayTake(side, party, wall),
  })),
  {
    says: `${party.name} from everything`,
    call: `cases.withdraw(${id(`party ${party.name}`)}, null)`,
    may: (side: Side) =>
      isMine(side, party) && party.kind === 'family'
        ? walls.every((wall) => !isOpenTo(wall, party) || mayLeave(party, wall)) &&
          walls.some((wall) => mayTake(side, party, wall))
        : walls.some((wall) => mayTake(side, party, wall)),
  },
])

/** Whoever has the case, or keeps the members; to somebody of the service alone. */
const mayAssign = (side: Side, party: Party): boolean =>
  party.organisation !== null &&
  (isMine(side, party) || worksFor(side.person, true).includes(party.organisation))
const assignments: readonly Call[] = parties.flatMap((party) => [
  ...['colleague', 'stranger', 'former-member', 'other-service'].map((who) => ({
    says: `${party.name} to ${who}`,
    call: `cases.assign(${id(`party ${party.name}`)}, ${id(`person ${who}`)}, true)`,
    may: (side: Side) =>
      mayAssign(side, party) && party.organisation !== null && worksFor(who).includes(party.organisation),
  })),
  {
    says: `${party.name} from the adviser`,
    call: `cases.assign(${id(`party ${party.name}`)}, ${id('person adviser')}, false)`,
    may: (side: Side) => mayAssign(side, party) && party.actors.includes('adviser'),
  },
])

const waits = id('enquiry waiting, of a case')
const loose = id('enquiry waiting')
const answers = (side: Side): boolean => worksFor(side.person).includes('sendiass')
const enquiries: readonly Call[] = [
  { says: 'accepts', call: `cases.accept_enquiry(${waits})`, may: answers },
  { says: 'accepts one without a case', call: `cases.accept_enquiry(${loose})`, may: answers },
  {
    says: 'accepts one of another service',
    call: `cases.accept_enquiry(${id('enquiry waiting elsewhere')})`,
    may: ({ person }) => worksFor(person).includes('other-sendiass'),
  },
  {
    says: 'accepts what is answered',
    call: `cases.accept_enquiry(${id('enquiry answered')})`,
    may: () => false,
  },
  {
    says: 'accepts what was declined',
    call: `cases.accept_enquiry(${id('enquiry declined')})`,
    may: () => false,
  },
  { says: 'accepts nothing', call: 'cases.accept_enquiry(null)', may: () => false },
  { says: 'declines', call: `cases.decline_enquiry(${waits}, 'x')`, may: answers },
  {
    says: 'passes on what may not be passed on',
    call: `cases.pass_on_enquiry(${waits}, ${id('organisation other-sendiass')}, 'x')`,
    may: () => false,
  },
  {
    says: 'hands on',
    call: `cases.hand_on_enquiry(${id('enquiry answered')}, ${id('person colleague')})`,
    may: ({ person }) => person === 'adviser' || worksFor(person, true).includes('sendiass'),
  },
  {
    says: 'hands on to a stranger',
    call: `cases.hand_on_enquiry(${id('enquiry answered')}, ${id('person stranger')})`,
    may: () => false,
  },
  ...(
    [
      ['waiting, of a case', 'parent'],
      ['waiting', 'stranger'],
      ['waiting elsewhere', 'other-parent'],
      ['accepted, of a case', 'parent'],
      ['answered', 'supporter'],
    ] as const
  ).map(([name, by]) => ({
    says: `takes back ${name}`,
    call: `cases.take_back_enquiry(${id(`enquiry ${name}`)})`,
    may: ({ person }: Side) => person === by,
  })),
]

const erasures: readonly Call[] = [
  ...parties.map((party) => ({
    says: `the side of ${party.name}`,
    call: `cases.ask_erasure(${id(`party ${party.name}`)})`,
    may: (side: Side) =>
      isMine(side, party) &&
      (party.organisation === null
        ? // What a guest says is said for a council or another body, which stays.
          ['family', 'adviser'].includes(party.kind)
        : worksFor(side.person, true).includes(party.organisation)),
  })),
  {
    says: 'their account',
    call: 'people.ask_erasure()',
    // Whoever alone keeps the members of an organisation stays until somebody else does.
    may: ({ person }) => person !== null && worksFor(person, true).length === 0,
  },
]

const offers: readonly Call[] = [
  {
    says: 'takes an offer of a case',
    call: 'cases.accept_invitation(null)',
    may: ({ person, presented }) => person === 'stranger' && presented === 'offer of parent',
  },
  {
    says: 'takes it for a service that they do not work for',
    call: `cases.accept_invitation(${id('organisation sendiass')})`,
    may: () => false,
  },
  // It says whom it made a member: nobody, where nobody is signed in.
  { says: 'takes a place in an organisation', call: 'people.accept_invitation()', may: () => false },
  {
    says: 'opens a case over one that is there',
    call: `cases.open_case(${id('case A')}, 'x')`,
    may: () => false,
  },
  {
    says: 'opens a case',
    call: `cases.open_case(gen_random_uuid(), 'x')`,
    may: ({ person }) => person !== null,
  },
]

export const callsThatChange: readonly { readonly name: string; readonly calls: readonly Call[] }[] = [
  { name: 'letting in', calls: shares },
  { name: 'shutting out', calls: withdrawals },
  { name: 'giving a case to a colleague', calls: assignments },
  { name: 'enquiries', calls: enquiries },
  { name: 'erasing', calls: erasures },
  { name: 'offers and new cases', calls: offers },
]
