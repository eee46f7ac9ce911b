/** A side accepts an exact version of an agreement, or says that it does not; the last to accept seals it. */
import type { Calendar } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import type { Matter } from '../matter.ts'
import { readMatter } from '../read-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { acceptancesOf, agreedStep, readVersions, sidesToAgree } from './read-agreement.ts'
import { sealAgreement } from './seal-agreement.ts'
import { holdAgreement } from './write-version.ts'

export interface NewAcceptance {
  readonly version: string
  /** In hex, as the writer saw it. */
  readonly sha256: string
  readonly word: 'accepts' | 'declines'
  /** As it was typed; who typed it is kept beside it. */
  readonly name: string
  /** Why not, or what should change. */
  readonly says: string | null
  /** ISO day. */
  readonly onDay: string
  /** A UUID, so that a form sent twice is kept once. */
  readonly id?: string
}

/** Why an acceptance was not taken. */
export type AcceptanceFault =
  /** Only a side that takes part accepts. */
  | 'no-side'
  /** Another version was written since, or there is none such. */
  | 'old-version'
  /** What was seen is not what stands there. */
  | 'wrong-hash'
  | 'no-terms'
  | 'sealed-already'

export type Accepted =
  | { readonly refused: AcceptanceFault }
  | { readonly accepted: true; readonly isSealed: boolean }

/**
 * Takes an answer to a version. Acceptances come one after the other, so that the last of two at once seals it.
 * @param before the matter as it was read, with the voice of whoever answers: a side, or one that is not here (`spokenFor`)
 */
export async function acceptVersion(
  tx: PersonTx,
  before: Matter,
  answer: NewAcceptance,
  calendar: Calendar,
): Promise<Accepted> {
  const { id: matterId, voice } = before
  await holdAgreement(tx, matterId)
  const read = await readMatter(tx, matterId)
  const matter = read === null ? null : { ...read, voice }
  const wall = matter === null ? null : wallOfMatter(matter, { use: 'agreement' })
  if (matter === null || wall === null || !isToAgree(matter)) return { refused: 'no-side' }
  if (agreedStep(matter) !== null) return { refused: 'sealed-already' }
  const last = (await readVersions(tx, matterId)).at(-1)
  if (last === undefined || last.id !== answer.version) return { refused: 'old-version' }
  if (!last.isWhole || last.sha256 !== answer.sha256) return { refused: 'wrong-hash' }
  if (last.agreement.terms.length === 0) return { refused: 'no-terms' }
  const { word, name, says, onDay, id } = answer
  await recordStep(tx, matter, {
    kind: 'accepted',
    word,
    wall,
    onDay,
    about: last.id,
    body: { name, sha256: last.sha256, ...(says !== null && { says }) },
    ...(id !== undefined && { id }),
  })
  const now = await readMatter(tx, matterId)
  if (now === null) return { accepted: true, isSealed: false }
  const all = acceptancesOf(now, last)
  if (all.length < 2 || !all.every((each) => each.answer?.word === 'accepts'))
    return { accepted: true, isSealed: false }
  return { accepted: true, isSealed: await sealAgreement(tx, now, last, calendar) }
}

function isToAgree(matter: Matter): boolean {
  const { voice } = matter
  return voice.as === 'side' && sidesToAgree(matter).some(({ id }) => id === voice.side.id)
}
