/** The clocks of a matter in words: what each is, on whom it runs, and where the law says so. */
import { kindNamed, type RuleId } from '@way-forward/law'
import { issuesWordOf, whoArranges } from '../../../../mediation/arranging/who-arranges.ts'
import type { Clock } from '../../../../mediation/clock.ts'
import type { Matter } from '../../../../mediation/matter.ts'

/** What is to be done by the end of it. */
export function nameOfClock(kind: string): string {
  return kind === 'term' ? 'What was agreed' : (kindNamed(kind)?.title ?? kind)
}

/** How it is counted, with its provision, by whom it runs on; null: it is as the parties agreed. */
export function lawOfClock({
  kind,
  runsOn,
}: Pick<Clock, 'kind' | 'runsOn'>): { readonly says: string; readonly rule: RuleId } | null {
  if (kind === 'term') return { says: termSays, rule: 'LAW-MED-34' }
  if (kind === 'mediation-arranged' && runsOn === 'commissioner')
    return { says: commissionerArranges, rule: 'LAW-MED-25' }
  const known = kindNamed(kind)
  const [rule] = known?.rules ?? []
  return known === null || known === undefined || rule === undefined ? null : { says: known.says, rule }
}
const commissionerArranges =
  'Only health is in issue: the health commissioner must arrange the mediation within 30 days from the day on which the council told it.'
const termSays =
  'What was agreed is to be done by the day that the agreement gives, or else by the day that the law gives.'

/** On whom it runs, by name. Notice of a meeting is whoever arranges it to give, though the service sends it (reg 37(2)). */
export function runnerOf(
  { kind, runsOn, side }: Clock,
  { sides, service, steps }: Pick<Matter, 'sides' | 'service' | 'steps'>,
): string {
  if (kind === 'mediation-notice') {
    const { arranger } = whoArranges(issuesWordOf({ steps }))
    return sides.find(({ role }) => role === arranger)?.name ?? roleNames[arranger]
  }
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
