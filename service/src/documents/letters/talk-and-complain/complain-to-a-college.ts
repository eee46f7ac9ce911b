/** A complaint to a college or other post-16 provider. Source: LAW-CMP-04, LAW-DUTY-17, LAW-DUTY-10. */

import { replyDay } from '../due-day.ts'
import { choice } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Letter } from '../letter.ts'
import { line, paragraph } from '../prose.ts'
import { mayBeCollege } from '../setting-of-concern.ts'
import { voiceOf } from '../voice.ts'
import { whose } from '../whose.ts'
import { complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'
import { earlierAnswer, isNextStage, stageFields, stageFrom } from './earlier-answer.ts'

const workingDaysToReply = 20

const fields = {
  college: choice(
    'What kind of college is it?',
    {
      'further-education': 'A further education college',
      'sixteen-to-nineteen-academy': 'A 16 to 19 academy',
      specialist: 'A specialist post-16 institution',
    },
    'what kind of college it is',
  ),
  plan: choice('Is there an EHC plan?', { yes: 'Yes', no: 'No' }, 'whether there is an EHC plan'),
  ...stageFields,
  ...complaintFields,
} as const

/** Complains to a college. */
export const complainToACollege: Letter<typeof fields> = {
  id: 'complain-to-a-college',
  title: 'Complain to a college',
  group: 'talk-and-complain',
  when: 'Talking to the college has not settled it, or its answer to your complaint did not, and you want the next stage.',
  fields,
  needs: ['childName'],
  to: () => ({ roles: [], called: 'the principal', greeting: 'principal' }),
  write: (context) => {
    const { common, given, on, calendar } = context
    const { subject, has } = voiceOf(common)
    const bound =
      given.college === 'further-education'
        ? 'a further education college'
        : given.college === 'sixteen-to-nineteen-academy'
          ? 'a 16 to 19 academy'
          : null
    return {
      subject: complaintSubject('Formal complaint', given),
      body: complaintBody(given, {
        purpose: isNextStage(given)
          ? line`This is a formal complaint. I ask for the next stage of your complaints procedure.`
          : line`This is a formal complaint. Please treat it under your complaints procedure.`,
        before: earlierAnswer(given),
        law: [
          ...(bound === null
            ? []
            : [
                paragraph`Section 66 of ${childrenAndFamiliesAct} requires ${bound} to use its best endeavours to secure the special educational provision that ${whose(voiceOf(common))} needs call for.`,
              ]),
          ...(given.plan === 'yes'
            ? [
                paragraph`${subject} ${has} an EHC plan. Under section 42(2) of ${childrenAndFamiliesAct} it is the council that must secure the special educational provision in it, and I may write to the council too. What I ask of the college stands beside that.`,
              ]
            : []),
        ],
        answer: [
          paragraph`Please let me have your answer by ${replyDay(on, workingDaysToReply, calendar)}. If your procedure sets another day, please tell me now which day that is. Please also send me the procedure, so that I know its stages.`,
          paragraph`If your procedure does not settle this, I understand that a complaint can then go to the Department for Education.`,
        ],
      }),
    }
  },
  rules: ['LAW-CMP-04', 'LAW-DUTY-17', 'LAW-DUTY-10'],
  kinds: ['help-in-setting', 'plan-not-delivered'],
  fits: mayBeCollege,
  fromFacts: (concern) => {
    if (concern.kind !== 'help-in-setting' && concern.kind !== 'plan-not-delivered') return {}
    const answeredOn = concern.complaintAnsweredOn
    return valuesFrom({
      // The facts do not tell a further education college from a 16 to 19 academy.
      college: concern.setting === 'specialist-post-16' ? 'specialist' : undefined,
      plan: concern.kind === 'plan-not-delivered' ? 'yes' : concern.hasPlan,
      stage: stageFrom(answeredOn),
      answeredOn,
    })
  },
}
