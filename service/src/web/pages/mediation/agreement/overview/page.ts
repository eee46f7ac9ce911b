/** `/mediation/<matter>/agreement`: what is written, who has accepted it; once sealed, what was agreed. */
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { lawOfMatter } from '../../../../../mediation/agreement/appeal-dates.ts'
import { isAllDone, keptTerms } from '../../../../../mediation/agreement/kept-terms.ts'
import { agreedStep } from '../../../../../mediation/agreement/read-agreement.ts'
import {
  readSealedAgreement,
  type SealedAgreementCopy,
} from '../../../../../mediation/agreement/sealed-agreement.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import { type Page, shown } from '../../../../kit/page.ts'
import { withAgreement } from '../agreement-frame.ts'
import { overviewView } from './view.ts'

/** The page. */
export function agreementPage(data: Data): Page {
  return {
    path: '/mediation/:matter/agreement',
    account: 'needed',
    get: (visit) =>
      withAgreement(data, visit, async (tx, matter, versions) => {
        const copy = await sealedCopy(tx, matter)
        const law = await lawOfMatter(tx, matter, visit.today, visit.calendar)
        const sealed = copy?.sealed ?? null
        const isDone =
          sealed !== null && isAllDone(matter, sealed, keptTerms(matter, sealed, isoDay(visit.today)))
        return shown(overviewView(visit, matter, { versions, copy, law, isAllDone: isDone }))
      }),
    states: [
      { name: 'nothing yet', address: `/mediation/${exampleMatters.preparing}/agreement`, as: 'mediator' },
      {
        name: 'waiting for acceptance',
        address: `/mediation/${exampleMatters.agreeing}/agreement`,
        as: 'council-officer',
      },
      { name: 'sealed', address: `/mediation/${exampleMatters.kept}/agreement`, as: 'other-parent' },
    ],
  }
}

/** The sealed copy of a matter; null: it is not sealed. */
export async function sealedCopy(tx: PersonTx, matter: Matter): Promise<SealedAgreementCopy | null> {
  const issued = agreedStep(matter)?.about ?? null
  return issued === null ? null : readSealedAgreement(tx, matter.caseId, issued)
}
