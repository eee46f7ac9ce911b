/** To the mediation adviser: mediation is wanted. Source: LAW-MED-02, LAW-MED-03, LAW-MED-20, LAW-MED-22, LAW-MED-25, LAW-MED-31. */

import { writtenDay } from '@way-forward/law'
import { accessNeeds, needsField } from '../access-needs.ts'
import {
  decisionFields,
  decisionInWords,
  decisionValues,
  noticeDates,
  timeToContactAdviser,
} from '../decision-in-dispute.ts'
import { dueDay } from '../due-day.ts'
import { choice, dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { sendRegulations } from '../instruments.ts'
import type { Block, Letter, LetterContext } from '../letter.ts'
import { mayBeDecided } from '../part-of-concern.ts'
import { dayOr, heading, line, linesOr, list, numbered, paragraph } from '../prose.ts'
import { mediationAdviser } from './addressees-of-mediation.ts'
import { contactedField, firstContact } from './first-contact.ts'
import { healthField, healthFrom, healthWantedField } from './health-in-mediation.ts'

const fields = {
  ...decisionFields,
  appeal: choice(
    'Do you also wish to appeal?',
    { yes: 'Yes, unless mediation settles it', undecided: 'I have not decided' },
    'whether you also wish to appeal',
  ),
  issues: lines(
    'What is the mediation to be about?',
    'what the mediation is to be about',
    'One issue a line. Each line becomes a numbered point.',
  ),
  health: healthField,
  healthWanted: healthWantedField,
  councilToldOn: dayField(
    'When did you tell the council that you want mediation?',
    'the day on which you told the council',
    'Leave it empty if you have not told it yet.',
  ),
  contactedOn: contactedField,
  needs: needsField,
} as const
type Fields = typeof fields

/** Says that mediation is wanted, and about what. */
export const askTheAdviserForMediation: Letter<Fields> = {
  id: 'ask-the-adviser-for-mediation',
  title: 'Tell the mediation adviser that you want mediation',
  group: 'resolve-and-mediate',
  when: 'You want to try mediation about a decision. The council must be told too, because its 30 days begin on the day when it is told.',
  fields,
  needs: ['childName', 'bornOn'],
  to: () => mediationAdviser,
  write: (context) => {
    const { given, on, calendar } = context
    return {
      subject: ['I wish to pursue mediation'],
      body: [
        paragraph`I have a letter from the council ${noticeDates(given)} about ${decisionInWords(given)}. ${wish(given.appeal)}`,
        heading('What the mediation is about'),
        numbered(linesOr(given.issues, fields.issues.gap)),
        ...health(context),
        heading('What happens next'),
        ...council(context),
        paragraph`Please tell me:`,
        list([
          ['who will mediate, and that they are independent;'],
          ['how and where we can meet, and which dates there are;'],
          ['who will come for each body;'],
          ['what expenses I can claim, and whether they must be agreed first.'],
        ]),
        paragraph`When the mediation has ended, please send me the certificate. Regulation 39(1) of ${sendRegulations} gives you three working days for it.`,
        ...firstContact(
          timeToContactAdviser(given, calendar),
          given.contactedOn,
          on,
          line`I ask for mediation all the same. Please tell me in writing whether you will issue a certificate after it.`,
        ),
        ...accessNeeds(given.needs),
      ],
      enclosures: [['A copy of the council’s letter']],
    }
  },
  rules: [
    'LAW-MED-02',
    'LAW-MED-03',
    'LAW-MED-20',
    'LAW-MED-22',
    'LAW-MED-25',
    'LAW-MED-31',
    'LAW-MED-33',
    'LAW-DEF-12',
    'LAW-TIME-21',
  ],
  kinds: ['council-decision'],
  fits: mayBeDecided,
  fromFacts: (concern) =>
    concern.kind === 'council-decision'
      ? {
          ...decisionValues(concern),
          ...valuesFrom({
            health: healthFrom(concern),
            councilToldOn: concern.authorityToldOfMediationOn,
            contactedOn: concern.mediationAdviserContactedOn,
          }),
        }
      : {},
}

function wish(appeal: 'yes' | 'undecided' | null): string {
  if (appeal === 'yes')
    return 'I wish to pursue mediation. I also wish to appeal to the First-tier Tribunal if mediation does not settle it.'
  if (appeal === 'undecided')
    return 'I wish to pursue mediation. I have not decided yet whether to appeal to the First-tier Tribunal.'
  return 'I wish to pursue mediation.'
}

function health({ given }: LetterContext<Fields>): readonly Block[] {
  if (given.health !== 'also' && given.health !== 'only') return []
  return [
    paragraph`${given.health === 'only' ? 'The only issue is health care in the plan.' : 'Health care in the plan is one of the issues.'} This is the health care that I want the plan to specify:`,
    list(linesOr(given.healthWanted, fields.healthWanted.gap)),
  ]
}

function council({ given, calendar }: LetterContext<Fields>): readonly Block[] {
  const { councilToldOn } = given
  if (councilToldOn === null) {
    return [
      paragraph`I am telling the council the same in writing. Please pass my wish and these issues on to the council too, and tell me on which day you did: the council’s time to arrange the mediation begins when it is told.`,
    ]
  }
  const told = line`I told the council on ${dayOr(councilToldOn, fields.councilToldOn.gap)} that I wish to pursue mediation.`
  if (given.health === 'only') {
    return [
      paragraph`${told} Because only health care is in issue, the responsible commissioning body arranges the mediation, within 30 days from receiving word from the council (regulation 35(3) of ${sendRegulations}).`,
    ]
  }
  const due = dueDay('mediation-arranged', { informed: councilToldOn }, calendar)
  const days = due === null ? '' : `. Those days end on ${writtenDay(due.lastDay)}`
  return [
    paragraph`${told} The council has 30 days from then to arrange the mediation (regulation ${given.health === 'also' ? '35(4)' : '36(2)'} of ${sendRegulations})${days}.`,
  ]
}
