/**
 * What the plan page shows for any answers about one matter, as plain data for a template: the law and the
 * layout of the picture are our own functions, the rest is what a team would write beside its templates.
 */
import {
  addressOf,
  en,
  factOf,
  kindNamed,
  mostPressing,
  nextSteps,
  pathOf,
  plainDay,
  position,
  questionOnPath,
  readAnswers,
  weekdayName,
  writtenDay,
} from '@way-forward/law'
import { happenings, monthIsToCome, timelineOf } from '../../service/src/documents/plan/timeline-moments.ts'
import { todayWords } from '../../service/src/documents/plan/today-words.ts'
import { warningsOf } from '../../service/src/documents/plan/warnings.ts'
import { picture, table } from '../../service/src/documents/plan/words.ts'
import { clockModel } from './clock-model.mjs'
import { lawOf, stepsOf } from './law-model.mjs'
import { linksModel } from './links-model.mjs'
import { routesModel } from './routes-model.mjs'
import { timelineModel } from './timeline-model.mjs'
import { todayModel, whoFor } from './today-model.mjs'

/**
 * @param {URLSearchParams} query the answers
 * @param {{today: number, calendar: object, origin: string}} visit the day, the holidays, and the address of the service
 * @returns {object | null} what `plan.njk` is rendered with; null where there are no answers to make a plan of
 */
export function planModel(query, { today, calendar, origin }) {
  const { answers, path, next, facts } = readAnswers(query)
  const found = position(facts, today, calendar)
  const step = mostPressing(nextSteps(found, facts, calendar))
  if (step === null) return null

  const [concern] = facts.concerns
  const { person } = facts
  const words = todayWords({ step, concern, person, found, on: today })
  const address = addressOf(answers)
  const linkTo = (question, text = en[question].heading) => ({ href: `/guide/${question}?${address}`, text })
  const whole = pathOf(answers)
  const missing = (needed, gap = null) => missingModel(needed, concern, path, whole, linkTo, gap)
  const factLink = (fact) => {
    const question = questionOnPath(fact, path)
    return question === null ? { text: labelOf(concern, fact) } : linkTo(question, en[question].short)
  }
  const timeline = timelineOf(concern, found, today)
  const ofPerson = found.warnings.filter((warning) => warning.concern === null)
  return {
    title: words.heading,
    day: writtenDay(today),
    links: {
      answers: `/guide/answers?${address}`,
      plan: `/plan?${address}`,
      whole: `${origin}/plan?${address}`,
      compare: `/plan/compare?${address}`,
      code: `/plan/code.svg?${address}`,
    },
    today: todayModel(step, words),
    who: whoFor(step),
    warnings: [...ofPerson, ...warningsOf({ found, concern, step })].map(
      ({ code, say, rule, facts: about }) => ({
        say,
        law: lawOf(rule),
        questions: code === 'facts-disagree' ? about.map(factLink) : null,
      }),
    ),
    needs: missing(
      found.unknown.map(({ fact }) => fact),
      next,
    ),
    ignored: found.ignored.map(({ fact, say }) => ({ question: factLink(fact), say })),
    timeline: timeline === null ? null : timelineModel(timeline),
    clock: timeline === null ? null : clockModel(timeline, today),
    ...routesModel(found, step, timeline, today, missing),
    ...linksModel(address, answers, facts, found, step, today),
    dates: datesModel(concern, found, today, timeline),
    undated: found.undated.map(({ kind, doubt, working }) => ({
      name: nameOf(kind),
      says: kindNamed(kind)?.says ?? '',
      doubt,
      working: stepsOf(working),
    })),
  }
}

/** What would settle something: questions as links, and what the guide does not ask in words. */
function missingModel(needed, concern, path, whole, linkTo, gap) {
  const questions = new Set()
  const words = new Set()
  for (const fact of needed) {
    const question = questionOnPath(fact, path)
    if (question !== null) questions.add(question)
    else if (questionOnPath(fact, whole) === null)
      words.add((factOf(concern.kind, fact) ?? factOf(null, fact)).label)
  }
  if (gap !== null) questions.add(gap)
  return { questions: [...questions].map((question) => linkTo(question)), words: [...words].join(', ') }
}

function labelOf({ kind }, fact) {
  const { label } = factOf(kind, fact) ?? factOf(null, fact)
  return label.charAt(0).toUpperCase() + label.slice(1)
}

/** Every entry of the list of dates, in the order of their days. */
function datesModel(concern, found, today, timeline) {
  if (found.dates.length === 0 && timeline === null) return []
  const entries = happenings(concern, today).map(({ day, shape, what }) => ({
    day,
    shape,
    when: plainDay(day),
    what,
  }))
  entries.push({ day: today, shape: 'today', when: plainDay(today), what: picture.today })
  for (const deadline of found.dates) entries.push(...entriesOf(deadline, found, today))
  for (const { from, when, what } of timeline?.closed ?? [])
    entries.push({ day: from, shape: 'closed', when, what })
  return entries.sort((a, b) => a.day - b.day)
}

function entriesOf(deadline, found, today) {
  const { kind, advisedDay, lastDay, laterDay, moment, doubt, working } = deadline
  const name = nameOf(kind)
  const isNamed = picture.names[kind] !== undefined
  const hasAdvised = advisedDay !== null && advisedDay !== lastDay
  const more = { name, doubt, working: stepsOf(working), advised: null, monthToCome: null }
  if (monthIsToCome(deadline, found)) {
    const monthToCome = lawOf('LAW-TIME-19')
    return [
      {
        day: lastDay,
        shape: 'event',
        when: reading(lastDay, today),
        what: picture.twoMonths,
        more: { ...more, monthToCome },
      },
    ]
  }
  const entries = []
  if (hasAdvised && isNamed) {
    entries.push({
      day: advisedDay,
      shape: 'advised',
      when: reading(advisedDay, today),
      what: `${name}: ${picture.advised}`,
    })
  }
  entries.push({
    day: lastDay,
    shape: 'last',
    when: reading(lastDay, today, moment),
    what: `${name}: ${picture.last}`,
    more: { ...more, advised: hasAdvised && !isNamed ? reading(advisedDay) : null },
  })
  if (laterDay !== null) {
    entries.push({
      day: laterDay,
      shape: 'later',
      when: reading(laterDay, today),
      what: `${name}: ${picture.later}`,
    })
  }
  return entries
}

function nameOf(kind) {
  return kindNamed(kind)?.title ?? kind
}

function reading(value, today = null, moment = null) {
  const end = moment === null ? '' : `, ${table.by5pm}`
  const passed = today !== null && value < today ? ` (${table.passed})` : ''
  return `${weekdayName(value).slice(0, 3)} ${plainDay(value)}${end}${passed}`
}
