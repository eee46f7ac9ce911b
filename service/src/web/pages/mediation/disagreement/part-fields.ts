/** The fields that ask with whom somebody disagrees, and about what. */
import { describedRoute, type RouteId } from '@way-forward/law'
import type { PartWith } from '../../../../mediation/disagreement/begin-disagreement.ts'
import { settingKinds } from '../../../../mediation/disagreement/disagreement-types.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { select } from '../../../govuk/select.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { described, type FieldFault } from '../../../kit/form-fault.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { lawLink } from '../../plan/plan/law-link.ts'
import { outsideField, type PartChoices, partField, type Role } from './read-parts.ts'
import { besideWords, firstRoutes, roleHints, roleWords, settingWords, subjectsOf, words } from './words.ts'

export interface PartsModel {
  readonly choices: PartChoices
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
}

/** With whom: each opens its own questions. @param asks the question */
export function partsFields(model: PartsModel, asks: string): Html {
  const { choices, typed, faults } = model
  const [role, ...others] = choices.roles
  // With whom is said already: with whoever opens it.
  if (role !== undefined && others.length === 0 && choices.fixed?.role === role)
    return html`<input type="hidden" name="with" value="${role}">${partFields(model, role)}`
  return checkboxes({
    name: 'with',
    fieldset: { legend: { text: asks, classes: 'govuk-fieldset__legend--m' } },
    ...described(faults, 'with', words.withHint),
    items: choices.roles.map((role) => ({
      value: role,
      text: choices.fixed?.role === role ? choices.fixed.organisation.name : roleWords[role],
      hint: roleHints[role] === null ? undefined : { text: roleHints[role] },
      checked: typed.getAll('with').includes(role),
      conditional: { html: partFields(model, role) },
    })),
  })
}

function partFields({ choices, typed, faults }: PartsModel, role: Role): Html {
  const value = (name: Parameters<typeof partField>[1]) => typed.get(partField(role, name)) ?? ''
  const here = choices.here[role]
  const isFixed = choices.fixed?.role === role
  const says = partField(role, 'says')
  const subject = partField(role, 'subject')
  return html`${isFixed || here.length === 0 ? nothing : organisationField(role, here, value('organisation'))}${
    isFixed
      ? nothing
      : input({
          name: partField(role, 'name'),
          label: { text: here.length === 0 ? words.nameAlone : words.name, classes: 'govuk-label--s' },
          value: value('name'),
          autocomplete: 'off',
          ...described(faults, partField(role, 'name'), null),
        })
  }${role === 'provider' ? settingField(value('setting'), faults) : nothing}${radios({
    name: subject,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: words.subject, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, subject, null),
    items: subjectsOf[role].map((each) => ({ ...each, checked: value('subject') === each.value })),
  })}${textarea({
    name: says,
    rows: 3,
    label: { text: words.says, classes: 'govuk-label--s' },
    value: value('says'),
    ...described(faults, says, words.saysHint),
  })}`
}

function organisationField(
  role: Role,
  here: readonly { readonly id: string; readonly name: string }[],
  chosen: string,
): Html {
  return select({
    name: partField(role, 'organisation'),
    label: { text: words.organisation, classes: 'govuk-label--s' },
    items: [
      { value: '', text: words.notListed },
      ...here.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
    ],
  })
}

function settingField(chosen: string, faults: readonly FieldFault[]): Html {
  const name = partField('provider', 'setting')
  return select({
    name,
    label: { text: words.setting, classes: 'govuk-label--s' },
    ...described(faults, name, null),
    items: [
      { value: '', text: words.chooseSetting },
      ...settingKinds.map((kind) => ({ value: kind, text: settingWords[kind], selected: kind === chosen })),
    ],
  })
}

/** What runs at the same time. */
export function besideField(typed: URLSearchParams): Html {
  const chosen = typed.getAll('beside')
  return checkboxes({
    name: 'beside',
    classes: 'govuk-checkboxes--small',
    fieldset: { legend: { text: words.beside, classes: 'govuk-fieldset__legend--s' } },
    hint: { text: words.besideHint },
    items: Object.entries(besideWords).map(([value, text]) => ({
      value,
      text: `${text.charAt(0).toUpperCase()}${text.slice(1)}`,
      checked: chosen.includes(value),
    })),
  })
}

/**
 * What section 57 does not name, with the ways that come first, and the box that asks for help all the same.
 * @param isService the service itself says it
 */
export function outsideView(
  outside: readonly Pick<PartWith, 'role' | 'name'>[],
  { typed, faults }: Pick<PartsModel, 'typed' | 'faults'>,
  isService: boolean,
): Html {
  if (outside.length === 0) return nothing
  return html`<section class="card card--sky"><h2 class="govuk-heading-m">${words.outsideTitle}</h2><p>${words.outsideSays} ${lawLink('LAW-DRS-10')}</p>${outside.map(
    ({ role, name }) => html`<p><strong>${name}</strong></p>${routesFirst(role)}`,
  )}${checkboxes({
    name: outsideField,
    ...described(faults, outsideField, null),
    items: [
      {
        value: 'yes',
        text: isService ? words.outsideAgree : words.outsideAsk,
        checked: typed.get(outsideField) === 'yes',
      },
    ],
  })}</section>`
}

/** The ways that come first, where section 57 does not name it. */
export function routesFirst(role: Role): Html {
  return html`<ul>${firstRoutes[role].map(
    (route: RouteId) =>
      html`<li><a class="govuk-link" href="${href(`/routes/${route}`)}">${describedRoute(route).title}</a></li>`,
  )}</ul>`
}
