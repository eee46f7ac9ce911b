/** Meetings that were held, with who came, and those that were cancelled. */

import { spanInLondon } from '../../../../documents/london-time.ts'
import { lastStep, type Matter } from '../../../../mediation/matter.ts'
import { meetingToAdjourn } from '../../../../mediation/meeting/adjourn-meeting.ts'
import { type Meeting, meetingsOf } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { meetingToWriteDown } from '../../../../mediation/meeting/record-attendance.ts'
import type { Present } from '../../../../mediation/step-kinds.ts'
import { button } from '../../../govuk/button.ts'
import { details } from '../../../govuk/details.ts'
import { isoDay } from '../../../kit/date.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { matterAddress } from '../matter-frame.ts'
import { dayOfMeeting } from './meeting-card.ts'
import { processWord, wasWords } from './meeting-words.ts'

/** All of them; nothing where there are none. */
export function pastMeetings(visit: Visit, matter: Matter): Html {
  const all = meetingsOf(matter)
  const held = all.filter(({ attended, adjourned }) => attended !== null || adjourned !== null)
  const cancelled = all.filter(({ isCancelled }) => isCancelled)
  return html`${held.map((meeting) => heldView(visit, matter, meeting))}${
    cancelled.length === 0
      ? nothing
      : details({
          summaryText:
            cancelled.length === 1
              ? 'A meeting was cancelled'
              : `${cancelled.length} meetings were cancelled`,
          html: html`<ul class="govuk-list govuk-list--bullet">${cancelled.map(
            (meeting) =>
              html`<li>${spanInLondon(meeting.startsAt, meeting.endsAt)}${
                meeting.step.body.says === undefined
                  ? nothing
                  : html`: <span class="as-written">${meeting.step.body.says}</span>`
              }</li>`,
          )}</ul>`,
        })
  }`
}

function heldView(visit: Visit, matter: Matter, meeting: Meeting): Html {
  const { attended, adjourned, step } = meeting
  const isService = matter.voice.as === 'service'
  const isLast = meetingToWriteDown(matter, isoDay(visit.today))?.step.id === step.id
  const mayAdjourn = isService && meetingToAdjourn(matter)?.step.id === step.id
  const isOpen = mayAdjourn && adjourned === null
  return html`<section class="card" aria-labelledby="met-${step.id}"><h2 class="govuk-heading-m" id="met-${step.id}">Meeting of ${dayOfMeeting(meeting)}</h2>${
    attended === null ? nothing : attendedView(matter, attended.body.people)
  }${
    adjourned === null
      ? nothing
      : html`<p class="govuk-body"><strong>It goes on another day.</strong></p><p class="as-written">${adjourned.body.says}</p>`
  }${
    isOpen
      ? html`<div class="govuk-button-group">${button({ text: `The ${processWord(matter)} ended`, href: matterAddress(matter, '/meeting/end') })}${button(
          {
            text: 'It goes on another day',
            href: matterAddress(matter, '/meeting/adjourned'),
            classes: 'govuk-button--secondary',
          },
        )}</div>`
      : nothing
  }${
    isService && isLast && lastStep(matter, 'meeting')?.id === step.id
      ? html`<p><a class="govuk-link" href="${href(matterAddress(matter, '/meeting/attended'))}">Correct who came</a>${
          mayAdjourn && adjourned !== null
            ? html` · <a class="govuk-link" href="${href(matterAddress(matter, '/meeting/adjourned'))}">Correct that it goes on</a>`
            : nothing
        }</p>`
      : nothing
  }</section>`
}

function attendedView(matter: Matter, people: readonly Present[]): Html {
  const bySide = Map.groupBy(people, ({ side }) => side)
  const rows = [...bySide].map(([side, there]) => {
    const name = matter.sides.find(({ id }) => id === side)?.name ?? 'Others'
    const was = there[0]?.was ?? 'there'
    const all = there.map((each) => each.name)
    const names = all.length === 1 && all[0] === name ? [] : all
    return html`<div><dt>${name}</dt><dd>${side === null ? nothing : html`${wasWords[was]}${names.length > 0 && ': '}`}${names.join(', ')}</dd></div>`
  })
  return html`<dl class="meeting-people">${rows}</dl>`
}
