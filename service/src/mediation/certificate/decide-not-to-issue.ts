/**
 * Where the readings of the two months differ, the adviser may decide that a family which wants no mediation gets no
 * certificate (LAW-MED-22, LAW-TIME-21). The family reads that; why, the service alone.
 */
import type { Calendar } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { type Matter, stepsOf, takenBack } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter, wallWithFamily } from '../walls-of-matter.ts'
import { certificateFacts } from './certificate-facts.ts'
import { mayIssue } from './may-issue.ts'
import { mayCertify, readCertificates, stands } from './read-certificates.ts'

export interface NotToIssue {
  /** A UUID to know it by, so that a form sent twice decides once. */
  readonly id: string
  /** ISO day. */
  readonly on: string
  readonly why: string
}

/**
 * Records the decision, with its reason behind the service's wall. One that was decided before is decided anew.
 * @returns false: this person issues no certificates here, the law leaves nothing to decide, or one stands
 */
export async function decideNotToIssue(
  tx: PersonTx,
  matter: Matter,
  calendar: Calendar,
  { id, on, why }: NotToIssue,
): Promise<boolean> {
  const [wall, own] = [wallWithFamily(matter), wallOfMatter(matter, { use: 'service' })]
  if (wall === null || own === null || !(await mayCertify(tx, matter.id))) return false
  if (mayIssue('no-mediation', certificateFacts(matter), calendar).may !== 'decide') return false
  const known = await readCertificates(tx, matter.id)
  if (known.some((each) => each.basis === 'no-mediation' && stands(each))) return false
  const before = stepsOf(matter, 'certificate').findLast(({ word }) => word === 'not-issued')
  if (before?.id === id) return true
  const step = await recordStep(tx, matter, {
    id,
    kind: 'certificate',
    word: 'not-issued',
    wall,
    onDay: on,
    body: {},
    ...(before !== undefined && { corrects: before.id }),
  })
  if (step !== null)
    await recordStep(tx, matter, {
      kind: 'certificate-reason',
      word: 'not-issued',
      wall: own,
      onDay: on,
      about: step,
      body: { says: why },
    })
  return true
}

/**
 * Takes the decision back: the certificate is due as it was.
 * @param on ISO day @returns false: there is none, or this person issues no certificates here
 */
export async function takeBackNotToIssue(tx: PersonTx, matter: Matter, on: string): Promise<boolean> {
  const wall = wallWithFamily(matter)
  const step = stepsOf(matter, 'certificate').findLast(({ word }) => word === 'not-issued')
  if (wall === null || step === undefined || !(await mayCertify(tx, matter.id))) return false
  await recordStep(tx, matter, {
    kind: 'certificate',
    word: takenBack,
    wall,
    onDay: on,
    body: {},
    corrects: step.id,
  })
  return true
}

/** Why it was decided; null: the reader is not of the service. @param step that says so */
export function whyNotIssued(matter: Matter, step: { readonly id: string }): string | null {
  return stepsOf(matter, 'certificate-reason').findLast(({ about }) => about === step.id)?.body.says ?? null
}
