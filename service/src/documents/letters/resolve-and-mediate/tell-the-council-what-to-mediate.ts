/** Tells the council the mediation issues where health is not one of them. Source: LAW-MED-02, LAW-MED-04, LAW-MED-25. */

import { sendTeam } from '../addressees.ts'
import { decisionValues } from '../decision-in-dispute.ts'
import { dueDay, dueDayOr } from '../due-day.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Letter } from '../letter.ts'
import { mayBeDecided } from '../part-of-concern.ts'
import { heading, paragraph } from '../prose.ts'
import {
  councilToldFields,
  mediationIssues,
  meetingAsked,
  wishToMediate,
} from './council-told-of-mediation.ts'
import { healthFrom } from './health-in-mediation.ts'

/** Tells the council of the wish to mediate about education or social care. */
export const tellTheCouncilWhatToMediate: Letter<typeof councilToldFields> = {
  id: 'tell-the-council-what-to-mediate',
  title: 'Tell the council what to mediate about',
  group: 'resolve-and-mediate',
  when: 'You want mediation about education or social care. The council’s 30 days begin on the day when it is told. If health care is one of the issues, use the letter for health.',
  fields: councilToldFields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => sendTeam,
  write: ({ given, on, calendar }) => ({
    subject: ['I wish to pursue mediation'],
    body: [
      wishToMediate(given),
      ...mediationIssues(given),
      heading('What I ask of you'),
      paragraph`Section 54 of ${childrenAndFamiliesAct} requires the council to arrange the mediation, to make sure that the mediator is independent, and to take part. Regulation 36(2) of ${sendRegulations} gives it 30 days from being told. Counted from the date of this letter, that is ${dueDayOr(dueDay('mediation-arranged', { informed: on }, calendar), 'the day 30 days from now')}.`,
      ...meetingAsked(given, true),
    ],
  }),
  rules: ['LAW-MED-02', 'LAW-MED-04', 'LAW-MED-25', 'LAW-MED-27', 'LAW-MED-28', 'LAW-MED-29', 'LAW-MED-35'],
  kinds: ['council-decision'],
  fits: (concern) => mayBeDecided(concern) && healthFrom(concern) !== 'only',
  fromFacts: (concern) =>
    concern.kind === 'council-decision'
      ? {
          ...decisionValues(concern),
          ...valuesFrom({ adviserContactedOn: concern.mediationAdviserContactedOn }),
        }
      : {},
}
