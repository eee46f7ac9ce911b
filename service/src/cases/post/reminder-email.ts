/** The email of a day's reminders: it names what is to be done and by when, and nobody's name and no case. */
import { type Day, kindNamed, writtenDay } from '@way-forward/law'
import { lateStep } from '../reminders/due-reminders.ts'
import type { MessageText } from './message-words.ts'
import type { HeldReminder } from './read-again.ts'

export interface ReminderEmail {
  /** What still holds, of all cases of the person; at least one. */
  readonly reminders: readonly Omit<HeldReminder, 'id'>[]
  readonly today: Day
  /** The service's own address; null: it is not configured, and there is no link. */
  readonly origin: string | null
}

/**
 * The email. What is the same in several cases is said once, with how many there are. Two steps of one date, of which
 * the first waited while mail was away, say the same of it and are one.
 */
export function reminderEmail({ reminders, today, origin }: ReminderEmail): MessageText {
  const ordered = [...reminders].sort(
    (a, b) => Number(a.step === lateStep) - Number(b.step === lateStep) || a.lastDay - b.lastDay,
  )
  const paragraphs = [...Map.groupBy(ordered, (each) => paragraph(each, today))].map(
    ([said, same]) => `${said}${howOften(same)}`,
  )
  const where = origin === null ? 'Sign in to Way Forward' : 'Sign in'
  return {
    subject: paragraphs.length === 1 ? 'A reminder from Way Forward' : 'Reminders from Way Forward',
    text: `${[
      ...paragraphs,
      `This is worked out from what you can see today. ${where} to see how, what you can do, and whether anything has changed since${origin === null ? '.' : `:\n${origin}/cases`}`,
      'You choose what you are reminded of, or turn it off, under “Reminders” in your case.',
    ].join('\n\n')}\n`,
  }
}

function paragraph(
  { kind, lastDay, laterDay, step }: ReminderEmail['reminders'][number],
  today: Day,
): string {
  const described = kindNamed(kind)
  const title = described?.title ?? 'A date'
  const written = writtenDay(lastDay)
  if (step === lateStep) {
    const ended =
      laterDay === null || laterDay <= lastDay
        ? `${written}, on every reading`
        : `${written}, and on the later reading on ${writtenDay(laterDay)}`
    return `${title}: the time for this ended on ${ended}, and your case does not say that it was done. Your case says what you can do now. If it was done, say so there.`
  }
  const left = lastDay - today
  if (left < 0) {
    return `${title}: the last day was ${written}. If you have done it, say so in your case. If not, there may still be something you can do, and your case says what.`
  }
  const five = described?.moment === '17:00' ? ' The Tribunal must receive it by 5pm.' : ''
  return `${title}: the last day is ${written}, ${inDays(left)}.${five}`
}

function howOften(same: ReminderEmail['reminders']): string {
  const cases = new Set(same.map(({ caseId }) => caseId)).size
  if (cases > 1) return ` This is so in ${cases} of your cases.`
  const concerns = new Set(same.map(({ concern }) => concern)).size
  return concerns > 1 ? ` This is so for ${concerns} things in your case.` : ''
}

function inDays(left: number): string {
  if (left === 0) return 'which is today'
  return left === 1 ? 'which is tomorrow' : `in ${left} days`
}
