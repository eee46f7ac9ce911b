/** Whom a letter goes to: as typed, else as the directory says, else the council's name or a gap. */
import type { Area, Entry, Role } from '../../directory/directory.ts'
import type { Addressee, Common, Line } from './letter.ts'
import { gap, line } from './prose.ts'

/** The addressee of one letter. */
export interface AddressedTo {
  /** Name and address, a line each. */
  readonly lines: readonly Line[]
  readonly email: string | null
  /** The entry of the directory that it was read from, to be checked; null: none was used. */
  readonly entry: Entry | null
}

/** Services that the council itself gives: where the directory lists none, the council's name will do. */
const councilRoles: ReadonlySet<Role> = new Set([
  'send-team',
  'local-offer',
  'complaints-local-authority',
  'complaints-childrens-social-care',
  'complaints-adult-social-care',
])

/** Bodies for all of England: what they are called is their name. */
const nationalRoles: ReadonlySet<Role> = new Set([
  'tribunal',
  'ombudsman-lgsco',
  'ombudsman-phso',
  'ofsted',
  'secretary-of-state',
])

/**
 * Finds the addressee. A name that was typed puts the directory aside, since its address may be another's.
 * @param entries of the writer's area and of all of England
 */
export function addressedTo(
  addressee: Addressee,
  { toName, toAddress, toEmail }: Common,
  area: Area | null,
  entries: readonly Entry[],
): AddressedTo {
  const entry = toName === null ? bestOf(addressee.roles, entries) : null
  const email = toEmail ?? entry?.email ?? null
  const typed = toAddress.map((each): Line => [each])
  const known = typed.length > 0 ? typed : (entry?.postalAddress ?? []).map((each): Line => [each])
  const lines = [...namesOf(addressee, toName, entry, area), ...known]
  // A letter that goes by email needs no other address.
  if (known.length === 0)
    lines.push(
      email === null ? [gap(`postal or email address of ${addressee.called}`)] : line`By email: ${email}`,
    )
  return { lines, email, entry }
}

/** The entry of the first role that has one; of several, the first that can be written to. */
function bestOf(wanted: readonly Role[], entries: readonly Entry[]): Entry | null {
  for (const role of wanted) {
    const found = entries.filter((entry) => entry.role === role)
    const best = found.find((entry) => entry.email !== null || entry.postalAddress.length > 0) ?? found[0]
    if (best !== undefined) return best
  }
  return null
}

function namesOf(
  addressee: Addressee,
  toName: string | null,
  entry: Entry | null,
  area: Area | null,
): readonly Line[] {
  if (toName !== null) return [[toName]]
  if (entry !== null) {
    const { name, organisation } = entry
    return name.includes(organisation.name) || organisation.name.includes(name)
      ? [[name]]
      : [[name], [organisation.name]]
  }
  const first = addressee.roles[0]
  if (area !== null && first !== undefined && councilRoles.has(first))
    return [[capitalised(addressee.greeting)], [area.name]]
  if (first !== undefined && nationalRoles.has(first))
    return [[capitalised(addressee.called.replace(/^the /, ''))]]
  return [[gap(`name of ${addressee.called}`)]]
}

function capitalised(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}
