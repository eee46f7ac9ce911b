/** A complaint to the Parliamentary and Health Service Ombudsman. Source: LAW-CMP-08. */

import { dueDay } from '../due-day.ts'
import { dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import type { Block, Letter, LetterContext } from '../letter.ts'
import { healthIsMissing, isRecommendedOn } from '../part-of-concern.ts'
import { dayOr, line, or, paragraph } from '../prose.ts'
import {
  because,
  complaintBody,
  complaintFields,
  complaintSubject,
  localComplaintFields,
} from './complaint-parts.ts'

const fields = {
  body: text('Which health body did you complain to?', 'the name of the health body'),
  awareOn: dayField(
    'When did it happen, or when did you learn of it?',
    'the day on which you learned of it',
    'The later of the two.',
  ),
  late: lines(
    'If that is more than 12 months ago: why could you not complain before?',
    'why you could not complain before',
    'One reason a line. You can leave it empty.',
  ),
  ...localComplaintFields,
  ...complaintFields,
} as const
type Fields = typeof fields

/** Complains to the Ombudsman for the NHS, after the health body’s own procedure. */
export const complainToTheHealthServiceOmbudsman: Letter<Fields> = {
  id: 'complain-to-the-health-service-ombudsman',
  title: 'Complain to the Ombudsman about the NHS',
  group: 'talk-and-complain',
  when: 'You have complained to the health service or the integrated care board, and its answer did not settle it or did not come. Ask the Ombudsman about its time limit; 12 months is usual.',
  fields,
  needs: ['childName', 'reference'],
  to: () => ({
    roles: ['ombudsman-phso'],
    called: 'the Parliamentary and Health Service Ombudsman',
    greeting: 'Ombudsman',
  }),
  write: (context) => {
    const { given } = context
    return {
      subject: complaintSubject('Complaint about the NHS', given),
      body: complaintBody(given, {
        purpose: line`This is a complaint about ${or(given.body, fields.body.gap)}.`,
        before: before(context),
        law: [],
        isAboutAnother: true,
        answer: [
          paragraph`Please tell me whether you can look into this, and what else you need from me. If another Ombudsman should look at a part of it, please tell me which part.`,
        ],
      }),
      enclosures: [
        ['A copy of my complaint to the health body'],
        ...(given.answeredOn === null ? [] : [['A copy of its final answer']]),
      ],
    }
  },
  rules: ['LAW-CMP-08'],
  kinds: ['health-service', 'plan-not-delivered', 'recommendation'],
  fits: (concern) =>
    concern.kind === 'health-service' || healthIsMissing(concern) || isRecommendedOn(concern, 'health'),
  fromFacts: (concern) => {
    if (concern.kind === 'recommendation') {
      return valuesFrom({ complainedOn: concern.complainedOn, answeredOn: concern.complaintAnsweredOn })
    }
    if (concern.kind !== 'health-service' && concern.kind !== 'plan-not-delivered') return {}
    return valuesFrom({
      awareOn: concern.awareOn,
      complainedOn: concern.complainedOn,
      answeredOn: concern.complaintAnsweredOn,
    })
  },
}

function before({ given, on, calendar }: LetterContext<Fields>): readonly Block[] {
  const complained = line`I complained to it on ${dayOr(given.complainedOn, fields.complainedOn.gap)}.`
  const answered =
    given.answeredOn === null
      ? line`I have had no final answer.`
      : line`Its final answer of ${dayOr(given.answeredOn, fields.answeredOn.gap)} does not settle my complaint.`
  const known = line`It happened, or I learned of it, on ${dayOr(given.awareOn, fields.awareOn.gap)}.`
  const due = dueDay('ombudsman-phso', { aware: given.awareOn }, calendar)
  const isLate = due !== null && on > due.latestDay
  return [
    paragraph`${complained} ${answered}`,
    ...(isLate
      ? because(
          line`${known} I understand that you normally look at complaints made within 12 months. If mine is later than that, I ask you to accept it, because:`,
          given.late,
          fields.late.gap,
        )
      : [paragraph`${known}`]),
  ]
}
