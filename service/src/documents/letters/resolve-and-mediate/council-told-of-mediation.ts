/** What the council is told when a family wants mediation, with or without health. Source: LAW-MED-02 to LAW-MED-04, LAW-MED-24, LAW-MED-25, LAW-MED-27 to LAW-MED-29. */
import { plainDay } from '@way-forward/law'
import { accessNeeds, needsField } from '../access-needs.ts'
import { decisionFields, decisionInWords, noticeDates } from '../decision-in-dispute.ts'
import { dayField, type Field, type GivenFields, lines, text } from '../field.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Block } from '../letter.ts'
import { counted, heading, linesOr, numbered, paragraph } from '../prose.ts'

/** Fields of both letters. */
export const councilToldFields = {
  ...decisionFields,
  issues: lines(
    'What is the mediation to be about?',
    'what the mediation is to be about',
    'One issue a line. Each line becomes a numbered point.',
  ),
  adviserContactedOn: dayField(
    'When did you contact the mediation adviser?',
    'the day on which you contacted the adviser',
    'Leave it empty if you have not yet.',
  ),
  supporter: text(
    'Will someone come with you?',
    'who will come with you',
    'An advocate, a friend or another supporter. You can leave it empty.',
  ),
  needs: needsField,
} as const satisfies Readonly<Record<string, Field>>
type Given = GivenFields<typeof councilToldFields>

/** The first paragraph: the decision, and the wish that the Act asks to be told. */
export function wishToMediate(given: Given): Block {
  return paragraph`I have your letter ${noticeDates(given)} about ${decisionInWords(given)}. Under section 52(3) of ${childrenAndFamiliesAct} I tell you that I wish to pursue mediation, and what about.`
}

/** The issues as a numbered list. */
export function mediationIssues({ issues }: Given): readonly Block[] {
  return [
    heading(counted(issues, 'The mediation issue', 'The mediation issues')),
    numbered(linesOr(issues, councilToldFields.issues.gap)),
  ]
}

/** How the meeting is prepared. @param isCouncils the council arranges it, and not a commissioner alone */
export function meetingAsked(given: Given, isCouncils: boolean): readonly Block[] {
  const { adviserContactedOn, supporter, needs } = given
  return [
    ...(isCouncils
      ? [
          paragraph`Regulation 37 of ${sendRegulations} requires you to make sure that people with authority to resolve the issues attend, and to tell me the date and place at least five working days before. Please tell me now who arranges this and how I can reach them.`,
        ]
      : [paragraph`Please tell me who at the commissioning body arranges this and how I can reach them.`]),
    ...(adviserContactedOn === null
      ? []
      : [paragraph`I contacted the mediation adviser on ${plainDay(adviserContactedOn)}.`]),
    ...(supporter === null
      ? []
      : [
          paragraph`I will bring ${supporter}. Regulation 38(1)(b) lets me bring an advocate or other supporter.`,
        ]),
    paragraph`Please tell me on which day you received this letter. I know that the time to appeal runs on meanwhile.`,
    ...accessNeeds(needs),
  ]
}
