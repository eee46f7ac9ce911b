/** `/guide/<question>`: asks one thing. The answers stand in the address; nothing is kept. */
import { type QuestionName, questionNames, readAnswers } from '@way-forward/law'
import { type Answer, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { afterQuestion, firstGap, returnOf, withAnswers } from '../way.ts'
import { howToTell, readQuestionForm, typedFrom } from './read-form.ts'
import { statesOf } from './states.ts'
import { questionView } from './view.ts'

/** A page for every question. */
export const questionPages: readonly Page[] = questionNames.map((question) => ({
  path: `/guide/${question}`,
  get: (visit) => get(question, visit),
  post: (visit) => post(question, visit),
  states: statesOf[question],
}))

function get(question: QuestionName, { query }: Visit): Answer {
  const reading = readAnswers(query)
  if (!reading.path.includes(question)) return redirect(firstGap(reading))
  const typed = typedFrom(question, reading.answers)
  return shown(questionView({ question, reading, typed, errors: [], back: returnOf(query) }))
}

function post(question: QuestionName, { query, form, today }: Visit): Answer {
  const reading = readAnswers(query)
  if (!reading.path.includes(question)) return redirect(firstGap(reading))
  const back = returnOf(query)
  const read = readQuestionForm(question, form, today)
  if ('errors' in read) {
    const { typed, errors } = read
    return shown(questionView({ question, reading, typed, errors, back }), 400)
  }
  if (read.change.d === howToTell) {
    return redirect(withAnswers('/guide/decision/how-to-tell', reading.answers, back))
  }
  const answers: Record<string, string> = { ...reading.answers }
  for (const [key, value] of Object.entries(read.change)) {
    if (value === undefined) delete answers[key]
    else answers[key] = value
  }
  return redirect(afterQuestion(question, answers, back))
}
