/** What a family asks of the disagreement resolution service, with one body or with several. Source: LAW-DRS-01, LAW-DRS-06, LAW-DRS-09, LAW-DEF-12. */
import { replyDay } from '../due-day.ts'
import { lines } from '../field.ts'
import type { Block, LetterContext, Line, Piece } from '../letter.ts'
import { list, paragraph } from '../prose.ts'

const workingDaysToReply = 10

/** What the family would settle for. */
export const outcomeField = lines('What would settle it?', 'what would settle it', 'One thing a line.')

/**
 * The request itself.
 * @param bodies whom the service is to ask
 * @param what what it is to ask them
 * @param count how many bodies
 */
export function resolutionAsked(
  { on, calendar }: Pick<LetterContext<Record<string, never>>, 'on' | 'calendar'>,
  bodies: Line | Piece,
  what: string,
  count: number,
): readonly Block[] {
  return [
    paragraph`I know that nobody can be made to take part. Please ask ${bodies} ${what}, and tell me ${count === 1 ? 'the answer' : 'each answer'} by ${replyDay(on, workingDaysToReply, calendar)}. Please also tell me:`,
    list([
      ['who would lead it, and that they work for no council, integrated care board or NHS England;'],
      ['how soon we could meet, where, and whether we can meet online;'],
      ['that it costs me nothing;'],
      ['what is kept confidential;'],
      ['how what we agree is written down.'],
    ]),
    paragraph`I know that no plan or assessment is needed for this, and that it neither lengthens nor takes away the time for an appeal or a complaint.`,
  ]
}
