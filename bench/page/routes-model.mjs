/** The routes in their groups, and those that are not open, as templates show them. */
import { routeDescriptions } from '@way-forward/law'
import { clockOf, laneOf, untilOf } from '../../service/src/documents/plan/lanes.ts'
import { groups, laterRoutes, tags } from '../../service/src/documents/plan/words.ts'
import { lawOf } from './law-model.mjs'

const descriptions = new Map(routeDescriptions.map((description) => [description.id, description]))
const tagClasses = new Map(
  Object.entries(tags).map(([name, { text, look }]) => [name, { text, classes: `tag--${look}` }]),
)
const groupById = new Map(groups.flatMap(({ routes }, index) => routes.map((id) => [id, index])))
const groupOf = (id) => groupById.get(id) ?? groups.length - 1
const tribunalGroup = groupById.get('appeal')

/**
 * @param {object} found the position
 * @param {object} step today's step
 * @param {object | null} timeline what the routes stand under
 * @param {number} today
 * @param {(facts: readonly string[]) => object} missing what would settle something
 * @returns {{clockRuns: boolean, groups: readonly object[], closedRoutes: readonly object[], notFor: readonly object[], notForCount: number}}
 */
export function routesModel(found, { route: doFirst }, timeline, today, missing) {
  const { routes, warnings } = found
  const clock = timeline === null ? null : clockOf(timeline, today)
  const barOf = (finding) => ({
    until: untilOf(finding, found),
    lane: clock === null ? null : { ...laneOf(finding, found, clock), today: clock.today },
  })
  const cards = groups.map(() => [])
  const closedRoutes = []
  const never = []
  for (const finding of routes) {
    const { id, state, why } = finding
    if (state === 'open' || state === 'unknown')
      cards[groupOf(id)].push({ ...cardOf(finding, doFirst, missing), ...barOf(finding) })
    else if (state === 'does-not-apply') never.push(finding)
    else
      closedRoutes.push({
        title: descriptions.get(id).title,
        tag: tagClasses.get(state),
        why: why.map(reasonOf),
        ...barOf(finding),
      })
  }
  const clockRuns = warnings.some((warning) => warning.code === 'clock-keeps-running')
  const order = new Set([
    ...(doFirst === null ? [] : [groupOf(doFirst)]),
    ...(clockRuns ? [tribunalGroup] : []),
    ...groups.keys(),
  ])
  return {
    clockRuns,
    groups: [...order]
      .map((index) => ({ heading: groups[index].heading, cards: cards[index] }))
      .filter((group) => group.cards.length > 0),
    closedRoutes,
    notFor: byReason(never),
    notForCount: never.length,
  }
}

/** Routes that do not apply for the same reason are named together. */
function byReason(routes) {
  const found = new Map()
  for (const { id, why } of routes) {
    const key = why.length === 1 ? why[0].say : id
    const { title } = descriptions.get(id)
    const known = found.get(key)
    if (known === undefined) found.set(key, { titles: title, why: why.map(reasonOf) })
    else known.titles += `; ${title}`
  }
  return [...found.values()]
}

function reasonOf({ say, rule }) {
  return { say, law: lawOf(rule) }
}

function cardOf(finding, doFirst, missing) {
  const { id, state, why, first, needs } = finding
  const rules = new Set(why.map(({ rule }) => rule))
  if (first !== null) rules.add(first.rule)
  return {
    route: descriptions.get(id),
    tag: tagClasses.get(tagOf(finding, doFirst)),
    first: first?.say,
    isUnknown: state === 'unknown',
    why,
    settled: state === 'unknown' && needs.length > 0 ? missing(needs) : null,
    laws: [...rules].map(lawOf),
  }
}

function tagOf({ id, state, first }, doFirst) {
  if (state === 'unknown') return 'unknown'
  if (id === doFirst) return 'first'
  if (
    id === 'appeal-late' ||
    id === 'appeal-leave-without-certificate' ||
    id === 'discrimination-claim-late'
  ) {
    return 'late'
  }
  if (laterRoutes.has(id)) return 'later'
  if (first !== null && (id === 'appeal' || id === 'appeal-recommendations')) {
    return first.rule === 'LAW-MED-23' ? 'leave' : 'certificate'
  }
  return 'open'
}
