/** `/mediation/<matter>/agreement/terms/<term>`: adds a term (`new`), changes it, or takes it out. */
import { parseDay } from '@way-forward/law'
import type { Data } from '../../../../../db/data.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import {
  type AgreementTerm,
  emptyAgreement,
  mostTerms,
} from '../../../../../mediation/agreement/agreement.ts'
import { beginning } from '../../../../../mediation/agreement/days-to-date.ts'
import { withPart } from '../../../../../mediation/agreement/merge-versions.ts'
import { mayWriteAgreement } from '../../../../../mediation/agreement/read-agreement.ts'
import { isoDay, typedOf } from '../../../../kit/date.ts'
import { nothing } from '../../../../kit/html.ts'
import { notFound, type Page, shown } from '../../../../kit/page.ts'
import { beginOnce, onceName, onceOf } from '../../../cases/sent-once.ts'
import { cannotWrite, withAgreement } from '../agreement-frame.ts'
import { agreementAt, baseOf, saveVersion } from '../save-version.ts'
import { readTerm, somebodyElse } from './read-term.ts'
import { termFormView } from './view.ts'

const newTerm = 'new'

/** The page. */
export function termPage(data: Data): Page {
  return {
    path: '/mediation/:matter/agreement/terms/:term',
    account: 'needed',
    get: (visit) =>
      withAgreement(data, visit, async (_, matter, versions) => {
        const { number: base = 0, agreement = emptyAgreement } = versions.at(-1) ?? {}
        const term = agreement.terms.find(({ id }) => id === visit.params['term']) ?? null
        if (!mayWriteAgreement(matter)) return cannotWrite(matter)
        if (term === null && visit.params['term'] !== newTerm) return notFound
        const isFull = term === null && agreement.terms.length >= mostTerms
        const typed = beginOnce(term === null ? new URLSearchParams() : typedOfTerm(term))
        return shown(termFormView(visit, matter, { term, typed, faults: [], base, notice: nothing, isFull }))
      }),
    post: (visit) =>
      withAgreement(data, visit, async (tx, matter, versions) => {
        const { form: typed, today } = visit
        const base = baseOf(typed)
        const before = base === null ? null : agreementAt(versions, base)
        const isNew = visit.params['term'] === newTerm
        const id = isNew ? onceOf(typed) : (visit.params['term'] ?? '')
        if (!mayWriteAgreement(matter)) return cannotWrite(matter)
        if (base === null || before === null || id === null) return notFound
        // Somebody may have taken it out in between: it is compared, and not lost.
        const known = versions.flatMap(({ agreement }) => agreement.terms).find((each) => each.id === id)
        if (!isNew && known === undefined) return notFound
        const part = { what: 'term', id } as const
        const isRemoved = !isNew && typed.get('remove') === 'yes'
        const { faults, term } = isRemoved ? { faults: [], term: null } : readTerm(typed, matter, id, today)
        const model = { term: isNew ? null : (known ?? null), typed, isFull: false }
        if (!isRemoved && term === null)
          return shown(termFormView(visit, matter, { ...model, faults, base, notice: nothing }), 400)
        const mine = withPart(base === 0 ? beginning(matter, isoDay(today)) : before, part, term)
        // Somebody else wrote the last one that fits: what was typed is shown again, and says so.
        if (mine.terms.length > mostTerms)
          return shown(
            termFormView(visit, matter, { ...model, isFull: true, faults, base, notice: nothing }),
            400,
          )
        const became = await saveVersion(tx, visit, matter, { base, before, mine })
        if (!('notice' in became)) return became
        const next = became.next.terms.find((each) => each.id === id)
        // What they wrote of this very term must not be undone by a form that still holds the old words.
        const held = next === undefined ? typed : typedOfTerm(next)
        held.set(onceName, id)
        const { base: last, notice } = became
        return shown(
          termFormView(visit, matter, { ...model, typed: held, faults: [], base: last, notice }),
          400,
        )
      }),
    takes: { largest: 64 * 1024 },
    states: [
      {
        name: 'a new term',
        address: `/mediation/${exampleMatters.agreeing}/agreement/terms/new`,
        as: 'council-officer',
      },
      {
        name: 'faults in the form',
        address: `/mediation/${exampleMatters.agreeing}/agreement/terms/new`,
        as: 'council-officer',
        form: {
          base: '0',
          once: '0e000000-0000-4000-8000-0000000000ff',
          what: 'Support as soon as possible',
          who: somebodyElse,
        },
        status: 400,
      },
    ],
  }
}

function typedOfTerm({ what, side, named, kind, by }: AgreementTerm): URLSearchParams {
  const typed = new URLSearchParams({ what, who: side ?? somebodyElse, named: named ?? '', kind })
  const day = by === null ? null : parseDay(by)
  if (day !== null) for (const [part, text] of Object.entries(typedOf(day))) typed.set(`by-${part}`, text)
  return typed
}
