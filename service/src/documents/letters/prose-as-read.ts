/** A letter's prose as plain text, so that a test can read it: gaps stand in square brackets. */
import { plainLine } from '../letter-as-text.ts'
import type { Block, Prose } from './letter.ts'

/** Subject, a blank line between blocks, and the enclosures. */
export function proseAsRead({ subject, body, enclosures = [] }: Prose): string {
  const parts = [`# ${plainLine(subject)}`, ...body.map(blockAsRead)]
  if (enclosures.length > 0) {
    parts.push(['Enclosed:', ...enclosures.map((each) => `- ${plainLine(each)}`)].join('\n'))
  }
  return `${parts.join('\n\n')}\n`
}

function blockAsRead(block: Block): string {
  if (block.kind === 'paragraph') return plainLine(block.line)
  if (block.kind === 'heading') return `## ${plainLine(block.line)}`
  return block.items
    .map((item, index) => `${block.isNumbered ? `${index + 1}.` : '-'} ${plainLine(item)}`)
    .join('\n')
}
