/** A complaint to the council about special educational needs. Source: LAW-CMP-06, LAW-EHC-10, LAW-DUTY-10, LAW-DEF-01, LAW-CMP-13. */

import { replyDay } from '../due-day.ts'
import { choices } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Block, Letter } from '../letter.ts'
import { line, paragraph } from '../prose.ts'
import { complaintBody, complaintFields, complaintSubject } from './complaint-parts.ts'
import { complaintTeams } from './complaint-teams.ts'
import { earlierAnswer, isNextStage, stageFields, stageFrom } from './earlier-answer.ts'

const workingDaysToReply = 20

const fields = {
  about: choices(
    'Is it about any of these?',
    {
      delay: 'Something that the council has not done in time',
      'plan-not-delivered': 'Help in Section F of an EHC plan that is not given',
      communication: 'Being kept informed, listened to or answered',
      'how-decided': 'How a decision was made or explained',
    },
    'what it is about',
    'Choose any that apply. Each adds the law that goes with it.',
  ),
  ...stageFields,
  ...complaintFields,
} as const

/** Complains about the council’s work on special educational needs. */
export const complainToTheCouncil: Letter<typeof fields> = {
  id: 'complain-to-the-council',
  title: 'Complain to the council about special educational needs',
  group: 'talk-and-complain',
  when: 'The council is late, does not give the help that a plan says, does not answer, or dealt badly with a decision. A decision itself is challenged by an appeal, which can run beside a complaint.',
  fields,
  needs: ['childName', 'reference'],
  to: () => complaintTeams.council,
  write: (context) => {
    const { given, on, calendar } = context
    return {
      subject: complaintSubject('Formal complaint', given),
      body: complaintBody(given, {
        purpose: isNextStage(given)
          ? line`This is a formal complaint. I ask for the next stage of your complaints procedure.`
          : line`This is a formal complaint. Please treat it under the first stage of your complaints procedure.`,
        before: earlierAnswer(given),
        law: given.about.flatMap((each) => lawOf[each]),
        answer: [
          paragraph`Please let me have your answer by ${replyDay(on, workingDaysToReply, calendar)}. If your procedure sets another day, please tell me now which day that is, and send me the procedure.`,
          isNextStage(given)
            ? paragraph`If this was the last stage, please say so in your answer. After it I can ask the Local Government and Social Care Ombudsman to look at my complaint.`
            : paragraph`If your answer does not settle this, please tell me what the next stage is. After your procedure I can ask the Local Government and Social Care Ombudsman to look at my complaint.`,
        ],
      }),
    }
  },
  rules: ['LAW-CMP-06', 'LAW-CMP-13', 'LAW-EHC-10', 'LAW-DUTY-10', 'LAW-DEF-01'],
  kinds: [
    'overdue',
    'plan-not-delivered',
    'council-decision',
    'request',
    'plan-review',
    'phase-transfer',
    'moving-area',
    'transport',
    'personal-budget',
    'agreement',
    'tribunal-order',
    'recommendation',
  ],
  fromFacts: (concern) => {
    if (concern.kind !== 'overdue' && concern.kind !== 'plan-not-delivered') return {}
    const answeredOn = concern.complaintAnsweredOn
    const isDelivery = concern.kind === 'plan-not-delivered'
    return valuesFrom({
      about: isDelivery
        ? concern.missing?.includes('provision')
          ? ['plan-not-delivered']
          : undefined
        : ['delay'],
      stage: stageFrom(answeredOn),
      answeredOn,
    })
  },
}

const lawOf: Readonly<Record<keyof (typeof fields.about)['options'], readonly Block[]>> = {
  delay: [
    paragraph`A time that has passed gives no right of appeal, so a complaint is the way to have the delay looked at and put right.`,
  ],
  'plan-not-delivered': [
    paragraph`Section 42(2) of ${childrenAndFamiliesAct} requires the council to secure the special educational provision that an EHC plan specifies. That duty is the council’s, whoever gives the help.`,
  ],
  communication: [
    paragraph`Section 19 of ${childrenAndFamiliesAct} requires the council to have regard to the views, wishes and feelings of the child and the parent, or of the young person, to their taking part as fully as possible, and to giving them the information and support that they need for it.`,
  ],
  'how-decided': [
    paragraph`This complaint is about how the decision was made and explained. It does not take the place of an appeal, and I know that it does not lengthen the time for one.`,
  ],
}
