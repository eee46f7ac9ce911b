/** A position as one line of JSON, exactly as `JSON.stringify` writes its result, but much faster. */
import { resultOf } from '../deadlines/kind.ts'
import { resultJson } from '../deadlines/result-json.ts'
import type { Position, Reason, RouteFinding } from '../rule.ts'

/**
 * The position as JSON, with the keys of `PositionResult` in their order and days as ISO text. Reasons are
 * made once and never change, so the text of each is made once too.
 */
export function positionJson(found: Position): string {
  const { on, lawAsAt, routes, dates, undated, warnings, unknown, ignored } = found
  const results = [...dates, ...undated].map((each) =>
    resultJson({ ...resultOf(each), concern: each.concern }),
  )
  return `{"on":"${on}","lawAsAt":"${lawAsAt}","routes":[${routes.map(routeJson).join()}],"dates":[${results.join()}],"warnings":${JSON.stringify(warnings)},"unknown":${JSON.stringify(unknown)},"ignored":${JSON.stringify(ignored)}}`
}

// Route ids, states and names of facts are plain words, and an id of a concern is small letters, digits and hyphens.
function routeJson({ id, concern, state, why, needs, first }: RouteFinding): string {
  let reasons = ''
  for (const each of why) reasons += reasons === '' ? reasonJson(each) : `,${reasonJson(each)}`
  const facts = needs.length === 0 ? '' : `"${needs.join('","')}"`
  return `{"id":"${id}","concern":"${concern}","state":"${state}","why":[${reasons}],"needs":[${facts}],"first":${first === null ? 'null' : reasonJson(first)}}`
}

const reasonTexts = new WeakMap<Reason, string>()

function reasonJson(reason: Reason): string {
  const known = reasonTexts.get(reason)
  if (known !== undefined) return known
  const text = JSON.stringify(reason)
  if (Object.isFrozen(reason)) reasonTexts.set(reason, text)
  return text
}
