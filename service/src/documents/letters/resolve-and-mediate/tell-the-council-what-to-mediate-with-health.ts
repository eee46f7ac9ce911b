/** Tells the council the mediation issues where health is one of them, or the only one. Source: LAW-MED-02, LAW-MED-03, LAW-MED-24, LAW-MED-25. */

import { sendTeam } from '../addressees.ts'
import { decisionValues } from '../decision-in-dispute.ts'
import { dueDay, dueDayOr } from '../due-day.ts'
import { choice } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Block, Letter, LetterContext } from '../letter.ts'
import { mayBeDecided } from '../part-of-concern.ts'
import { heading, linesOr, list, paragraph } from '../prose.ts'
import {
  councilToldFields,
  mediationIssues,
  meetingAsked,
  wishToMediate,
} from './council-told-of-mediation.ts'
import { healthFrom, healthWantedField } from './health-in-mediation.ts'

const fields = {
  ...councilToldFields,
  health: choice(
    'Is health care the only issue?',
    { only: 'Yes', also: 'No, there are other issues too' },
    'whether health care is the only issue',
    'If it is the only one, the health commissioner arranges the mediation and the council is not a party.',
  ),
  healthWanted: healthWantedField,
} as const
type Fields = typeof fields

/** Tells the council of the wish to mediate about health, and of the health care that is wanted. */
export const tellTheCouncilWhatToMediateWithHealth: Letter<Fields> = {
  id: 'tell-the-council-what-to-mediate-with-health',
  title: 'Tell the council what to mediate about, with health',
  group: 'resolve-and-mediate',
  when: 'You want mediation, and health care in the plan is one of the issues or the only one. You must say which health care you want if it is missing.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => sendTeam,
  write: (context) => {
    const { given, on, calendar } = context
    const notified = dueDay('commissioner-notified', { informed: on }, calendar)
    return {
      subject: ['I wish to pursue mediation, health care included'],
      body: [
        wishToMediate(given),
        ...mediationIssues(given),
        heading('The health care that I want'),
        paragraph`Under section 52(4) I also tell you which health care I want the plan to specify:`,
        list(linesOr(given.healthWanted, fields.healthWanted.gap)),
        heading('What I ask of you'),
        paragraph`Please notify each responsible commissioning body. Regulation 35(2) of ${sendRegulations} gives you three working days from being told. Counted from the date of this letter, that is ${dueDayOr(notified, 'the day three working days from now')}. Please tell me whom you told and on which day.`,
        ...arranged(context),
        ...meetingAsked(given, given.health !== 'only'),
      ],
    }
  },
  rules: [
    'LAW-MED-02',
    'LAW-MED-03',
    'LAW-MED-24',
    'LAW-MED-25',
    'LAW-MED-27',
    'LAW-MED-28',
    'LAW-MED-29',
    'LAW-MED-35',
    'LAW-MED-36',
  ],
  kinds: ['council-decision'],
  fits: (concern) => mayBeDecided(concern) && healthFrom(concern) !== 'no',
  fromFacts: (concern) => {
    if (concern.kind !== 'council-decision') return {}
    const health = healthFrom(concern)
    return {
      ...decisionValues(concern),
      ...valuesFrom({
        adviserContactedOn: concern.mediationAdviserContactedOn,
        health: health === 'no' ? undefined : health,
      }),
    }
  },
}

function arranged({ given, on, calendar }: LetterContext<Fields>): readonly Block[] {
  if (given.health === 'only') {
    return [
      paragraph`Health care is the only issue. Section 53(3) of ${childrenAndFamiliesAct} then requires the commissioning body to arrange the mediation, to make sure that the mediator is independent, and to take part. Regulation 35(3) gives it 30 days from receiving your notice.`,
    ]
  }
  if (given.health === null) return []
  const due = dueDay('mediation-arranged', { informed: on }, calendar)
  return [
    paragraph`Health care is not the only issue. Section 53(4) of ${childrenAndFamiliesAct} then requires the council to arrange the mediation, to make sure that the mediator is independent, and to take part, and requires each commissioning body to take part too. Regulation 35(4) gives the council 30 days from being told. Counted from the date of this letter, that is ${dueDayOr(due, 'the day 30 days from now')}.`,
  ]
}
