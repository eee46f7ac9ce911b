/** `/mediation/<matter>/meeting/notice`: what the family says to a meeting that it was told of late. */
import type { Data } from '../../../../db/data.ts'
import { spanInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { everyMeans, meansWords } from '../../../../mediation/means-words.ts'
import { answerShortNotice, mayAnswerNotice } from '../../../../mediation/meeting/answer-short-notice.ts'
import { noticeAsked } from '../../../../mediation/meeting/family-is-asked.ts'
import { type Meeting, meetingAhead } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { radios } from '../../../govuk/radios.ts'
import { isoDay } from '../../../kit/date.ts'
import { described, type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import { html, nothing } from '../../../kit/html.ts'
import { type Answer, notFound, type Page, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce } from '../../cases/sent-once.ts'
import { provisionLinks } from '../../law/rule-statement.ts'
import { seenInput, seenName } from '../made-from.ts'
import { withMatter } from '../opened-matter.ts'
import { meetingFormView, onceIn, readAgain, toMeetings } from './form-frame.ts'
import { plainDayOf } from './meeting-words.ts'

/** `/mediation/<matter>/meeting/notice`. */
export function shortNoticePage(data: Data): Page {
  return {
    path: '/mediation/:matter/meeting/notice',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) => {
        const meeting = asked(visit, matter)
        return meeting === null
          ? notFound
          : view(visit, matter, meeting, beginOnce(new URLSearchParams()), [], null)
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const { form, today, calendar, origin } = visit
        const meeting = asked(visit, matter)
        if (meeting === null) return mayAnswerNotice(matter) ? toMeetings(matter) : notFound
        const id = onceIn(form)
        const faults: FieldFault[] = []
        const answer = form.get('answer')
        const means = everyMeans.find((each) => each === form.get('means'))
        const isService = matter.voice.as === 'service'
        if (answer !== 'agrees' && answer !== 'refuses')
          faults.push(
            fieldFault('answer', isService ? 'Say whether the family agrees' : 'Say whether you agree'),
          )
        if (isService && means === undefined) faults.push(fieldFault('means', 'Say how the family told you'))
        if (faults.length > 0 || (answer !== 'agrees' && answer !== 'refuses'))
          return view(visit, matter, meeting, form, faults, null)
        const became = await answerShortNotice(tx, matter, {
          id,
          meeting: form.get(seenName) ?? '',
          word: answer,
          today: isoDay(today),
          calendar,
          origin,
          ...(isService && means !== undefined && { means }),
        })
        if (became !== 'overtaken') return toMeetings(matter)
        const now = await readAgain(tx, matter)
        const other = asked(visit, now)
        return other === null ? toMeetings(now) : view(visit, now, other, form, [], overtaken)
      }),
    states: [
      { name: 'asked by the service', address: example, as: 'mediation-adviser' },
      { name: 'no answer', address: example, as: 'mediation-adviser', form: {}, status: 400 },
    ],
  }
}

const example = `/mediation/${exampleMatters.dated}/meeting/notice`
const overtaken =
  'The meeting was changed meanwhile, and your answer is not saved. It is now as it stands below. Please answer again.'

/** The meeting to which the family is asked to agree, where the reader answers for it. */
function asked({ calendar }: Visit, matter: Matter): Meeting | null {
  const meeting = meetingAhead(matter)
  if (meeting === null || !mayAnswerNotice(matter)) return null
  return noticeAsked(matter, meeting, calendar)?.notice.is === 'short' ? meeting : null
}

function view(
  visit: Visit,
  matter: Matter,
  meeting: Meeting,
  typed: URLSearchParams,
  faults: readonly FieldFault[],
  notice: string | null,
): Answer {
  const isService = matter.voice.as === 'service'
  const found = noticeAsked(matter, meeting, visit.calendar)?.notice
  const by = found?.lastDay ?? null
  const document = meetingFormView(visit, matter, {
    title: isService ? 'Does the family agree to short notice?' : 'Do you agree to short notice?',
    typed,
    faults,
    notice,
    lead: html`<p class="govuk-body"><strong>${spanInLondon(meeting.startsAt, meeting.endsAt)}</strong></p><p class="govuk-body">${
      isService ? 'The family was' : 'You were'
    } told the date and place on ${plainDayOf(meeting.step.onDay)}. The law asks for at least five working days before the meeting${
      by === null ? nothing : html`, which was ${plainDayOf(by)} at the latest to be safe`
    }, unless the family agrees to less: ${provisionLinks(['LAW-MED-28'])}.</p><p class="govuk-body">${
      isService
        ? 'Until it agrees, the meeting is not confirmed. It does not have to agree, and does not have to say why.'
        : 'It is for you to choose. If you say no, the meeting is not confirmed and the mediation service finds another time. Nothing else changes, and you can choose differently later.'
    }</p>`,
    fields: html`${seenInput(meeting.step.id)}${radios({
      name: 'answer',
      fieldset: {
        legend: {
          text: isService ? 'What did the family say?' : 'Is this date all right for you?',
          classes: 'govuk-fieldset__legend--s',
        },
      },
      value: typed.get('answer') ?? undefined,
      items: isService
        ? [
            { value: 'agrees', text: 'It agrees to this date' },
            { value: 'refuses', text: 'It does not agree' },
          ]
        : [
            { value: 'agrees', text: 'Yes, I agree to this date' },
            { value: 'refuses', text: 'No, I want more time' },
          ],
      ...described(faults, 'answer', null),
    })}${
      isService
        ? radios({
            name: 'means',
            classes: 'govuk-radios--small',
            fieldset: {
              legend: { text: 'How did the family tell you?', classes: 'govuk-fieldset__legend--s' },
            },
            value: typed.get('means') ?? undefined,
            items: everyMeans.map((value) => ({ value, text: meansWords[value] })),
            ...described(faults, 'means', null),
          })
        : nothing
    }`,
    send: 'Save the answer',
  })
  return shown(document, faults.length > 0 || notice !== null ? 400 : 200)
}
