/** What the command can do, for the screen. */
import { type AnyKind, lawAsAt, parseDay, plainDay } from '@way-forward/law'
import { type Emphasis, heading } from './emphasis.ts'
import { fieldLines, placeholderOf } from './kind-list.ts'
import { entry, paragraph, unbroken } from './paragraph.ts'

/** The help for the whole command. */
export function generalHelp(width: number, emphasis: Emphasis): string {
  const lines = [
    ...paragraph(
      'way-forward works out the exact last day of a step in a special educational needs dispute in England, and shows its working and its law.',
      { width },
    ),
    '',
    ...heading('Use', width, emphasis),
    ...entry('way-forward deadline KIND --NAME VALUE ... [--json]', 'One date.', width, 0),
    ...entry('way-forward deadline KIND --help', 'What one kind asks for.', width, 0),
    ...entry('way-forward deadline --list [--json]', 'Every kind.', width, 0),
    ...entry(
      'way-forward deadline -',
      'Many dates: reads one JSON object a line from standard input and writes one JSON result a line, in the same order.',
      width,
      0,
    ),
    ...entry(
      'way-forward position [FILE|-]',
      'Every route and date for some facts, as JSON. See way-forward position --help.',
      width,
      0,
    ),
    ...entry('way-forward rules [ID] [--json]', 'Every rule, or one with its source and examples.', width, 0),
    ...entry(
      'way-forward claims [ID] [--guide ID] [--verdict WORD] [--json]',
      'What published guides say, and what the law says.',
      width,
      0,
    ),
    ...entry(
      'way-forward verify FILE [--keys FILE] [--json]',
      'Whether the file of a mediation certificate is as it was signed. It needs no network.',
      width,
      0,
    ),
    '',
    ...heading('Options', width, emphasis),
    ...entry('--json', 'Write one line of JSON, for programs.', width),
    ...entry(
      '--holidays FILE',
      'Count with these bank holidays too: {"holidays":[{"date","title"}]}.',
      width,
    ),
    ...entry('--help, -h', 'This help.', width),
    ...entry('--version', 'The version, and the day up to which the law was read.', width),
    '',
    ...heading('Examples', width, emphasis),
    ...example('way-forward deadline appeal --notice-sent 2026-10-01', width),
    ...example('way-forward deadline appeal --notice-sent=2026-10-01 --placement-only --json', width),
    '',
    ...heading('Exit codes', width, emphasis),
    ...entry('0', 'A date, or a whole batch, whatever its lines said.', width, 7),
    ...entry('1', 'Reading or writing failed.', width, 7),
    ...entry('2', 'Something in the input must be written another way; the message says how.', width, 7),
    ...entry('3', 'The day lies beyond the bank holidays that are known.', width, 7),
    ...entry('4', 'A certificate is not as it was signed.', width, 7),
    '',
    ...closing(width),
  ]
  return `${lines.join('\n')}\n`
}

/** The help for one kind. */
export function kindHelp(kind: AnyKind, width: number, emphasis: Emphasis): string {
  const usage = Object.entries(kind.fields).map(([name, field]) => {
    const written = `--${name} ${placeholderOf(field)}`.trim()
    return unbroken(field.optional ? `[${written}]` : written)
  })
  const lines = [
    ...heading(kind.title, width, emphasis),
    ...paragraph(kind.says, { width }),
    '',
    ...heading('Use', width, emphasis),
    ...paragraph(
      ['way-forward deadline', kind.name, ...usage, '[--json]', unbroken('[--holidays FILE]')].join(' '),
      {
        width,
        first: '  ',
        rest: '    ',
      },
    ),
    '',
    ...heading('What it asks for', width, emphasis),
    ...fieldLines(kind, width),
    '',
    ...heading('Example', width, emphasis),
    ...example(exampleOf(kind), width),
    '',
    ...closing(width),
  ]
  return `${lines.join('\n')}\n`
}

/** A command for the kind that gives a date: every field that it must have. */
export function exampleOf(kind: AnyKind): string {
  const words = ['way-forward', 'deadline', kind.name]
  for (const [name, field] of Object.entries(kind.fields)) {
    if (field.optional) continue
    if (field.type === 'day') words.push(`--${name}`, '2026-10-01')
    else if (field.type === 'year') words.push(`--${name}`, '2027')
    else words.push(`--${name}`, field.options[0] ?? '')
  }
  return words.join(' ')
}

/** What every text ends with: how old the law is, and what this is not. */
export function closing(width: number): readonly string[] {
  const read = parseDay(lawAsAt)
  const on = read === null ? lawAsAt : plainDay(read)
  return paragraph(`England only. The law as it was read on ${on}. This is information, not legal advice.`, {
    width,
  })
}

function example(command: string, width: number): readonly string[] {
  return paragraph(command, { width, first: '  ', rest: '    ' })
}
