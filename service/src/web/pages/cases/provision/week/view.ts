/** The form of a week. */
import { type Day, isoOf, plainDay } from '@way-forward/law'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { deliveries, type Provision } from '../../../../../cases/provision/provision-log.ts'
import { deliveredWords, timeInWords } from '../../../../../cases/provision/provision-words.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import { dayOfInstant } from '../../../../kit/instant-words.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseAddress, caseLayout } from '../../case-frame.ts'
import { thisWeek } from '../period.ts'
import { words } from '../words.ts'
import { boxName, recordOf, saidBy } from './read-form.ts'

export interface WeekModel {
  readonly monday: Day
  readonly provisions: readonly Provision[]
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
}

/** A whole page. */
export function weekView(visit: Visit, file: CaseFile, model: WeekModel): Html {
  const { monday, provisions, faults } = model
  const title = words.weekTitle(plainDay(monday))
  const at = (week: number) => href(caseAddress(file, `/provision/week/${isoOf(week as Day)}`))
  const isLast = monday >= thisWeek(visit.today)
  const main = html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${title}</h1><nav class="provision-weeks" aria-label="Weeks"><ul><li><a class="govuk-link" href="${at(monday - 7)}">${words.weekBefore}</a></li>${!isLast && html`<li><a class="govuk-link" href="${at(monday + 7)}">${words.weekAfter}</a></li>`}</ul></nav>${
    provisions.length === 0
      ? html`<p class="govuk-body">${words.nothingInWeek}</p>`
      : html`<p class="govuk-body">${words.weekLead}</p><form class="provision-week" method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${provisions.map(
          (provision) => provisionView(model, provision),
        )}${button({ text: words.saveWeek, name: 'save', value: 'week', preventDoubleClick: true })}<p class="govuk-hint">${words.allHolidaySays}</p>${button(
          { text: words.allHoliday, name: 'save', value: 'holiday', classes: 'govuk-button--secondary' },
        )}</form>`
  }`
  return caseLayout(visit, file, {
    title,
    part: '/provision',
    isBelow: true,
    hasErrors: faults.length > 0,
    main,
  })
}

function provisionView({ monday, typed, faults }: WeekModel, provision: Provision): Html {
  const { id, says, section, minutesAWeek } = provision
  const value = (box: Parameters<typeof boxName>[1]) => typed.get(boxName(provision, box)) ?? ''
  const record = recordOf(provision, isoOf(monday))
  const delivered = boxName(provision, 'delivered')
  const minutes = boxName(provision, 'minutes')
  const note = boxName(provision, 'note')
  return html`<section class="card" aria-labelledby="p-${id}"><h2 class="govuk-heading-s" id="p-${id}">${says.length > 200 ? `${says.slice(0, 200).trimEnd()}…` : says}</h2><p class="soft small">Section ${section}${minutesAWeek !== null && `, ${timeInWords(minutesAWeek)} a week`}${record !== null && `. Recorded by ${record.recordedBy ?? 'somebody who has left'} on ${dayOfInstant(record.recordedAt)}`}</p><input type="hidden" name="${boxName(provision, 'was')}" value="${saidBy(record)}">${radios(
    {
      name: delivered,
      classes: 'govuk-radios--small govuk-radios--inline',
      fieldset: { legend: { text: words.whatGiven, classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, delivered, null),
      items: deliveries.map((each) => ({
        value: each,
        text: deliveredWords[each],
        checked: each === value('delivered'),
      })),
    },
  )}<div class="provision-week__more">${input({
    name: minutes,
    value: value('minutes'),
    label: { text: words.howLong },
    ...described(faults, minutes, null),
    inputmode: 'numeric',
    classes: 'govuk-input--width-4',
    autocomplete: 'off',
  })}${input({
    name: note,
    value: value('note'),
    label: { text: words.note },
    ...described(faults, note, null),
    autocomplete: 'off',
  })}</div></section>`
}
