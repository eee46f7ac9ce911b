/** Those who advise and mediate for a service. */
import { day, plainDay } from '@way-forward/law'
import type { Work } from '../../../../../auth/signed-in.ts'
import { hasRoom, isIndependent, type Mediator } from '../../../../../mediation/desk/mediators.ts'
import { button } from '../../../../govuk/button.ts'
import { checkboxes } from '../../../../govuk/checkboxes.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { select } from '../../../../govuk/select.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { readDateInput } from '../../../../kit/date.ts'
import { dateField } from '../../../../kit/date-field.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { beginOnce, onceInput } from '../../../cases/sent-once.ts'
import { deskTable } from '../../../desk/desk-table.ts'
import { lawLink } from '../../../plan/plan/law-link.ts'
import { mediationDeskLayout, organisationChoice } from '../desk-frame.ts'
import { capacityNames, roomWords } from './words.ts'

export interface Organisation {
  readonly id: string
  readonly name: string
}

/** The list. */
export function peopleView(
  visit: Visit,
  at: Work,
  works: readonly Work[],
  people: readonly Mediator[],
): Html {
  const address = ({ person }: Mediator) => `/mediation/people/${person}?for=${at.organisation}`
  const me = visit.who?.person
  return mediationDeskLayout(visit, {
    title: 'Advisers and mediators',
    part: '/mediation/people',
    main: html`${organisationChoice('/mediation/people', works, at)}<h1 class="govuk-heading-l">Advisers and mediators</h1>${
      people.length === 0
        ? html`<p>Nobody here is a mediation adviser or a mediator yet. Whoever keeps the members says who is.</p>`
        : deskTable(
            'Advisers and mediators',
            ['Who', 'Room', 'Independence', 'Conflicts'],
            people.map((each) => ({
              cells: [
                html`${
                  each.person === me || at.role === 'administrator'
                    ? html`<a class="govuk-link" href="${href(address(each))}">${each.name}</a>`
                    : each.name
                }<br><span class="soft">${each.capacities.map((capacity) => capacityNames[capacity]).join(', ')}</span>`,
                roomWords(hasRoom(each), each.matters, each.profile?.capacity ?? null),
                independenceOf(each, visit),
                each.conflicts.length === 0
                  ? html`<span class="soft">None declared</span>`
                  : each.conflicts.map(({ name }) => name).join(', '),
              ],
            })),
          )
    }`,
  })
}

function independenceOf(mediator: Mediator, { today }: Visit): string {
  const { independence } = mediator
  if (independence === null) return 'Not declared'
  const on = plainDay(day(independence.madeOn))
  if (!independence.isIndependent) return `Not independent, said on ${on}`
  return isIndependent(mediator, today) ? `Declared on ${on}` : `Declared on ${on}: to be said again`
}

export interface PersonModel {
  readonly at: Work
  readonly mediator: Mediator
  readonly isMe: boolean
  readonly organisations: readonly Organisation[]
  readonly faults: readonly FieldFault[]
}

/** One of them, with the forms. */
export function personView(visit: Visit, model: PersonModel): Html {
  const { mediator, isMe, faults, at } = model
  const saved = visit.query.get('became') === 'kept'
  const start = (what: string) =>
    html`<form method="post" action="${href(`/mediation/people/${mediator.person}`)}" novalidate>${tokenInput(visit)}<input type="hidden" name="for" value="${at.organisation}"><input type="hidden" name="do" value="${what}">${onceInput(onceFor(visit, what))}`
  const save = (text: string) => html`${button({ text, preventDoubleClick: true })}</form>`
  return mediationDeskLayout(visit, {
    title: isMe ? 'About you as an adviser or mediator' : mediator.name,
    part: '/mediation/people',
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}${saved ? html`<p class="govuk-inset-text" role="status">Kept.</p>` : nothing}<h1 class="govuk-heading-l">${mediator.name}</h1><p>${roomWords(hasRoom(mediator), mediator.matters, mediator.profile?.capacity ?? null)}. ${independenceOf(mediator, visit)}.</p><div class="desk-columns"><section class="card"><h2 class="govuk-heading-m">Room and knowledge</h2>${start('profile')}${profileFields(visit, model)}${save('Save')}</section><div><section class="card"><h2 class="govuk-heading-m">Independence</h2><p>A mediator is employed by no council, by no health commissioner and not by NHS England. It is said again each year. ${lawLink('LAW-MED-03')}</p>${
      isMe
        ? html`${start('independence')}${independenceFields(visit, model)}${save('Declare')}`
        : html`<p class="soft">Only ${mediator.name} can declare it.</p>`
    }</section><section class="card"><h2 class="govuk-heading-m">Conflicts of interest</h2><p>Somebody with a conflict is not given a matter in which the other takes part, sees nothing of it and issues no certificate in it. Another adviser of the service does. An interest in one matter is declared on that matter.</p>${mediator.conflicts.map(
      ({ id, name, says, madeOn }) =>
        html`${start('conflict-over')}<input type="hidden" name="conflict" value="${id}"><p><strong>${name}</strong>, since ${plainDay(day(madeOn))}${says === null ? nothing : html`<br>${says}`}<br><button class="link-button" type="submit">It is over: ${name}</button></p></form>`,
    )}${start('conflict')}${conflictFields(visit, model)}${save('Declare a conflict')}</section></div></div>`,
  })
}

/** A new id for each form, or that of the form that came back. */
function onceFor({ form }: Visit, what: string): URLSearchParams {
  return form.get('do') === what ? form : beginOnce(new URLSearchParams())
}

/** What was typed where the form came back, else what is known. */
function typedOr({ form }: Visit, what: string, name: string, known: string | null): string {
  return form.get('do') === what ? (form.get(name) ?? '') : (known ?? '')
}

function profileFields(visit: Visit, { mediator: { profile }, faults }: PersonModel): Html {
  const isBack = visit.form.get('do') === 'profile'
  const typed = isBack ? visit.form : dateParts(profile?.accreditedUntil ?? null)
  const knows = (name: string, known: boolean | undefined) =>
    isBack ? visit.form.getAll('knows').includes(name) : known === true
  const fault = faults.find(({ name }) => name === 'accredited-until')
  return html`${input({
    name: 'capacity',
    label: { text: 'How many matters at once', classes: 'govuk-label--s' },
    inputmode: 'numeric',
    classes: 'govuk-input--width-3',
    value: typedOr(visit, 'profile', 'capacity', profile?.capacity?.toString() ?? null),
    ...described(faults, 'capacity', null),
  })}${checkboxes({
    name: 'knows',
    fieldset: {
      legend: { text: 'Sufficient knowledge of the law of', classes: 'govuk-fieldset__legend--s' },
    },
    items: [
      { value: 'needs', text: 'special educational needs', checked: knows('needs', profile?.knows.needs) },
      { value: 'health', text: 'health', checked: knows('health', profile?.knows.health) },
      { value: 'social-care', text: 'social care', checked: knows('social-care', profile?.knows.socialCare) },
    ],
  })}<p class="small">${lawLink('LAW-MED-32')}</p>${textarea({
    name: 'knows-says',
    rows: 3,
    label: { text: 'Where the knowledge is from', classes: 'govuk-label--s' },
    value: typedOr(visit, 'profile', 'knows-says', profile?.knowsSays ?? null),
    ...described(faults, 'knows-says', 'Such as training, with its year'),
  })}${input({
    name: 'accredited-by',
    label: { text: 'Accredited by', classes: 'govuk-label--s' },
    value: typedOr(visit, 'profile', 'accredited-by', profile?.accreditedBy ?? null),
    ...described(faults, 'accredited-by', 'It is good practice, and the law does not ask for it'),
  })}${dateField({
    name: 'accredited-until',
    legend: 'Accredited until',
    hint: 'For example, 31 3 2028',
    typed: readDateInput(typed, 'accredited-until').typed,
    error: fault?.says ?? null,
    wrongParts: fault?.parts ?? [],
  })}`
}

function dateParts(iso: string | null): URLSearchParams {
  const [year = '', month = '', dayOfMonth = ''] = iso?.split('-') ?? []
  return new URLSearchParams({
    'accredited-until-day': dayOfMonth.replace(/^0/, ''),
    'accredited-until-month': month.replace(/^0/, ''),
    'accredited-until-year': year,
  })
}

function independenceFields(visit: Visit, { faults }: PersonModel): Html {
  const chosen = typedOr(visit, 'independence', 'independent', null)
  return html`${radios({
    name: 'independent',
    fieldset: {
      legend: {
        text: 'Are you employed by none of them today?',
        classes: 'govuk-fieldset__legend--s',
      },
    },
    items: [
      { value: 'yes', text: 'Yes, by none of them', checked: chosen === 'yes' },
      { value: 'no', text: 'No, by one of them', checked: chosen === 'no' },
    ],
    ...described(faults, 'independent', null),
  })}${textarea({
    name: 'independent-says',
    rows: 2,
    label: { text: 'Anything to add', classes: 'govuk-label--s' },
    value: typedOr(visit, 'independence', 'independent-says', null),
    ...described(faults, 'independent-says', null),
  })}`
}

function conflictFields(visit: Visit, { faults, organisations }: PersonModel): Html {
  const chosen = typedOr(visit, 'conflict', 'with', null)
  return html`${select({
    name: 'with',
    label: { text: 'With a council or body that is here', classes: 'govuk-label--s' },
    items: [
      { value: '', text: 'Choose' },
      ...organisations.map(({ id, name }) => ({ value: id, text: name, selected: id === chosen })),
    ],
    ...described(faults, 'with', null),
  })}${input({
    name: 'with-name',
    label: { text: 'Or its name', classes: 'govuk-label--s' },
    value: typedOr(visit, 'conflict', 'with-name', null),
    ...described(faults, 'with-name', null),
  })}${textarea({
    name: 'conflict-says',
    rows: 2,
    label: { text: 'Why', classes: 'govuk-label--s' },
    value: typedOr(visit, 'conflict', 'conflict-says', null),
    ...described(faults, 'conflict-says', 'Only what is needed'),
  })}`
}
