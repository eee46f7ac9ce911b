/** `/cases/<case>`: where things stand today. */
import { markSeen } from '../../../../cases/mark-seen.ts'
import { newInCase } from '../../../../cases/new-in-case.ts'
import { positionOf } from '../../../../cases/position-of-case.ts'
import type { Data } from '../../../../db/data.ts'
import { exampleCases } from '../../../../example/people.ts'
import { withCertificatesToCome } from '../../../../mediation/agreement/appeal-dates.ts'
import { mattersOfPerson } from '../../../../mediation/matters-of-person.ts'
import { notFound, type Page, redirect, shown } from '../../../kit/page.ts'
import { caseAddress } from '../case-frame.ts'
import { withCase } from '../opened-case.ts'
import { todayView } from './view.ts'

/**
 * `/cases/<case>`. That something new was seen is said by a button and not by looking: a page that is opened ahead, or
 * by somebody else at a shared computer, takes nothing off the list.
 */
export function todayPage(data: Data): Page {
  return {
    path: '/cases/:case',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { today: on, calendar } = visit
        const news = await newInCase(tx, file)
        const matters = await mattersOfPerson(tx, [file.id], on, calendar)
        const position = positionOf(await withCertificatesToCome(tx, file), on, calendar)
        return shown(todayView(visit, file, { position, news, matters, on }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const until = visit.form.get('seen') ?? ''
        const isMarked = await markSeen(tx, { caseId: file.id, until })
        return isMarked ? redirect(caseAddress(file)) : notFound
      }),
    states: [
      { name: 'a refusal', address: `/cases/${exampleCases.refusal}`, as: 'parent' },
      { name: 'what is shared of it', address: `/cases/${exampleCases.refusal}`, as: 'other-parent' },
      { name: 'help that is not given', address: `/cases/${exampleCases.provision}`, as: 'parent' },
      { name: 'nobody else’s', address: `/cases/${exampleCases.provision}`, as: 'other-parent', status: 404 },
    ],
  }
}
