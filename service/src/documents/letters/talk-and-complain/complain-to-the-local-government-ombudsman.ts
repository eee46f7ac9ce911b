/** A complaint to the Local Government and Social Care Ombudsman. Source: LAW-CMP-06. */

import { dueDay } from '../due-day.ts'
import { choice, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import type { Block, Letter, LetterContext } from '../letter.ts'
import { isRecommendedOn } from '../part-of-concern.ts'
import { dayOr, line, or, paragraph } from '../prose.ts'
import { because, complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'

const fields = {
  council: text('Which council is it about?', 'the name of the council'),
  awareOn: dayField(
    'When did you first know of what you complain about?',
    'the day on which you first knew',
    'The Ombudsman’s 12 months begin with this day.',
  ),
  late: lines(
    'If that is more than 12 months ago: why could you not complain before?',
    'why you could not complain before',
    'One reason a line. You can leave it empty.',
  ),
  complainedOn: dayField('When did you complain to the council?', 'the day on which you complained'),
  answeredOn: dayField(
    'When did the council’s final answer come?',
    'the day of the council’s final answer',
    'Leave it empty if none has come.',
  ),
  appeal: choice(
    'Is there an appeal to the Tribunal?',
    {
      none: 'No, nothing in this complaint could be appealed',
      made: 'Yes, I have appealed about something',
      possible: 'No, but something near it could have been appealed',
    },
    'whether there is an appeal',
    'The Ombudsman cannot look at what was appealed, nor normally at what could have been. It can look at delay, help in a plan that is not given, and poor communication.',
  ),
  ...complaintFields,
} as const
type Fields = typeof fields

/** Complains to the Ombudsman for councils, after the council’s own procedure. */
export const complainToTheLocalGovernmentOmbudsman: Letter<Fields> = {
  id: 'complain-to-the-local-government-ombudsman',
  title: 'Complain to the Ombudsman about a council',
  group: 'talk-and-complain',
  when: 'You have complained to the council about special educational needs or social care, and its final answer did not settle it or did not come. It must be in writing, within 12 months beginning with the day on which you first knew, or later if the Ombudsman accepts it.',
  fields,
  needs: ['childName', 'reference'],
  to: () => ({
    roles: ['ombudsman-lgsco'],
    called: 'the Local Government and Social Care Ombudsman',
    greeting: 'Ombudsman',
  }),
  write: (context) => {
    const { given } = context
    const council = or(given.council, fields.council.gap)
    return {
      subject: complaintSubject('Complaint about a council', given),
      body: complaintBody(given, {
        purpose: line`This is a complaint about ${council}.`,
        before: before(context),
        law: appeal(context),
        lawTitle: 'Appeals',
        isAboutAnother: true,
        answer: [
          paragraph`Please tell me whether you can look into this, and what else you need from me. If you cannot look into a part of it, please tell me which part and why.`,
        ],
      }),
      enclosures: [
        ['A copy of my complaint to the council'],
        ...(given.answeredOn === null ? [] : [['A copy of the council’s final answer']]),
      ],
    }
  },
  rules: ['LAW-CMP-06'],
  kinds: [
    'overdue',
    'plan-not-delivered',
    'social-care',
    'transport',
    'personal-budget',
    'agreement',
    'tribunal-order',
    'recommendation',
  ],
  fits: (concern) => concern.kind !== 'recommendation' || isRecommendedOn(concern, 'social-care'),
  fromFacts: (concern) => {
    switch (concern.kind) {
      case 'plan-not-delivered':
      case 'social-care':
        return valuesFrom({
          awareOn: concern.awareOn,
          complainedOn: concern.complainedOn,
          answeredOn: concern.complaintAnsweredOn,
        })
      case 'overdue':
      case 'agreement':
      case 'tribunal-order':
      case 'recommendation':
      case 'personal-budget':
        return valuesFrom({ complainedOn: concern.complainedOn, answeredOn: concern.complaintAnsweredOn })
      default:
        return {}
    }
  },
}

function before({ given, on, calendar }: LetterContext<Fields>): readonly Block[] {
  const complained = line`I complained to the council on ${dayOr(given.complainedOn, fields.complainedOn.gap)}.`
  const answered =
    given.answeredOn === null
      ? line`I have had no final answer.`
      : line`Its final answer of ${dayOr(given.answeredOn, fields.answeredOn.gap)} does not settle my complaint.`
  const known = line`I first knew of what I complain about on ${dayOr(given.awareOn, fields.awareOn.gap)}.`
  const due = dueDay('ombudsman-lgsco', { aware: given.awareOn }, calendar)
  const isLate = due !== null && on > due.latestDay
  return [
    paragraph`${complained} ${answered}`,
    ...(isLate
      ? because(
          line`${known} That is more than 12 months ago. Section 26B of the Local Government Act 1974 lets you accept a later complaint, and I ask you to, because:`,
          given.late,
          fields.late.gap,
        )
      : [paragraph`${known}`]),
  ]
}

function appeal({ given }: LetterContext<Fields>): readonly Block[] {
  if (given.appeal === 'none') {
    return [paragraph`Nothing in this complaint could be appealed to the Tribunal.`]
  }
  if (given.appeal === 'made') {
    return [
      paragraph`I have also appealed to the First-tier Tribunal. I know that you cannot look at what was appealed (section 26(6)(a) of the Local Government Act 1974). I ask you to look only at the points above that stand apart from the appeal.`,
    ]
  }
  if (given.appeal === 'possible') {
    return [
      paragraph`I have not appealed to the First-tier Tribunal. I know that you do not normally look at what could have been appealed (section 26(6)(a) of the Local Government Act 1974). I ask you to look at the points above that stand apart from such a decision.`,
    ]
  }
  return []
}
