/** A complaint about adult social care. Source: LAW-CMP-08, LAW-CMP-06. */

import { valuesFrom } from '../from-facts.ts'
import type { Letter } from '../letter.ts'
import { careIsMissing } from '../part-of-concern.ts'
import { line, paragraph } from '../prose.ts'
import { complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'
import { complaintTeams } from './complaint-teams.ts'
import {
  careComplaintFields,
  careComplaintRegulations,
  careComplaintTimes,
  lateCareComplaint,
} from './late-care-complaint.ts'

const fields = { ...careComplaintFields, ...complaintFields } as const

/** Complains about social care for someone of 18 or over. */
export const complainAboutAdultSocialCare: Letter<typeof fields> = {
  id: 'complain-about-adult-social-care',
  title: 'Complain about adult social care',
  group: 'talk-and-complain',
  when: 'You are unhappy with a social care assessment, decision or service for someone of 18 or over.',
  fields,
  needs: ['childName', 'reference'],
  to: () => complaintTeams['adult-social-care'],
  write: (context) => {
    const { given } = context
    return {
      subject: complaintSubject('Formal complaint', given),
      body: complaintBody(given, {
        purpose: line`This is a formal complaint about adult social care under ${careComplaintRegulations}.`,
        before: lateCareComplaint(context, given),
        law: [],
        answer: [
          ...careComplaintTimes(context),
          paragraph`If your answer does not settle this, I can ask the Local Government and Social Care Ombudsman to look at my complaint.`,
        ],
      }),
    }
  },
  rules: ['LAW-CMP-08', 'LAW-CMP-06'],
  kinds: ['social-care', 'plan-not-delivered'],
  fits: (concern) =>
    concern.kind === 'social-care' ? concern.service !== 'childrens' : careIsMissing(concern),
  fromFacts: (concern) =>
    concern.kind === 'social-care' || concern.kind === 'plan-not-delivered'
      ? valuesFrom({ awareOn: concern.awareOn })
      : {},
}
