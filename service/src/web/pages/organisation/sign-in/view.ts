/** The form of an organisation's own sign-in. */
import { returnPath } from '../../../../auth/organisations/return-path.ts'
import type { SingleSignOn } from '../../../../auth/organisations/single-sign-on.ts'
import type { Work } from '../../../../auth/signed-in.ts'
import { button } from '../../../govuk/button.ts'
import { input } from '../../../govuk/input.ts'
import { insetText } from '../../../govuk/inset-text.ts'
import { radios } from '../../../govuk/radios.ts'
import { described, type FieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { organisationField, organisationLayout } from '../organisation-frame.ts'
import type { TypedSignIn } from './read-form.ts'
import { words } from './words.ts'

export interface OwnSignInModel {
  readonly work: Work
  /** Null: nothing is set up. */
  readonly kept: SingleSignOn | null
  readonly typed: TypedSignIn
  readonly faults: readonly FieldFault[]
}

/** A whole page. */
export function ownSignInView(visit: Visit, model: OwnSignInModel): Html {
  const { work, kept, faults } = model
  const became = visit.query.get('became')
  return organisationLayout(visit, {
    title: words.title,
    part: '/organisation/sign-in',
    work,
    faults,
    became: became === 'saved' ? words.saved : became === 'removed' ? words.removed : undefined,
    main: html`<p>${words.lead}</p>${
      kept !== null &&
      insetText({ text: kept.isConfirmed ? words.confirmed(kept.domain) : words.waits(kept.domain) })
    }<p>${words.register} <strong class="address">${visit.origin}${returnPath(work.organisation)}</strong></p>${formView(visit, model)}${
      kept === null ? nothing : removeView(visit, work)
    }`,
  })
}

function formView(visit: Visit, { work, kept, typed, faults }: OwnSignInModel): Html {
  const field = (name: 'issuer' | 'clientId' | 'domain', label: string, hint: string | null) =>
    input({
      name,
      value: typed[name],
      autocomplete: 'off',
      spellcheck: false,
      label: { text: label, classes: 'govuk-label--s' },
      ...described(faults, name, hint),
    })
  const legend = (text: string) => ({ legend: { text, classes: 'govuk-fieldset__legend--s' } })
  return html`<form method="post" action="/organisation/sign-in" novalidate>${tokenInput(visit)}${organisationField(work)}${field(
    'issuer',
    words.issuer,
    words.issuerHint,
  )}${field('clientId', words.clientId, null)}${input({
    name: 'clientSecret',
    type: 'password',
    autocomplete: 'new-password',
    spellcheck: false,
    label: { text: words.clientSecret, classes: 'govuk-label--s' },
    ...described(faults, 'clientSecret', kept === null ? words.secretHint : words.secretKept),
  })}${field('domain', words.domain, words.domainHint)}${radios({
    name: 'joins',
    fieldset: legend(words.joins),
    ...described(faults, 'joins', null),
    value: typed.joins,
    items: [
      { value: 'invited', text: words.invited, hint: { text: words.invitedHint } },
      { value: 'everybody', text: words.everybody, hint: { text: words.everybodyHint } },
    ],
  })}${radios({
    name: 'second',
    fieldset: legend(words.second),
    ...described(faults, 'second', null),
    value: typed.second,
    items: [
      { value: 'ours', text: words.ours },
      {
        value: 'theirs',
        text: words.theirs,
        hint: { text: words.theirsHint },
        conditional: {
          html: input({
            name: 'acr',
            value: typed.acr,
            autocomplete: 'off',
            spellcheck: false,
            label: { text: words.acr },
            ...described(faults, 'acr', words.acrHint),
          }),
        },
      },
    ],
  })}${button({ text: words.save, preventDoubleClick: true })}</form>`
}

function removeView(visit: Visit, work: Work): Html {
  return html`<section><h2 class="govuk-heading-m">${words.remove}</h2><p>${words.removeLead}</p><form method="post" action="/organisation/sign-in">${tokenInput(visit)}${organisationField(work)}<input type="hidden" name="do" value="remove">${button(
    { text: words.remove, classes: 'govuk-button--warning', preventDoubleClick: true },
  )}</form></section>`
}
