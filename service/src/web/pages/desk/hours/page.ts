/** `/desk/hours`: time that the visitor worked, for families and for none. */

import { type Day, plainDay } from '@way-forward/law'
import type { Work as Service } from '../../../../auth/signed-in.ts'
import { ownWork, recordWork, type Work } from '../../../../cases/desk/work-time.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import { isoDay } from '../../../kit/date.ts'
import { type FieldFault, faultSummary } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { chosenService, deskLayout, withDesk } from '../desk-frame.ts'
import { takeBack } from '../family/keep-record.ts'
import { readWork, workFields, workTable } from '../family/work-form.ts'
import { minutesInWords } from '../words.ts'

/** Days that the page goes back. */
const daysBack = 27

/** `/desk/hours`. */
export function hoursPage(data: Data): Page {
  return {
    path: '/desk/hours',
    account: 'needed',
    get: (visit) => withDesk(data, visit, async (tx, services) => shown(await view(tx, visit, services, []))),
    post: (visit) =>
      withDesk(data, visit, async (tx, services) => {
        const { form, today } = visit
        if (form.get('do') === 'take-back-work') {
          return (await takeBack(tx, form)) === 'not-there' ? notFound : redirect('/desk/hours')
        }
        const faults: FieldFault[] = []
        const service = chosenService(services, form.get('service'))
        const said = readWork(form, faults, today)
        if (said === null || service === null) return shown(await view(tx, visit, services, faults), 400)
        await recordWork(tx, { ...said, organisation: service.organisation, file: null })
        return redirect('/desk/hours')
      }),
    states: [{ name: 'four weeks', address: '/desk/hours', as: 'adviser' }],
  }
}

async function view(tx: PersonTx, visit: Visit, services: readonly Service[], faults: readonly FieldFault[]) {
  const from = (visit.today - daysBack) as Day
  return hoursView(visit, services, await ownWork(tx, isoDay(from)), from, faults)
}

function hoursView(
  visit: Visit,
  services: readonly Service[],
  work: readonly Work[],
  from: Day,
  faults: readonly FieldFault[],
): Html {
  const minutes = work.reduce((sum, each) => sum + each.minutes, 0)
  const typed = faults.length > 0 ? visit.form : null
  return deskLayout(visit, {
    title: 'Your hours',
    part: '/desk/hours',
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">Your hours</h1><p>Since ${plainDay(from)}: <strong>${minutesInWords(minutes)}</strong>. Time for a family is written down on the family’s page.</p><div class="desk-columns"><div>${
      work.length === 0
        ? html`<p class="soft">Nothing is written down for these four weeks.</p>`
        : workTable(visit, work, {
            column: 'For',
            of: ({ file }) =>
              html`<span class="desk-which">${file === null ? 'No family' : 'A family'}</span>`,
          })
    }</div><section class="card"><h2 class="govuk-heading-m">Time for no family</h2><p class="small soft">Such as training, outreach or a meeting of the service.</p><form method="post" action="/desk/hours" novalidate>${tokenInput(visit)}<input type="hidden" name="do" value="work">${
      services.length < 2
        ? nothing
        : select({
            name: 'service',
            label: { text: 'Service', classes: 'govuk-label--s' },
            items: services.map(({ organisation, name }) => ({
              value: organisation,
              text: name,
              selected: visit.form.get('service') === organisation,
            })),
          })
    }${workFields(typed, faults, visit.today)}${button({ text: 'Save', preventDoubleClick: true })}</form></section></div>`,
  })
}
