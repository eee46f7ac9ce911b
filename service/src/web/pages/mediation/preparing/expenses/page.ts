/** `/mediation/<matter>/preparing/expenses`: what is paid of the family’s expenses, and claims. */
import { listDocuments } from '../../../../../cases/documents/case-document.ts'
import type { Documents } from '../../../../../cases/documents/documents.ts'
import type { Data } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { answerClaim, type ClaimAnswer, claimsOf } from '../../../../../mediation/preparing/claims.ts'
import { documentsOfStep } from '../../../../../mediation/preparing/named-documents.ts'
import { takeOutDocument } from '../../../../../mediation/preparing/take-out-document.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { FieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, signedIn } from '../../../../kit/page.ts'
import { inMatter, withMatter } from '../../opened-matter.ts'
import { matterSpoken, readTold, sideToWriteFor } from '../../told-form.ts'
import { idInQuery, preparingAddress } from '../opened-item.ts'
import { saysName } from '../words-form.ts'
import { expensesView } from './view.ts'

const words: readonly ClaimAnswer['word'][] = ['agreed', 'refused', 'paid', 'taken-back']

/**
 * `/mediation/<matter>/preparing/expenses`; `?claim=<id>` names the claim that a post answers, and `&for=<side>` the side that
 * is not here and told the service its answer.
 */
export function expensesPage(data: Data, documents: Documents): Page {
  return {
    path: '/mediation/:matter/preparing/expenses',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as === 'nobody' || matter.process !== 'mediation') return notFound
        const all = await listDocuments(tx, matter.caseId)
        return shown(expensesView(visit, matter, new Map(all.map(({ id, name }) => [id, name]))))
      }),
    async post(visit) {
      const claim = idInQuery(visit, 'claim')
      const word = words.find((each) => each === visit.form.get('word'))
      if (claim === null || word === undefined) return notFound
      const found = await inMatter(data, visit, async (tx, matter) => {
        const of = claimsOf(matter).find((each) => each.claim.id === claim)?.claim
        const faults: FieldFault[] = []
        const side = sideToWriteFor(matter, visit)
        const told =
          side === null
            ? null
            : word === 'taken-back'
              ? { through: of?.body.through ?? null, on: null }
              : readTold(visit.form, visit.today, {}, faults)
        const spoken = matterSpoken(matter, visit, told?.through ?? undefined)
        if (spoken === null || spoken.voice.as !== 'side') return notFound
        const says = typedText(visit.form.get(saysName) ?? '').slice(0, 1000)
        if (faults.length > 0) {
          const all = await listDocuments(tx, matter.caseId)
          const names = new Map(all.map(({ id, name }) => [id, name]))
          return shown(expensesView(visit, matter, names, { claim, typed: visit.form, faults }), 400)
        }
        const onDay = told?.on ?? isoDay(visit.today)
        const answer = { claim, word, onDay, ...(says !== '' && { says }) }
        // Pressed twice, or answered by a colleague: the page says how it stands.
        const isDone = await answerClaim(tx, spoken, answer)
        return { matter, gone: isDone && word === 'taken-back' ? of : undefined }
      })
      if (found === null) return notFound
      if (!('matter' in found)) return found
      const { matter, gone } = found
      const { person } = signedIn(visit)
      const why = 'The claim that it was a receipt of was taken back'
      if (gone !== undefined)
        for (const document of documentsOfStep(gone))
          await takeOutDocument(data, documents, { person, caseId: matter.caseId, step: gone, document, why })
      return redirect(preparingAddress(matter, 'expenses'))
    },
    states: [
      {
        name: 'a council that arranges',
        address: preparingAddress({ id: exampleMatters.preparing }, 'expenses'),
        as: 'council-officer',
      },
    ],
  }
}
