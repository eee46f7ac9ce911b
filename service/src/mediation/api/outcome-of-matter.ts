/** What came of a matter, as far as an organisation may read it: how it ended, what was agreed, and whether it is kept. */
import { type Day, isoOf } from '@way-forward/law'
import type { TokenTx } from '../../db/data.ts'
import { keptTerms } from '../agreement/kept-terms.ts'
import { readSealedAgreement, type SealedAgreement } from '../agreement/sealed-agreement.ts'
import { bareStepsOf, type Matter } from '../matter.ts'
import type { TokenMatter } from './read-by-token.ts'

/** The sealed agreement of a matter; null: none is sealed, or none that this organisation reads. */
export async function sealedByToken(tx: TokenTx, matter: TokenMatter): Promise<SealedAgreement | null> {
  const issued = bareStepsOf(matter, 'agreed').at(-1)?.about ?? null
  if (issued === null) return null
  const copy = await readSealedAgreement(tx, matter.caseId, issued)
  return copy?.isSealed === true ? copy.sealed : null
}

/** The outcome as it is told. Pure. @param sealed null: there is no agreement to be read */
export function outcomeShape(matter: TokenMatter, sealed: SealedAgreement | null, today: Day) {
  const ended = bareStepsOf(matter, 'ended').at(-1) ?? null
  const agreed = bareStepsOf(matter, 'agreed').at(-1) ?? null
  return {
    id: matter.id,
    reference: matter.reference,
    ended: ended === null ? null : { how: ended.word, on: ended.onDay },
    agreement:
      agreed === null || sealed === null
        ? null
        : { outcome: agreed.word, agreedOn: agreed.onDay, terms: termsOf(matter, sealed, today) },
  }
}

function termsOf(matter: TokenMatter, sealed: SealedAgreement, today: Day) {
  // It looks at the words and days of steps, not at what somebody wrote with them.
  const told = { steps: matter.steps } as unknown as Pick<Matter, 'steps'>
  return keptTerms(told, sealed, isoOf(today)).map(({ term, side, state, isLate, doneOn }) => {
    const whose = matter.sides.find(({ id }) => id === side) ?? null
    return {
      id: term.id,
      what: term.what,
      side,
      role: whose?.role ?? null,
      // A family is not named; somebody who is no side is named in the term.
      name: whose === null ? term.who : whose.name,
      lastDay: term.lastDay,
      laterDay: term.laterDay,
      state,
      isLate,
      doneOn,
    }
  })
}
