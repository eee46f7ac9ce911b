/** The ages that a service is for, as far as the law says; nothing is guessed for the others. */
import { type Role, roles } from '../../directory/directory.ts'

/** Years; the upper end is the birthday with which it ends. */
export interface Ages {
  readonly minimum: number
  readonly maximum: number
}

/** Children, and young people under 25 (dossier LAW-DEF-05). */
const childrenAndYoungPeople: Ages = { minimum: 0, maximum: 25 }
/** LAW-CMP-07. */
const under18: Ages = { minimum: 0, maximum: 18 }

const known: Readonly<Partial<Record<Role, Ages>>> = {
  'mediation-advice': childrenAndYoungPeople,
  'information-and-advice': childrenAndYoungPeople,
  'send-team': childrenAndYoungPeople,
  'disagreement-resolution': childrenAndYoungPeople,
  'local-offer': childrenAndYoungPeople,
  'complaints-childrens-social-care': under18,
}

/** The ages of a role; null: not known. */
export function agesOf(role: Role): Ages | null {
  return known[role] ?? null
}

/** The roles whose ages are known and meet the ages asked for. @param from years @param to years; null: no end */
export function rolesForAges(from: number | null, to: number | null): readonly Role[] {
  return roles.filter((role) => {
    const ages = agesOf(role)
    return ages !== null && (from === null || from <= ages.maximum) && (to === null || to >= ages.minimum)
  })
}
