/** What a mediation knows of what a certificate turns on. */
import { refusedMediation, standingChoice } from '../advice/advice-clocks.ts'
import { firstContact } from '../advice/first-contact.ts'
import { noticeOfMatter } from '../advice/notice-of-matter.ts'
import { earliest } from '../clock.ts'
import { lastStep, type Matter, sideOf, stepsOf } from '../matter.ts'
import type { CertificateFacts } from './may-issue.ts'

/** The facts, as far as the reader sees them: the service sees all. */
export function certificateFacts(matter: Matter): CertificateFacts {
  const notice = noticeOfMatter(matter)
  const ended = lastStep(matter, 'ended')
  const standing = standingChoice(matter)
  const hasOutcome = ended !== null && outcomes.has(ended.word)
  return {
    notice,
    need: notice?.need ?? 'unknown',
    contactedOn: firstContact(matter),
    askedOfEarlier: stepsOf(matter, 'contact').some(
      ({ word, body }) => word === 'elsewhere' || body.noneBefore === true,
    ),
    advisedOn: earliest(stepsOf(matter, 'advice').map(({ onDay }) => onDay)),
    choice: standing === null || standing.word === 'taken-back' ? null : standing.word,
    saidNoMediationOn: refusedMediation(matter)?.onDay ?? null,
    saidMediateOn: earliest(
      stepsOf(matter, 'choice').flatMap(({ word, onDay }) => (word === 'mediate' ? [onDay] : [])),
    ),
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

/** A mediation that was held ends with one of them; who stopped it after that took part all the same (s.55(5)). */
const outcomes: ReadonlySet<string> = new Set(['full', 'partial', 'none', 'withdrawn'])

function familyWasThere(matter: Matter): boolean {
  const family = sideOf(matter, 'family')?.id
  return stepsOf(matter, 'attended').some(({ body }) =>
    body.people.some(({ side, was }) => side === family && was !== 'absent'),
  )
}
