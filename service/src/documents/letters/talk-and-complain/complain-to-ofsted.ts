/** A complaint to Ofsted about an early years provider. Source: LAW-CMP-05. */

import { replyDay } from '../due-day.ts'
import { dayField, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import type { Letter } from '../letter.ts'
import { dayOr, line, or, paragraph } from '../prose.ts'
import { mayBeEarlyYears } from '../setting-of-concern.ts'
import { complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'

const workingDaysToReply = 10

const fields = {
  provider: text(
    'What is the nursery or childminder called, and where is it?',
    'the name and address of the nursery or childminder',
  ),
  registration: text(
    'What is its Ofsted number?',
    'the Ofsted number',
    'It is on the provider’s certificate and on Ofsted’s website. You can leave it empty.',
  ),
  complainedOn: dayField(
    'When did you complain to the provider?',
    'the day on which you complained to the provider',
  ),
  answeredOn: dayField(
    'When did the provider answer?',
    'the day of the answer',
    'Leave it empty if no answer came.',
  ),
  ...complaintFields,
} as const

/** Complains to Ofsted, after the provider. */
export const complainToOfsted: Letter<typeof fields> = {
  id: 'complain-to-ofsted',
  title: 'Complain to Ofsted about a nursery or childminder',
  group: 'talk-and-complain',
  when: 'You have complained to a registered nursery or childminder in writing, and its answer did not settle it or did not come. Ofsted acts on registration and does not put a single case right.',
  fields,
  needs: ['childName'],
  to: () => ({ roles: ['ofsted'], called: 'Ofsted', greeting: 'Sir or Madam' }),
  write: (context) => {
    const { given, on, calendar } = context
    const number = given.registration === null ? '' : ` (Ofsted number ${given.registration})`
    return {
      subject: complaintSubject('Complaint about an early years provider', given),
      body: complaintBody(given, {
        purpose: line`This is a complaint about ${or(given.provider, fields.provider.gap)}${number}.`,
        before: [
          paragraph`I complained to the provider in writing on ${dayOr(given.complainedOn, fields.complainedOn.gap)}. ${given.answeredOn === null ? 'I have had no answer.' : line`It answered on ${dayOr(given.answeredOn, fields.answeredOn.gap)}, and I still have the concerns below.`}`,
        ],
        law: [],
        isAboutAnother: true,
        answer: [
          paragraph`I know that Ofsted acts on the requirements of registration and does not put a single case right. I ask you to look at whether this provider meets those requirements.`,
          paragraph`Please tell me by ${replyDay(on, workingDaysToReply, calendar)} that you have this letter, and later what you have done, as far as you can say.`,
        ],
      }),
      enclosures: [
        ['A copy of my complaint to the provider'],
        ...(given.answeredOn === null ? [] : [['A copy of the provider’s answer']]),
      ],
    }
  },
  rules: ['LAW-CMP-05'],
  kinds: ['help-in-setting'],
  fits: mayBeEarlyYears,
  fromFacts: (concern) =>
    concern.kind === 'help-in-setting' && concern.setting === 'early-years-provider'
      ? valuesFrom({
          complainedOn: concern.complainedOn,
          answeredOn: concern.complaintAnsweredOn,
        })
      : {},
}
