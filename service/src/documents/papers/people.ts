/** Whom to contact, on paper: the people for the plan's steps with what the directory says of them in the area. */
import { type Day, day, plainDay } from '@way-forward/law'
import type { Area, Entry } from '../../directory/directory.ts'
import { roleWords } from '../../directory/role-words.ts'
import type { PlanModel } from '../plan/plan-model.ts'
import { whomFor } from '../plan/whom.ts'
import { planPaper } from './words.ts'

/** What the directory says about the area of a plan and about all of England. */
export interface AreaOfPlan {
  readonly area: Area
  /** The area's own services. */
  readonly entries: readonly Entry[]
  /** Bodies that serve all of England. */
  readonly national: readonly Entry[]
}

/** An entry of the directory on paper. */
export interface PaperEntry {
  readonly role: string
  readonly name: string
  /** Who gives the service, where its name does not say so. */
  readonly organisation: string | null
  readonly phones: readonly string[]
  readonly email: string | null
  readonly website: string | null
  readonly postalAddress: string | null
  readonly hours: string | null
  /** What to do where no way to reach them is known; else null. */
  readonly unreachable: string | null
  /** Where and when it was read, and what to do about it. */
  readonly source: string
}

/** Somebody to contact. */
export interface PaperPerson {
  readonly name: string
  readonly says: string
  readonly entries: readonly PaperEntry[]
  /** What to do where the directory has nobody in the area. */
  readonly gap: string | null
}

/** The part of a plan on whom to contact. */
export interface PaperPeople {
  readonly heading: string
  /** Null where no letter of a council is in question. */
  readonly inTheLetter: string | null
  readonly people: readonly PaperPerson[]
  readonly others: readonly PaperEntry[]
}

/** The people of a plan. @param where what the directory says; null: no council was chosen, or it cannot be asked */
export function peopleOf({ step, facts, on }: PlanModel, where: AreaOfPlan | null): PaperPeople {
  const whom = whomFor(step, facts.concerns)
  const all = where === null ? [] : [...where.entries, ...where.national]
  const shown = new Set<Entry>()
  const people = whom.map(({ name, says, roles }): PaperPerson => {
    const entries = all.filter(({ role }) => roles.includes(role))
    for (const entry of entries) shown.add(entry)
    const isGap = where !== null && roles.length > 0 && entries.length === 0
    return {
      name,
      says,
      entries: entries.map((entry) => entryOf(entry, on)),
      gap: isGap ? planPaper.gapHere : null,
    }
  })
  const hasLetter =
    step.code !== 'elsewhere' && facts.concerns.some(({ kind }) => kind === 'council-decision')
  const others = (where?.entries ?? []).filter((entry) => !shown.has(entry))
  return {
    heading: where === null ? planPaper.whomHeading : planPaper.whomIn(where.area.shortName),
    inTheLetter: hasLetter ? planPaper.inTheLetter : null,
    people,
    others: others.map((entry) => entryOf(entry, on)),
  }
}

/** An entry as it stands on paper. @param on the day on which the paper is made */
export function entryOf(entry: Entry, on: Day): PaperEntry {
  const { role, name, organisation, phones, email, website, postalAddress, hours } = entry
  const isNamed = name.includes(organisation.name) || organisation.name.includes(name)
  return {
    role: roleWords[role].title,
    name,
    organisation: isNamed ? null : organisation.name,
    phones: phones.map(({ number, when }) => (when === null ? number : `${number} (${when})`)),
    email,
    website,
    postalAddress: postalAddress.length === 0 ? null : postalAddress.join(', '),
    hours,
    unreachable: isReachable(entry) ? null : planPaper.unreachable,
    source: sourceInWords(entry, on),
  }
}

/** Whether a number, an address of email or a page of an entry is known. */
export function isReachable({ phones, email, website, postalAddress }: Entry): boolean {
  return phones.length > 0 || email !== null || website !== null || postalAddress.length > 0
}

/** Where and when an entry was read, how long ago, and that it is to be checked. Nothing in it is confirmed. */
export function sourceInWords(
  { source: { address, readOn, isOwn } }: Pick<Entry, 'source'>,
  on: Day,
): string {
  const read = day(readOn)
  const where = address === null ? 'in a document' : `at ${hostOf(address)}`
  const whose = isOwn ? '' : ' (not its own page)'
  return `Read ${where}${whose} on ${plainDay(read)}${ageOf(read, on)}. Check before you rely on it.`
}

function ageOf(read: Day, on: Day): string {
  const months = Math.floor((on - read) / 30.44)
  if (months < 2) return ''
  return months < 24 ? `, ${months} months ago` : `, ${Math.floor(months / 12)} years ago`
}

function hostOf(address: string): string {
  return URL.parse(address)?.hostname.replace(/^www\./, '') ?? address
}
