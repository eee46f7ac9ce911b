/** The words that stand in the file alone. */
import { type Day, plainDay } from '@way-forward/law'

export const words = {
  copy: (on: Day) => `This is a copy of a plan, made on ${plainDay(on)}. It does not change by itself.`,
  again: 'Before you act on a date, open the plan again:',
  code: 'A square that opens this plan again when a phone scans it.',
  codeSays: 'Or point the camera of a phone at this square.',
  law: (on: Day) =>
    `The law of England as we know it on ${plainDay(on)}. This is information, not legal advice.`,
} as const
