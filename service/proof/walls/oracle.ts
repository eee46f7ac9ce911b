/** Who may see and write what, by the world as it is told and by the table of `docs/walls.md`: never by the database. */
import { readFileSync } from 'node:fs'
import {
  members,
  organisations,
  type Party,
  type PartyKind,
  parties,
  partyNamed,
  type Wall,
  type WallKind,
  walls,
} from './world.ts'

/** The table "Walls of a case": by kind of wall, the cell of each column. */
const table: ReadonlyMap<string, readonly string[]> = readTable()

const columnOf: Readonly<Record<PartyKind, number>> = {
  family: 1,
  adviser: 2,
  mediationService: 3,
  authority: 4,
  body: 4,
}
const operatorColumn = 5

function readTable(): ReadonlyMap<string, readonly string[]> {
  const text = readFileSync(new URL('../../../docs/walls.md', import.meta.url), 'utf8')
  const section = /## Walls of a case\n(.*?)\n## /s.exec(text)?.[1] ?? ''
  const found = new Map<string, readonly string[]>()
  for (const line of section.split('\n').filter((each) => each.startsWith('| `'))) {
    const [first = '', ...cells] = line
      .slice(1, -1)
      .split('|')
      .map((cell) => cell.trim())
    for (const [, kind = ''] of first.matchAll(/`([a-z-]+)`/g)) found.set(kind, cells)
  }
  return found
}

/** The kinds of wall that the document knows. */
export const kindsInDocument: readonly string[] = [...table.keys()]

/** Whether a party may ever stand behind a wall. @throws RangeError on a word in the table that nobody explained */
export function mayStand(wall: Wall, party: Party): boolean {
  if (wall.in !== party.in) return false
  if (wall.writer === party.name) return true
  const cell = cellOf(wall.kind, columnOf[party.kind])
  switch (cell) {
    case 'no':
      return false
    case 'that one':
      return wall.owner === party.name
    case 'only if the one':
      // The one party of `mediation-with`; behind `mediation-private` there is none.
      return wall.kind === 'mediation-with' && party.name in wall.lets
    case 'yes':
      return wall.owner === null
    case 'unless shut out':
    case 'if the share says so':
    case 'if a party':
    case 'if attending':
    case 'if a party or named in a term':
      return true
    default:
      throw new RangeError(`docs/walls.md: ${cell}`)
  }
}

/** Whether the document lets the operator, who is in no case, behind a kind of wall. */
export function operatorMay(kind: WallKind): boolean {
  return cellOf(kind, operatorColumn) !== 'no'
}

function cellOf(kind: WallKind, column: number): string {
  const cell = table.get(kind)?.[column]
  if (cell === undefined) throw new RangeError(`docs/walls.md does not say who sees ${kind}`)
  return cell
}

/** The organisations that somebody works for today, or keeps the members of. */
export function worksFor(person: string | null, isAdministrator = false): readonly string[] {
  return members
    .filter(
      (each) =>
        each.person === person &&
        each.hasEnded !== true &&
        organisations[each.organisation]?.isRetired !== true &&
        (!isAdministrator || each.role === 'administrator'),
    )
    .map(({ organisation }) => organisation)
}

export const isOperator = (person: string | null): boolean => worksFor(person).includes('operator')

/** The parties that somebody acts for today. */
export function actsFor(person: string | null): readonly Party[] {
  return parties.filter(
    (party) =>
      person !== null &&
      party.isOver !== true &&
      ((party.actors.includes(person) &&
        (party.organisation === null || worksFor(person).includes(party.organisation))) ||
        actsByPlace(person, party)),
  )
}

/** Whoever works in a council or a body acts for it, and in a mediation service its advisers do, without being given it. */
function actsByPlace(person: string, { kind, organisation, hasLeft, barred = [] }: Party): boolean {
  if (organisation === null || hasLeft === true || barred.includes(person)) return false
  if (!worksFor(person).includes(organisation)) return false
  const isAdviser = members.some(
    (each) =>
      each.person === person &&
      each.organisation === organisation &&
      each.capacities?.includes('mediationAdviser') === true,
  )
  return kind === 'authority' || kind === 'body' || (kind === 'mediationService' && isAdviser)
}

/** The party through which somebody is let in behind a wall today; null: they are not. */
export function letIn(person: string | null, wall: Wall): Party | null {
  return (
    actsFor(person).find((party) => {
      const as = wall.lets[party.name]
      return (as === 'writes' || as === 'now') && mayStand(wall, party)
    }) ?? null
  )
}

export function mayWrite(person: string | null, wall: Wall): boolean {
  const party = letIn(person, wall)
  return party !== null && wall.lets[party.name] === 'writes'
}

/** Whether somebody is of the family of a case today. */
export const isFamilyOf = (person: string | null, of: 'A' | 'B'): boolean =>
  actsFor(person).some((party) => party.kind === 'family' && party.in === of)

/** Whether somebody acts in a case today. */
export const isIn = (person: string | null, of: 'A' | 'B'): boolean =>
  actsFor(person).some((party) => party.in === of)

/** Whether somebody sees that a party is in the case: they stand behind a wall where it stands or stood, or keep its members. */
export function seesParty(person: string | null, party: Party): boolean {
  return (
    walls.some((wall) => party.name in wall.lets && letIn(person, wall) !== null) ||
    (party.organisation !== null && worksFor(person, true).includes(party.organisation))
  )
}

/** Whether somebody sees the name of another. */
export function seesPerson(person: string | null, other: string): boolean {
  return (
    person === other ||
    members.some((each) => each.person === other && worksFor(person).includes(each.organisation)) ||
    parties.some(
      (party) => [...party.actors, ...(party.acted ?? [])].includes(other) && seesParty(person, party),
    )
  )
}

/** Whether nobody is left who could come behind a wall: it may be erased. */
export function isDeserted(wall: Wall): boolean {
  return !Object.entries(wall.lets).some(([name, as]) => {
    const party = partyNamed(name)
    return (
      (as === 'writes' || as === 'now' || as === 'tomorrow') &&
      (party.organisation !== null || (party.actors.length > 0 && party.isOver !== true))
    )
  })
}
