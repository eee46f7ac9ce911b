import { writtenDay } from '@way-forward/law'
import { sendTeam } from '../addressees.ts'
import { dueDay, dueDayOr } from '../due-day.ts'
import { lines, text } from '../field.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Letter } from '../letter.ts'
import { mayWant } from '../part-of-concern.ts'
import { heading, line, linesOr, list, paragraph } from '../prose.ts'
import { paragraphOf } from '../sentences.ts'
import { voiceOf } from '../voice.ts'

const fields = {
  setting: text(
    'School, nursery or college',
    'the name of the school, nursery or college',
    'Leave it empty if there is none.',
  ),
  difficulties: lines(
    'What is difficult',
    'what is difficult, one thing a line',
    'For example reading, talking, being with others, moving about, keeping calm. One thing a line.',
  ),
  helpSoFar: lines(
    'The help given so far',
    'the help given so far',
    'What the school or others have done, since when, and what came of it. One thing a line.',
  ),
  helpNeeded: lines(
    'The help that may be needed',
    'the help that may be needed',
    'What you think would help, even if you are not sure. One thing a line.',
  ),
  papers: lines(
    'Papers that you send with it',
    'papers',
    'Reports, school records, letters from doctors or therapists. You need no diagnosis to ask.',
  ),
}

/** Asks for a first EHC needs assessment. Source: LAW-DUTY-05, LAW-DUTY-06, LAW-EHC-01, LAW-NOT-01, LAW-NOT-05. */
export const askForAnAssessment: Letter<typeof fields> = {
  id: 'ask-for-an-assessment',
  title: 'Ask for an EHC needs assessment',
  group: 'ask',
  when: 'There is no EHC plan yet, and the help that a school, nursery or college can give by itself may not be enough. A parent, a young person or the school may ask.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => sendTeam,
  write({ common, given, on, calendar }) {
    const voice = voiceOf(common)
    const { setting, difficulties, helpSoFar, helpNeeded, papers } = given
    const where = setting === null ? null : line`${voice.subject} ${voice.verb('go')} to ${setting}.`
    return {
      subject: ['Request for an EHC needs assessment'],
      body: [
        paragraphOf(
          line`I ask the council to secure an education, health and care (EHC) needs assessment for ${voice.person}. I make this request under section 36(1) of ${childrenAndFamiliesAct}.`,
          where,
        ),
        paragraph`Section 36(8) of the Act says when the council must assess: where it is of the opinion that a person has or may have special educational needs, and that it may be necessary for special educational provision to be made under an EHC plan. I ask the council to find that both are so, because of what I say here.`,
        heading('What is difficult'),
        list(linesOr(difficulties, 'what is difficult, one thing a line')),
        ...(helpSoFar.length === 0 ? [] : [heading('The help given so far'), list(linesOr(helpSoFar, ''))]),
        ...(helpNeeded.length === 0
          ? []
          : [heading('The help that may be needed'), list(linesOr(helpNeeded, ''))]),
        heading('What happens next'),
        paragraph`Regulation 5(1) of ${sendRegulations} gives the council six weeks, from receiving this request, to tell me whether it will assess. If you receive it today, ${writtenDay(on)}, the last day is ${dueDayOr(dueDay('assessment-decision', { requested: on }, calendar), 'six weeks from today')}.`,
        paragraph`If the council decides not to assess, I ask for its reasons, as section 36(5) of the Act requires, and for the notice of my rights that regulation 5(3) requires.`,
        paragraph`Please confirm in writing that you have this request, and on which day you received it. I will gladly answer questions and send more papers.`,
      ],
      enclosures: papers.map((each) => [each]),
    }
  },
  rules: ['LAW-DUTY-05', 'LAW-DUTY-06', 'LAW-EHC-01', 'LAW-NOT-01', 'LAW-NOT-05'],
  kinds: ['request', 'help-in-setting'],
  fits: (concern) =>
    concern.kind === 'request'
      ? mayWant(concern, 'assessment')
      : concern.kind === 'help-in-setting' && concern.hasPlan !== 'yes',
}
