/** A complaint to a school of any kind. Source: LAW-CMP-02, LAW-CMP-03, LAW-DUTY-17, LAW-DUTY-10. */

import type { Setting } from '@way-forward/law'
import { replyDay } from '../due-day.ts'
import { choice } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Addressee, Block, Letter, LetterContext } from '../letter.ts'
import { line, paragraph } from '../prose.ts'
import { mayBeSchool } from '../setting-of-concern.ts'
import { voiceOf } from '../voice.ts'
import { whose } from '../whose.ts'
import { complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'
import { earlierAnswer, isNextStage, stageFields, stageFrom } from './earlier-answer.ts'

const workingDaysToReply = 20

const fields = {
  school: choice(
    'What kind of school is it?',
    {
      maintained: 'A school that the council maintains',
      academy: 'An academy or free school',
      independent: 'An independent school',
      'pupil-referral-unit': 'A pupil referral unit',
      'non-maintained-special': 'A non-maintained special school',
    },
    'what kind of school it is',
    'The school’s website says so, often at the foot of the page.',
  ),
  mainstream: choice(
    'Is it a mainstream school?',
    { yes: 'Yes', no: 'No, it is a special school' },
    'whether it is a mainstream school',
  ),
  plan: choice('Is there an EHC plan?', { yes: 'Yes', no: 'No' }, 'whether there is an EHC plan'),
  ...stageFields,
  ...complaintFields,
} as const
type Fields = typeof fields

/** Complains to the head, or asks for the governors or the panel. */
export const complainToASchool: Letter<Fields> = {
  id: 'complain-to-a-school',
  title: 'Complain to a school',
  group: 'talk-and-complain',
  when: 'Talking to the school has not settled it, or the school’s answer to your complaint did not, and you want the next stage.',
  fields,
  needs: ['childName'],
  to: (given): Addressee =>
    isNextStage(given)
      ? { roles: [], called: 'the chair of governors', greeting: 'chair of governors' }
      : { roles: [], called: 'the head teacher', greeting: 'head teacher' },
  write: (context) => {
    const { given } = context
    return {
      subject: complaintSubject('Formal complaint', given),
      body: complaintBody(given, {
        purpose: isNextStage(given)
          ? line`This is a formal complaint. I ask for the next stage of your complaints procedure.`
          : line`This is a formal complaint. Please treat it under your complaints procedure.`,
        before: earlierAnswer(given),
        law: law(context),
        answer: answer(context),
      }),
    }
  },
  rules: ['LAW-CMP-02', 'LAW-CMP-03', 'LAW-DUTY-17', 'LAW-DUTY-10'],
  kinds: ['help-in-setting', 'plan-not-delivered'],
  fits: mayBeSchool,
  fromFacts: (concern) => {
    if (concern.kind !== 'help-in-setting' && concern.kind !== 'plan-not-delivered') return {}
    const answeredOn = concern.complaintAnsweredOn
    return valuesFrom({
      school: concern.setting === undefined ? undefined : schoolOfSetting[concern.setting],
      plan: concern.kind === 'plan-not-delivered' ? 'yes' : concern.hasPlan,
      stage: stageFrom(answeredOn),
      answeredOn,
    })
  },
}

function law({ common, given }: LetterContext<Fields>): readonly Block[] {
  const { has, subject } = voiceOf(common)
  const { school, mainstream, plan } = given
  const isBound =
    school === 'pupil-referral-unit' ||
    ((school === 'maintained' || school === 'academy') && mainstream === 'yes')
  const bound = school === 'pupil-referral-unit' ? 'a pupil referral unit' : 'a mainstream school'
  return [
    ...(isBound
      ? [
          paragraph`Section 66 of ${childrenAndFamiliesAct} requires ${bound} to use its best endeavours to secure the special educational provision that ${whose(voiceOf(common))} needs call for.`,
        ]
      : []),
    ...(plan === 'yes'
      ? [
          paragraph`${subject} ${has} an EHC plan. Under section 42(2) of ${childrenAndFamiliesAct} it is the council that must secure the special educational provision in it, and I may write to the council too. What I ask of the school stands beside that.`,
        ]
      : []),
  ]
}

function answer(context: LetterContext<Fields>): readonly Block[] {
  const { given, on, calendar } = context
  const reply = replyDay(on, workingDaysToReply, calendar)
  return [
    ...(isNextStage(given) ? nextStage(context) : firstStage(context)),
    isNextStage(given)
      ? paragraph`Please tell me by ${reply} when it will be heard. If your procedure sets an earlier day, please keep to that.`
      : paragraph`Please let me have your answer by ${reply}. If your procedure sets another day, please tell me now which day that is.`,
  ]
}

function firstStage({ given: { school } }: LetterContext<Fields>): readonly Block[] {
  if (school === 'academy' || school === 'independent') {
    return [
      paragraph`The Education (Independent School Standards) Regulations 2014 (Schedule, Part 7, paragraph 33) require a written complaints procedure with clear times. Please treat this letter as a complaint at its written stage, and send me the procedure. If it is not settled there, the next stage is a hearing before a panel.`,
    ]
  }
  if (school === 'maintained') {
    return [
      paragraph`Section 29 of the Education Act 2002 requires a maintained school to have a complaints procedure and to publish it. Please send it to me, or tell me where it is. If this is not settled, I understand that the next stage is a panel of governors.`,
    ]
  }
  return [
    paragraph`Please send me your complaints procedure with your answer, so that I know its stages and times.`,
  ]
}

function nextStage({ common, given: { school } }: LetterContext<Fields>): readonly Block[] {
  if (school === 'academy' || school === 'independent') {
    return [
      paragraph`I ask for the panel hearing that the Education (Independent School Standards) Regulations 2014 (Schedule, Part 7, paragraph 33) provide for: at least three people who were not directly involved, one of them independent of the management and running of the school. ${common.writer === 'parent' ? 'I may attend and be accompanied, and I would like to.' : 'I would like to attend and to be accompanied.'} Please send me a copy of what the panel finds.`,
      ...(school === 'academy'
        ? [
            paragraph`After that I understand that the Department for Education can look at how an academy dealt with a complaint.`,
          ]
        : []),
    ]
  }
  if (school === 'maintained') {
    return [
      paragraph`I ask for this complaint to go to a panel of governors who were not involved before. I would like to attend and to bring someone with me. After the panel, I understand that a complaint can go to the Department for Education.`,
    ]
  }
  return [
    paragraph`Please tell me who will look at this complaint at the next stage, and whether I can attend and bring someone with me.`,
  ]
}

const schoolOfSetting: Readonly<Record<Setting, keyof (typeof fields.school)['options'] | undefined>> = {
  'maintained-school': 'maintained',
  'maintained-nursery-school': 'maintained',
  academy: 'academy',
  'independent-school': 'independent',
  'pupil-referral-unit': 'pupil-referral-unit',
  'non-maintained-special-school': 'non-maintained-special',
  'early-years-provider': undefined,
  college: undefined,
  'specialist-post-16': undefined,
}
