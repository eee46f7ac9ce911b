/** What the desk calls things, wherever it names them. */
import type { InterventionLevel, InterventionState, WorkKind } from '../../../db/data.ts'

export const levelWords: Readonly<Record<InterventionLevel, string>> = {
  information: 'Information and advice',
  casework: 'Casework',
  intensive: 'Intensive support',
}

export const stateWords: Readonly<Record<InterventionState, string>> = {
  open: 'Open',
  waiting: 'Waiting',
  closed: 'Closed',
}

export const workWords: Readonly<Record<WorkKind, string>> = {
  contact: 'Call, email or meeting with the family',
  casework: 'Reading and writing for the family',
  'school-meeting': 'Meeting at a school, nursery or college',
  'council-meeting': 'Meeting with the council',
  mediation: 'Mediation or disagreement resolution',
  hearing: 'Hearing',
  travel: 'Travel',
  training: 'Training and outreach',
  other: 'Other work',
}

/** What a press that leads back to a list has done. */
export const becameWords = {
  given: 'Given. Your colleague finds it at their desk now.',
  declined: 'Declined. The family reads your reason.',
  passed: 'Passed on. The family reads to whom it went, and why.',
} as const
export type Became = keyof typeof becameWords

/** Minutes as people say them: "1 hour 30 minutes". */
export function minutesInWords(minutes: number): string {
  const hours = Math.floor(minutes / 60)
  const rest = minutes % 60
  const parts = [
    ...(hours > 0 ? [`${hours.toLocaleString('en-GB')} ${hours === 1 ? 'hour' : 'hours'}`] : []),
    ...(rest > 0 || hours === 0 ? [`${rest} ${rest === 1 ? 'minute' : 'minutes'}`] : []),
  ]
  return parts.join(' ')
}

/** A count with its noun: "1 family", "3 families". */
export function counted(count: number, one: string, several: string): string {
  return `${count.toLocaleString('en-GB')} ${count === 1 ? one : several}`
}
