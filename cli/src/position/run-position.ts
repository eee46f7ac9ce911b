/** `way-forward position`: everything that the law says about some facts on a day. */
import type { Readable } from 'node:stream'
import { text } from 'node:stream/consumers'
import { parseArgs } from 'node:util'
import {
  type ConcernKind,
  concernKinds,
  type Fault,
  factsSchema,
  positionJson,
  positionResultOf,
  workedExample,
  workedFacts,
} from '@way-forward/law'
import { answerBatch } from '../batch.ts'
import { bold, plain } from '../emphasis.ts'
import { exitCodeOf, exitCodes, faultLine } from '../fault.ts'
import { calendarFor } from '../holidays.ts'
import { paragraph } from '../paragraph.ts'
import type { Surroundings } from '../run.ts'
import { answerFacts, answerFactsLine } from './answer-facts.ts'
import { positionHelp } from './position-help.ts'
import { positionText } from './position-text.ts'

const options = {
  on: { type: 'string' },
  json: { type: 'boolean' },
  text: { type: 'boolean' },
  schema: { type: 'boolean' },
  example: { type: 'string' },
  holidays: { type: 'string' },
  help: { type: 'boolean', short: 'h' },
} as const

/**
 * Runs the command.
 * @param words after `position`
 * @returns the exit code
 */
export async function runPosition(words: readonly string[], surroundings: Surroundings): Promise<number> {
  const { output, outputWidth, input, errors, errorsWidth } = surroundings
  const emphasis = surroundings.bold ? bold : plain
  const read = readWords(words)
  if ('fault' in read) return refuse([read.fault], surroundings)
  const { values, positionals } = read
  if (values.help === true) {
    output.write(positionHelp(outputWidth, emphasis))
    return exitCodes.done
  }
  if (values.schema === true) {
    output.write(`${JSON.stringify(factsSchema(), null, 2)}\n`)
    return exitCodes.done
  }
  if (values.example !== undefined) return showExample(values.example, surroundings)
  if (positionals.length > 1) {
    return refuse(
      [bad('unknown-field', null, 'Give one file, or - for a line each, or nothing to read standard input.')],
      surroundings,
    )
  }
  const counted = calendarFor(values.holidays ?? null, surroundings.readFile)
  if ('fault' in counted) return refuse([counted.fault], surroundings)
  const asking = { on: values.on ?? null, calendar: counted.calendar }
  const [file] = positionals
  try {
    if (file === '-') {
      await answerBatch(input, output, (line) => answerFactsLine(line, asking))
      return exitCodes.done
    }
    const given = file === undefined ? await wholeText(input) : readNamed(file, surroundings)
    if (typeof given !== 'string') return refuse([given], surroundings)
    const answer = answerFacts(given, asking)
    if ('faults' in answer) return refuse(answer.faults, surroundings)
    const { found } = answer
    output.write(
      values.text === true
        ? positionText(positionResultOf(found), outputWidth, emphasis)
        : `${positionJson(found)}\n`,
    )
    return exitCodes.done
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    errors.write(`${paragraph(`Reading stopped: ${reason}`, { width: errorsWidth }).join('\n')}\n`)
    return exitCodes.failed
  }
}

function readWords(words: readonly string[]) {
  try {
    return parseArgs({ args: [...words], options, allowPositionals: true })
  } catch (error) {
    const message = error instanceof Error ? error.message : String(error)
    return { fault: bad('unknown-field', null, `${message} For help: way-forward position --help`) }
  }
}

async function wholeText(input: Readable): Promise<string> {
  const read = await text(input)
  return read.startsWith('\uFEFF') ? read.slice(1) : read
}

function readNamed(file: string, { readFile }: Surroundings): string | Fault {
  try {
    return readFile(file)
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error)
    return bad('bad-value', null, `The file cannot be read: ${reason}`)
  }
}

function showExample(kind: string, surroundings: Surroundings): number {
  const known = concernKinds.find((each) => each === kind)
  if (known === undefined) {
    return refuse([bad('bad-value', 'example', `Write one of: ${concernKinds.join(', ')}.`)], surroundings)
  }
  surroundings.output.write(`${JSON.stringify(exampleOf(known), null, 2)}\n`)
  return exitCodes.done
}

function exampleOf(kind: ConcernKind) {
  return { on: workedExample(kind).on, ...workedFacts(kind) }
}

/** Every fault: as JSON the first on the output, as text all on the errors. */
function refuse(faults: readonly Fault[], { output, errors, errorsWidth }: Surroundings): number {
  output.write(`${faultLine(faults[0] as Fault)}\n`)
  for (const { field, message } of faults) {
    const said = (field === null ? message : `${field}: ${message}`).replace(/\p{Cc}/gu, '\uFFFD')
    errors.write(`${paragraph(said, { width: errorsWidth, rest: '  ' }).join('\n')}\n`)
  }
  return exitCodeOf(faults)
}

function bad(code: Fault['code'], field: string | null, message: string): Fault {
  return { code, field, message }
}
