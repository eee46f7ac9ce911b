/** The plan at `/plan`: everything that these answers say today. */
import { addressOf, mostPressing, nextSteps, position, readAnswers } from '@way-forward/law'
import { type Page, redirect, shown } from '../../../kit/page.ts'
import { planStates } from './states.ts'
import { planView } from './view.ts'

/** The result of the guide. The answers are in the query, as `question.ts` of the law tables them. */
export const planPage: Page = {
  path: '/plan',
  get({ query, today, calendar, origin }) {
    const { answers, path, next, facts } = readAnswers(query)
    const found = position(facts, today, calendar)
    const steps = nextSteps(found, facts, calendar)
    const step = mostPressing(steps)
    // What it is about is still to be said.
    if (step === null) return redirect(next === null ? '/guide' : guideAddress(next, addressOf(answers)))
    return shown(planView({ answers, path, facts, found, steps, step, gap: next, on: today, origin }))
  },
  states: planStates,
}

function guideAddress(question: string, query: string): string {
  return query === '' ? '/guide' : `/guide/${question}?${query}`
}
