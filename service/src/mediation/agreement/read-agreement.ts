/** Reads the agreement of a matter: its versions, who has accepted which, and the sealed copy. */
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { takesPart } from '../arranging/answers-of-sides.ts'
import { everybodyAgreed } from '../disagreement/consents.ts'
import { lastStep, type Matter, type Side, type StepOf, stepsOf } from '../matter.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { type Agreement, hashOfVersion, readAgreementContent } from './agreement.ts'

export interface AgreementVersion {
  readonly id: string
  readonly number: number
  readonly agreement: Agreement
  /** In hex; what a side accepts. */
  readonly sha256: string
  /** Its words fit its hash. */
  readonly isWhole: boolean
  /** The side in whose name it was written; null: the service's. */
  readonly side: string | null
  readonly madeBy: string | null
  readonly madeAt: Date
}

/** How one side stands to the last version. */
export interface Acceptance {
  readonly side: Side
  /** Null: it has not answered to this version. */
  readonly answer: StepOf<'accepted'> | null
}

interface Row {
  readonly id: string
  readonly number: number
  readonly content: unknown
  readonly sha256: Buffer
  readonly side_id: string | null
  readonly maker: string | null
  readonly made_at: Date
}

/** Every version that can be read, the first one first. Empty: none was written, or the reader is not let in. */
export async function readVersions(tx: PersonTx, matterId: string): Promise<readonly AgreementVersion[]> {
  const { rows } = await sql<Row>`
    select v.id, v.number, v.content, v.sha256, v.side_id, p.name as maker, v.made_at
    from mediation.agreement_version v left join people.person p on p.id = v.made_by
    where v.matter_id = ${matterId} order by v.number`.execute(tx)
  return rows.flatMap(({ content, ...row }) => {
    const agreement = readAgreementContent(content)
    if (agreement === null) return []
    return {
      id: row.id,
      number: row.number,
      agreement,
      sha256: row.sha256.toString('hex'),
      isWhole: hashOfVersion(matterId, row.number, agreement).equals(row.sha256),
      side: row.side_id,
      madeBy: row.maker,
      madeAt: row.made_at,
    }
  })
}

/** The step by which an agreement was sealed; null: it is not. */
export function agreedStep(matter: Matter): StepOf<'agreed'> | null {
  return lastStep(matter, 'agreed')
}

/** The sides whose acceptance it needs: those that take part, and have not said that they do not. */
export function sidesToAgree(matter: Matter): readonly Side[] {
  return matter.sides.filter((side) => takesPart(matter, side))
}

/** How each of those sides stands to a version: what it said of an earlier one no longer counts. */
export function acceptancesOf(matter: Matter, version: Pick<AgreementVersion, 'id'>): readonly Acceptance[] {
  return sidesToAgree(matter).map((side) => {
    const last = stepsOf(matter, 'accepted')
      .filter((step) => step.side === side.id)
      .at(-1)
    return { side, answer: last !== undefined && last.about === version.id ? last : null }
  })
}

/** Whether nothing can be offered yet: a disagreement resolution to which not everybody has agreed. */
export function waitsForConsent(matter: Matter): boolean {
  return (
    matter.process === 'disagreement-resolution' && agreedStep(matter) === null && !everybodyAgreed(matter)
  )
}

/** Whether the reader may write in it: they speak for somebody, and are let in to add. */
export function mayWriteAgreement(matter: Matter): boolean {
  const wall = wallOfMatter(matter, { use: 'agreement' })
  return (
    matter.voice.as !== 'nobody' &&
    agreedStep(matter) === null &&
    !waitsForConsent(matter) &&
    matter.walls.some(({ id, mayWrite }) => id === wall && mayWrite)
  )
}
