/** `/mediation/<matter>/agreement/told`: on which day the commissioner told the council of an agreement about health alone. */
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import {
  councilTold,
  maySayCouncilTold,
  sayCouncilTold,
} from '../../../../../mediation/agreement/say-council-told.ts'
import { agreedWithoutTerm } from '../../../../../mediation/agreement/told-to-council-clock.ts'
import { tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import type { FieldFault } from '../../../../kit/form-fault.ts'
import { type Html, html } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceOf } from '../../../cases/sent-once.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { isOvertaken, overtakenWords, seeFrom } from '../../made-from.ts'
import { matterAddress } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'
import { dayField, readPastDay, sideFormView, type Typed } from '../../sides/side-form.ts'
import { words } from '../words.ts'

/** The page. */
export function councilToldPage(data: Data): Page {
  return {
    path: '/mediation/:matter/agreement/told',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) => {
        if (!maySayCouncilTold(matter)) return notFound
        const typed = beginOnce(seeFrom(new URLSearchParams(), councilTold(matter)))
        return shown(view(visit, matter, { typed, faults: [] }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const from = agreedWithoutTerm(matter)?.onDay
        if (from === undefined || !maySayCouncilTold(matter)) return notFound
        const { form: typed } = visit
        const faults: FieldFault[] = []
        const onDay = readPastDay(visit, { name: 'on', subject: 'The day', from }, faults)
        if (onDay === null) return shown(view(visit, matter, { typed, faults }), 400)
        const before = councilTold(matter)
        if (isOvertaken(typed, matter, before)) {
          const form = { typed: seeFrom(typed, before), faults, notice: overtakenWords }
          return shown(view(visit, matter, form), 400)
        }
        const once = onceOf(typed)
        await sayCouncilTold(tx, matter, { onDay, ...(once !== null && { id: once }) })
        await tellOthers(tx, matter, visit.origin)
        return redirect(matterAddress(matter, '/agreement'))
      }),
    takes: { largest: 16 * 1024 },
    states: [
      {
        name: 'not of a mediation about other things',
        address: `/mediation/${exampleMatters.agreeing}/agreement/told`,
        as: 'mediation-adviser',
        status: 404,
      },
    ],
  }
}

function view(visit: Visit, matter: Matter, form: Typed): Html {
  return sideFormView(visit, matter, {
    ...form,
    part: '/agreement',
    title: words.councilToldTitle,
    lead: html`${words.councilIsTold} (${provisionLinks(['LAW-MED-34'])})`,
    fields: dayField(form, { name: 'on', legend: words.councilToldOn, hint: words.councilToldHint }),
    submit: 'Save',
  })
}
