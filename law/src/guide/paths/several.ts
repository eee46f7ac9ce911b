/** Several services at once: a few facts that they share, so that a plan can show them side by side. */
import type { Concern } from '../../facts.ts'
import type { Answers, QuestionName } from '../question.ts'
import type { GivenFacts, Lead } from '../questions/shape.ts'
import { councilDecisionPath } from './council-decision.ts'
import { clockPath } from './overdue.ts'

/** A concern that a path leads to, with the facts that are its own. */
export interface Matter extends Lead {
  readonly facts: GivenFacts
}

/** The concern about each service but the council, of which another answer says what it is about. */
const matterOfService: Readonly<Record<string, Matter>> = {
  s: { id: 'school', kind: 'help-in-setting', facts: {} },
  n: { id: 'nursery', kind: 'help-in-setting', facts: { setting: 'early-years-provider' } },
  h: { id: 'health', kind: 'health-service', facts: {} },
  k: { id: 'childrens-social-care', kind: 'social-care', facts: { service: 'childrens' } },
  a: { id: 'adults-social-care', kind: 'social-care', facts: { service: 'adults' } },
}

/** The concerns about the services that were chosen. @param council the concern about the council, where known */
export function mattersOfServices(services: string, council: Matter | null): readonly Matter[] {
  const matters: Matter[] = council !== null && services.includes('c') ? [council] : []
  for (const service of services) {
    const matter = matterOfService[service]
    if (matter !== undefined) matters.push(matter)
  }
  return matters
}

/**
 * What is asked after the services. A letter from the council has dates that run out, so it is asked about
 * in full and the rest is left unknown.
 */
export function severalPath(answers: Answers): readonly QuestionName[] {
  const services = answers.v ?? ''
  const path: QuestionName[] = []
  if (services.includes('c')) {
    path.push('council-part')
    if (answers.vc === undefined) return path
    if (answers.vc === 'l') return [...path, ...councilDecisionPath(answers)]
    path.push(...(answers.vc === 'd' ? missing : clockPath(answers)))
  }
  if (services.includes('s')) path.push('setting')
  path.push('plan-stage')
  // A move between phases has taken the room for it.
  if (answers.cl !== 'pt') path.push('aware')
  return path
}
const missing = ['missing'] as const

/** The concern about the council is called after it, unless it is about a letter. */
export function councilMatter(lead: Lead, facts: GivenFacts): Matter {
  const kind: Concern['kind'] = lead.kind
  return { id: kind === 'council-decision' ? lead.id : 'council', kind, facts }
}
