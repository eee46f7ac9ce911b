/** The clocks of the conversation: the last day to contact an adviser, and the certificate; and what was chosen. Pure. */
import type { Calendar } from '@way-forward/law'
import { issuesWordOf, whoArranges } from '../arranging/who-arranges.ts'
import { contactStands } from '../certificate/may-issue.ts'
import { type Clock, daysOf, earliest } from '../clock.ts'
import {
  type BareMatter,
  type BareStep,
  type BareStepOf,
  bareStepsOf,
  currentSteps,
  sideOf,
  takenBack,
} from '../matter.ts'
import { firstContact } from './first-contact.ts'
import { type NoticeDays, needsNoCertificate, noticeDays, noticeValues } from './notice-of-matter.ts'

/** The clocks, done ones too. A disagreement resolution has none of them: it has no certificate. */
export function adviceClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  if (matter.process !== 'mediation') return []
  return [contactClock(matter, calendar), certificateClock(matter, calendar)].filter(
    (clock) => clock !== null,
  )
}

function contactClock(matter: BareMatter, calendar: Calendar): Clock | null {
  const notice = noticeDays(matter)
  const days = notice === null ? null : contactDays(notice, calendar)
  return notice === null || days === null
    ? null
    : {
        kind: 'adviser-contact',
        step: notice.step,
        runsOn: 'family',
        side: sideOf(matter, 'family')?.id ?? null,
        ...days,
        doneOn: firstContact(matter),
      }
}

/** Three working days from whatever first made the certificate due (LAW-MED-21, 26, 31): one of them is enough. */
function certificateClock(matter: BareMatter, calendar: Calendar): Clock | null {
  const started = startOfCertificate(matter, calendar)
  const days = started === null ? null : daysOf('certificate', { triggered: started.onDay }, calendar)
  return started === null || days === null
    ? null
    : {
        kind: 'certificate',
        step: started.id,
        runsOn: 'service',
        side: null,
        ...days,
        doneOn: certificateIssuedOn(matter),
      }
}

/** The step that first made the certificate due, of those that count; null: none did, or the reader sees no certificate. */
function startOfCertificate(matter: BareMatter, calendar: Calendar): Pick<BareStep, 'id' | 'onDay'> | null {
  // Whoever does not stand behind the family's wall would never see that it was issued.
  if (!currentSteps(matter.steps).some(({ kind }) => ofFamilyAlone.includes(kind))) return null
  // None is needed: nobody waits for one but a family that asks for it all the same (LAW-MED-06).
  if (needsNoCertificate(matter)) return null
  const isOver = isRefusalBarred(matter, calendar) || notIssued(matter, calendar) !== null
  const refused = isOver ? null : refusedMediation(matter)
  const ended = bareStepsOf(matter, 'ended').at(-1)
  const cannotArrange = bareStepsOf(matter, 'cannot-arrange').at(-1)
  const { deemedCertificate } = whoArranges(issuesWordOf(matter))
  const starts = [
    refused,
    // One that was never held has no conclusion (reg 39(1)).
    ended?.word === 'not-held' ? null : ended,
    // Where health alone is in issue nothing says that it follows (LAW-MED-26).
    deemedCertificate ? cannotArrange : null,
  ].filter((step) => step != null)
  return byDay(starts)[0] ?? null
}

const ofFamilyAlone: readonly BareStep['kind'][] = ['decision', 'contact', 'advice', 'choice', 'certificate']

/**
 * Whether the family wants no mediation, and its first contact came late on every reading: the certificate that it needs
 * may then not be issued (LAW-MED-22), and none was.
 */
export function isRefusalBarred(matter: BareMatter, calendar: Calendar): boolean {
  const notice = noticeDays(matter)
  const contacted = firstContact(matter)
  // Where the day of sending is not known nobody can say that a contact was late: the adviser decides.
  if (notice === null || notice.sentOn === null || contacted === null) return false
  if (needsNoCertificate(matter)) return false
  if (refusedMediation(matter) === null || certificateIssuedOn(matter) !== null) return false
  const days = contactDays(notice, calendar)
  return days !== null && contacted > (days.laterDay ?? days.lastDay)
}

/**
 * That the adviser decided to issue no certificate to a family that wants no mediation; null: nobody did, one was issued
 * after all, or by the days that are known now the readings do not differ (LAW-MED-22, LAW-TIME-21).
 */
export function notIssued(matter: BareMatter, calendar: Calendar): BareStepOf<'certificate'> | null {
  const step = bareStepsOf(matter, 'certificate').findLast(({ word }) => word === 'not-issued')
  if (step === undefined) return null
  const known = { notice: noticeDays(matter), contactedOn: firstContact(matter) }
  return contactStands(known, calendar) === 'arguable' ? step : null
}

function contactDays(notice: NoticeDays, calendar: Calendar): Pick<Clock, 'lastDay' | 'laterDay'> | null {
  return daysOf('adviser-contact', noticeValues(notice), calendar)
}

/** The day of the first certificate that stands; null: none does, as far as the reader sees. */
export function certificateIssuedOn(matter: Pick<BareMatter, 'steps'>): string | null {
  const steps = bareStepsOf(matter, 'certificate').filter(({ word }) => word !== 'not-issued')
  const withdrawn = new Set(steps.filter(({ word }) => word === 'withdrawn').map(({ about }) => about))
  const standing = steps.filter(({ word, about }) => word !== 'withdrawn' && !withdrawn.has(about))
  return earliest(standing.map(({ onDay }) => onDay))
}

type Choice = Pick<BareStepOf<'choice'>, 'id' | 'word' | 'onDay' | 'number'>
type WithSteps = Pick<BareMatter, 'steps'>

/** What the family decided last, by the day on which it said so; null: it has not said. */
export function standingChoice(matter: WithSteps): BareStepOf<'choice'> | null {
  return byDay(bareStepsOf(matter, 'choice')).at(-1) ?? null
}

/**
 * The time at which the family first said "no mediation", of the times that it said so since it last said otherwise: the
 * three working days of the certificate run from it (LAW-MED-21). Null: that is not what it says now.
 */
export function refusedMediation(matter: WithSteps): BareStepOf<'choice'> | null {
  return firstRefusal(bareStepsOf(matter, 'choice'))
}

/**
 * The ISO day of it once a choice is recorded or corrected, for the law's fact of it; null: the family then says something
 * else, or nothing.
 * @param said the new choice
 */
export function refusedMediationAfter(
  matter: WithSteps,
  { corrects, word, onDay }: { readonly corrects: string | undefined } & Pick<Choice, 'word' | 'onDay'>,
): string | null {
  const others: readonly Choice[] = bareStepsOf(matter, 'choice').filter(({ id }) => id !== corrects)
  const said = { id: '', word, onDay, number: Number.POSITIVE_INFINITY }
  return firstRefusal(word === takenBack ? others : [...others, said])?.onDay ?? null
}

function firstRefusal<S extends Choice>(choices: readonly S[]): S | null {
  const said = byDay(choices)
  const other = said.findLastIndex(({ word }) => word !== 'no-mediation')
  return said[other + 1] ?? null
}

/** Steps by the day that they are of; on one day, by the order in which they were recorded. */
function byDay<S extends Pick<BareStep, 'onDay' | 'number'>>(steps: readonly S[]): readonly S[] {
  return steps.toSorted((a, b) => (a.onDay === b.onDay ? a.number - b.number : a.onDay < b.onDay ? -1 : 1))
}
