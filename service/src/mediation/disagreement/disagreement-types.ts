/** The four types of disagreement that section 57 knows, who may be in each, and what stands outside of it. */
import type { RuleId } from '@way-forward/law'

/** What kind of school, nursery, college or other body it is: the section names some for one thing and not for another. */
export const settingKinds = [
  'maintained-school',
  'maintained-nursery',
  'academy',
  'college',
  'special-post-16',
  'independent-school',
  'non-maintained-special-school',
  'pupil-referral-unit',
  'early-years',
  'other-body',
] as const
export type SettingKind = (typeof settingKinds)[number]

/** Somebody who may disagree. */
export type Disputant = 'family' | 'authority' | 'commissioner' | SettingKind
/** What somebody disagrees about. */
export const subjects = ['duties', 'plan-process', 'provision', 'not-delivered', 'other'] as const
export type Subject = (typeof subjects)[number]

export type DisagreementType = 'a' | 'b' | 'c' | 'd'
const disagreementTypes: readonly DisagreementType[] = ['a', 'b', 'c', 'd']

/** What a step keeps of a disagreement with one side. */
export interface DisagreementPart {
  readonly type: DisagreementType | 'outside'
  /** Whose disagreement it is: a side; absent: the family's. */
  readonly of?: string
  /** The side that it is with. */
  readonly side: string
  readonly subject: Subject
  /** What a school or other provider is. */
  readonly setting?: SettingKind
  readonly says: string
}

/** What goes on beside a disagreement resolution. */
export type RunsBeside = 'complaint' | 'appeal' | 'mediation' | 'review'

/** What a disagreement comes to under section 57. */
export interface Fit {
  /** `outside`: none of the four; a service may agree to help all the same (LAW-DRS-10). */
  readonly type: DisagreementType | 'outside'
  readonly rule: RuleId
}

/** Two who may be in a type, and about what. */
interface Pair {
  readonly one: Disputant
  readonly others: readonly Disputant[]
  readonly subjects: readonly Subject[]
  readonly rule: RuleId
}

/** "Relevant body" of s.57(10). */
const relevantBodies: readonly SettingKind[] = [
  'maintained-school',
  'maintained-nursery',
  'academy',
  'college',
]
/** Whose "appropriate authority" s.57(11) names. */
const settings: readonly SettingKind[] = settingKinds.filter((kind) => kind !== 'other-body')

/** Each type by who may be in it. */
const pairsOf: Readonly<Record<DisagreementType, readonly Pair[]>> = {
  a: [
    {
      one: 'family',
      others: ['authority'],
      // The help that a plan promises is the council's to secure, whoever gives it.
      subjects: ['duties', 'plan-process', 'provision', 'not-delivered'],
      rule: 'LAW-DRS-02',
    },
    { one: 'family', others: relevantBodies, subjects: ['duties', 'plan-process'], rule: 'LAW-DRS-02' },
  ],
  b: [{ one: 'family', others: ['commissioner'], subjects: ['plan-process'], rule: 'LAW-DRS-03' }],
  c: [{ one: 'authority', others: ['commissioner'], subjects: ['plan-process'], rule: 'LAW-DRS-04' }],
  d: [
    { one: 'family', others: settings, subjects: ['provision', 'not-delivered'], rule: 'LAW-DRS-05' },
    // The Code counts its duties too, the Act what it provides: it comes to the same.
    { one: 'family', others: ['early-years'], subjects: ['duties'], rule: 'LAW-DRS-07' },
  ],
}

/**
 * Which type a disagreement of two is.
 * @returns `outside` where section 57 does not name it. Source: LAW-DRS-02 to 05, 07, 10
 */
export function typeOf(one: Disputant, other: Disputant, subject: Subject): Fit {
  for (const type of disagreementTypes) {
    const found = pairsOf[type].find(
      (pair) =>
        pair.subjects.includes(subject) &&
        ((pair.one === one && pair.others.includes(other)) ||
          (pair.one === other && pair.others.includes(one))),
    )
    if (found !== undefined) return { type, rule: found.rule }
  }
  return { type: 'outside', rule: 'LAW-DRS-10' }
}

/** How several parts are called together. @param types of the parts, at least one */
export function wordOfParts(types: readonly Fit['type'][]): Fit['type'] | 'several' {
  const [first, ...rest] = new Set(types)
  if (first === undefined) throw new RangeError('a disagreement is about something')
  return rest.length === 0 ? first : 'several'
}
