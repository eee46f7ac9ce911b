/** A deadline as one line of JSON, exactly as `JSON.stringify` writes it, but without writing the same text twice. */
import type { Source } from '../sources.ts'
import type { DeadlineResult } from './kind.ts'

/** A result, and what may stand beside it: the concern that it belongs to. */
type Result = DeadlineResult & { readonly concern?: string }

// Results of one kind share one frozen list of sources, three quarters of the text: written once.
const sourcesTexts = new WeakMap<readonly Source[], string>()

/** The result as JSON, without a line end. */
export function resultJson(result: Result): string {
  const { kind, lastDay, laterDay, advisedDay, moment, manner, runsOn, doubt, working, sources } = result
  // The names are given one by one because copying "the rest" takes as long as writing it.
  const everythingElse: Omit<DeadlineResult, 'sources'> = {
    kind,
    lastDay,
    laterDay,
    advisedDay,
    moment,
    manner,
    runsOn,
    doubt,
    working,
  }
  const concern = result.concern === undefined ? '' : `,"concern":${JSON.stringify(result.concern)}`
  return `${JSON.stringify(everythingElse).slice(0, -1)},"sources":${sourcesText(sources)}${concern}}`
}

function sourcesText(sources: readonly Source[]): string {
  const known = sourcesTexts.get(sources)
  if (known !== undefined) return known
  const text = JSON.stringify(sources)
  if (Object.isFrozen(sources)) sourcesTexts.set(sources, text)
  return text
}
