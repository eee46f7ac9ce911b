/** `/cases/<case>/reminders`: what somebody is reminded of in this case, and their calendar. */

import type { CaseFile } from '../../../../../cases/case-file.ts'
import { chooseReminders, readReminderChoice } from '../../../../../cases/reminders/choose-reminders.ts'
import { stepsBefore } from '../../../../../cases/reminders/due-reminders.ts'
import {
  calendarMadeAt,
  makeCalendar,
  revokeCalendar,
} from '../../../../../cases/reminders/follow-by-calendar.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import type { Html } from '../../../../kit/html.ts'
import { type Page, redirect, shown, signedIn, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { calendarMadeView, remindersView } from './view.ts'

/** What became of the form before; it stands in the address. */
const became = ['kept', 'stopped'] as const

/** `/cases/<case>/reminders`. */
export function remindersPage(data: Data): Page {
  return {
    path: '/cases/:case/reminders',
    account: 'needed',
    get: (visit) => withCase(data, visit, async (tx, file) => shown(await viewOf(tx, visit, file))),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { form } = visit
        const here = caseAddress(file, '/reminders')
        switch (form.get('do')) {
          case 'make-calendar': {
            // The secret is shown once, here: in an address it would stand in the history of the browser.
            const address = `${visit.origin}/calendar/${await makeCalendar(tx, file)}.ics`
            return shown(calendarMadeView(visit, file, address))
          }
          case 'stop-calendar':
            await revokeCalendar(tx, file)
            return redirect(`${here}?became=stopped`)
          case 'choose': {
            const chosen = form.getAll('remind')
            await chooseReminders(tx, {
              caseId: file.id,
              days: stepsBefore.filter((step) => chosen.includes(String(step))),
              tellsLate: chosen.includes('late'),
            })
            return redirect(`${here}?became=kept`)
          }
          // Nothing is chosen for whoever sends what this page never offered.
          default:
            return shown(await viewOf(tx, visit, file), 400)
        }
      }),
    states: [
      {
        name: 'as it is at first',
        address: caseAddress({ id: exampleCases.refusal }, '/reminders'),
        as: 'parent',
      },
      {
        name: 'just kept',
        address: caseAddress({ id: exampleCases.refusal }, '/reminders?became=kept'),
        as: 'parent',
      },
      {
        name: 'a calendar just made',
        address: caseAddress({ id: exampleCases.refusal }, '/reminders'),
        as: 'other-parent',
        form: { do: 'make-calendar' },
      },
    ],
  }
}

async function viewOf(tx: PersonTx, visit: Visit, file: CaseFile): Promise<Html> {
  return remindersView(visit, file, {
    choice: await readReminderChoice(tx, file.id),
    calendarMadeAt: await calendarMadeAt(tx, file.id),
    email: signedIn(visit).email,
    became: became.find((each) => each === visit.query.get('became')) ?? null,
  })
}
