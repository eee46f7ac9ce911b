/** Disagreement resolutions to test with. */
import type { TestData } from '../../../proof/database.ts'
import { openCase } from '../../cases/open-case.ts'
import { type Cast, inMatterAs, referralOfTest, somebody } from '../mediation-of-test.ts'
import { referCase } from '../open-matter.ts'
import { answerConsent, type ConsentAnswer } from './answer-consent.ts'
import { beginDisagreement, type PartWith } from './begin-disagreement.ts'

/** Parts with a council, a care board and a school, all of whom are here. */
export function partsWith({ council, commissioner, school }: Cast): readonly PartWith[] {
  return [
    {
      role: 'authority',
      organisation: council,
      name: 'council',
      subject: 'duties',
      says: 'No answer for months',
    },
    {
      role: 'commissioner',
      organisation: commissioner,
      name: 'care board',
      subject: 'plan-process',
      says: 'No advice on therapy',
    },
    {
      role: 'provider',
      organisation: school,
      name: 'school',
      setting: 'academy',
      subject: 'provision',
      says: 'The help that was promised',
    },
  ]
}

export interface OpenedDisagreement {
  readonly id: string
  readonly caseId: string
  readonly family: string
}

/** One that a family opened from its case. @param parts with whom */
export async function familysDisagreement(
  test: TestData,
  cast: Cast,
  parts: readonly PartWith[] = partsWith(cast),
): Promise<OpenedDisagreement> {
  const family = await somebody(test, 'A parent')
  const caseId = await test.data.actingAs({ person: family }, (tx) =>
    openCase(tx, { label: 'parent', facts: null }),
  )
  const opened = await test.data.actingAs({ person: family, caseId }, async (tx) => {
    const matter = await referCase(tx, {
      caseId,
      process: 'disagreement-resolution',
      concern: null,
      concernKind: null,
      service: cast.service,
      area: null,
      referredOn: '2026-11-02',
      referral: referralOfTest,
    })
    const isBegun =
      matter !== null &&
      (await beginDisagreement(tx, {
        matter: matter.id,
        parts,
        runsBeside: ['complaint'],
        onDay: '2026-11-02',
        knownAs: null,
      }))
    return isBegun ? matter : null
  })
  if (opened === null) throw new Error('not opened')
  return { id: opened.id, caseId, family }
}

/** What somebody says of taking part, for the side of a role. */
export function answerAs(
  test: TestData,
  person: string,
  id: string,
  role: string,
  word: ConsentAnswer['word'],
  says: string | null = null,
) {
  return inMatterAs(test, person, id, (tx, matter) =>
    answerConsent(tx, matter, {
      word,
      side: matter.sides.find((side) => side.role === role)?.id ?? '',
      onDay: '2026-11-05',
      says,
      origin: 'https://wayforward.example',
    }),
  )
}
