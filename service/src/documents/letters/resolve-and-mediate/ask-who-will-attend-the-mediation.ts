/** Asks who comes to the mediation and what they can settle. Source: LAW-MED-27 to LAW-MED-30, LAW-MED-33. */

import { BeyondHolidays, workingDaysAfter, writtenDay } from '@way-forward/law'
import { accessNeeds, needsField } from '../access-needs.ts'
import { healthCommissioner, sendTeam } from '../addressees.ts'
import { dueDay, replyDay } from '../due-day.ts'
import { choice, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { sendRegulations } from '../instruments.ts'
import type { Addressee, Block, Letter, LetterContext } from '../letter.ts'
import { mayBeMediated } from '../part-of-concern.ts'
import { counted, dayOr, heading, linesOr, list, numbered, paragraph } from '../prose.ts'
import { voiceOf } from '../voice.ts'

const workingDaysToReply = 5

const fields = {
  arranger: choice(
    'Who arranges the mediation?',
    {
      council: 'The council',
      commissioner: 'The health commissioner, because only health is in issue',
    },
    'who arranges the mediation',
  ),
  meetingOn: dayField('When is the meeting?', 'the day of the meeting', 'Leave it empty if no day is fixed.'),
  toldOn: dayField(
    'When were you told its date and place?',
    'the day on which you were told its date and place',
  ),
  shorter: choice(
    'If that was less than five working days before: do you agree to it?',
    { yes: 'Yes', no: 'No' },
    'whether you agree to shorter notice',
  ),
  issues: lines(
    'What is the mediation about?',
    'what the mediation is about',
    'One issue a line. Say only what it is about, not what was said in it.',
  ),
  supporter: text(
    'Will someone come with you?',
    'who will come with you',
    'An advocate, a friend or another supporter. You can leave it empty.',
  ),
  needs: needsField,
} as const
type Fields = typeof fields

/** Asks for the names of those who come, and for their authority to settle. */
export const askWhoWillAttendTheMediation: Letter<Fields> = {
  id: 'ask-who-will-attend-the-mediation',
  title: 'Ask who will come to the mediation and what they can agree',
  group: 'resolve-and-mediate',
  when: 'A mediation is fixed or being arranged, and you want to know that those who come can decide.',
  fields,
  needs: ['childName', 'reference'],
  to: ({ arranger }): Addressee => (arranger === 'commissioner' ? healthCommissioner : sendTeam),
  write: (context) => {
    const { given } = context
    return {
      subject: ['Mediation: who will come, and with what authority'],
      body: [
        given.meetingOn === null
          ? paragraph`I have asked for mediation. Please tell me its date and place at least five working days before, as regulation 37(2) of ${sendRegulations} requires.`
          : paragraph`The day for the mediation is ${dayOr(given.meetingOn, fields.meetingOn.gap)}.`,
        ...shortNotice(context),
        heading(counted(given.issues, 'The issue', 'The issues')),
        numbered(linesOr(given.issues, fields.issues.gap)),
        heading('Who will come'),
        paragraph`Regulation 37(1) of ${sendRegulations} requires whoever arranges a mediation to make sure that people with authority to resolve the issues attend. For each person who will come, please tell me:`,
        list([
          ['the name and the role;'],
          [
            counted(
              given.issues,
              'whether they can agree on the issue above there and then;',
              'which of the issues above they can agree on there and then;',
            ),
          ],
          ['any limit on what they can agree, in money or in kind;'],
          ['whom they would have to ask, and that this person can be reached during the meeting.'],
        ]),
        paragraph`If nobody who is to come can decide on an issue, please send someone who can.`,
        ...others(context),
        replyAsked(context),
        ...accessNeeds(given.needs),
      ],
    }
  },
  rules: ['LAW-MED-27', 'LAW-MED-28', 'LAW-MED-29', 'LAW-MED-30', 'LAW-MED-33', 'LAW-MED-36', 'LAW-TIME-21'],
  kinds: ['council-decision'],
  fits: mayBeMediated,
  fromFacts: (concern) =>
    concern.kind === 'council-decision'
      ? valuesFrom({
          arranger:
            concern.disputed === undefined
              ? undefined
              : concern.disputed.length === 1 && concern.disputed[0] === 'health'
                ? 'commissioner'
                : 'council',
          meetingOn: concern.mediationMeetingOn,
          toldOn: concern.mediationNoticeOn,
        })
      : {},
}

/** Says that the notice was short once it is short on every reading. */
function shortNotice({ given, calendar }: LetterContext<Fields>): readonly Block[] {
  const { meetingOn, toldOn, shorter } = given
  const due = dueDay('mediation-notice', { meeting: meetingOn }, calendar)
  if (due === null || toldOn === null || toldOn <= due.latestDay) return []
  const agreed =
    shorter === 'yes'
      ? ' I agree to the shorter time for this meeting.'
      : shorter === 'no'
        ? ' I do not agree to less. Please offer me another day.'
        : ''
  return [
    paragraph`I was told its date and place on ${dayOr(toldOn, fields.toldOn.gap)}. Regulation 37(2) of ${sendRegulations} requires you to tell me at least five working days before, unless I agree to less.${agreed}`,
  ]
}

function others({ common, given }: LetterContext<Fields>): readonly Block[] {
  const { isOwn, person } = voiceOf(common)
  return [
    ...(given.supporter === null
      ? []
      : [
          paragraph`I will bring ${given.supporter}. Regulation 38(1)(b) lets me bring an advocate or other supporter.`,
        ]),
    ...(isOwn
      ? []
      : [
          paragraph`Please also tell me how the mediator will learn the views of ${person}. Regulation 38${common.writer === 'parent' ? '(2)' : '(3)'} requires reasonable steps to learn them.`,
        ]),
    paragraph`Please tell me how I claim my expenses under regulation 41, and whether any of them must be agreed first.`,
  ]
}

function replyAsked({ given, on, calendar }: LetterContext<Fields>): Block {
  const { meetingOn } = given
  try {
    const reply = workingDaysAfter(on, workingDaysToReply, calendar.ordinary)
    if (meetingOn === null || reply < meetingOn)
      return paragraph`Please let me have this by ${writtenDay(reply)}.`
  } catch (error) {
    if (!(error instanceof BeyondHolidays)) throw error
    return paragraph`Please let me have this by ${replyDay(on, workingDaysToReply, calendar)}.`
  }
  return paragraph`Please let me have this in good time before the meeting.`
}
