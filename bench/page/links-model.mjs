/** Who asks, the council's form, what helps to get ready, and what can be taken away. */
import { addressOf } from '@way-forward/law'
import { hasEvents } from '../../service/src/web/pages/plan/dates-file/events.ts'
import { hasSheet } from '../../service/src/web/pages/plan/easy-read/sheets.ts'
import { take } from '../../service/src/web/pages/plan/plan/take-words.ts'

/** A plan about one matter, of a parent who has chosen no council. */
export function linksModel(address, answers, { concerns, person }, found, step, today) {
  const [concern] = concerns
  const mayMeet = found.routes.some(
    ({ id, state }) =>
      (id === 'mediation' || id === 'disagreement-resolution') && (state === 'open' || state === 'unknown'),
  )
  const to = (path, text, note = null) => ({ href: `${path}?${address}`, text, note })
  return {
    youngPerson:
      person.asks === undefined && answers.n === undefined
        ? `/plan?${addressOf({ ...answers, i: 'y' })}`
        : null,
    council: step.code === 'elsewhere' ? null : Object.entries(answers),
    ready:
      step.code === 'elsewhere'
        ? []
        : [
            to('/letters', take.letters, take.lettersNote),
            ...(concern.kind === 'council-decision'
              ? [{ href: '/notice', text: take.notice, note: take.noticeNote }]
              : []),
            to('/plan/calling', take.calling, take.callingNote),
            to('/plan/meeting', take.meeting, take.meetingNote),
            ...(mayMeet ? [to('/plan/stages', take.stages, take.stagesNote)] : []),
            ...(hasSheet(step, concern) ? [to('/plan/easy-read', take.easyRead, take.easyReadNote)] : []),
          ],
    takeAway: [
      to('/plan/plan.pdf', take.pdf),
      ...(hasEvents(found.dates, today) ? [to('/plan/dates.ics', take.calendar, take.calendarNote)] : []),
      to('/plan/plan.html', take.file),
      to('/plan/handover.pdf', take.handover, take.handoverNote),
      to('/plan/log.pdf', take.log),
      to('/plan/code.svg', take.code),
    ],
  }
}
