/** A plan from an address, or the question that the address leaves open. */
import { addressOf, mostPressing, nextSteps, position, readAnswers } from '@way-forward/law'
import type { PlanModel } from '../../../../documents/plan/plan-model.ts'
import { type Answer, redirect, type Visit } from '../../../kit/page.ts'

/** What a plan is made from, and where to go where there is none: to the guide. */
export type ReadPlan =
  | { readonly plan: PlanModel; readonly otherwise: null }
  | { readonly plan: null; readonly otherwise: Answer }

/** The plan of the answers in the address of a visit, on its day. */
export function readPlan({
  query,
  today,
  calendar,
  origin,
}: Pick<Visit, 'query' | 'today' | 'calendar' | 'origin'>): ReadPlan {
  const { answers, path, next, facts } = readAnswers(query)
  const found = position(facts, today, calendar)
  const steps = nextSteps(found, facts, calendar)
  const step = mostPressing(steps)
  // What it is about is still to be said.
  if (step === null) {
    const to = next === null ? '/guide' : guideAddress(next, addressOf(answers))
    return { plan: null, otherwise: redirect(to) }
  }
  const plan = { answers, path, facts, found, steps, step, gap: next, on: today, origin }
  return { plan, otherwise: null }
}

function guideAddress(question: string, query: string): string {
  return query === '' ? '/guide' : `/guide/${question}?${query}`
}
