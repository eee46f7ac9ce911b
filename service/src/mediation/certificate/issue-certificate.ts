/** Issues a certificate: signs what it says, keeps it, and records the step and the fact of the law that it is. */
import { type Calendar, day, lawAsAt, workingDaysAfter } from '@way-forward/law'
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import { sealOf } from '../../cases/entries/sealed-letter.ts'
import type { Basis, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Keys } from '../../keys.ts'
import { noticeOfMatter } from '../advice/notice-of-matter.ts'
import { lastStep, type Matter, sideOf, stepsOf } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter, wallWithFamily } from '../walls-of-matter.ts'
import { certificateFacts } from './certificate-facts.ts'
import { newCode } from './code.ts'
import { countAgain, countCertificate, firstOf } from './count-certificate.ts'
import { mayIssue } from './may-issue.ts'
import { type CertificatePayload, certificateFormat, textOfPayload } from './payload.ts'
import { type Certificate, mayCertify, readCertificates, stands } from './read-certificates.ts'
import { signed } from './signature.ts'
import { currentKey } from './signing-keys.ts'
import { timeAfter } from './time-after.ts'

export interface NewCertificate {
  /** A UUID to know it by, so that a form sent twice issues one. */
  readonly id: string
  readonly basis: Basis
  /** ISO day. */
  readonly issuedOn: string
  /** Who issues it, as it is printed. */
  readonly adviser: string
  readonly issuedTo: CertificatePayload['issuedTo']
  /** Why, where the readings of the two months differ; for the service alone. */
  readonly reason: string | null
  /** The certificate that it replaces, and what was wrong with that; null: none. */
  readonly replaces: { readonly id: string; readonly wrong: string } | null
}

/**
 * What became of it: `not-yours`: only a mediation adviser of the service issues certificates, and only where the family
 * takes part. `stopped`: something stands in the way. `needs-reason`: the readings differ, and no reason was given.
 * `already`: there is one on this basis, which a new one has to replace; `overtaken`: what it replaces was replaced.
 */
export type Issued =
  | { readonly became: 'issued'; readonly id: string; readonly code: string }
  | { readonly became: 'not-yours' | 'stopped' | 'needs-reason' | 'already' | 'overtaken' }

/**
 * Issues a certificate.
 * @throws NoSigningKey where there is no key yet; LostKey where it cannot be opened
 */
export async function issueCertificate(
  tx: PersonTx,
  matter: Matter,
  { keys, calendar }: { readonly keys: Pick<Keys, 'unwrap'>; readonly calendar: Calendar },
  asked: NewCertificate,
): Promise<Issued> {
  const wall = wallWithFamily(matter)
  if (wall === null || !(await mayCertify(tx, matter.id))) return { became: 'not-yours' }
  const known = await readCertificates(tx, matter.id)
  const sent = known.find(({ id }) => id === asked.id)
  if (sent !== undefined) return { became: 'issued', id: sent.id, code: sent.code }
  const replaced = asked.replaces === null ? null : known.find(({ id }) => id === asked.replaces?.id)
  if (replaced === undefined || (replaced !== null && replaced.replacedBy !== null))
    return { became: 'overtaken' }
  const facts = certificateFacts(matter)
  const { may, triggeredOn } = mayIssue(asked.basis, facts, calendar, replaced)
  const notice = noticeOfMatter(matter)
  if (may === 'no' || notice === null) return { became: 'stopped' }
  if (may === 'decide' && asked.reason === null) return { became: 'needs-reason' }
  if (
    known.some((each) => each.basis === asked.basis && each.id !== replaced?.id && each.replacedBy === null)
  )
    return { became: 'already' }

  const payload: CertificatePayload = {
    format: certificateFormat,
    code: newCode(),
    basis: asked.basis,
    issuedOn: asked.issuedOn,
    // Which of several counts is not settled: the first is safe (LAW-TIME-21). Withdrawn, it never counted.
    countsFrom:
      [asked.issuedOn, ...known.filter(stands).map(({ payload }) => payload.countsFrom)].toSorted()[0] ??
      asked.issuedOn,
    issuedBy: { service: matter.service.name, adviser: asked.adviser },
    issuedTo: asked.issuedTo,
    decision: {
      what: notice.decision,
      authority: nameOfAuthority(matter),
      sentOn: notice.sentOn,
      datedOn: notice.datedOn,
    },
    need: notice.need,
    contactedOn: facts.contactedOn,
    reference: matter.reference,
    replaces:
      replaced === null || asked.replaces === null
        ? null
        : { code: replaced.code, issuedOn: replaced.issuedOn, wrong: asked.replaces.wrong },
  }
  const key = await currentKey(tx, keys)
  const text = textOfPayload(payload)
  const signature = signed(text, key.privateKey)
  const added = await tx
    .insertInto('mediation.certificate')
    .values({
      id: asked.id,
      matter_id: matter.id,
      case_id: matter.caseId,
      wall_id: wall,
      code: payload.code,
      basis: asked.basis,
      issued_on: asked.issuedOn,
      payload: text,
      signature,
      key_id: key.id,
      replaces: replaced?.id ?? null,
      reason: asked.replaces?.wrong ?? null,
      issued_by: sql<string>`people.me()`,
    })
    .onConflict((on) => on.doNothing())
    .returning('id')
    .executeTakeFirst()
  // Somebody issued or replaced it at the same moment.
  if (added === undefined) return { became: replaced === null ? 'already' : 'overtaken' }
  await keepSealed(tx, matter, wall, asked.id, payload, { key: key.id, signature, calendar })
  await tellStep(tx, matter, wall, asked, payload, replaced)
  if (may === 'decide' && asked.reason !== null) await keepReason(tx, matter, asked, asked.reason)
  if (replaced === null) {
    const took = triggeredOn === null ? null : workingDaysTaken(triggeredOn, asked.issuedOn, calendar)
    await countCertificate(tx, matter, asked.id, { word: asked.basis, onDay: asked.issuedOn, took })
  } else await countAgain(tx, matter, firstOf(known, replaced), asked.basis)
  return { became: 'issued', id: asked.id, code: payload.code }
}

function nameOfAuthority(matter: Matter): string | null {
  const side = sideOf(matter, 'authority')
  return side?.organisation != null ? side.name : (lastStep(matter, 'referral')?.body.authority ?? null)
}

/** The sealed copy: what was signed, and what it said of time by the law of that day. */
async function keepSealed(
  tx: PersonTx,
  matter: Matter,
  wall: string,
  id: string,
  payload: CertificatePayload,
  by: { readonly key: string; readonly signature: Buffer; readonly calendar: Calendar },
): Promise<void> {
  const { appeal, laterDay, doubt } = timeAfter(payload, by.calendar)
  const content = {
    certificate: payload,
    key: by.key,
    signature: by.signature.toString('base64url'),
    appeal: appeal === null ? null : { lastDay: appeal.lastDay, laterDay, doubt },
  }
  await tx
    .insertInto('cases.issued')
    .values({
      id,
      case_id: matter.caseId,
      wall_id: wall,
      kind: 'certificate',
      title: 'Mediation certificate',
      content: canonicalJson(content),
      sha256: sealOf(content),
      law_as_at: lawAsAt,
      issued_by: sql<string>`people.me()`,
    })
    .execute()
}

/**
 * The step. One that comes after another that stands keeps the day that time is counted from, so that neither the family's
 * position nor the clock of the service moves with it.
 */
async function tellStep(
  tx: PersonTx,
  matter: Matter,
  wall: string,
  { id, basis }: NewCertificate,
  { countsFrom }: CertificatePayload,
  replaced: Certificate | null,
): Promise<void> {
  const said = stepsOf(matter, 'certificate')
  const before =
    replaced !== null
      ? said.find(({ about }) => about === replaced.id)
      : // The adviser had decided that none is issued, and issues it after all.
        said.findLast(({ word }) => word === 'not-issued' && basis === 'no-mediation')
  await recordStep(tx, matter, {
    kind: 'certificate',
    word: basis,
    wall,
    onDay: countsFrom,
    about: id,
    body: {},
    ...(before !== undefined && { corrects: before.id }),
  })
}

async function keepReason(
  tx: PersonTx,
  matter: Matter,
  { id, issuedOn }: NewCertificate,
  says: string,
): Promise<void> {
  const wall = wallOfMatter(matter, { use: 'service' })
  if (wall === null) throw new RangeError('an adviser of the service stands behind its own wall')
  await recordStep(tx, matter, {
    kind: 'certificate-reason',
    word: null,
    wall,
    onDay: issuedOn,
    about: id,
    body: { says },
  })
}

/** So many working days after a day is the other, or the last before it; at most a year. @param from @param to ISO days */
export function workingDaysTaken(from: string, to: string, calendar: Calendar): number {
  const [first, last] = [day(from), day(to)]
  let taken = 0
  while (taken < 366 && workingDaysAfter(first, taken + 1, calendar.sendRegulations) <= last) taken += 1
  return taken
}
