/** The meeting that is set: when, where, whether it stands, and what can be done about it. */
import { plainDay } from '@way-forward/law'
import { dayInLondon, timeInLondon } from '../../../../documents/london-time.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { mayAnswerNotice } from '../../../../mediation/meeting/answer-short-notice.ts'
import { type NoticeAsked, noticeAsked } from '../../../../mediation/meeting/family-is-asked.ts'
import type { Meeting } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { button } from '../../../govuk/button.ts'
import { tag } from '../../../govuk/tag.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { leaf } from '../../../kit/leaf.ts'
import type { Visit } from '../../../kit/page.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { matterAddress } from '../matter-frame.ts'
import { plainDayOf } from './meeting-words.ts'
import { whereWords } from './where-fields.ts'

/** The card. */
export function meetingCard(visit: Visit, matter: Matter, meeting: Meeting): Html {
  const asked = noticeAsked(matter, meeting, visit.calendar)
  const on = dayInLondon(meeting.startsAt)
  const isOver = on < visit.today
  return html`<section class="card${asked !== null && asked.stands !== 'confirmed' && ' card--urgent'}" aria-labelledby="meeting"><h2 class="govuk-heading-l" id="meeting">${isOver ? 'The meeting was to be' : 'The meeting'}</h2><div class="meeting-card">${leaf(on)}<div class="meeting-card__facts"><p class="meeting-card__time">${timeInLondon(meeting.startsAt)} to ${timeInLondon(meeting.endsAt)}</p>${stateTag(asked)}${placeView(matter, meeting)}<p><a class="govuk-link" href="${href(matterAddress(matter, '/meeting/calendar.ics'))}">Put it in your calendar</a></p></div></div>${
    asked === null ? nothing : noticeView(matter, meeting, asked)
  }${matter.voice.as === 'service' ? actions(matter, on <= visit.today) : nothing}</section>`
}

function stateTag(asked: NoticeAsked | null): Html {
  const stands = asked?.stands ?? 'confirmed'
  return html`<p>${
    stands === 'confirmed'
      ? tag({ text: 'Confirmed', classes: 'tag--open' })
      : tag({ text: 'Not confirmed', classes: 'tag--not-yet' })
  }</p>`
}

/** Where it is. The link to a video meeting is for those alone who take part. */
export function placeView({ voice }: Matter, { step }: Meeting): Html {
  const { place, link, says } = step.body
  const word = step.word === 'video' || step.word === 'in-person' ? whereWords[step.word] : null
  return html`<p class="govuk-body"><strong>${word}</strong>${place === undefined ? nothing : html`${word !== null && ': '}${place}`}${
    link === undefined
      ? nothing
      : voice.as === 'nobody'
        ? html`<br>The link is shown to those who take part.`
        : html`<br><a class="govuk-link" href="${href(link)}" rel="noreferrer">Open the video meeting</a>`
  }</p>${says === undefined ? nothing : html`<p class="as-written">${says}</p>`}`
}

/** Whether everybody was told early enough, and what the family says where not. */
function noticeView(matter: Matter, { step, consent }: Meeting, { notice, stands }: NoticeAsked): Html {
  const told = html`Date and place were given on ${plainDayOf(step.onDay)}`
  const law = provisionLinks(['LAW-MED-28'])
  switch (notice.is) {
    case 'safe':
      return html`<p class="small soft">${told}, early enough on every reading of “at least five working days before”: ${law}.</p>`
    case 'unknown':
      return html`<p class="small soft">${told}. The bank holidays of that year are not known yet, so whether this is at least five working days before is to be counted later: ${law}.</p>`
    case 'borderline':
      return html`<div class="meeting-notice"><p><strong>Exactly five working days’ notice.</strong> ${told}. ${notice.doubt} ${law}.</p><p>The meeting is confirmed. The family may ask for another date if this is too soon for it.</p></div>`
    case 'short':
      return shortView(matter, consent, { told, law, lastDay: notice.lastDay, stands })
  }
}

function shortView(
  matter: Matter,
  consent: Meeting['consent'],
  {
    told,
    law,
    lastDay,
    stands,
  }: {
    readonly told: Html
    readonly law: ReturnType<typeof provisionLinks>
    readonly lastDay: string | null
    readonly stands: NoticeAsked['stands']
  },
): Html {
  const answers = mayAnswerNotice(matter)
  const isFamily = matter.voice.as === 'side' && matter.voice.side.role === 'family'
  const who = isFamily ? 'you agree' : 'the family agrees'
  const late = html`${told}, less than five working days before${
    lastDay === null ? nothing : html` (to be safe it had to be ${plainDayOf(lastDay)})`
  }. The law allows that only if ${who}: ${law}.`
  const said =
    stands === 'asked'
      ? html`<p><strong>${isFamily ? 'You have' : 'The family has'} not answered yet. Until then the meeting is not confirmed.</strong></p>`
      : html`<p><strong>${saidWords(isFamily, stands)}</strong>${
          consent === null
            ? nothing
            : html` Said on ${plainDayOf(consent.onDay)}${consent.side === null ? ', as the family told the mediation service' : nothing}.`
        }</p>`
  return html`<div class="meeting-notice"><p>${late}</p>${said}${
    answers
      ? button({
          text:
            stands === 'asked'
              ? isFamily
                ? 'Answer'
                : 'Write down the family’s answer'
              : 'Change the answer',
          href: matterAddress(matter, '/meeting/notice'),
          ...(stands !== 'asked' && { classes: 'govuk-button--secondary' }),
        })
      : nothing
  }</div>`
}

function saidWords(isFamily: boolean, stands: NoticeAsked['stands']): string {
  if (stands === 'confirmed')
    return isFamily ? 'You agreed: the meeting stands.' : 'The family agreed: the meeting stands.'
  return isFamily
    ? 'You want more time. The meeting is not confirmed, and the mediation service finds another date.'
    : 'The family wants more time. The meeting is not confirmed: another date is needed.'
}

/** What the service can do. @param isTime its day has come */
function actions(matter: Matter, isTime: boolean): Html {
  const secondary = 'govuk-button--secondary'
  return html`<div class="govuk-button-group">${
    isTime
      ? button({ text: 'Write down who came', href: matterAddress(matter, '/meeting/attended') })
      : nothing
  }${button({ text: 'Change it', href: matterAddress(matter, '/meeting/set'), classes: secondary })}<a class="govuk-link" href="${href(matterAddress(matter, '/meeting/cancel'))}">Cancel it</a></div>`
}

/** The day on which a meeting is, in words. */
export function dayOfMeeting({ startsAt }: Pick<Meeting, 'startsAt'>): string {
  return plainDay(dayInLondon(startsAt))
}
