/** The clocks of a matter in words: what each is, on whom it runs, and where the law says so. */
import { kindNamed, type RuleId } from '@way-forward/law'
import type { Clock } from '../../../../mediation/clock.ts'
import type { Matter } from '../../../../mediation/matter.ts'

/** What is to be done by the end of it. */
export function nameOfClock(kind: string): string {
  return kind === 'term' ? 'What was agreed' : (kindNamed(kind)?.title ?? kind)
}

/** How it is counted, with its provision; null: it is as the parties agreed. */
export function lawOfClock(kind: string): { readonly says: string; readonly rule: RuleId } | null {
  if (kind === 'term') return { says: termSays, rule: 'LAW-MED-34' }
  const known = kindNamed(kind)
  const [rule] = known?.rules ?? []
  return known === null || known === undefined || rule === undefined ? null : { says: known.says, rule }
}
const termSays =
  'What was agreed is to be done by the day that the agreement gives, or else by the day that the law gives.'

/** On whom it runs, by name. */
export function runnerOf(
  { runsOn, side }: Clock,
  { sides, service }: Pick<Matter, 'sides' | 'service'>,
): string {
  if (runsOn === 'service') return service.name
  return (
    (sides.find(({ id }) => id === side) ?? sides.find(({ role }) => role === runsOn))?.name ??
    roleNames[runsOn]
  )
}

const roleNames = {
  family: 'The family',
  authority: 'The council',
  commissioner: 'The health commissioner',
  provider: 'The school or other provider',
} as const
