/** The tokens of organisations in the two cases, and what each may reach: by the world as it is told, never by the database. */
import { mayStand } from './oracle.ts'
import type { Rule, Side } from './row.ts'
import { organisations, parties, type Wall, walls } from './world.ts'

export interface WorldToken {
  readonly name: string
  readonly organisation: string
  readonly scopes: readonly string[]
  readonly is?: 'ended' | 'over'
}

const every = ['referrals:write', 'matters:read', 'outcomes:read']

export const worldTokens: readonly WorldToken[] = [
  { name: 'token of council', organisation: 'council', scopes: every },
  { name: 'token of council to refer', organisation: 'council', scopes: ['referrals:write'] },
  { name: 'token of mediation', organisation: 'mediation', scopes: ['matters:read'] },
  { name: 'token of health', organisation: 'health', scopes: ['outcomes:read'] },
  { name: 'token that was ended', organisation: 'council', scopes: every, is: 'ended' },
  { name: 'token whose time is over', organisation: 'council', scopes: every, is: 'over' },
  // An advice service has none; one that was made past its page opens nothing.
  { name: 'token of sendiass', organisation: 'sendiass', scopes: every },
]

/** The walls of the matter that a token may ever read behind. */
const read = ['mediation-with parent', 'mediation-with council', 'matter', 'agreement']

/** The token that a side came with, where it counts; null: none does. */
export function tokenOf({ role, presented }: Side): WorldToken | null {
  const found = worldTokens.find(({ name }) => role === 'api' && name === presented)
  if (found === undefined || found.is !== undefined) return null
  const { kind = '' } = organisations[found.organisation] ?? {}
  return ['authority', 'body', 'mediationService'].includes(kind) ? found : null
}

/** The walls that the organisation of a token stands behind, of those that it may read. */
export function wallsByToken(side: Side): readonly Wall[] {
  const token = tokenOf(side)
  const mine = parties.filter(
    ({ organisation, hasLeft }) => token !== null && organisation === token.organisation && hasLeft !== true,
  )
  return walls.filter(
    (wall) =>
      read.includes(wall.name) &&
      mine.some(
        (party) =>
          mayStand(wall, party) && (wall.lets[party.name] === 'writes' || wall.lets[party.name] === 'now'),
      ),
  )
}

export const hasToken: Rule = (side) => tokenOf(side) !== null
const reads = (side: Side, name?: string): boolean =>
  wallsByToken(side).some((wall) => name === undefined || wall.name === name)
const has = (side: Side, ...scopes: readonly string[]): boolean =>
  scopes.some((scope) => tokenOf(side)?.scopes.includes(scope) === true)

/** What stands behind a wall of the matter. */
export const wallByToken: Rule = (side, { wall }) => wall !== undefined && reads(side, wall.name)
export const stepByToken: Rule = (side, row) =>
  wallByToken(side, row) && has(side, 'matters:read', 'outcomes:read')
export const agreementByToken: Rule = (side, row) =>
  row.wall?.kind === 'agreement' && wallByToken(side, row) && has(side, 'outcomes:read')
export const matterByToken: Rule = (side) => reads(side)
export const sideByToken: Rule = (side) => reads(side, 'matter')
/** Of its own line, how it calls the matter. */
export const lineByToken: Rule = (side, { party }) =>
  party?.organisation != null &&
  party.organisation === tokenOf(side)?.organisation &&
  has(side, 'referrals:write')

const sidesOfMatter = ['parent', 'council', 'health', 'guest']
/** The service and the sides of a matter that it follows. */
export const partyByToken: Rule = (side, { party }) =>
  party !== undefined &&
  ((party.name === 'mediation' && reads(side)) ||
    (sidesOfMatter.includes(party.name) && reads(side, 'matter')))
export const organisationByToken: Rule = (side, { organisation = '' }) => {
  const token = tokenOf(side)
  if (token === null) return false
  const known = organisations[organisation]
  return (
    organisation === token.organisation ||
    (known?.kind === 'mediationService' && known.isRetired !== true) ||
    parties.some(
      (party) => party.organisation === organisation && partyByToken(side, { name: '', values: {}, party }),
    )
  )
}
