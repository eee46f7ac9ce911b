/**
 * What the plan page shows for any answers, as plain data for a template: the law and the layout of the
 * picture are our own functions, the rest is what a team would write beside its templates.
 */
import {
  addressOf,
  en,
  kindNamed,
  nextStep,
  plainDay,
  position,
  questionAbout,
  readAnswers,
  weekdayName,
  writtenDay,
} from '@way-forward/law'
import { hasEvents } from '../../service/src/web/pages/plan/dates-file/events.ts'
import { monthIsToCome, timelineOf } from '../../service/src/web/pages/plan/plan/timeline-moments.ts'
import { todayWords } from '../../service/src/web/pages/plan/plan/today-words.ts'
import { table } from '../../service/src/web/pages/plan/plan/words.ts'
import { lawOf, stepsOf } from './law-model.mjs'
import { routesModel } from './routes-model.mjs'
import { timelineModel } from './timeline-model.mjs'
import { todayModel, whoFor } from './today-model.mjs'

/**
 * @param {URLSearchParams} query the answers
 * @param {{today: number, calendar: object, origin: string}} visit the day, the holidays, and the address of the service
 * @returns {object | null} what `plan.njk` is rendered with; null where there are no answers to make a plan of
 */
export function planModel(query, { today, calendar, origin }) {
  const { answers, next, concern } = readAnswers(query)
  if (Object.keys(answers).length === 0) return null
  const facts = { concerns: [concern] }
  const found = position(facts, today, calendar)
  const step = nextStep(found, facts, calendar)
  if (step === null) return null

  const words = todayWords({ step, concern, found, on: today })
  const address = addressOf(answers)
  const linkTo = (question, text = en[question].heading) => ({ href: `/guide/${question}?${address}`, text })
  const timeline = timelineOf(concern, found, today)
  return {
    title: words.heading,
    day: writtenDay(today),
    links: {
      answers: `/guide/answers?${address}`,
      plan: `/plan?${address}`,
      whole: `${origin}/plan?${address}`,
      calendar: hasEvents(found.dates, today) ? `/plan/dates.ics?${address}` : null,
    },
    today: todayModel(step, words),
    who: whoFor(step),
    warnings: warningsModel(found, step, linkTo),
    needs: needsModel(found, next, linkTo),
    ignored: found.ignored.map(({ fact, say }) => {
      const question = questionAbout(fact)
      return { question: linkTo(question, en[question].short), say }
    }),
    timeline: timeline === null ? null : timelineModel(timeline),
    ...routesModel(found, step, linkTo),
    dates: datesModel(found, today),
  }
}

/** Warnings that today's step says in its own words. */
const saidByStep = {
  'comment-on-draft': ['not-a-decision'],
  'ask-for-decision': ['not-a-decision'],
  'day-31': ['mediation-not-arranged'],
  'ask-late': ['appeal-time-passed'],
  'ask-leave': ['contact-time-passed', 'later-reading'],
  'ask-for-certificate': ['certificate-overdue'],
  'send-appeal': ['later-reading'],
  'ring-adviser': ['later-reading'],
}

function warningsModel({ warnings }, { code: step }, linkTo) {
  const said = saidByStep[step] ?? []
  return warnings
    .filter(({ code }) => code !== 'clock-keeps-running' && !said.includes(code))
    .map(({ code, say, rule, facts }) => ({
      say,
      law: lawOf(rule),
      questions: code === 'facts-disagree' ? facts.map((fact) => linkTo(questionAbout(fact))) : null,
    }))
}

function needsModel({ unknown }, gap, linkTo) {
  const questions = new Set(unknown.map(({ fact }) => questionAbout(fact)))
  if (gap !== null) questions.add(gap)
  return [...questions].map((question) => linkTo(question))
}

function datesModel(found, today) {
  return found.dates.map(({ kind, advisedDay, lastDay, laterDay, moment, doubt, working }) => ({
    name: kindNamed(kind)?.title ?? kind,
    advised: reading(advisedDay, today),
    last: reading(lastDay, today, moment),
    later: reading(laterDay, today),
    monthToCome: kind === 'appeal' && monthIsToCome(found) ? lawOf('LAW-TIME-19') : null,
    doubt,
    working: stepsOf(working),
  }))
}

function reading(value, today, moment = null) {
  if (value === null) return table.none
  const end = moment === null ? '' : `, ${table.by5pm}`
  const passed = value < today ? ` (${table.passed})` : ''
  return `${weekdayName(value).slice(0, 3)} ${plainDay(value)}${end}${passed}`
}
