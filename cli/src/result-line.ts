/** A result as one line of JSON, exactly as `JSON.stringify` writes it. */
import type { DeadlineResult } from '@way-forward/law'

type Sources = DeadlineResult['sources']

// Results of one kind share one frozen list of sources, three quarters of the text: written once.
const sourcesTexts = new WeakMap<Sources, string>()

/** The result as JSON, without a line end. */
export function resultLine(result: DeadlineResult): string {
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
  return `${JSON.stringify(everythingElse).slice(0, -1)},"sources":${sourcesText(sources)}}`
}

function sourcesText(sources: Sources): string {
  const known = sourcesTexts.get(sources)
  if (known !== undefined) return known
  const text = JSON.stringify(sources)
  if (Object.isFrozen(sources)) sourcesTexts.set(sources, text)
  return text
}
