/** By when it is arranged, and what can be done where it is not. */

import { day, plainDay, type RuleId } from '@way-forward/law'
import { standingChoice } from '../../../../mediation/advice/advice-clocks.ts'
import { certificateStands, type LawOfMatter } from '../../../../mediation/agreement/appeal-dates.ts'
import type { SideAnswer } from '../../../../mediation/arranging/answers-of-sides.ts'
import {
  arrangingClocks,
  endedOn,
  firstMeetingDay,
  missedDays,
} from '../../../../mediation/arranging/arranging-clocks.ts'
import { issuesWordOf, whoArranges } from '../../../../mediation/arranging/who-arranges.ts'
import { type Clock, isLate } from '../../../../mediation/clock.ts'
import { isFamily, isService, lastStep, type Matter, stepsOf } from '../../../../mediation/matter.ts'
import { meansWords } from '../../../../mediation/means-words.ts'
import { button } from '../../../govuk/button.ts'
import { summaryList } from '../../../govuk/summary-list.ts'
import { tag } from '../../../govuk/tag.ts'
import { isoDay } from '../../../kit/date.ts'
import { type Html, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { matterAddress } from '../matter-frame.ts'
import { letterOfMatter } from './letter-of-matter.ts'
import { isFamilyOrService } from './may-arrange.ts'
import { noCertificateView, timeGoesOnView } from './no-certificate-view.ts'
import { awayView, refusalView } from './stays-away-view.ts'
import { mayCorrectRule39, mayRule39 } from './told-pages.ts'

const inDays = (iso: string): string => plainDay(day(iso))

/** The dates of arranging it, and what follows from them. */
export function arrangingView(
  visit: Visit,
  matter: Matter,
  answers: readonly SideAnswer[],
  law: LawOfMatter | null,
): Html {
  const today = isoDay(visit.today)
  const told = stepsOf(matter, 'authority-told')
  const cannot = lastStep(matter, 'cannot-arrange')
  // The issues may have changed since it was said: of health alone no certificate follows.
  const { deemedCertificate } = whoArranges(issuesWordOf(matter))
  const clocks = arrangingClocks(matter, visit.calendar)
  const silence = isFamily(matter) ? silenceView(matter, clocks, today, law) : nothing
  const rows = [
    ...(told.length === 0
      ? [row('Council told', 'Nobody has written down yet that the council was told.')]
      : told.map(({ word, onDay, body }) =>
          row(
            word === 'by-family' ? 'Council told by the family' : 'Council told by the mediation service',
            `${inDays(onDay)}. ${meansWords[body.means]}.`,
          ),
        )),
    ...clocks.map((clock) => clockRow(matter, clock, today)),
    ...(cannot === null
      ? []
      : [
          row(
            'Cannot be arranged in time',
            html`The council told the mediation adviser on ${inDays(cannot.onDay)}.${cannot.body.says !== undefined && html` “${cannot.body.says}”`}${deemedCertificate && html` The family counts as having taken part, and the certificate follows within three working days, whether or not the mediation takes place (${provisionLinks(['LAW-MED-26'])}).`}`,
          ),
        ]),
  ]
  const link = (part: 'told' | 'cannot', text: string) =>
    button({ text, href: matterAddress(matter, `/sides/${part}`), classes: 'govuk-button--secondary' })
  return html`<section class="card"><h2 class="govuk-heading-m">Arranging it</h2>${summaryList({ rows })}<div class="side-actions">${
    isFamilyOrService(matter) &&
    link(
      'told',
      told.length === 0 ? 'Write down when the council was told' : 'Change when the council was told',
    )
  }${mayRule39(matter) && link('cannot', 'It cannot be arranged in time')}${mayCorrectRule39(matter) && link('cannot', 'Put right that it cannot be arranged in time')}</div>${
    isFamily(matter) &&
    html`<p class="soft">Mediation is yours to choose and to leave. It never stops the time to appeal (${provisionLinks(['LAW-MED-09', 'LAW-MED-35'])}).</p>`
  }${silence === nothing && healthAloneView(matter, law)}</section>${silence}${isFamily(matter) && refusalView(matter, answers)}${awayView(visit, matter)}`
}

/** There is no certificate by rule where the commissioner cannot arrange it: what it, and the family, can do then. */
function healthAloneView(matter: Matter, law: LawOfMatter | null): Html {
  if (issuesWordOf(matter) !== 'health-only' || endedOn(matter) !== null) return nothing
  const rule = provisionLinks(['LAW-MED-26'])
  const { voice } = matter
  if (voice.as === 'side' && voice.side.role === 'commissioner')
    return html`<h3 class="govuk-heading-s">If you cannot arrange it in time</h3><p>The rule that a certificate follows is written for the council, and not for a mediation about health care alone (${rule}). So the family gets no certificate by your saying so, and its time to appeal goes on. Tell the family and ${matter.service.name} at once, offer the nearest date that you can, and still arrange it: your duty does not end with the 30 days (${provisionLinks(['LAW-MED-03', 'LAW-MED-25'])}).</p>`
  if ((!isFamily(matter) && !isService(matter)) || needsNoMore(matter)) return nothing
  return html`<p>If the health commissioner cannot arrange it in time, no rule says that a certificate follows: that rule is written for the council (${rule}).</p>${noCertificateView(matter, law)}`
}

/** A certificate stands, or one follows from the family’s own choice. */
function needsNoMore(matter: Matter): boolean {
  return certificateStands(matter) || standingChoice(matter)?.word === 'no-mediation'
}

function row(key: string, value: string | Html) {
  return {
    key: { text: key },
    value: typeof value === 'string' ? { text: value } : { html: value },
  }
}

function clockRow(matter: Matter, clock: Clock, today: string) {
  const { kind, runsOn, side, lastDay, laterDay } = clock
  const whose =
    matter.sides.find(({ id }) => id === side)?.name ?? (runsOn === 'authority' ? 'The council' : '')
  const isNotified = kind === 'commissioner-notified'
  const rules: readonly RuleId[] = isNotified ? ['LAW-MED-24'] : ['LAW-MED-25']
  const what = isNotified ? 'tells each health commissioner' : 'arranges the mediation'
  const state = isNotified ? doneState(clock, today) : arrangedState(matter, clock, today)
  return row(
    isNotified ? 'Commissioners told' : 'Mediation arranged',
    html`${state}${whose} ${what} by ${inDays(lastDay)} (last day)${
      laterDay !== null && html`; later reading: ${inDays(laterDay)}`
    } (${provisionLinks(rules)}).`,
  )
}

function doneState(clock: Clock, today: string): Html {
  if (clock.doneOn !== null) return html`Done on ${inDays(clock.doneOn)}. `
  return isLate(clock, today) ? html`${tag({ text: 'Time is over', classes: 'tag--late' })} ` : nothing
}

/** That a meeting was set counts as done on the day on which it was; of what came after the 30 days it is said. */
function arrangedState(matter: Matter, clock: Clock, today: string): Html {
  const { doneOn, lastDay, laterDay, endedOn: ended } = clock
  if (ended !== undefined) return html`It ended without a meeting on ${inDays(ended)}. `
  const latest = laterDay ?? lastDay
  if (doneOn !== null && doneOn > latest) return html`Arranged on ${inDays(doneOn)}, after the 30 days. `
  const meeting = firstMeetingDay(matter)
  return doneOn !== null && meeting !== null && meeting > latest
    ? html`Set on ${inDays(doneOn)} for ${inDays(meeting)}, which is after the 30 days. `
    : doneState(clock, today)
}

/**
 * On the morning after the 30 days, where no meeting was set for a day within them and nobody has said anything. Not to a
 * family that chose no mediation, nor once there was a meeting, or a certificate stands. Source: LAW-MED-25, LAW-MED-26.
 */
function silenceView(matter: Matter, clocks: readonly Clock[], today: string, law: LawOfMatter | null): Html {
  const late = clocks.find(
    (clock) => clock.kind === 'mediation-arranged' && missedDays(matter, clock, today) !== null,
  )
  const missed = late === undefined ? null : missedDays(matter, late, today)
  const { arranger, deemedCertificate } = whoArranges(issuesWordOf(matter))
  if (late === undefined || missed === null) return nothing
  if (deemedCertificate && lastStep(matter, 'cannot-arrange') !== null) return nothing
  if (needsNoMore(matter)) return nothing
  const meeting = firstMeetingDay(matter)
  if (endedOn(matter) !== null || (meeting !== null && meeting < today)) return nothing
  const whose = arranger === 'authority' ? 'council' : 'health commissioner'
  const letter = letterOfMatter(matter, 'ask-for-the-certificate-after-30-days')
  return html`<section class="card card--urgent"><h2 class="govuk-heading-m">The 30 days are over</h2><p>The ${whose} had until ${inDays(late.lastDay)} to arrange the mediation${missedWords(missed, late, meeting)}${
    late.laterDay !== null && ` On a later reading it has until ${inDays(late.laterDay)}.`
  }</p>${
    deemedCertificate
      ? html`<p>A council that cannot arrange it in time must tell the mediation adviser. You then count as having taken part, and the adviser issues the certificate within three working days, whether or not the mediation takes place later (${provisionLinks(['LAW-MED-26'])}). The law does not say what follows where the council stays silent, so ask both in writing.</p>`
      : html`<p>The rule that a certificate follows where mediation is not arranged in time is written for the council, and not for a mediation about health care alone (${provisionLinks(['LAW-MED-26'])}). Ask the commissioner for a date, and the adviser to deal with yours in the same way. No rule says what follows if no certificate comes.</p>`
  }${deemedCertificate ? timeGoesOnView(law) : noCertificateView(matter, law)}<p>${button({ text: deemedCertificate ? 'The letter that asks for it' : 'The letter to the adviser', href: letter })}</p></section>`
}

function missedWords(
  missed: 'nothing' | 'set-late' | 'for-later',
  { doneOn }: Clock,
  meeting: string | null,
): Html {
  if (missed === 'nothing' || doneOn === null || meeting === null)
    return html`, and no meeting is written down here.`
  const kept = html` You can keep the meeting of ${inDays(meeting)} and ask in writing for the certificate meanwhile.`
  return missed === 'set-late'
    ? html`. The meeting was set on ${inDays(doneOn)}, after them.${kept}`
    : html`, and the meeting lies after them. Whether fixing it in time is enough is not settled (${provisionLinks(['LAW-MED-25'])}).${kept}`
}
