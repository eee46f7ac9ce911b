import { plainDay } from '@way-forward/law'
import { sendTeam } from '../addressees.ts'
import { dueDay, replyDay } from '../due-day.ts'
import { dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { endOfTime, howLate } from '../how-late.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Letter, Line } from '../letter.ts'
import { mayWant } from '../part-of-concern.ts'
import { heading, line, linesOr, list, paragraph } from '../prose.ts'
import { voiceOf } from '../voice.ts'
import { whose } from '../whose.ts'

const fields = {
  reviewedOn: dayField(
    'The day on which the plan was made, or was last reviewed',
    'the day of the last review',
    'Leave it empty if you are not sure.',
  ),
  reasons: lines(
    'Why it cannot wait',
    'why the review cannot wait, one reason a line',
    'For example: help that is not working, a move, days out of school. One reason a line.',
  ),
  changes: lines(
    'What you would like the plan to say',
    'the changes that you would like',
    'One change a line.',
  ),
  people: lines(
    'Who should be asked to come or to report',
    'who should be asked',
    'For example: the speech and language therapist. One a line.',
  ),
}

/** Asks for a review before the twelve months are over. Nobody can compel one. Source: LAW-DUTY-11, LAW-REV-01. */
export const askForAnEarlyReview: Letter<typeof fields> = {
  id: 'ask-for-an-early-review',
  title: 'Ask for an early review of the plan',
  group: 'ask',
  when: 'There is an EHC plan that no longer fits, and the next yearly review is too far off. The council may say no; the letter asks it to say why.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => sendTeam,
  write({ common, given, on, calendar }) {
    const { reviewedOn, reasons, changes, people } = given
    const due = dueDay('annual-review', { 'plan-made-or-last-reviewed': reviewedOn }, calendar)
    const isOverdue = howLate(due, on) === 'late'
    const by = replyDay(on, 10, calendar)
    return {
      subject: [
        isOverdue ? 'Request for a review of an EHC plan' : 'Request for an early review of an EHC plan',
      ],
      body: [
        paragraph`I ask the council to review ${whose(voiceOf(common))} EHC plan now. ${timeOfReview()}`,
        heading('Why it cannot wait'),
        list(linesOr(reasons, 'why the review cannot wait, one reason a line')),
        ...(changes.length === 0
          ? []
          : [heading('What I would like the plan to say'), list(linesOr(changes, ''))]),
        ...(people.length === 0
          ? []
          : [heading('Whom I ask you to invite, or to ask for a report'), list(linesOr(people, ''))]),
        isOverdue
          ? paragraph`Please tell me by ${by} on which day the review will be held.`
          : paragraph`Please tell me by ${by} whether there will be a review, and on which day. If the council decides not to hold one yet, please tell me why in writing.`,
      ],
    }

    function timeOfReview(): Line {
      if (reviewedOn === null)
        return line`Section 44(1) of ${childrenAndFamiliesAct} sets only the longest time between reviews, which is 12 months. A review can be held sooner.`
      const made = line`The plan was made or last reviewed on ${plainDay(reviewedOn)}, and section 44(1) of ${childrenAndFamiliesAct} asks for a review within 12 months. ${endOfTime(due, on, 'twelve months from then')}`
      return isOverdue ? line`${made} So it is due already.` : line`${made} A review can be held sooner.`
    }
  },
  rules: ['LAW-DUTY-11', 'LAW-REV-01'],
  kinds: ['request', 'plan-review', 'plan-not-delivered'],
  fits: (concern) => concern.kind !== 'request' || mayWant(concern, 'early-review'),
  fromFacts: (concern) =>
    concern.kind === 'plan-review' ? valuesFrom({ reviewedOn: concern.lastReviewOn }) : {},
}
