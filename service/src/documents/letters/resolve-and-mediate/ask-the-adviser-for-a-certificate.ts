/** To the mediation adviser: no mediation, and a certificate. Source: LAW-MED-07, LAW-MED-20 to LAW-MED-23. */

import {
  decisionFields,
  decisionInWords,
  decisionValues,
  noticeDates,
  timeToContactAdviser,
} from '../decision-in-dispute.ts'
import { dueDay, dueDayOr } from '../due-day.ts'
import { text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct, sendRegulations } from '../instruments.ts'
import type { Letter } from '../letter.ts'
import { isCertified, isPlacementAlone, mayBeDecided } from '../part-of-concern.ts'
import { line, paragraph } from '../prose.ts'
import { mediationAdviser } from './addressees-of-mediation.ts'
import { contactedField, firstContact } from './first-contact.ts'

const fields = {
  ...decisionFields,
  contactedOn: contactedField,
  calls: text(
    'When can the adviser ring you?',
    'when the adviser can ring you',
    'The adviser must give you information and advice first, often by phone. You can leave it empty.',
  ),
} as const

/** Says that there is to be no mediation, and asks for the certificate. */
export const askTheAdviserForACertificate: Letter<typeof fields> = {
  id: 'ask-the-adviser-for-a-certificate',
  title: 'Ask for a certificate without mediation',
  group: 'resolve-and-mediate',
  when: 'You want to appeal and do not want mediation. An appeal that is only about the school or college in Section I needs no certificate.',
  fields,
  needs: ['childName', 'bornOn'],
  to: () => mediationAdviser,
  write: ({ given, on, calendar }) => ({
    subject: ['No mediation wanted: request for a certificate'],
    body: [
      paragraph`I have a letter from the council ${noticeDates(given)} about ${decisionInWords(given)}. I wish to appeal to the First-tier Tribunal. I do not wish to pursue mediation.`,
      paragraph`Please give me information and advice about mediation in writing as soon as you have this. ${given.calls === null ? '' : line`If you need to speak to me, this is when you can ring me: ${given.calls}. `}Then please issue the certificate under section 55(4) of ${childrenAndFamiliesAct} and send it to me.`,
      paragraph`Regulation 34(1) of ${sendRegulations} gives you three working days from being told that I do not wish to pursue mediation. Counted from the date of this letter, that is ${dueDayOr(dueDay('certificate', { triggered: on }, calendar), 'the day three working days from now')}.`,
      ...firstContact(
        timeToContactAdviser(given, calendar),
        given.contactedOn,
        on,
        line`If regulation 34(2) keeps you from issuing this certificate, please tell me so in writing at once, so that I can ask the Tribunal for leave to appeal without one under regulation 34(3).`,
      ),
    ],
    enclosures: [['A copy of the council’s letter']],
  }),
  rules: ['LAW-MED-07', 'LAW-MED-20', 'LAW-MED-21', 'LAW-MED-22', 'LAW-MED-23', 'LAW-MED-36', 'LAW-TIME-21'],
  kinds: ['council-decision'],
  fits: (concern) => mayBeDecided(concern) && !isPlacementAlone(concern) && !isCertified(concern),
  fromFacts: (concern) =>
    concern.kind === 'council-decision'
      ? { ...decisionValues(concern), ...valuesFrom({ contactedOn: concern.mediationAdviserContactedOn }) }
      : {},
}
