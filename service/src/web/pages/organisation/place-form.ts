/** The form by which somebody is offered a place, or given another role. */
import { emailFrom } from '../../../auth/email-address.ts'
import { type NewPlace, offerPlace } from '../../../auth/organisations/offer-place.ts'
import { capacitiesOf, memberRoles } from '../../../auth/organisations/organisation.ts'
import { queueMessage } from '../../../cases/post/queue-message.ts'
import type { Capacity, MemberRole, OrganisationKind, PersonTx } from '../../../db/data.ts'
import { checkboxes } from '../../govuk/checkboxes.ts'
import { input } from '../../govuk/input.ts'
import { radios } from '../../govuk/radios.ts'
import { described, type FieldFault, fieldFault } from '../../kit/form-fault.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import { capacityWords, roleMeans, roleWords, words } from './words.ts'

/** What was typed, as far as it could be read. */
export interface TypedPlace {
  readonly email: string
  readonly role: MemberRole | null
  readonly capacities: readonly Capacity[]
}

export const emptyPlace: TypedPlace = { email: '', role: null, capacities: [] }

/** Reads role and capacities. */
export function typedPlace(form: URLSearchParams, kind: OrganisationKind): TypedPlace {
  const chosen = form.getAll('capacity')
  return {
    email: (form.get('email') ?? '').slice(0, 300),
    role: memberRoles.find((role) => role === form.get('role')) ?? null,
    capacities: capacitiesOf(kind).filter((capacity) => chosen.includes(capacity)),
  }
}

/** The address, or what is wrong with it. */
export function emailOfPlace({ email }: Pick<TypedPlace, 'email'>): string | FieldFault {
  return emailFrom(email) ?? fieldFault('email', words.noEmail)
}

/** The field of the address. */
export function emailField({ email }: Pick<TypedPlace, 'email'>, faults: readonly FieldFault[]): Html {
  return input({
    name: 'email',
    type: 'email',
    autocomplete: 'off',
    spellcheck: false,
    value: email,
    label: { text: words.email, classes: 'govuk-label--s' },
    ...described(faults, 'email', words.emailHint),
  })
}

/** The questions of role and capacities. */
export function roleFields(
  kind: OrganisationKind,
  { role, capacities }: Pick<TypedPlace, 'role' | 'capacities'>,
  faults: readonly FieldFault[],
): Html {
  const offered = capacitiesOf(kind)
  return html`${radios({
    name: 'role',
    fieldset: { legend: { text: words.roleQuestion, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'role', null),
    value: role ?? undefined,
    items: memberRoles.map((each) => ({
      value: each,
      text: roleWords[each],
      hint: { text: roleMeans[each] },
    })),
  })}${
    offered.length === 0
      ? nothing
      : checkboxes({
          name: 'capacity',
          fieldset: { legend: { text: words.capacityQuestion, classes: 'govuk-fieldset__legend--s' } },
          values: capacities,
          items: offered.map((each) => ({ value: each, text: capacityWords[each] })),
        })
  }`
}

/**
 * Offers a place and puts the email with its link into the post: the secret stands nowhere else.
 * @param origin of this service @returns false: too many were offered
 */
export async function sendPlace(
  tx: PersonTx,
  place: NewPlace & { readonly name: string },
  origin: string,
): Promise<boolean> {
  const secret = await offerPlace(tx, place)
  if (secret === null) return false
  await queueMessage(tx, {
    kind: 'organisation-invitation',
    to: { email: place.email },
    fills: { organisation: place.name, link: `${origin}/join/${secret}` },
  })
  return true
}
