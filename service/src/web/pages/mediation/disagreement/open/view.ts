/** The form by which a service, a council or a health commissioner opens a disagreement resolution. */
import { breadcrumbs } from '../../../../govuk/breadcrumbs.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { select } from '../../../../govuk/select.ts'
import { readDateInput } from '../../../../kit/date.ts'
import { dateField } from '../../../../kit/date-field.ts'
import { described, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { signedInLayout } from '../../../../kit/signed-in-frame.ts'
import { onceInput } from '../../../cases/sent-once.ts'
import { lawLink } from '../../../plan/plan/law-link.ts'
import { besideField, outsideView, partsFields } from '../part-fields.ts'
import { reachFields } from '../reach-fields.ts'
import { whatItIsView } from '../what-it-is.ts'
import { words as shared } from '../words.ts'
import type { OpenModel } from './page.ts'
import { words } from './words.ts'

/** The whole page. */
export function openView(visit: Visit, model: OpenModel): Html {
  const { faults, openFor, area, services } = model
  return signedInLayout(visit, {
    title: words.title,
    accountSection: '/mediation',
    hasErrors: faults.length > 0,
    before: breadcrumbs({ items: [{ text: 'Mediation desk', href: '/mediation' }, { text: words.title }] }),
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title}</h1>${
      openFor === null || area === null
        ? html`${whatItIsView()}${kindView(visit, model)}`
        : services.length === 0
          ? html`<p>${words.noService}</p>`
          : formView(visit, model)
    }`,
  })
}

function kindView(visit: Visit, { areas, openFor, opener }: OpenModel): Html {
  if (areas.length === 0) return html`<p>${words.noDirectory}</p>`
  return html`<form method="get" action="${href(visit.path)}">${
    opener.kind === 'commissioner'
      ? html`<p>${words.bodiesHint} ${lawLink('LAW-DRS-04')}</p>`
      : radios({
          name: 'for',
          fieldset: { legend: { text: words.which, classes: 'govuk-fieldset__legend--m' } },
          items: [
            {
              value: 'family',
              text: words.family,
              hint: { text: words.familyHint },
              checked: openFor !== 'bodies',
            },
            {
              value: 'bodies',
              text: words.bodies,
              hint: { text: words.bodiesHint },
              checked: openFor === 'bodies',
            },
          ],
        })
  }${select({
    name: 'w',
    label: { text: words.area, classes: 'govuk-label--m' },
    items: [
      { value: '', text: words.chooseArea },
      ...areas.map(({ slug, shortName }) => ({ value: slug, text: shortName })),
    ],
  })}${button({ text: words.next })}</form>`
}

function formView(visit: Visit, model: OpenModel): Html {
  const { typed, faults, openFor, opener, services, outside, area } = model
  const isService = opener.kind === 'mediationService'
  const isForFamily = openFor === 'family'
  const isCommissioner = opener.kind === 'commissioner'
  return html`<p><strong>${isForFamily ? words.forFamily : words.forBodies}.</strong> <a class="govuk-link" href="${href(visit.path)}">${isCommissioner ? words.otherArea : words.other}</a></p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}<input type="hidden" name="for" value="${openFor ?? ''}"><input type="hidden" name="w" value="${area?.slug ?? ''}">${
    isService
      ? nothing
      : radios({
          name: 'service',
          classes: 'govuk-radios--small',
          fieldset: { legend: { text: words.service, classes: 'govuk-fieldset__legend--m' } },
          ...described(faults, 'service', words.serviceHint),
          items: services.map(({ id, name }) => ({
            value: id,
            text: name,
            checked: typed.get('service') === id,
          })),
        })
  }${dayView(model)}${isForFamily ? familyView(model) : opener.kind === 'authority' ? nothing : councilView(model)}${partsFields(
    model,
    isForFamily ? shared.withFor : shared.withCouncil,
  )}${outsideView(outside, model, isService)}${isForFamily ? besideField(typed) : nothing}${button({ text: words.send, preventDoubleClick: true })}</form>`
}

function dayView({ typed, faults, openFor, opener }: OpenModel): Html {
  const fault = faults.find(({ href: to }) => to.startsWith('#on-'))
  return dateField({
    name: 'on',
    legend: openFor === 'bodies' && opener.kind !== 'mediationService' ? words.onAlone : words.on,
    hint: words.onHint,
    typed: readDateInput(typed, 'on').typed,
    error: fault?.says ?? null,
    wrongParts: fault?.parts ?? [],
  })
}

function familyView({ typed, faults, opener }: OpenModel): Html {
  return html`${input({
    name: 'name',
    label: { text: words.name, classes: 'govuk-label--s' },
    value: typed.get('name') ?? '',
    autocomplete: 'off',
    ...described(faults, 'name', null),
  })}${select({
    name: 'label',
    label: { text: words.label, classes: 'govuk-label--s' },
    items: Object.entries(words.labels).map(([value, text]) => ({
      value,
      text,
      selected: typed.get('label') === value,
    })),
  })}${
    opener.kind === 'mediationService'
      ? radios({
          name: 'agrees',
          classes: 'govuk-radios--small',
          fieldset: { legend: { text: words.agrees, classes: 'govuk-fieldset__legend--s' } },
          ...described(faults, 'agrees', null),
          items: [
            { value: 'yes', text: words.agreesYes, checked: typed.get('agrees') === 'yes' },
            { value: 'later', text: words.agreesLater, checked: typed.get('agrees') === 'later' },
          ],
        })
      : nothing
  }${input({
    name: 'consent',
    label: { text: words.consent, classes: 'govuk-label--s' },
    value: typed.get('consent') ?? '',
    ...described(faults, 'consent', words.consentHint),
  })}<h2 class="govuk-heading-m">${words.reach}</h2>${reachFields(typed, faults)}`
}

function councilView({ typed, faults, choices: { here } }: OpenModel): Html {
  return html`${
    here.authority.length === 0
      ? nothing
      : select({
          name: 'council',
          label: { text: words.council, classes: 'govuk-label--s' },
          items: [
            { value: '', text: shared.notListed },
            ...here.authority.map(({ id, name }) => ({
              value: id,
              text: name,
              selected: typed.get('council') === id,
            })),
          ],
        })
  }${input({
    name: 'council-name',
    label: { text: here.authority.length === 0 ? words.council : shared.name, classes: 'govuk-label--s' },
    value: typed.get('council-name') ?? '',
    autocomplete: 'off',
    ...described(faults, 'council-name', null),
  })}`
}
