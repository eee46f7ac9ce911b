/** Whom a concern makes the reader ring, the likeliest first. */
import type { Concern, ConcernKind, NextStep } from '@way-forward/law'
import type { Callee } from './words.ts'

/** The calls that matter for these concerns on the day; none where nothing is known. */
export function calleesFor(concerns: readonly Concern[], step: NextStep | null): readonly Callee[] {
  if (step === null || step.code === 'elsewhere') return []
  const found = new Set<Callee>()
  const of = concerns.filter(({ id }) => id === step.concern)
  for (const concern of [...of, ...concerns]) for (const callee of calleesOf(concern)) found.add(callee)
  found.add('sendiass')
  return [...found]
}

function calleesOf(concern: Concern): readonly Callee[] {
  if (concern.kind === 'plan-not-delivered' && concern.missing?.includes('health') === true) {
    return ['council', 'health']
  }
  return byKind[concern.kind]
}

const byKind: Readonly<Record<ConcernKind, readonly Callee[]>> = {
  'council-decision': ['adviser', 'council'],
  'help-in-setting': ['setting'],
  'plan-not-delivered': ['council', 'setting'],
  overdue: ['council'],
  request: ['council'],
  'plan-review': ['council', 'setting'],
  'phase-transfer': ['council'],
  'moving-area': ['council'],
  'health-service': ['health'],
  'social-care': ['council'],
  exclusion: ['setting'],
  discrimination: ['setting'],
  admission: ['setting'],
  transport: ['council'],
  'personal-budget': ['council'],
  records: ['council'],
  agreement: ['council'],
  'tribunal-order': ['council'],
  recommendation: ['health', 'council'],
}
