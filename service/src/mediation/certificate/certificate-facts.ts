/** What a mediation knows of what a certificate turns on. */
import { noticeOfMatter } from '../advice/notice-of-matter.ts'
import { lastStep, type Matter, sideOf, stepsOf } from '../matter.ts'
import type { CertificateFacts } from './may-issue.ts'

/** The facts, as far as the reader sees them: the service sees all. */
export function certificateFacts(matter: Matter): CertificateFacts {
  const notice = noticeOfMatter(matter)
  const ended = lastStep(matter, 'ended')
  const hasOutcome = ended !== null && outcomes.has(ended.word)
  return {
    notice,
    need: notice?.need ?? 'unknown',
    contactedOn: earliest(stepsOf(matter, 'contact').map(({ onDay }) => onDay)),
    advisedOn: earliest(stepsOf(matter, 'advice').map(({ onDay }) => onDay)),
    saidNoMediationOn: lastSaid(matter, 'no-mediation'),
    saidMediateOn: lastSaid(matter, 'mediate'),
    endedOn: hasOutcome ? ended.onDay : null,
    familyWasThere: familyWasThere(matter),
    cannotArrangeOn: lastStep(matter, 'cannot-arrange')?.onDay ?? null,
    isHealthOnly:
      lastStep(matter, 'issues')?.word === 'health-only' ||
      (lastStep(matter, 'issues') === null &&
        notice?.disputed.length === 1 &&
        notice.disputed[0] === 'health'),
  }
}

/** A mediation that was held ends with one of them. */
const outcomes: ReadonlySet<string> = new Set(['full', 'partial', 'none'])

function earliest(days: readonly string[]): string | null {
  return days.toSorted()[0] ?? null
}

function lastSaid(matter: Matter, word: 'mediate' | 'no-mediation'): string | null {
  return (
    stepsOf(matter, 'choice')
      .filter((step) => step.word === word)
      .map(({ onDay }) => onDay)
      .toSorted()
      .at(-1) ?? null
  )
}

function familyWasThere(matter: Matter): boolean {
  const family = sideOf(matter, 'family')?.id
  return stepsOf(matter, 'attended').some(({ body }) =>
    body.people.some(({ side, was }) => side === family && was !== 'absent'),
  )
}
