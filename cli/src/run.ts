/** The commands: from words and streams to an exit code. */
import type { Readable, Writable } from 'node:stream'
import { type DeadlineResult, deadline, type Fault, kinds, lawAsAt, resultJson } from '@way-forward/law'
import manifest from '../package.json' with { type: 'json' }
import { answerLine } from './answer-line.ts'
import { type DeadlineRequest, readArguments } from './arguments.ts'
import { answerBatch } from './batch.ts'
import { bold, plain } from './emphasis.ts'
import { exitCodeOf, exitCodes, faultLine } from './fault.ts'
import { faultText } from './fault-text.ts'
import { generalHelp, kindHelp } from './help.ts'
import { calendarFor } from './holidays.ts'
import { kindListLine, kindListText } from './kind-list.ts'
import { runClaims, runRules } from './law-lists/run-lists.ts'
import { paragraph } from './paragraph.ts'
import { runPosition } from './position/run-position.ts'
import { resultText } from './result-text.ts'
import { runVerify } from './verify/run-verify.ts'

/** Everything that the command line needs from the process around it. */
export interface Surroundings {
  /** The words after the program's name. */
  readonly words: readonly string[]
  readonly input: Readable
  readonly output: Writable
  readonly errors: Writable
  /** Columns of the terminal that shows the output. */
  readonly outputWidth: number
  /** Columns of the terminal that shows the errors. */
  readonly errorsWidth: number
  /** Whether the output may be bold. */
  readonly bold: boolean
  /** The text of a file. @throws where it cannot be read */
  readonly readFile: (path: string) => string
}

/** Runs one command and returns its exit code (`exitCodes`). */
export async function run(surroundings: Surroundings): Promise<number> {
  const { words, output, errors, outputWidth, errorsWidth } = surroundings
  const [command, ...rest] = words
  const emphasis = surroundings.bold ? bold : plain
  switch (command) {
    case undefined:
      errors.write(generalHelp(errorsWidth, plain))
      return exitCodes.input
    case '--help':
    case '-h':
    case 'help':
      output.write(generalHelp(outputWidth, emphasis))
      return exitCodes.done
    case '--version':
      output.write(`way-forward ${manifest.version} (law as read on ${lawAsAt})\n`)
      return exitCodes.done
    case 'deadline':
      return runDeadline(readArguments(rest), surroundings)
    case 'position':
      return runPosition(rest, surroundings)
    case 'rules':
      return runRules(rest, surroundings)
    case 'claims':
      return runClaims(rest, surroundings)
    case 'verify':
      return runVerify(rest, surroundings)
    default: {
      const fault: Fault = {
        code: 'unknown-field',
        field: null,
        message: `There is no command "${command}". Use: deadline, position, rules, claims, verify.`,
      }
      return refuse([fault], rest.includes('--json'), null, {}, surroundings)
    }
  }
}

async function runDeadline(request: DeadlineRequest, surroundings: Surroundings): Promise<number> {
  const { output, outputWidth, input, errors } = surroundings
  const emphasis = surroundings.bold ? bold : plain
  const { wants, kind, values, json, faults } = request
  const refused = (found: readonly Fault[]) => refuse(found, json, kind, values, surroundings)

  if (wants === 'help') {
    const unknown = faults.filter(({ code }) => code === 'unknown-kind')
    if (unknown.length > 0) return refused(unknown)
    output.write(kind === null ? generalHelp(outputWidth, emphasis) : kindHelp(kind, outputWidth, emphasis))
    return exitCodes.done
  }
  if (wants === 'list') {
    if (faults.length > 0) return refused(faults)
    output.write(json ? `${kindListLine(kinds)}\n` : kindListText(kinds, outputWidth, emphasis))
    return exitCodes.done
  }
  const read = calendarFor(request.holidaysFile, surroundings.readFile)
  const before = 'fault' in read ? [...faults, read.fault] : faults
  if (wants === 'batch') {
    if ('fault' in read || before.length > 0) return refused(before)
    try {
      const { calendar } = read
      await answerBatch(input, output, (line) => answerLine(line, calendar))
      return exitCodes.done
    } catch (error) {
      const reason = error instanceof Error ? error.message : String(error)
      errors.write(
        `${paragraph(`The batch stopped: ${reason}`, { width: surroundings.errorsWidth }).join('\n')}\n`,
      )
      return exitCodes.failed
    }
  }
  if (kind === null) return refused(before)
  const answer = deadline(kind.name, values, 'fault' in read ? undefined : read.calendar)
  const all = [...before, ...faultsBeside(before, answer)]
  if (all.length > 0 || 'faults' in answer) return refused(all)
  output.write(json ? `${resultJson(answer)}\n` : resultText(kind, answer, outputWidth, emphasis))
  return exitCodes.done
}

/** The law's faults that add something: not of a field already named, nor of holidays that were not read. */
function faultsBeside(
  named: readonly Fault[],
  answer: DeadlineResult | { readonly faults: readonly Fault[] },
): readonly Fault[] {
  if (!('faults' in answer)) return []
  return answer.faults.filter(({ field }) => !named.some((each) => field === null || each.field === field))
}

/** Says what is wrong: the first fault as JSON on the output, or every fault as text on the errors. */
function refuse(
  faults: readonly Fault[],
  json: boolean,
  kind: DeadlineRequest['kind'],
  values: DeadlineRequest['values'],
  { output, errors, errorsWidth }: Surroundings,
): number {
  if (json) output.write(`${faultLine(faults[0] as Fault)}\n`)
  else errors.write(faultText(faults, { kind, values, width: errorsWidth }))
  return exitCodeOf(faults)
}
