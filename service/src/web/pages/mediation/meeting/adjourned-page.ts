/** `/mediation/<matter>/meeting/adjourned`: the meeting goes on another day. */
import type { Data } from '../../../../db/data.ts'
import { typedText } from '../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../example/people.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { adjournMeeting, meetingToAdjourn } from '../../../../mediation/meeting/adjourn-meeting.ts'
import { asMeetingsStand } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { textarea } from '../../../govuk/textarea.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { html, nothing } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { seenInput, seenName } from '../made-from.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, readAgain, toMeetings } from './form-frame.ts'

const longestSays = 1000
const backName = 'back'

/** `/mediation/<matter>/meeting/adjourned`. */
export function adjournedPage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/adjourned',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        if (!mayAdjourn(matter)) return notFound
        const typed = beginOnce(new URLSearchParams())
        typed.set('says', meetingToAdjourn(matter)?.adjourned?.body.says ?? '')
        return view(visit, matter, typed, [], null)
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        if (matter.voice.as !== 'service') return notFound
        const { form, origin } = visit
        const id = onceIn(form)
        const says = typedText(form.get('says') ?? '')
        const isBack = form.has(backName)
        if (!isBack && (says === '' || says.length > longestSays) && mayAdjourn(matter)) {
          const fault =
            says === '' ? 'Say what is left for the next meeting' : `Use ${longestSays} characters or fewer`
          return view(visit, matter, form, [fieldFault('says', fault)], null)
        }
        const seen = form.get(seenName) ?? ''
        const became = await adjournMeeting(tx, matter, { id, seen, says: isBack ? null : says, origin })
        if (became !== 'overtaken') return toMeetings(matter)
        const now = await readAgain(tx, matter)
        return mayAdjourn(now) ? view(visit, now, form, [], overtaken) : toMeetings(now)
      }),
    states: [{ name: 'a meeting that was held', address: example, as: 'mediation-adviser' }],
  }
}

const example = `/mediation/${exampleMatters.agreeing}/meeting/adjourned`
const overtaken =
  'Somebody else wrote something down of the meeting meanwhile. Yours is not saved yet. Look at the page of the meeting, or save again.'

function mayAdjourn(matter: Matter): boolean {
  return matter.voice.as === 'service' && meetingToAdjourn(matter) !== null
}

function view(
  visit: Visit,
  matter: Matter,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  notice: string | null,
): Answer {
  const before = meetingToAdjourn(matter)?.adjourned ?? null
  const document = meetingFormView(visit, matter, {
    title: 'The meeting goes on another day',
    typed,
    faults,
    notice,
    lead: html`<p class="govuk-body">Everybody who takes part reads this. Then offer times for the next meeting, or set it.</p>`,
    fields: html`${seenInput(asMeetingsStand(matter))}${textarea({
      name: 'says',
      label: { text: 'What is left for the next meeting' },
      rows: 4,
      value: typed.get('says') ?? '',
      ...described(
        faults,
        'says',
        'Only what there is to do. What was said in the meeting stays confidential.',
      ),
    })}`,
    send: 'Save',
    also:
      before === null
        ? nothing
        : html`<button type="submit" class="govuk-button govuk-button--secondary" name="${backName}" value="yes" data-module="govuk-button">It does not go on after all</button>`,
  })
  return shown(document, faults.length > 0 || notice !== null ? 400 : 200)
}
