/** A complaint to the Department for Education, after the local routes. Source: LAW-CMP-11, LAW-CMP-02, LAW-CMP-03, LAW-CMP-04. */
import { choice, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import type { Block, Letter, LetterContext } from '../letter.ts'
import { dayOr, line, or, paragraph } from '../prose.ts'
import { complaintBody, complaintFields, complaintSubject, localComplaintFields } from './complaint-parts.ts'

const fields = {
  about: choice(
    'Whom is it about?',
    {
      council: 'A council',
      'maintained-school': 'The governors of a school that the council maintains',
      academy: 'An academy or free school',
      college: 'A college',
    },
    'whom it is about',
  ),
  body: text('What is it called?', 'the name of the council, school or college'),
  ground: choice(
    'For a council or governors: what is wrong?',
    {
      unreasonable: 'It acts unreasonably',
      default: 'It fails in a duty',
      both: 'Both',
    },
    'what is wrong',
  ),
  duty: text('Which duty does it not carry out?', 'the duty', 'If you say that it fails in one.'),
  ...localComplaintFields,
  ...complaintFields,
} as const
type Fields = typeof fields

/** Complains to the Secretary of State’s department. */
export const complainToTheDepartmentForEducation: Letter<Fields> = {
  id: 'complain-to-the-department-for-education',
  title: 'Complain to the Department for Education',
  group: 'talk-and-complain',
  when: 'You have been through the complaints procedure of a school, college or council, and it is not settled. It comes after the local routes. Look at GOV.UK first for how it wants to be written to.',
  fields,
  needs: ['childName', 'reference'],
  to: () => ({
    roles: ['secretary-of-state'],
    called: 'the Department for Education',
    greeting: 'Secretary of State',
  }),
  write: (context) => {
    const { given } = context
    return {
      subject: complaintSubject('Formal complaint', given),
      body: complaintBody(given, {
        purpose: line`This is a complaint about ${or(given.body, fields.body.gap)}.`,
        before: [before(context)],
        law: powers(context),
        lawTitle: 'What you can do',
        isAboutAnother: true,
        answer: [
          paragraph`Please tell me that you have this letter, whether you will look into it, and what else you need from me.`,
        ],
      }),
      enclosures: [
        ['A copy of my complaint'],
        ...(given.answeredOn === null ? [] : [['A copy of the final answer']]),
      ],
    }
  },
  rules: ['LAW-CMP-11', 'LAW-CMP-02', 'LAW-CMP-03', 'LAW-CMP-04'],
  kinds: ['help-in-setting', 'plan-not-delivered', 'overdue', 'tribunal-order', 'agreement'],
  fromFacts: (concern) => {
    switch (concern.kind) {
      case 'help-in-setting':
        return valuesFrom({
          about:
            concern.setting === 'maintained-school' || concern.setting === 'academy'
              ? concern.setting
              : concern.setting === 'college'
                ? 'college'
                : undefined,
          complainedOn: concern.complainedOn,
          answeredOn: concern.complaintAnsweredOn,
        })
      case 'plan-not-delivered':
      case 'overdue':
      case 'tribunal-order':
      case 'agreement':
        return valuesFrom({
          about: 'council',
          complainedOn: concern.complainedOn,
          answeredOn: concern.complaintAnsweredOn,
        })
      default:
        return {}
    }
  },
}

function before({ given }: LetterContext<Fields>): Block {
  const complained = line`I complained to it under its own procedure on ${dayOr(given.complainedOn, fields.complainedOn.gap)}.`
  return given.answeredOn === null
    ? paragraph`${complained} I have had no final answer.`
    : paragraph`${complained} Its final answer of ${dayOr(given.answeredOn, fields.answeredOn.gap)} does not settle my complaint.`
}

function powers({ given }: LetterContext<Fields>): readonly Block[] {
  if (given.about === 'academy') {
    return [
      paragraph`I understand that the Department looks at how an academy dealt with a complaint, and not at the decision itself. I ask you to look at that.`,
    ]
  }
  if (given.about === 'college') {
    return [
      paragraph`I understand that the Department takes complaints about a college once the college’s own procedure is finished. If another body takes them now, please tell me which.`,
    ]
  }
  if (given.about === null || given.ground === null) return []
  const body = given.about === 'council' ? 'the council' : 'the governing body'
  const duty = line`${body} fails in this duty: ${or(given.duty, fields.duty.gap)}.`
  if (given.ground === 'default') {
    return [
      paragraph`I ask the Secretary of State to use section 497 of the Education Act 1996, because ${duty}`,
    ]
  }
  if (given.ground === 'both') {
    return [
      paragraph`I ask the Secretary of State to use sections 496 and 497 of the Education Act 1996, because ${body} acts unreasonably, and because ${duty}`,
    ]
  }
  return [
    paragraph`I ask the Secretary of State to use section 496 of the Education Act 1996, because ${body} acts unreasonably.`,
  ]
}
