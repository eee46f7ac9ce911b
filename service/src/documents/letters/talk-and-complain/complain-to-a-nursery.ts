/** A written complaint to a nursery, pre-school or childminder. Source: LAW-CMP-05. */

import { dueDay, dueDayOr } from '../due-day.ts'
import type { Letter } from '../letter.ts'
import { line, paragraph } from '../prose.ts'
import { mayBeEarlyYears } from '../setting-of-concern.ts'
import { complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'

/** Complains to a registered early years provider. */
export const complainToANursery: Letter<typeof complaintFields> = {
  id: 'complain-to-a-nursery',
  title: 'Complain to a nursery or childminder',
  group: 'talk-and-complain',
  when: 'Talking to the nursery, pre-school or childminder has not settled it. A written complaint comes before Ofsted.',
  fields: complaintFields,
  needs: ['childName'],
  to: () => ({ roles: [], called: 'the manager of the nursery', greeting: 'manager' }),
  write: (context) => {
    const { given, on, calendar } = context
    const due = dueDay('early-years-complaint', { received: on }, calendar)
    return {
      subject: complaintSubject('Formal complaint', given),
      body: complaintBody(given, {
        purpose: line`This is a formal complaint in writing. It is about how the requirements of the early years foundation stage are met.`,
        law: [],
        answer: [
          paragraph`I understand that the early years framework has a registered provider look into such a complaint and tell me the outcome within 28 days of receiving it. Counted from the date of this letter, that is ${dueDayOr(due, 'the day 28 days from now')}.`,
          paragraph`Please also tell me how to reach Ofsted.`,
        ],
      }),
    }
  },
  rules: ['LAW-CMP-05'],
  kinds: ['help-in-setting'],
  fits: mayBeEarlyYears,
}
