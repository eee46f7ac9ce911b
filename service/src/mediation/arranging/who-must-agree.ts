/** Who may come to a mediation besides the parties, and whose agreement that needs (reg 38(1)). */
import type { RuleId } from '@way-forward/law'
import { type Matter, type StepOf, stepsOf } from '../matter.ts'
import type { StepBodies } from '../step-kinds.ts'
import { isParty } from './answers-of-sides.ts'

/** Somebody who might come. */
export type Guest = Exclude<StepBodies['guest-asked']['word'], 'taken-back'>

/**
 * `nobody`: they come as of right. `family-and-mediator`: both agree. `all-or-mediator`: every party agrees or, failing
 * that, the mediator.
 */
export type Agreement = 'nobody' | 'family-and-mediator' | 'all-or-mediator'

interface GuestRule {
  readonly agreement: Agreement
  /** Where it is written. */
  readonly provision: string
  readonly rule: RuleId
}

/** Source: LAW-MED-29, LAW-CAP-07. */
export const guestRules: Readonly<Record<Guest, GuestRule>> = {
  supporter: { agreement: 'nobody', provision: 'regulation 38(1)(b)', rule: 'LAW-MED-29' },
  'second-supporter': {
    agreement: 'all-or-mediator',
    provision: 'regulation 38(1)(e)',
    rule: 'LAW-MED-29',
  },
  child: { agreement: 'family-and-mediator', provision: 'regulation 38(1)(c)', rule: 'LAW-MED-29' },
  'young-person': {
    agreement: 'family-and-mediator',
    provision: 'regulation 38(1)(d)',
    rule: 'LAW-CAP-07',
  },
  other: { agreement: 'all-or-mediator', provision: 'regulation 38(1)(e)', rule: 'LAW-MED-29' },
}

export const guests = Object.keys(guestRules) as readonly Guest[]

/** Whose agreement somebody needs who is to come. Source: LAW-MED-29, LAW-CAP-07. */
export function whoMustAgree(guest: Guest): Agreement {
  return guestRules[guest].agreement
}

/** What was said by the family, by the mediator, and by every other side that takes part; null: nothing yet. */
export interface Said {
  readonly family: Word | null
  readonly mediator: Word | null
  readonly others: readonly (Word | null)[]
}
type Word = 'agrees' | 'refuses'

/**
 * Whether somebody may come. What a party refuses may still be allowed by the mediator, but for the child and the young
 * person, where the family, or whoever acts for the young person, and the mediator must both agree.
 * Source: LAW-MED-29, LAW-CAP-07.
 */
export function mayCome(guest: Guest, { family, mediator, others }: Said): 'may' | 'may-not' | 'waits' {
  switch (whoMustAgree(guest)) {
    case 'nobody':
      return 'may'
    case 'family-and-mediator':
      if (family === 'refuses' || mediator === 'refuses') return 'may-not'
      return family === 'agrees' && mediator === 'agrees' ? 'may' : 'waits'
    case 'all-or-mediator':
      if (mediator === 'agrees' || [family, ...others].every((each) => each === 'agrees')) return 'may'
      return mediator === 'refuses' && [family, ...others].includes('refuses') ? 'may-not' : 'waits'
  }
}

export interface AskedGuest {
  readonly step: StepOf<'guest-asked'>
  /** What they count as: a supporter after the first one is a second supporter. */
  readonly guest: Guest
  readonly stands: 'may' | 'may-not' | 'waits'
  /** Sides that have said nothing; null among them: the mediator. Empty where nobody need say anything more. */
  readonly waitsFor: readonly (string | null)[]
  /** The last that each said: a side's id, or null for the mediator. */
  readonly said: ReadonlyMap<string | null, Word>
}

/**
 * Everybody who was asked for, and how that stands. A side that asks agrees; the service that writes it down says nothing
 * for the mediator by it. What the service writes down for a side counts as that side's. One supporter comes as of right:
 * the first who was asked for and stands. Source: LAW-MED-29.
 */
export function guestsOf(matter: Matter): readonly AskedGuest[] {
  const answers = stepsOf(matter, 'guest-answer')
  const all = stepsOf(matter, 'guest-asked')
  const ofRight = all.find((step) => step.word === 'supporter')
  return all.flatMap((step): readonly AskedGuest[] => {
    if (step.word === 'taken-back') return []
    const guest = step.word === 'supporter' && step !== ofRight ? 'second-supporter' : step.word
    const said = new Map<string | null, Word>()
    if (step.side !== null) said.set(step.side, 'agrees')
    for (const { about, side, word, body } of answers)
      if (about === step.id) said.set(side ?? body.forSide ?? null, word)
    const active = matter.sides.filter((side) => !side.hasEnded && isParty(matter, side))
    const family = active.find(({ role }) => role === 'family')
    const others = active.filter(({ role }) => role !== 'family')
    const word = (id: string | null) => said.get(id) ?? null
    const stands = mayCome(guest, {
      family: family === undefined ? 'agrees' : word(family.id),
      mediator: word(null),
      others: others.map(({ id }) => word(id)),
    })
    const asked = askedOf(
      guest,
      family?.id ?? null,
      others.map(({ id }) => id),
    )
    const waitsFor = stands === 'waits' ? asked.filter((id) => !said.has(id)) : []
    return [{ step, guest, stands, waitsFor, said }]
  })
}

/** Who is asked: sides by their id, the mediator by null. */
function askedOf(guest: Guest, family: string | null, others: readonly string[]): readonly (string | null)[] {
  const agreement = whoMustAgree(guest)
  if (agreement === 'nobody') return []
  const first = family === null ? [] : [family]
  return agreement === 'family-and-mediator' ? [...first, null] : [...first, ...others, null]
}
