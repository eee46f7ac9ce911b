/** The page of times and meetings, as each side sees it: what is next first. */
import { lastStep, type Matter } from '../../../../mediation/matter.ts'
import { isWantedAgain } from '../../../../mediation/matter-state.ts'
import { earliestEnd } from '../../../../mediation/meeting/end-matter.ts'
import { mayMeetAgain, meetingAhead, meetingsOf } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { maySayNoMeeting } from '../../../../mediation/meeting/say-no-meeting.ts'
import { offeredTimes } from '../../../../mediation/meeting/times-of-matter.ts'
import { button } from '../../../govuk/button.ts'
import { isoDay } from '../../../kit/date.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import type { Visit } from '../../../kit/page.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { matterAddress, matterLayout } from '../matter-frame.ts'
import { meetingCard } from './meeting-card.ts'
import { endWords, plainDayOf, processWord } from './meeting-words.ts'
import { pastMeetings } from './past-view.ts'
import { timesView } from './times-view.ts'
import { whoComesView } from './who-comes-view.ts'

/** A whole page. */
export function meetingsView(visit: Visit, matter: Matter): Html {
  const ahead = meetingAhead(matter)
  const main = html`<h1 class="govuk-heading-xl">Dates and meeting</h1>${noMeetingView(visit, matter)}${endView(matter)}${
    ahead === null ? nothing : meetingCard(visit, matter, ahead)
  }${pastMeetings(visit, matter)}${findingView(matter)}${
    ahead === null && !mayMeetAgain(matter) ? nothing : whoComesView(matter)
  }${endLink(matter)}`
  return matterLayout(visit, matter, { title: 'Dates and meeting', part: '/meeting', main })
}

/** For the service, where the family wants no mediation and the others wait for a meeting. */
function noMeetingView(visit: Visit, matter: Matter): Html {
  if (!maySayNoMeeting(matter, isoDay(visit.today))) return nothing
  return html`<section class="card card--urgent" aria-labelledby="none"><h2 class="govuk-heading-m" id="none">The family does not want mediation</h2><p>The others who take part do not know it. They learn that there will be no meeting, and not why.</p><p>${button({ text: 'There will be no meeting', href: matterAddress(matter, '/meeting/none') })}</p></section>`
}

/** That it ended; nothing where it has not. */
function endView(matter: Matter): Html {
  const ended = lastStep(matter, 'ended')
  if (ended === null || ended.word === 'taken-back') return nothing
  const isService = matter.voice.as === 'service'
  return html`<section class="card meeting-end" aria-labelledby="ended"><h2 class="govuk-heading-m" id="ended">The ${processWord(matter)} ended on ${plainDayOf(ended.onDay)}</h2><p class="govuk-body"><strong>${endWords[ended.word]}.</strong></p>${
    ended.body.says === undefined ? nothing : html`<p class="as-written">${ended.body.says}</p>`
  }${
    matter.process === 'mediation' && ended.word !== 'not-held'
      ? html`<p class="govuk-body">The mediation adviser issues the certificate within three working days of the end: ${provisionLinks(['LAW-MED-31'])}.</p>`
      : nothing
  }${isService && isWantedAgain(matter) ? html`<p><strong>The family said since then that it wants mediation.</strong> Open it again with “It has not ended after all”.</p>` : nothing}${isService ? html`<p><a class="govuk-link" href="${href(matterAddress(matter, '/meeting/end'))}">Correct how it ended</a></p>` : nothing}</section>`
}

/** Finding a date: while no meeting is set and another may be. */
function findingView(matter: Matter): Html {
  if (!mayMeetAgain(matter)) return nothing
  const open = offeredTimes(matter)
  if (open !== null) return timesView(matter, open)
  const isService = matter.voice.as === 'service'
  const isSecond = earliestEnd(matter) !== null
  const heading = isSecond ? 'A date for the next meeting' : 'Finding a date'
  return html`<section aria-labelledby="finding"><h2 class="govuk-heading-l" id="finding">${heading}</h2>${
    isService
      ? html`<p class="govuk-body">Offer several times: each side says which it can do, and you set the meeting from what suits. Or set it at once, where everybody has agreed on a time already.</p><div class="govuk-button-group">${button(
          { text: 'Offer times', href: matterAddress(matter, '/meeting/offer') },
        )}${button({
          text: 'Set the meeting at once',
          href: matterAddress(matter, '/meeting/set'),
          classes: 'govuk-button--secondary',
        })}</div>`
      : html`<p class="govuk-body">The mediation service has not offered times yet. It will tell you by email, and you then say which of them you can do.</p>`
  }</section>`
}

/** Below everything: for the service, where nothing is set. */
function endLink(matter: Matter): Html {
  if (matter.voice.as !== 'service' || meetingAhead(matter) !== null || lastStep(matter, 'ended') !== null)
    return nothing
  const last = meetingsOf(matter).at(-1)
  // Once it is written down who came, the link stands with the meeting.
  if (last?.attended != null && last.adjourned === null) return nothing
  return html`<p class="govuk-body"><a class="govuk-link" href="${href(matterAddress(matter, '/meeting/end'))}">The ${processWord(matter)} ended</a></p>`
}
