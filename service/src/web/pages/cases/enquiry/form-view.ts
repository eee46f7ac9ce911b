/** The form of an enquiry, and what stands before it: the area. */
import type { Day } from '@way-forward/law'
import type { CaseFile } from '../../../../cases/case-file.ts'
import type { Enquiry, Named } from '../../../../cases/desk/enquiry.ts'
import { meetingWords } from '../../../../cases/desk/enquiry-words.ts'
import { wallInWords } from '../../../../cases/wall-words.ts'
import type { Area } from '../../../../directory/directory.ts'
import { button } from '../../../govuk/button.ts'
import { checkboxes } from '../../../govuk/checkboxes.ts'
import { fieldset } from '../../../govuk/fieldset.ts'
import { input } from '../../../govuk/input.ts'
import { radios } from '../../../govuk/radios.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { readDateInput } from '../../../kit/date.ts'
import { dateField } from '../../../kit/date-field.ts'
import { described, type FieldFault, faultSummary } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { roleSection } from '../../directory/role-section.ts'
import type { Where } from '../../letters/letter/where.ts'
import { areaForm } from '../mediation/area-of-case.ts'
import { shareableWalls } from './read-enquiry-form.ts'
import { sentList } from './sent-list.ts'
import { hints, labels, words } from './words.ts'

export interface EnquiryModel {
  readonly where: Where
  readonly services: readonly Named[]
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** What was asked before from here. */
  readonly sent: readonly Enquiry[]
  /** The case; null: there is none. */
  readonly file: CaseFile | null
}

/** In the address in place of a council: another is to be chosen than that of the case. */
const noArea = 'other'

/** The main part of the page: the area first, then the form or how else to reach the service. */
export function enquiryMain(visit: Visit, model: EnquiryModel): Html {
  const { where, services, sent, faults } = model
  const { area } = where
  return html`${faultSummary(faults)}${
    area === null
      ? areaView(visit, where.areas, faults)
      : services.length === 0
        ? noServiceView(visit, area, where, visit.today)
        : formView(visit, model, area)
  }${sentView(sent)}`
}

function areaView(visit: Visit, areas: readonly Area[], faults: readonly FieldFault[]): Html {
  return html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p>${areaForm(visit, areas, words, faults)}`
}

function noServiceView(visit: Visit, area: Area, { entries }: Where, today: Day): Html {
  return html`<h1 class="govuk-heading-xl">${words.noneTitle(area.shortName)}</h1><p class="govuk-body-l">${words.none}</p>${roleSection(
    'information-and-advice',
    entries.filter(({ role }) => role === 'information-and-advice'),
    today,
    area.slug,
  )}<p><a class="govuk-link" href="${href(`${visit.path}?w=${noArea}`)}">${words.otherArea}</a></p>`
}

function formView(visit: Visit, model: EnquiryModel, area: Area): Html {
  const { typed, faults, services, file } = model
  const [only] = services
  const field = (name: keyof typeof labels, hint: string | null = null) => ({
    name,
    label: { text: labels[name], classes: 'govuk-label--s' },
    value: typed.get(name) ?? '',
    ...described(faults, name, hint),
  })
  return html`<h1 class="govuk-heading-xl">${words.formTitle(area.shortName)}</h1><p class="govuk-body-l">${
    file === null ? words.seesAlone : words.sees
  } <a class="govuk-link" href="${href(`${visit.path}?w=${noArea}`)}">${words.otherArea}</a></p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="w" value="${area.slug}">${
    services.length === 1
      ? html`<p class="enquiry-to"><strong>To:</strong> ${only?.name}</p>`
      : radios({
          name: 'service',
          classes: 'govuk-radios--small',
          fieldset: { legend: { text: words.service, classes: 'govuk-fieldset__legend--m' } },
          ...described(faults, 'service', null),
          items: services.map(({ id, name }) => ({
            value: id,
            text: name,
            checked: typed.get('service') === id,
          })),
        })
  }${group(words.about, [
    input({ ...field('name'), autocomplete: 'name' }),
    input({ ...field('childName', hints.childName), autocomplete: 'off' }),
    dayView(model, 'bornOn', labels.bornOn, 'For example, 27 3 2016.'),
    textarea({ ...field('query', hints.query), rows: 8 }),
    radios({
      name: 'meeting',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: labels.meeting, classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'meeting', null),
      items: Object.entries(meetingWords).map(([value, text]) => ({
        value,
        text,
        checked: typed.get('meeting') === value,
      })),
    }),
    textarea({ ...field('meetingSays'), rows: 2 }),
  ])}${group(words.reaching, [
    input({ ...field('email'), type: 'email', autocomplete: 'email', spellcheck: false }),
    input({ ...field('phone'), type: 'tel', autocomplete: 'tel', classes: 'govuk-input--width-20' }),
    textarea({ ...field('reach', hints.reach), rows: 2 }),
    textarea({ ...field('accessNeeds', hints.accessNeeds), rows: 2 }),
  ])}${file === null ? nothing : group(words.scope, scopeView(model, file))}${group(words.passOn, [
    yesOrNo(model, 'mayPassOn', words.passOnQuestion, words.passOnHint, 'Yes', 'No'),
  ])}${button({ text: words.send, preventDoubleClick: true })}</form>`
}

function scopeView(model: EnquiryModel, file: CaseFile): readonly Html[] {
  const { typed, faults } = model
  return [
    checkboxes({
      name: 'shares',
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: words.shares, classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'shares', words.sharesHint),
      items: shareableWalls(file).map((wall) => ({
        value: wall.id,
        text: `What can be seen by: ${wallInWords(wall, file).toLowerCase()}`,
        checked: typed.getAll('shares').includes(wall.id),
      })),
    }),
    yesOrNo(model, 'mayWrite', words.writes, null, words.readsAndAdds, words.readsOnly),
    dayView(model, 'untilOn', words.until, words.untilHint),
  ]
}

function yesOrNo(
  { typed, faults }: EnquiryModel,
  name: string,
  question: string,
  hint: string | null,
  yes: string,
  no: string,
): Html {
  return radios({
    name,
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: question, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, name, hint),
    items: [
      { value: 'no', text: no, checked: typed.get(name) === 'no' },
      { value: 'yes', text: yes, checked: typed.get(name) === 'yes' },
    ],
  })
}

function dayView({ typed, faults }: EnquiryModel, name: string, legend: string, hint: string): Html {
  const fault = faults.find((each) => each.name === name)
  return dateField({
    name,
    legend,
    hint,
    typed: readDateInput(typed, name).typed,
    error: fault?.says ?? null,
    wrongParts: fault?.parts ?? [],
  })
}

function group(heading: string, inner: readonly Html[]): Html {
  return fieldset({
    legend: {
      html: html`<h2 class="govuk-fieldset__heading">${heading}</h2>`,
      classes: 'govuk-fieldset__legend--m',
    },
    html: html`${inner}`,
  })
}

function sentView(sent: readonly Enquiry[]): Html {
  if (sent.length === 0) return nothing
  return html`<section id="sent" tabindex="-1"><h2 class="govuk-heading-m">${words.sentBefore}</h2>${sentList(sent)}<p><a class="govuk-link" href="/enquiry/sent">${words.toAll}</a></p></section>`
}
