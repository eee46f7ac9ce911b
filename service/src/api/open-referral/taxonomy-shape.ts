/** Our roles as a taxonomy: one taxonomy, and a term for each role. */
import { type Role, roles } from '../../directory/directory.ts'
import { roleDescriptions } from '../../directory/role-descriptions.ts'
import { roleTermId } from '../../directory/role-terms.ts'
import { roleWords } from '../../directory/role-words.ts'
import { stableId } from '../../directory/stable-id.ts'

/** The taxonomy, without its terms. */
export const taxonomy = {
  id: stableId('taxonomy', 'roles'),
  name: 'Roles in a disagreement about special educational needs',
  description:
    'What a service is to a family in England that disagrees about special educational needs, by the law that asks for it.',
  version: '1',
} as const

/** A role as a term, without its taxonomy. */
export function termOf(role: Role) {
  return {
    id: roleTermId(role),
    name: roleWords[role].title,
    description: roleDescriptions[role],
    term: role,
  }
}

/** A term with its taxonomy. */
export function wholeTermOf(role: Role) {
  return { ...termOf(role), taxonomy }
}

/** The role of a term's id; null: there is none, or it is hidden. @param hidden roles */
export function roleOfTermId(id: string, hidden: readonly Role[]): Role | null {
  return shownRoles(hidden).find((role) => roleTermId(role) === id.toLowerCase()) ?? null
}

/** The roles without the hidden ones. */
export function shownRoles(hidden: readonly Role[]): readonly Role[] {
  return roles.filter((role) => !hidden.includes(role))
}
