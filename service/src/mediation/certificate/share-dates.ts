/** Lets those whom the family shares its case with see the dates of a certificate: as facts where they see its concern. */
import type { CaseFile } from '../../cases/case-file.ts'
import { recordEvent } from '../../cases/record-event.ts'
import type { PersonTx } from '../../db/data.ts'
import type { Matter } from '../matter.ts'
import type { Certificate } from './read-certificates.ts'

/** What there is to share, and where. */
export interface DatesToShare {
  readonly wall: string
  readonly concern: string
  /** Facts of the law with their ISO days, that do not stand there yet. */
  readonly facts: readonly { readonly fact: string; readonly value: string }[]
}

/**
 * The dates that may be shared: those of the certificate, behind the wall of the concern that they are about, where that is
 * one by which a family shares its case. Elsewhere they would say nothing to whoever read them.
 * @returns null: the reader is not the family, or keeps the concern from those it shares with
 */
export function datesToShare(file: CaseFile, matter: Matter, certificate: Certificate): DatesToShare | null {
  if (matter.voice.as !== 'side' || matter.voice.side.role !== 'family') return null
  const concern = file.concerns.find(({ id }) => id === matter.concern)
  const wall = file.walls.find(({ id }) => id === concern?.wall)
  if (concern === undefined || wall === undefined || !wall.mayWrite) return null
  if (wall.kind !== 'shared' && wall.kind !== 'family') return null
  const { contactedOn, countsFrom } = certificate.payload
  const dates = [
    { fact: 'mediationAdviserContactedOn', value: contactedOn },
    { fact: 'certificateIssuedOn', value: countsFrom },
  ]
  const known = (fact: string, value: string) =>
    file.events.some(
      (event) =>
        event.wall === wall.id &&
        event.concern === concern.id &&
        event.fact === fact &&
        event.value === value &&
        !event.isCorrected,
    )
  return {
    wall: wall.id,
    concern: concern.id,
    facts: dates.flatMap(({ fact, value }) =>
      value === null || known(fact, value) ? [] : [{ fact, value }],
    ),
  }
}

/** Records them there. */
export async function shareDates(
  tx: PersonTx,
  { id }: Pick<CaseFile, 'id'>,
  { wall, concern, facts }: DatesToShare,
): Promise<void> {
  for (const { fact, value } of facts) await recordEvent(tx, { caseId: id, wall, concern, fact, value })
}
