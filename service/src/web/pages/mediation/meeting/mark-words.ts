/** What a side says of an offered time, in words and in a sign. */
import type { TimeMark } from '../../../../mediation/step-kinds.ts'

export const timeMarks = ['yes', 'if-need-be', 'no'] as const satisfies readonly TimeMark[]

export const markWords: Readonly<Record<TimeMark, string>> = {
  yes: 'Yes',
  'if-need-be': 'If need be',
  no: 'No',
}

/** Seen beside the words, never alone. */
export const markSigns: Readonly<Record<TimeMark, string>> = { yes: '✓', 'if-need-be': '~', no: '✕' }

/** Whether a text is one of them. */
export function isMark(text: string | null): text is TimeMark {
  return timeMarks.some((mark) => mark === text)
}
