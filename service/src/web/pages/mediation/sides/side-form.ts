/** What the forms about who takes part share: their frame, the day on which something was, and how it was said. */

import type { Matter } from '../../../../mediation/matter.ts'
import { everyMeans, meansWords } from '../../../../mediation/means-words.ts'
import type { Means } from '../../../../mediation/step-kinds.ts'
import { button } from '../../../govuk/button.ts'
import { radios } from '../../../govuk/radios.ts'
import { isoDay, readDateInput } from '../../../kit/date.ts'
import { dateField } from '../../../kit/date-field.ts'
import { described, type FieldFault, faultSummary, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { dayFault, readDay } from '../../../kit/typed-day.ts'
import { onceInput } from '../../cases/sent-once.ts'
import { keptSeen, overtakenView } from '../made-from.ts'
import { type MatterPart, matterAddress, matterLayout } from '../matter-frame.ts'

export interface Typed {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Somebody else was faster; absent: nobody was. */
  readonly notice?: string | null
}

export interface SideForm extends Typed {
  readonly title: string
  readonly lead: Html | string
  readonly fields: Html
  readonly submit: string
  /** Another button, and what it is for. */
  readonly beside?: Html
  /** The part that the page lies below; absent: who takes part. */
  readonly part?: MatterPart
}

/** A whole page with one form, which is sent to its own address. */
export function sideFormView(visit: Visit, matter: Matter, form: SideForm): Html {
  const { title, lead, fields, submit, beside, typed, faults, notice = null, part = '/sides' } = form
  return matterLayout(visit, matter, {
    title,
    part,
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">${title}</h1>${overtakenView(notice)}<p>${lead}</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}${keptSeen(typed)}${fields}${button(
      { text: submit, preventDoubleClick: true },
    )}${beside ?? nothing}</form><p><a class="govuk-link" href="${matterAddress(matter, part)}">Back without saving</a></p>`,
  })
}

/** Three boxes for the day on which something was. */
export function dayField(
  { typed, faults }: Typed,
  { name, legend, hint }: { readonly name: string; readonly legend: string; readonly hint: string },
): Html {
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

/**
 * Reads a day that has been. @param subject begins the sentence of a fault @param from ISO day before which it cannot be
 * @returns ISO; null: a fault was added
 */
export function readPastDay(
  { form, today }: Pick<Visit, 'form' | 'today'>,
  { name, subject, from }: { readonly name: string; readonly subject: string; readonly from?: string },
  faults: FieldFault[],
): string | null {
  const before = faults.length
  const day = readDay(form, name, subject, faults)
  if (faults.length > before) return null
  if (day === null) faults.push(dayFault(name, `${subject} is missing`))
  else if (day > today) faults.push(dayFault(name, `${subject} must be today or in the past`))
  else if (from !== undefined && isoDay(day) < from)
    faults.push(dayFault(name, `${subject} cannot be before what came first here`))
  else return isoDay(day)
  return null
}

/** How something was said. */
export function meansField({ typed, faults }: Typed, legend: string): Html {
  return radios({
    name: 'means',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: legend, classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'means', null),
    items: everyMeans.map((value) => ({
      value,
      text: meansWords[value],
      checked: typed.get('means') === value,
    })),
  })
}

/** Reads it. */
export function readMeans(form: URLSearchParams, faults: FieldFault[]): Means | null {
  const means = everyMeans.find((each) => each === form.get('means')) ?? null
  if (means === null) faults.push(fieldFault('means', 'Say how'))
  return means
}
