/** A complaint to a health service or to the board that pays for it. Source: LAW-CMP-08, LAW-CMP-09, LAW-DUTY-10. */

import { choice, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Addressee, Block, Letter, LetterContext } from '../letter.ts'
import { healthIsMissing } from '../part-of-concern.ts'
import { line, or, paragraph } from '../prose.ts'
import { complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'
import {
  careComplaintFields,
  careComplaintRegulations,
  careComplaintTimes,
  lateCareComplaint,
} from './late-care-complaint.ts'

const fields = {
  recipient: choice(
    'To whom do you complain?',
    {
      provider: 'The service that gives the care, such as an NHS trust',
      commissioner: 'The integrated care board that pays for it',
    },
    'to whom you complain',
    'One of the two, not both. One that gets a complaint meant for the other sends it on.',
  ),
  service: text('Which service is it about?', 'the service', 'For example: children’s speech therapy.'),
  plan: choice(
    'Is it about health care in Section G of a final EHC plan?',
    { yes: 'Yes', no: 'No' },
    'whether it is about Section G of a plan',
  ),
  ...careComplaintFields,
  ...complaintFields,
} as const
type Fields = typeof fields

/** Complains about health care. */
export const complainToTheNhs: Letter<Fields> = {
  id: 'complain-to-the-nhs',
  title: 'Complain about a health service',
  group: 'talk-and-complain',
  when: 'You are unhappy with an NHS service, or health care in Section G of a plan is not given. PALS can help you informally first, if you like.',
  fields,
  needs: ['childName', 'reference'],
  to: ({ recipient }): Addressee =>
    recipient === 'commissioner'
      ? {
          roles: ['health-commissioner'],
          called: 'the complaints team of the integrated care board',
          greeting: 'complaints team',
        }
      : { roles: [], called: 'the complaints team of the health service', greeting: 'complaints team' },
  write: (context) => {
    const { given } = context
    return {
      subject: complaintSubject('Formal complaint', given),
      body: complaintBody(given, {
        purpose: line`This is a formal complaint about ${or(given.service, fields.service.gap)} under ${careComplaintRegulations}.`,
        before: lateCareComplaint(context, given),
        law: sectionG(context),
        answer: [
          ...careComplaintTimes(context),
          ...(given.recipient === null ? [] : [sentToOne(given.recipient)]),
          paragraph`If your answer does not settle this, I can ask the Parliamentary and Health Service Ombudsman to look at my complaint.`,
        ],
      }),
    }
  },
  rules: ['LAW-CMP-08', 'LAW-CMP-09', 'LAW-DUTY-10'],
  kinds: ['health-service', 'plan-not-delivered'],
  fits: (concern) => concern.kind === 'health-service' || healthIsMissing(concern),
  fromFacts: (concern) => {
    if (concern.kind === 'health-service') {
      return valuesFrom({ recipient: concern.complainedTo, awareOn: concern.awareOn })
    }
    if (concern.kind !== 'plan-not-delivered' || concern.missing?.includes('health') !== true) return {}
    return valuesFrom({ recipient: 'commissioner', plan: 'yes', awareOn: concern.awareOn })
  },
}

function sectionG({ given }: LetterContext<Fields>): readonly Block[] {
  if (given.plan !== 'yes') return []
  const duty = line`Section 42(3) of ${childrenAndFamiliesAct} requires the responsible commissioning body to arrange the health care that an EHC plan specifies.`
  return [
    given.recipient === 'commissioner'
      ? paragraph`${duty} If another body is responsible for this care, please tell me which.`
      : paragraph`${duty} I bring this complaint to you as the service that gives the care.`,
  ]
}

function sentToOne(recipient: 'provider' | 'commissioner'): Block {
  return paragraph`I send this complaint to you alone, and not also to ${recipient === 'provider' ? 'the integrated care board' : 'the service that gives the care'}. If another body should answer it, please send it on and tell me. Under regulation 6 it then counts as made to that body.`
}
