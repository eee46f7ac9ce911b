/** The plan at `/plan`: everything that these answers say today. */
import { nextStep, position, readAnswers } from '@way-forward/law'
import { type Page, redirect, shown } from '../../../kit/page.ts'
import { planStates } from './states.ts'
import { planView } from './view.ts'

/** The result of the guide. The answers are in the query, as `question.ts` of the law tables them. */
export const planPage: Page = {
  path: '/plan',
  get({ query, today, calendar, origin }) {
    const { answers, next, concern } = readAnswers(query)
    if (Object.keys(answers).length === 0) return redirect('/guide')
    const facts = { concerns: [concern] }
    const found = position(facts, today, calendar)
    const step = nextStep(found, facts, calendar)
    if (step === null) return redirect('/guide')
    return shown(planView({ answers, concern, found, step, gap: next, on: today, origin }))
  },
  states: planStates,
}
