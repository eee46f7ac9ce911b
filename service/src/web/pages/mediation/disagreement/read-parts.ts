/** Reads with whom somebody disagrees, and about what: every fault in words. */

import type { PersonTx } from '../../../../db/data.ts'
import type { Area } from '../../../../directory/directory.ts'
import { typedLine, typedText } from '../../../../documents/letters/typed-text.ts'
import { organisationsHere } from '../../../../mediation/arranging/organisations-here.ts'
import { disputantOf, type PartWith } from '../../../../mediation/disagreement/begin-disagreement.ts'
import type { RunsBeside } from '../../../../mediation/disagreement/disagreement-types.ts'
import {
  type Disputant,
  settingKinds,
  typeOf,
} from '../../../../mediation/disagreement/disagreement-types.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { besideWords, roleWords, subjectsOf, words } from './words.ts'

export type Role = PartWith['role']

/** An organisation that can be chosen. */
export interface Choosable {
  readonly id: string
  readonly name: string
}

/** What the form offers. */
export interface PartChoices {
  readonly roles: readonly Role[]
  /** Who has an account here, by role. */
  readonly here: Readonly<Record<Role, readonly Choosable[]>>
  /** One that is known, such as the council that opens it. */
  readonly fixed: { readonly role: Role; readonly organisation: Choosable } | null
  /** Who disagrees with them. */
  readonly one: Disputant
}

/** The field of a role. */
export function partField(
  role: Role,
  name: 'organisation' | 'name' | 'setting' | 'subject' | 'says',
): string {
  return `${role}-${name}`
}

/** What can be chosen in an area. @param areas every area of the directory @param area its id; null: not known */
export async function partChoices(
  tx: PersonTx,
  areas: readonly Area[],
  area: string | null,
  { roles, fixed = null, one = 'family' }: { readonly roles: readonly Role[] } & Partial<PartChoices>,
): Promise<PartChoices> {
  const found = (role: Role) => organisationsHere(tx, { ...soughtAs[role], words: '', area }, areas)
  const here = {
    authority: await found('authority'),
    commissioner: await found('commissioner'),
    provider: await found('provider'),
  }
  return { roles, fixed, one, here }
}

/** What is sought for each role: no school takes part as a health commissioner. */
const soughtAs = {
  authority: { kind: 'authority' },
  commissioner: { kind: 'body', sort: 'health-commissioner' },
  provider: { kind: 'body', sort: 'others' },
} as const

/** Somebody cannot take part as what they were chosen for; nothing of it is kept. */
export const notAdded: FieldFault = fieldFault(
  'with',
  'One of them cannot take part here as that. Choose another, or write its name.',
)

export const longestSays = 2000
export const longestName = 200

/** Reads the parts. @returns none where something is wrong with one */
export async function readParts(
  tx: PersonTx,
  form: URLSearchParams,
  { roles, here, fixed }: PartChoices,
  faults: FieldFault[],
): Promise<readonly PartWith[]> {
  const before = faults.length
  const chosen = roles.filter((role) => form.getAll('with').includes(role))
  if (chosen.length === 0) faults.push(fieldFault('with', 'Choose with whom'))
  const parts = chosen.map((role) => readPart(form, role, here[role], fixed, faults))
  if (faults.length > before) return []
  return Promise.all(parts.flatMap((part) => (part === null ? [] : hereByName(tx, part))))
}

/** Whoever has an account here and is called exactly so takes part with it, also where the list did not show them. */
async function hereByName(tx: PersonTx, part: PartWith): Promise<PartWith> {
  if (part.organisation !== null) return part
  const found = await organisationsHere(tx, { ...soughtAs[part.role], words: part.name, area: null }, [])
  const same = found.filter(({ name }) => name.toLowerCase() === part.name.toLowerCase())
  return same.length === 1 && same[0] !== undefined ? { ...part, organisation: same[0].id } : part
}

function readPart(
  form: URLSearchParams,
  role: Role,
  here: readonly Choosable[],
  fixed: PartChoices['fixed'],
  faults: FieldFault[],
): PartWith | null {
  const isFixed = fixed?.role === role
  // Of several, each fault says with whom; whoever opens it needs no telling.
  const inPart = (says: string) =>
    isFixed ? `${says.charAt(0).toUpperCase()}${says.slice(1)}` : `${roleWords[role]}: ${says}`
  const field = (name: Parameters<typeof partField>[1]) => form.get(partField(role, name)) ?? ''
  const fault = (name: Parameters<typeof partField>[1], says: string) =>
    faults.push(fieldFault(partField(role, name), says))
  const known = isFixed ? fixed.organisation : here.find(({ id }) => id === field('organisation'))
  const name = known?.name ?? typedLine(field('name'))
  if (name === '') fault('name', inPart('write its name'))
  if (name.length > longestName) fault('name', `The name must be ${longestName} characters or fewer`)
  const subject = subjectsOf[role].find(({ value }) => value === field('subject'))?.value
  if (subject === undefined) fault('subject', inPart('choose what it is about'))
  const says = typedText(field('says'))
  if (says === '') fault('says', inPart('write what you would like to settle'))
  if (says.length > longestSays) fault('says', `What you write must be ${longestSays} characters or fewer`)
  const setting = settingKinds.find((kind) => kind === field('setting'))
  if (role === 'provider' && setting === undefined)
    fault('setting', 'Choose what kind of school or provider it is')
  if (subject === undefined) return null
  return {
    role,
    organisation: known?.id ?? null,
    name,
    ...(role === 'provider' && setting !== undefined && { setting }),
    subject,
    says,
  }
}

/** Those that section 57 does not name. */
export function outsideOf(parts: readonly PartWith[], one: Disputant): readonly PartWith[] {
  return parts.filter((part) => typeOf(one, disputantOf(part), part.subject).type === 'outside')
}

/** The box that says what is to happen with what the section does not name. */
export const outsideField = 'outside'

/** A fault where something is outside of the section and nobody has said that the service is to be asked all the same. */
export function readOutside(
  form: URLSearchParams,
  parts: readonly PartWith[],
  one: Disputant,
  faults: FieldFault[],
): readonly PartWith[] {
  const outside = outsideOf(parts, one)
  if (outside.length > 0 && form.get(outsideField) !== 'yes')
    faults.push(fieldFault(outsideField, words.outsideFault))
  return outside
}

/** What runs beside it. */
export function readBeside(form: URLSearchParams): readonly RunsBeside[] {
  const chosen = form.getAll('beside')
  return (Object.keys(besideWords) as RunsBeside[]).filter((each) => chosen.includes(each))
}
