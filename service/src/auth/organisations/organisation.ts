/** Organisations as those who keep them see them. */
import type { BodySort, Capacity, MemberRole, OrganisationKind } from '../../db/data.ts'

export interface Organisation {
  readonly id: string
  readonly kind: OrganisationKind
  readonly name: string
  readonly isRetired: boolean
  /** Of a body, what sort it is: whoever runs the service says so; of everything else `other`. */
  readonly bodySort: BodySort
}

/** Somebody who works for one today. */
export interface Member {
  /** The id of the membership. */
  readonly id: string
  readonly person: string
  readonly name: string
  readonly role: MemberRole
  readonly capacities: readonly Capacity[]
  readonly since: Date
}

/** A place that was offered and waits. */
export interface Offer {
  readonly id: string
  readonly email: string
  readonly role: MemberRole
  readonly capacities: readonly Capacity[]
  readonly madeAt: Date
  readonly expiresAt: Date
  readonly isOver: boolean
}

/** The kinds, in the order in which they are shown. */
export const organisationKinds = ['adviser', 'mediationService', 'authority', 'body', 'operator'] as const

/** The sorts of body. Only a health commissioner takes part in a mediation as one. */
export const bodySorts = ['health-commissioner', 'school', 'other'] as const

export const memberRoles = ['member', 'administrator'] as const

export const allCapacities = ['mediationAdviser', 'mediator'] as const

/** Which capacities a member of a kind may have. */
export function capacitiesOf(kind: OrganisationKind): readonly Capacity[] {
  return kind === 'mediationService' ? allCapacities : []
}

/** The longest name of an organisation, in characters. */
export const longestOrganisationName = 120

/** A name as it is kept: one line. Null: it is empty or too long. */
export function organisationNameFrom(typed: string): string | null {
  const name = typed.replace(/[\p{C}\p{Zl}\p{Zp}\s]+/gu, ' ').trim()
  return name === '' || name.length > longestOrganisationName ? null : name
}
