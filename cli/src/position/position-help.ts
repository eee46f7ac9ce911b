/** The help for `way-forward position`. */
import { concernKinds } from '@way-forward/law'
import { type Emphasis, heading } from '../emphasis.ts'
import { closing } from '../help.ts'
import { entry, paragraph } from '../paragraph.ts'

/** The text of the help. */
export function positionHelp(width: number, emphasis: Emphasis): string {
  const lines = [
    ...heading('Position', width, emphasis),
    ...paragraph(
      'Every route, date and warning for what is known about one person and their concerns, on a day. The answer is one line of JSON.',
      { width },
    ),
    '',
    ...heading('Use', width, emphasis),
    ...entry('way-forward position FILE', 'Facts from a file of JSON.', width, 0),
    ...entry('way-forward position', 'Facts from standard input.', width, 0),
    ...entry('way-forward position -', 'One JSON object a line in, one answer a line out.', width, 0),
    ...entry('way-forward position --schema', 'The JSON Schema of the facts.', width, 0),
    ...entry('way-forward position --example KIND', 'A worked example of a kind of concern.', width, 0),
    '',
    ...heading('Options', width, emphasis),
    ...entry('--on DAY', 'The day asked about, where the facts have no "on".', width),
    ...entry('--text', 'Write text for people in place of JSON.', width),
    ...entry('--holidays FILE', 'Count with these bank holidays too.', width),
    '',
    ...heading('Kinds of concern', width, emphasis),
    ...paragraph(concernKinds.join(', '), { width, first: '  ' }),
    '',
    ...closing(width),
  ]
  return `${lines.join('\n')}\n`
}
