/** `/mediation/<matter>/meeting/cancel`: cancels the meeting that is set. */
import type { Data } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { spanInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { cancelMeeting } from '../../../../mediation/meeting/cancel-meeting.ts'
import {
  asMeetingsStand,
  type Meeting,
  meetingAhead,
} from '../../../../mediation/meeting/meetings-of-matter.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { isoDay } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { html } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { seenInput, seenName } from '../made-from.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, readAgain, toMeetings } from './form-frame.ts'

const longestSays = 1000

/** `/mediation/<matter>/meeting/cancel`. */
export function cancelMeetingPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/cancel',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const meeting = mayCancel(matter)
        return meeting === null
          ? notFound
          : view(visit, matter, meeting, beginOnce(new URLSearchParams()), [], null)
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as !== 'service') return notFound
        const { form, today, origin } = visit
        const id = onceIn(form)
        const says = typedText(form.get('says') ?? '')
        const meeting = mayCancel(matter)
        if (says.length > longestSays && meeting !== null)
          return view(
            visit,
            matter,
            meeting,
            form,
            [fieldFault('says', `The reason must be ${longestSays} characters or fewer`)],
            null,
          )
        const became = await cancelMeeting(tx, matter, {
          id,
          seen: form.get(seenName) ?? '',
          today: isoDay(today),
          origin,
          ...(says !== '' && { says }),
        })
        if (became !== 'overtaken') return toMeetings(matter)
        const now = await readAgain(tx, matter)
        const other = mayCancel(now)
        return other === null ? toMeetings(now) : view(visit, now, other, form, [], overtaken)
      }),
    states: [{ name: 'a meeting that is set', address: example, as: 'mediation-adviser' }],
  }
}

const example = `/mediation/${exampleMatters.dated}/meeting/cancel`
const overtaken =
  'Somebody else changed the meeting meanwhile, and it is not cancelled. It is now as it stands below. To cancel it all the same, press the button again.'

function mayCancel(matter: Matter): Meeting | null {
  return matter.voice.as === 'service' ? meetingAhead(matter) : null
}

function view(
  visit: Visit,
  matter: Matter,
  meeting: Meeting,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  notice: string | null,
): Answer {
  const document = meetingFormView(visit, matter, {
    title: 'Cancel the meeting',
    typed,
    faults,
    notice,
    lead: html`<p class="govuk-body"><strong>${spanInLondon(meeting.startsAt, meeting.endsAt)}</strong></p><p class="govuk-body">Everybody gets an email, and it goes from their calendars. To move it to another time, <a class="govuk-link" href="/mediation/${matter.id}/meeting/set">change it</a> instead.</p>`,
    fields: html`${seenInput(asMeetingsStand(matter))}${textarea({
      name: 'says',
      label: { text: 'Why' },
      rows: 3,
      value: typed.get('says') ?? '',
      ...described(
        faults,
        'says',
        'Everybody who takes part reads it on the page; it is not in the email. You can leave it empty.',
      ),
    })}`,
    send: 'Cancel the meeting',
    isWarning: true,
  })
  return shown(document, faults.length > 0 || notice !== null ? 400 : 200)
}
