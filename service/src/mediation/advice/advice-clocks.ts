/** The clocks of the conversation: the family's last day to contact an adviser, and the certificate after "no mediation". */
import { type Calendar, deadline } from '@way-forward/law'
import type { Clock } from '../clock.ts'
import { type BareMatter, type BareStepOf, bareStepsOf, sideOf } from '../matter.ts'
import { firstContact } from './first-contact.ts'
import { noticeDays, noticeValues } from './notice-of-matter.ts'

/** The clocks, done ones too. A disagreement resolution has none of them: it has no certificate. */
export function adviceClocks(matter: BareMatter, calendar: Calendar): readonly Clock[] {
  if (matter.process !== 'mediation') return []
  const contact = contactClock(matter, calendar)
  const certificate = certificateClock(matter, contact, calendar)
  return [contact, certificate].filter((clock) => clock !== null)
}

function contactClock(matter: BareMatter, calendar: Calendar): Clock | null {
  const notice = noticeDays(matter)
  if (notice === null) return null
  const days = daysOf('adviser-contact', noticeValues(notice), calendar)
  return days === null
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

/**
 * Three working days from the day on which the family said that it does not mediate (LAW-MED-21). None where the first
 * contact came late on every reading: that certificate may then not be issued (LAW-MED-22).
 */
function certificateClock(matter: BareMatter, contact: Clock | null, calendar: Calendar): Clock | null {
  const refused = refusedMediation(matter)
  if (refused === null) return null
  const issued = certificateIssuedOn(matter)
  const isBarred =
    contact !== null &&
    contact.doneOn !== null &&
    contact.doneOn > (contact.laterDay ?? contact.lastDay) &&
    issued === null
  const days = isBarred ? null : daysOf('certificate', { triggered: refused.onDay }, calendar)
  return days === null
    ? null
    : { kind: 'certificate', step: refused.id, runsOn: 'service', side: null, ...days, doneOn: issued }
}

/** Steps by the day that they are of; on one day, by the order in which they were recorded. */
function byDay<S extends Pick<BareStepOf<'choice'>, 'onDay' | 'number'>>(steps: readonly S[]): readonly S[] {
  return steps.toSorted((a, b) => (a.onDay === b.onDay ? a.number - b.number : a.onDay < b.onDay ? -1 : 1))
}

/** What the family decided last, by the day on which it said so; null: it has not said. */
export function standingChoice(matter: Pick<BareMatter, 'steps'>): BareStepOf<'choice'> | null {
  return byDay(bareStepsOf(matter, 'choice')).at(-1) ?? null
}

/** The day on which the family first said "no mediation", of the times that it said so since it last said otherwise. */
function refusedMediation(matter: Pick<BareMatter, 'steps'>): BareStepOf<'choice'> | null {
  const said = byDay(bareStepsOf(matter, 'choice'))
  const other = said.findLastIndex(({ word }) => word !== 'no-mediation')
  return said[other + 1] ?? null
}

/** The day of the first certificate that stands; null: none does. */
function certificateIssuedOn(matter: Pick<BareMatter, 'steps'>): string | null {
  const steps = bareStepsOf(matter, 'certificate')
  const withdrawn = new Set(steps.filter(({ word }) => word === 'withdrawn').map(({ about }) => about))
  const standing = steps.filter(({ word, about }) => word !== 'withdrawn' && !withdrawn.has(about))
  return byDay(standing)[0]?.onDay ?? null
}

/** @returns null: the law gives no day, such as beyond the holidays that are published */
function daysOf(
  kind: string,
  values: Readonly<Record<string, string>>,
  calendar: Calendar,
): Pick<Clock, 'lastDay' | 'laterDay'> | null {
  const found = deadline(kind, values, calendar)
  if ('faults' in found || found.lastDay === null) return null
  return { lastDay: found.lastDay, laterDay: found.laterDay }
}
