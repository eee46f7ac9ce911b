/** `/mediation/<matter>/preparing/expenses`: what is paid of the family’s expenses, and claims. */
import { listDocuments } from '../../../../../cases/documents/case-document.ts'
import type { Data } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { answerClaim, type ClaimAnswer } from '../../../../../mediation/preparing/claims.ts'
import { isoDay } from '../../../../kit/date.ts'
import { notFound, type Page, redirect, shown } from '../../../../kit/page.ts'
import { withMatter } from '../../opened-matter.ts'
import { idInQuery, preparingAddress } from '../opened-item.ts'
import { saysName } from '../words-form.ts'
import { expensesView } from './view.ts'

const words: readonly ClaimAnswer['word'][] = ['agreed', 'refused', 'paid', 'taken-back']

/** `/mediation/<matter>/preparing/expenses`; `?claim=<id>` names the claim that a post answers. */
export function expensesPage(data: Data): Page {
  return {
    path: '/mediation/:matter/preparing/expenses',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as === 'nobody' || matter.process !== 'mediation') return notFound
        const documents = await listDocuments(tx, matter.caseId)
        return shown(expensesView(visit, matter, new Map(documents.map(({ id, name }) => [id, name]))))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const claim = idInQuery(visit, 'claim')
        const word = words.find((each) => each === visit.form.get('word'))
        if (claim === null || word === undefined) return notFound
        const says = typedText(visit.form.get(saysName) ?? '').slice(0, 1000)
        const answer = { claim, word, onDay: isoDay(visit.today), ...(says !== '' && { says }) }
        // Pressed twice, or answered by a colleague: the page says how it stands.
        const isTheirs = matter.voice.as === 'side'
        if (!isTheirs) return notFound
        await answerClaim(tx, matter, answer)
        return redirect(preparingAddress(matter, 'expenses'))
      }),
    states: [
      {
        name: 'a council that arranges',
        address: preparingAddress({ id: exampleMatters.preparing }, 'expenses'),
        as: 'council-officer',
      },
    ],
  }
}
