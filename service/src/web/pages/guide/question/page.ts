/** `/guide/<question>`: asks one thing. The answers stand in the address; nothing is kept. */
import { type QuestionName, questionNames, type Reading, readAnswers } from '@way-forward/law'
import { type Answer, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { problemPage } from '../../errors/problem-page.ts'
import { afterQuestion, firstGap, returnOf, withAnswers } from '../way.ts'
import { readQuestionForm, typedFrom } from './read-form.ts'
import { questionStates } from './states.ts'
import { questionView } from './view.ts'

/** `/guide/<question>`, for every question. */
export const questionPage: Page = {
  path: '/guide/:question',
  get: (visit) => asked(visit, get),
  post: (visit) => asked(visit, post),
  states: questionStates,
}

function asked(visit: Visit, answer: (question: QuestionName, visit: Visit) => Answer): Answer {
  const question = questionNames.find((name) => name === visit.params['question'])
  return question === undefined ? shown(problemPage(404), 404) : answer(question, visit)
}

function get(question: QuestionName, { query, today }: Visit): Answer {
  const reading = readingFor(question, query)
  if (!reading.path.includes(question)) return redirect(firstGap(reading))
  const typed = typedFrom(question, reading.answers)
  return shown(questionView({ question, reading, typed, errors: [], back: returnOf(query), today }))
}

function post(question: QuestionName, { query, form, today }: Visit): Answer {
  const reading = readingFor(question, query)
  if (!reading.path.includes(question)) return redirect(firstGap(reading))
  const back = returnOf(query)
  const read = readQuestionForm(question, form, today)
  if ('wayOut' in read) return redirect(withAnswers(read.wayOut.to, reading.answers, back))
  if ('errors' in read) {
    const { typed, errors } = read
    return shown(questionView({ question, reading, typed, errors, back, today }), 400)
  }
  const answers: Record<string, string> = { ...reading.answers }
  for (const [key, value] of Object.entries(read.change)) {
    if (value === undefined) delete answers[key]
    else answers[key] = value
  }
  return redirect(afterQuestion(question, answers, back))
}

/** The reading of an address. Who comes straight to the decision has a letter from the council. */
function readingFor(question: QuestionName, query: URLSearchParams): Reading {
  const reading = readAnswers(query)
  return question === 'decision' && reading.next === 'about' ? readAnswers([['q', 'l']]) : reading
}
