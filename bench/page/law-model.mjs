/** Provisions and the steps of a working, as templates show them. */
import { confidenceInWords, plainDay, provisionOf } from '@way-forward/law'

const known = new Map()

/** A provision: its name, its link, and how surely it is known. The same on every page, so made once. */
export function lawOf(rule) {
  let law = known.get(rule)
  if (law === undefined) {
    const { provision, link, confidence } = provisionOf(rule)
    law = { provision, link, confidence: confidenceInWords[confidence] }
    known.set(rule, law)
  }
  return law
}

/** The steps of a working, each with its days in words, where it has any, and its provision. */
export function stepsOf(working) {
  return working.map(({ say, from, to, rule }) => ({ say, days: daysOf(from, to), law: lawOf(rule) }))
}

function daysOf(from, to) {
  if (from === null && to === null) return null
  if (from === null || to === null || from === to) return plainDay(to ?? from)
  return `${plainDay(from)} to ${plainDay(to)}`
}
