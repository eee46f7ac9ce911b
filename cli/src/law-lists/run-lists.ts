/** `way-forward rules` and `way-forward claims`: the law and the guides as lists. */
import { parseArgs } from 'node:util'
import {
  type Claim,
  claims,
  confidenceInWords,
  conflicts,
  examplesOf,
  type Fault,
  guideOf,
  guides,
  provisionOf,
  type RuleId,
  ruleIds,
  verdicts,
} from '@way-forward/law'
import { bold, type Emphasis, plain } from '../emphasis.ts'
import { exitCodes, faultLine } from '../fault.ts'
import { entry, paragraph } from '../paragraph.ts'
import type { Surroundings } from '../run.ts'

const ruleOptions = { json: { type: 'boolean' }, help: { type: 'boolean', short: 'h' } } as const
const claimOptions = {
  ...ruleOptions,
  guide: { type: 'string' },
  verdict: { type: 'string' },
} as const

/** Every rule, or one. @param words after `rules` */
export function runRules(words: readonly string[], surroundings: Surroundings): number {
  const read = readWords(() => parseArgs({ args: [...words], options: ruleOptions, allowPositionals: true }))
  if ('fault' in read) return refuse(read.fault, words, surroundings)
  const { values, positionals } = read
  const { output, outputWidth: width } = surroundings
  if (values.help === true) return help(rulesHelp, surroundings)
  const [asked] = positionals
  const ids = asked === undefined ? ruleIds : ruleIds.filter((id) => id === asked)
  if (ids.length === 0) {
    return refuse(bad(`There is no rule "${asked}". "way-forward rules" lists them.`), words, surroundings)
  }
  if (values.json === true) {
    const all = ids.map((id) => ({ id, ...provisionOf(id), examples: examplesOf(id) }))
    output.write(`${JSON.stringify(asked === undefined ? all : all[0])}\n`)
    return exitCodes.done
  }
  const emphasis = surroundings.bold ? bold : plain
  const lines =
    asked === undefined
      ? ids.flatMap((id) => entry(id, provisionOf(id).says, width))
      : ruleLines(ids[0] as RuleId, width, emphasis)
  output.write(`${lines.join('\n')}\n`)
  return exitCodes.done
}

/** Every statement of the guides, some, or one. @param words after `claims` */
export function runClaims(words: readonly string[], surroundings: Surroundings): number {
  const read = readWords(() => parseArgs({ args: [...words], options: claimOptions, allowPositionals: true }))
  if ('fault' in read) return refuse(read.fault, words, surroundings)
  const { values, positionals } = read
  const { output, outputWidth: width } = surroundings
  if (values.help === true) return help(claimsHelp, surroundings)
  const { guide, verdict } = values
  if (guide !== undefined && !guides.some((each) => each === guide))
    return refuse(bad(`Write one of: ${guides.join(', ')}.`, 'guide'), words, surroundings)
  if (verdict !== undefined && !verdicts.some((each) => each === verdict))
    return refuse(bad(`Write one of: ${verdicts.join(', ')}.`, 'verdict'), words, surroundings)
  const [asked] = positionals
  const found = claims.filter(
    (each) =>
      (asked === undefined || each.id === asked) &&
      (guide === undefined || each.guide === guide) &&
      (verdict === undefined || each.verdict === verdict),
  )
  if (asked !== undefined && found.length === 0) {
    return refuse(
      bad(`There is no statement "${asked}" here. "way-forward claims" lists them.`),
      words,
      surroundings,
    )
  }
  if (values.json === true) {
    const all = asked === undefined && guide === undefined && verdict === undefined
    output.write(
      `${JSON.stringify(asked === undefined ? { claims: found, ...(all ? { conflicts } : {}) } : found[0])}\n`,
    )
    return exitCodes.done
  }
  output.write(`${found.flatMap((each) => claimLines(each, width)).join('\n')}\n`)
  return exitCodes.done
}

function ruleLines(id: RuleId, width: number, emphasis: Emphasis): readonly string[] {
  const { says, provision, link, confidence, doubt, needs, inForce } = provisionOf(id)
  return [
    emphasis(id),
    ...paragraph(says, { width }),
    '',
    ...entry('Written in', `${provision}: ${confidenceInWords[confidence]}.`, width),
    ...paragraph(link, { width, first: '    ' }),
    ...inForce.flatMap(({ from, to, says: then }) =>
      entry('In force', `${from} to ${to ?? 'now'}${then === says ? '' : `: ${then}`}`, width),
    ),
    ...(doubt === null ? [] : entry('In doubt', doubt, width)),
    ...(needs.length === 0 ? [] : entry('Turns on', needs.join(', '), width)),
    ...examplesOf(id).flatMap(({ says: example }) => entry('Example', example, width)),
  ]
}

function claimLines({ id, guide, says, verdict, right, rules }: Claim, width: number): readonly string[] {
  return [
    ...entry(id, `${verdict} (${guideOf[guide].title}): ${says}`, width, 10),
    ...(right === null ? [] : entry('', right, width, 10)),
    ...entry('', rules.join(', '), width, 10),
  ]
}

function readWords<R>(read: () => R): R | { readonly fault: Fault } {
  try {
    return read()
  } catch (error) {
    return { fault: bad(error instanceof Error ? error.message : String(error)) }
  }
}

function help(text: string, { output, outputWidth }: Surroundings): number {
  output.write(`${paragraph(text, { width: outputWidth }).join('\n')}\n`)
  return exitCodes.done
}

function refuse(
  fault: Fault,
  words: readonly string[],
  { output, errors, errorsWidth }: Surroundings,
): number {
  if (words.includes('--json')) output.write(`${faultLine(fault)}\n`)
  else
    errors.write(
      `${paragraph(fault.message.replace(/\p{Cc}/gu, '\uFFFD'), { width: errorsWidth }).join('\n')}\n`,
    )
  return exitCodes.input
}

function bad(message: string, field: string | null = null): Fault {
  return { code: 'bad-value', field, message }
}

const rulesHelp =
  'way-forward rules [ID] [--json]: every rule with what it says, or one with its source, its times, its doubts and its examples.'
const claimsHelp =
  'way-forward claims [ID] [--guide S0..S4] [--verdict WRONG] [--json]: what published guides say, and what the law says.'
