/** `/mediation/<matter>/kept`: every term of a sealed agreement with its clock; lets a school that is named read it. */
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { lawOfMatter } from '../../../../../mediation/agreement/appeal-dates.ts'
import { keptTerms } from '../../../../../mediation/agreement/kept-terms.ts'
import { bodiesHere, carriedTerms, letCarryOut } from '../../../../../mediation/agreement/let-carry-out.ts'
import { isoDay } from '../../../../kit/date.ts'
import { notFound, type Page, redirect, shown } from '../../../../kit/page.ts'
import { matterAddress } from '../../matter-frame.ts'
import { withAgreement } from '../agreement-frame.ts'
import { sealedCopy } from '../overview/page.ts'
import { overviewView } from '../overview/view.ts'
import { keptView, notSealedView } from './view.ts'

/** The page. */
export function keptPage(data: Data): Page {
  return {
    path: '/mediation/:matter/kept',
    account: 'needed',
    get: (visit) =>
      withAgreement(data, visit, async (tx, matter, versions) => {
        const copy = await sealedCopy(tx, matter)
        if (copy === null) return shown(notSealedView(visit, matter))
        const law = await lawOfMatter(tx, matter, visit.today, visit.calendar)
        // What was changed after it was sealed is shown nowhere; the page of the agreement says so.
        if (!copy.isSealed || copy.sealed === null)
          return shown(overviewView(visit, matter, { versions, copy, law, isAllDone: false }))
        const { sealed } = copy
        const named = sealed.agreement.terms.flatMap(({ named: name }) => name ?? [])
        const bodies = await bodiesHere(tx, named)
        const carried = await carriedTerms(tx, matter)
        const isLetIn = visit.query.get('let') === 'in'
        const terms = keptTerms(matter, sealed, isoDay(visit.today))
        return shown(keptView(visit, matter, { sealed, terms, law, bodies, carried, isLetIn }))
      }),
    post: (visit) =>
      withAgreement(data, visit, async (tx, matter) => {
        const isLetIn = await letCarryOut(tx, matter.id, visit.form.get('named') ?? '')
        return isLetIn ? redirect(`${matterAddress(matter, '/kept')}?let=in`) : notFound
      }),
    states: [
      { name: 'nothing agreed', address: `/mediation/${exampleMatters.preparing}/kept`, as: 'mediator' },
      {
        name: 'one term late, for the family',
        address: `/mediation/${exampleMatters.kept}/kept`,
        as: 'other-parent',
      },
      {
        name: 'one term late, for the council',
        address: `/mediation/${exampleMatters.kept}/kept`,
        as: 'council-officer',
      },
    ],
  }
}
