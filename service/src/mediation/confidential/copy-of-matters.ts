/** What the mediations and disagreement resolutions of a case give to a copy that one reader takes of it. */
import type { FromMatters } from '../../cases/export/what-leaves.ts'
import type { PersonTx } from '../../db/data.ts'
import type { Matter, Step } from '../matter.ts'
import { mattersOfCase } from '../matters-of-case.ts'
import { readMatter } from '../read-matter.ts'
import type { StepKind } from '../step-kinds.ts'
import { releasedItems } from './released-items.ts'

/** Why a step may be in a copy. */
type WhyLeaves = FromMatters['matters'][number]['steps'][number]['why']

/** What stands between the service and a side, and is that side’s own to send on, whoever wrote it. */
const forTheFamily: readonly StepKind[] = [
  'referral',
  'decision',
  'notice-dated',
  'contact',
  'choice',
  'certificate',
]

/** What stands behind the wall of the agreement and was agreed, or is said of what was: drafts stay, and who accepted them. */
const ofTheAgreement: readonly StepKind[] = ['agreed', 'term-due', 'term-undated', 'term']

/** Why a step may leave in a copy of its reader; null: it stays. Steps that were corrected go by the same rule. */
function whyLeaves(matter: Matter, step: Step, released: ReadonlySet<string>): WhyLeaves | null {
  switch (step.use) {
    case 'matter':
      return 'known-to-all'
    case 'agreement':
      if (ofTheAgreement.includes(step.kind)) return 'agreement'
      return step.kind === 'accepted' && matter.sides.some(({ isMine, id }) => isMine && id === step.side)
        ? 'own'
        : null
    case 'with': {
      const wall = matter.walls.find(({ id }) => id === step.wall)
      const mine = matter.sides.find(({ isMine, id }) => isMine && id === wall?.side)
      if (mine === undefined) return null
      if (step.side === mine.id) return 'own'
      return forTheFamily.includes(step.kind) ? 'for-the-family' : null
    }
    case 'mediation':
      return released.has(step.id) ? 'released' : null
    case 'service':
      return null
  }
}

/** Reads what may leave. The transaction names the case. */
export async function copyOfMatters(tx: PersonTx, caseId: string): Promise<FromMatters> {
  const matters: FromMatters['matters'][number][] = []
  const documents: string[] = []
  for (const id of await mattersOfCase(tx, caseId)) {
    const matter = await readMatter(tx, id)
    if (matter === null) continue
    const released = releasedItems(matter)
    matters.push(copyOf(matter, new Set(released.map((item) => item.id))))
    for (const item of released) if (item.kind === 'shown') documents.push(...documentOf(item.body))
  }
  return { matters, documents }
}

const documentOf = ({ document }: { readonly document?: string }): readonly string[] =>
  document === undefined ? [] : [document]

function copyOf(matter: Matter, released: ReadonlySet<string>): FromMatters['matters'][number] {
  const { id, process, reference, service, sides, steps } = matter
  return {
    id,
    process,
    reference,
    service: service.name,
    sides: sides.map(({ id: side, role, name, isMine }) => ({ id: side, role, name, isMine })),
    steps: steps.flatMap((step) => {
      const why = whyLeaves(matter, step, released)
      if (why === null) return []
      const { kind, word, onDay, atTime, about, side, body } = step
      return [
        { id: step.id, kind, word, onDay, atTime: atTime?.toISOString() ?? null, about, side, why, body },
      ]
    }),
  }
}
