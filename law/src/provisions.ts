/**
 * What each rule of the dossier says, in one plain sentence, where it is written, and how surely it is
 * known. A working step and a finding name a rule by its id; a reader sees the provision.
 */
import type { Provision } from './provisions/cite.ts'
import { complaint } from './provisions/complaint.ts'
import { decisions } from './provisions/decisions.ts'
import { detained } from './provisions/detained.ts'
import { disagreement } from './provisions/disagreement.ts'
import { duties } from './provisions/duties.ts'
import { mediation } from './provisions/mediation.ts'
import { otherRoutes } from './provisions/other-routes.ts'
import { people } from './provisions/people.ts'
import { plan } from './provisions/plan.ts'
import { policy } from './provisions/policy.ts'
import { support } from './provisions/support.ts'
import { tribunalPractice } from './provisions/tribunal-practice.ts'
import { tribunalTime } from './provisions/tribunal-time.ts'
import { workedDates } from './provisions/worked-dates.ts'
import type { Source } from './sources.ts'

export type { Provision } from './provisions/cite.ts'

const provisions = {
  ...people,
  ...detained,
  ...support,
  ...plan,
  ...duties,
  ...decisions,
  ...mediation,
  ...disagreement,
  ...tribunalTime,
  ...tribunalPractice,
  ...complaint,
  ...otherRoutes,
  ...policy,
  ...workedDates,
}

/** The id of a rule in the dossier. */
export type RuleId = keyof typeof provisions

/** Every id, in the order of the dossier's parts. */
export const ruleIds = Object.keys(provisions) as readonly RuleId[]

/** The rule with this id. */
export function provisionOf(id: RuleId): Provision {
  return provisions[id]
}

/** The sources of these rules, in order, each provision once, without the sentences. */
export function sourcesOf(ids: readonly RuleId[]): readonly Source[] {
  const seen = new Map<string, Source>()
  for (const id of ids) {
    const { provision, link, confidence } = provisions[id]
    const key = `${provision} ${confidence}`
    if (!seen.has(key)) seen.set(key, Object.freeze({ provision, link, confidence }))
  }
  return Object.freeze([...seen.values()])
}
