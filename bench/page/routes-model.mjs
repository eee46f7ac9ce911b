/** The routes in their groups, and those that are not open, as templates show them. */
import { questionAbout, routeDescriptions } from '@way-forward/law'
import { groups, tags } from '../../service/src/web/pages/plan/plan/words.ts'
import { lawOf } from './law-model.mjs'

const descriptions = new Map(routeDescriptions.map((description) => [description.id, description]))
const tagClasses = new Map(
  Object.entries(tags).map(([name, { text, look }]) => [name, { text, classes: `tag--${look}` }]),
)
const besideGroup = 1
const laterGroup = 2
const groupById = new Map(groups.flatMap(({ routes }, index) => routes.map((id) => [id, index])))
const groupOf = (id) => groupById.get(id) ?? besideGroup

/** The route that today's step belongs to. */
const routeOfStep = {
  'find-the-date': 'mediation-advice',
  'ring-adviser': 'mediation-advice',
  'ask-for-certificate': 'mediation-advice',
  'day-31': 'mediation-advice',
  'send-appeal': 'appeal',
  'ask-leave': 'appeal-leave-without-certificate',
  'ask-late': 'appeal-late',
  'comment-on-draft': 'draft-plan-representations',
  'ask-for-decision': 'draft-plan-representations',
  'wait-appeal': 'appeal-continues',
}

/**
 * @param {(question: string) => object} linkTo the link to a question
 * @returns {{clockRuns: boolean, groups: readonly object[], closedRoutes: readonly object[]}}
 */
export function routesModel({ routes, warnings }, { code }, linkTo) {
  const doFirst = routeOfStep[code] ?? null
  const cards = groups.map(() => [])
  const closedRoutes = []
  for (const finding of routes) {
    const { id, state, why } = finding
    if (state === 'open' || state === 'unknown') cards[groupOf(id)].push(cardOf(finding, doFirst, linkTo))
    else {
      closedRoutes.push({
        title: descriptions.get(id).title,
        tag: tagClasses.get(state),
        why: why.map(({ say, rule }) => ({ say, law: lawOf(rule) })),
      })
    }
  }
  return {
    clockRuns: warnings.some((warning) => warning.code === 'clock-keeps-running'),
    groups: groups
      .map(({ heading }, index) => ({ heading, cards: cards[index] }))
      .filter((group) => group.cards.length > 0),
    closedRoutes,
  }
}

function cardOf(finding, doFirst, linkTo) {
  const { id, state, why, first, needs } = finding
  const rules = new Set(why.map(({ rule }) => rule))
  if (first !== null) rules.add(first.rule)
  return {
    route: descriptions.get(id),
    tag: tagClasses.get(tagOf(finding, doFirst)),
    first: first?.say,
    why,
    questions:
      state === 'unknown' ? [...new Set(needs.map(questionAbout))].map((question) => linkTo(question)) : [],
    laws: [...rules].map(lawOf),
  }
}

function tagOf({ id, state, first }, doFirst) {
  if (state === 'unknown') return 'unknown'
  if (id === doFirst) return 'first'
  if (id === 'appeal-late' || id === 'appeal-leave-without-certificate') return 'late'
  if (groupOf(id) === laterGroup) return 'later'
  if (first !== null && (id === 'appeal' || id === 'appeal-recommendations')) {
    return first.rule === 'LAW-MED-23' ? 'leave' : 'certificate'
  }
  return 'open'
}
