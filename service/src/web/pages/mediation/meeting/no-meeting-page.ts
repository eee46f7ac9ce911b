/** `/mediation/<matter>/meeting/none`: the family wants no mediation, and whoever waits for a meeting is told of the end. */
import type { Data } from '../../../../db/data.ts'
import { spanInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { asMeetingsStand, lastHeld, meetingAhead } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { maySayNoMeeting, sayNoMeeting } from '../../../../mediation/meeting/say-no-meeting.ts'
import { isoDay } from '../../../kit/date.ts'
import { html, nothing } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { seenInput, seenName } from '../made-from.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, readAgain, toMeetings } from './form-frame.ts'

/** `/mediation/<matter>/meeting/none`. */
export function noMeetingPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/none',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        maySayNoMeeting(matter, isoDay(visit.today))
          ? view(visit, matter, beginOnce(new URLSearchParams()), null)
          : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as !== 'service') return notFound
        const { form, origin } = visit
        const today = isoDay(visit.today)
        const seen = form.get(seenName) ?? ''
        const became = await sayNoMeeting(tx, matter, { id: onceIn(form), seen, today, origin })
        if (became === 'cancelled') return redirect(matterAddress(matter, '/meeting/end'))
        if (became !== 'overtaken') return toMeetings(matter)
        const now = await readAgain(tx, matter)
        return maySayNoMeeting(now, today) ? view(visit, now, form, overtaken) : toMeetings(now)
      }),
    states: [
      {
        name: 'a meeting is set',
        address: `/mediation/${exampleMatters.unwanted}/meeting/none`,
        as: 'mediation-adviser',
      },
      {
        name: 'the meeting changed meanwhile',
        address: `/mediation/${exampleMatters.unwanted}/meeting/none`,
        as: 'mediation-adviser',
        form: {},
        status: 400,
      },
    ],
  }
}

const overtaken =
  'Somebody else changed the meeting meanwhile, and nobody is told yet. It is now as it stands below. To say it all the same, press the button again.'

function view(visit: Visit, matter: Matter, typed: URLSearchParams, notice: string | null): Answer {
  const ahead = meetingAhead(matter)
  const wasHeld = lastHeld(matter) !== null
  const document = meetingFormView(visit, matter, {
    title: 'There will be no meeting',
    typed,
    faults: [],
    notice,
    lead: html`<p class="govuk-body">The family told you that it does not want mediation. The others do not know it, and do not learn it here: what the family chose is between it and you.</p>${
      ahead === null
        ? nothing
        : html`<p class="govuk-body">The meeting of <strong>${spanInLondon(ahead.startsAt, ahead.endsAt)}</strong> is cancelled. Everybody gets an email, and it goes from their calendars.</p>`
    }<p class="govuk-body">${
      wasHeld
        ? 'A meeting was held before. You then say how the mediation ended.'
        : 'Everybody who takes part reads that it ended without a meeting, and nobody waits for them any more. If the family changes its mind you can open it again.'
    }</p>`,
    fields: seenInput(asMeetingsStand(matter)),
    send:
      ahead === null
        ? 'Say that there will be no meeting'
        : 'Cancel the meeting, and say that there will be none',
    isWarning: true,
  })
  return shown(document, notice === null ? 200 : 400)
}
