import { type Day, monthsAfter, plainDay, writtenDay } from '@way-forward/law'
import { sendTeam } from '../addressees.ts'
import { dueDay, dueDayOr } from '../due-day.ts'
import { dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Letter, Line } from '../letter.ts'
import { mayWant } from '../part-of-concern.ts'
import { heading, line, linesOr, list, paragraph } from '../prose.ts'
import { paragraphOf } from '../sentences.ts'
import { voiceOf } from '../voice.ts'
import { whose } from '../whose.ts'

const monthsBarred = 6

const fields = {
  planOn: dayField('The date of the plan', 'the date of the plan', 'The plan that is in force now.'),
  assessedOn: dayField(
    'The day on which the last assessment was completed',
    'the day of the last assessment',
    'Leave it empty if you are not sure.',
  ),
  changes: lines(
    'What has changed',
    'what has changed since the last assessment, one thing a line',
    'New or greater needs, help that no longer fits, new reports. One thing a line.',
  ),
  helpNeeded: lines(
    'The help that may be needed now',
    'the help that may be needed now',
    'One thing a line.',
  ),
  papers: lines('Papers that you send with it', 'papers', 'Reports that show what has changed.'),
}

/** Asks for a re-assessment of someone with a plan. Source: LAW-DUTY-12, LAW-EHC-11, LAW-NOT-01. */
export const askForAReassessment: Letter<typeof fields> = {
  id: 'ask-for-a-reassessment',
  title: 'Ask for a re-assessment',
  group: 'ask',
  when: 'There is an EHC plan, and needs have changed so much that new advice from education, health or social care is needed.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => sendTeam,
  write({ common, given, on, calendar }) {
    const voice = voiceOf(common)
    const { planOn, assessedOn, changes, helpNeeded, papers } = given
    return {
      subject: ['Request for a re-assessment of EHC needs'],
      body: [
        paragraphOf(
          line`I ask the council to secure a re-assessment of ${whose(voice)} education, health and care needs. I make this request under section 44(2) of ${childrenAndFamiliesAct}.`,
          planOn === null ? null : `The present EHC plan is dated ${plainDay(planOn)}.`,
        ),
        heading('What has changed'),
        list(linesOr(changes, 'what has changed since the last assessment, one thing a line')),
        ...(helpNeeded.length === 0
          ? []
          : [heading('The help that may be needed now'), list(linesOr(helpNeeded, ''))]),
        ...(assessedOn === null ? [] : [paragraphOf(lastAssessed(assessedOn, on))]),
        heading('What happens next'),
        paragraph`Regulation 25(1) of ${sendRegulations} gives the council 15 days from receiving this request to tell me whether it will re-assess. If you receive it today, ${writtenDay(on)}, the last day is ${dueDayOr(dueDay('reassessment-decision', { requested: on }, calendar), '15 days from today')}.`,
        paragraph`If the council decides not to re-assess, please send me the notice of my rights that regulation 25(2) requires, and tell me why.`,
        paragraph`Please confirm in writing that you have this request, and on which day you received it.`,
      ],
      enclosures: papers.map((each) => [each]),
    }
  },
  rules: ['LAW-DUTY-12', 'LAW-EHC-11', 'LAW-NOT-01', 'LAW-NOT-05'],
  kinds: ['request', 'plan-review'],
  fits: (concern) => concern.kind !== 'request' || mayWant(concern, 'reassessment'),
  fromFacts: (concern) => (concern.kind === 'request' ? valuesFrom({ assessedOn: concern.assessedOn }) : {}),
}

/** The council need not re-assess within six months of the last assessment; it may. Source: LAW-EHC-11. */
function lastAssessed(assessedOn: Day, on: Day): Line {
  if (on > monthsAfter(assessedOn, monthsBarred))
    return line`The last assessment was completed on ${plainDay(assessedOn)}, more than six months ago.`
  return line`The last assessment was completed on ${plainDay(assessedOn)}. I know that the council need not re-assess where there was an assessment in the six months before the request (regulation 24 of ${sendRegulations}). I ask it to do so all the same, because of what has changed since.`
}
