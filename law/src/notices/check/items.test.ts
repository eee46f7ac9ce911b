import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day } from '../../time/day.ts'
import type { NoticeItem } from '../notice.ts'
import { checkNotice } from './check-notice.ts'

/** The status of one item in a letter that says only this. */
function statusOf(item: NoticeItem, text: string): string | undefined {
  const { items } = checkNotice(text, {
    kind: 'refuse-issue',
    decidedOn: day('2026-11-02'),
    detained: false,
    today: day('2026-11-22'),
  })
  return items.find((each) => each.item === item)?.status
}

type Sayings = Readonly<Partial<Record<'found' | 'cannot-tell' | 'not-found', readonly string[]>>>

const sayings: Readonly<Record<NoticeItem, Sayings>> = {
  reasons: {
    found: [
      'We came to this view because your child is making good progress with the help that is there.',
      'The reason for the decision is that the college can provide what is needed.',
      'The panel felt that his needs can be met from the resources that the school already has.',
      'The evidence does not show that more help is needed than a mainstream school can give.',
      'This is due to the progress made since January.',
      'Why\n\nYou hope to work with animals. Your plan already pays for a helper at the stables.',
      'Why we decided this\nYour son’s new school has a speech unit of its own.',
      '(1) Grounds. Nothing that you sent was written after the plan was made in June.',
      'How we came to this view\nYour daughter’s reading has caught up with that of her class.',
      '2. In deciding, the Council took account of the following. The tutor is content with how he works.',
      'The plan has been amended owing to the closure of the unit at Mill Lane.',
      'It is no longer practicable for your daughter to travel to Mill Lane.',
      'The letters that you sent do not show any change since June.',
      'She has now met all of her outcomes.',
    ],
    'cannot-tell': [
      'The criteria for a plan have not been met.',
      'The reasons are set out in the enclosed panel report.',
      'You can ask for the reasons: they are available on request.',
      'In reaching this decision the panel took into account all that you sent.',
      'Reasons\nThese are set out in the report that is attached, with the reasons of the panel.',
    ],
    'not-found': [
      'If you appeal because you disagree, the Tribunal will write to you.',
      'We have decided not to issue a plan. The plan will stay as it is.',
      'I am writing to you because you asked us to assess your child.',
      'Why we are writing\nYou asked us in May to look at your plan again.',
      'Why mediation?\nMany families find that it helps to talk to somebody.',
      'Why\nPlease ring me and I will go through it with you.',
      'Why\nWe have thought very hard about all of this.',
      'Why not ring us?\nOur line is open from nine to five every day.',
      'What we decided\nYour plan will go on as it is for another year.',
      'The review must be held by June in view of this.',
    ],
  },
  'right-of-appeal': {
    found: [
      'You have the right to appeal to the First-tier Tribunal (SEND).',
      'You may appeal this decision to the SEND Tribunal.',
      'If you wish to appeal, you should send form SEND35 to the Tribunal.',
      'You are entitled to bring an appeal before the First-tier Tribunal.',
      'You have the right to:\n• appeal to the Tribunal\n• ask for mediation',
      'Parents can lodge an appeal with SENDIST.',
    ],
    'cannot-tell': [
      'You have a right of appeal.',
      'You may have a right to challenge this decision.',
      'Please see the enclosed sheet about your legal rights.',
    ],
    'not-found': ['We have decided not to issue a plan.', 'You can complain to the council about this.'],
  },
  'time-limits': {
    found: [
      'Your appeal must be received by the Tribunal within two months of the date of this letter.',
      'You have 2 months from the date of this letter to register your appeal.',
      'The deadline for an appeal is 4 January 2027.',
      'You must appeal within 60 days.',
      'You have two months, or one month from the date of your certificate, whichever is later, to appeal.',
      'Appeal deadline\tTwo months from the date of this letter',
      'How to appeal\nThis must be done within two months of the date of this letter.',
      'Appeals have to be lodged by 12/01/2027.',
    ],
    'cannot-tell': [
      'There is a time limit for an appeal.',
      'Please note the deadline for appeals to the Tribunal.',
    ],
    'not-found': [
      'You must contact the mediation adviser within two months if you want to appeal.',
      'You can appeal to the Tribunal. We will write to you again within two weeks.',
      'The mediation meeting will be held within 30 days.',
    ],
  },
  'right-to-mediation': {
    found: [
      'You have the right to ask for mediation.',
      'You can request mediation about this decision.',
      'Mediation is available to you, free of charge.',
      'You may wish to consider going to mediation.',
      'We offer mediation as another way to put things right.',
      'If you would like to go to mediation, let us know.',
      'You have a right to:\n- mediation\n- an appeal',
      'Mediation\tA meeting with us and a mediator. You have a right to ask for one.',
    ],
    'cannot-tell': ['The mediation adviser is independent of the council.', 'Mediation is not an appeal.'],
    'not-found': [
      'You can appeal to the Tribunal.',
      'Review\tA meeting with the school. You have a right to ask for one.',
    ],
  },
  'certificate-requirement': {
    found: [
      'You will need a mediation certificate before you can appeal.',
      'You cannot appeal without a certificate from the mediation adviser.',
      'A certificate is required before an appeal can be registered.',
      'The Tribunal will only register your appeal if you send a mediation certificate with it.',
      'You must get a certificate to appeal, unless your appeal is only about the school.',
    ],
    'cannot-tell': [
      'The adviser will issue a certificate in three working days.',
      'You must consider mediation before you appeal.',
      'You do not need a certificate if your appeal is only about the school.',
      'The appeal must reach the Tribunal within one month from the date of your certificate.',
    ],
    'not-found': ['You can appeal to the Tribunal.', 'Please send a copy of the birth certificate.'],
  },
  'adviser-contact': {
    found: [
      'The mediation adviser is Meadow Mediation, 01632 960 111.',
      'Contact Meadow Resolutions on 01632 960111 to discuss mediation.',
      'For mediation advice email hello@meadow.example.org.',
      'Mediation adviser\nMeadow House\nTelephone: 01632 960 111',
      'You can reach the mediation service at www.meadow-mediation.org.uk.',
      'Mediation information line: Meadow, 2 High Street, Anytown AN1 1AA.',
    ],
    'cannot-tell': [
      'You may wish to contact the mediation service.',
      'You must speak to a mediation adviser. Our SEND team is on 01632 960 222.',
      'Details of the mediation adviser are in the enclosed leaflet.',
      'To talk about mediation, ring the SEND team on 01632 960 222.',
    ],
    'not-found': ['Contact SENDIASS on 01632 960 333.', 'The Tribunal can be reached on 01632 960 444.'],
  },
  'mediation-timescales': {
    found: [
      'You must contact the mediation adviser within two months of the date of this letter.',
      'You have two months from the date of this letter to ask for mediation.',
      'Please ring the adviser by 4 January 2027.',
      'The mediation adviser is Meadow (01632 960 111). You must contact them within 2 months.',
      'Within two months of this letter you must tell the adviser whether you want mediation.',
    ],
    'cannot-tell': ['Mediation will be arranged within 30 days.', 'There are time limits for mediation.'],
    'not-found': [
      'You can appeal within two months of the date of this letter.',
      'The adviser will issue the certificate within three working days. You can ask for mediation.',
    ],
  },
  'tell-authority-issues': {
    found: [
      'If you want mediation you must tell us, and say what you would like it to be about.',
      'Should you wish to pursue mediation you must inform the authority of the mediation issues.',
      'If you choose mediation, please write to let us know which parts of the decision you disagree with.',
    ],
    'cannot-tell': ['If you want mediation please let us know.'],
    'not-found': [
      'Tell the Tribunal what you disagree with.',
      'You can appeal to the Tribunal. Let us know if you have questions.',
    ],
  },
  'authority-contact': {
    found: [
      'To ask for mediation, contact the SEND team on 01632 960 222.',
      'If you would like mediation, email us at mediation@anyshire.gov.uk.',
      'Our mediation officer can be reached on 01632 960 222.',
      'If you choose mediation you must tell us. You can contact the SEN office on 01632 960 222.',
    ],
    'cannot-tell': [
      'If you want mediation, tell your plan coordinator.',
      'If you have questions, ring the SEND team on 01632 960 222.',
    ],
    'not-found': ['The mediation adviser is Meadow Mediation, 01632 960 111.'],
  },
  'disagreement-resolution': {
    found: [
      'You can use the disagreement resolution service.',
      'An independent service can help to sort out disagreements between families and schools.',
      'The council has made arrangements for disagreement resolution.',
    ],
    'cannot-tell': ['Mediation is a service that helps to resolve disagreements.'],
    'not-found': [
      'There is no disagreement resolution service for this decision.',
      'Contact the resolution officer on 01632 960 222.',
      'You can ask for mediation.',
    ],
  },
  'information-and-advice': {
    found: [
      'SENDIASS can help you: 01632 960 333.',
      'You can get free and impartial advice from the local service.',
      'Anyshire IASS supports parents.',
      'The Information, Advice and Support Service is free.',
      'Contact AIAS for help.',
      'Parent Partnership can support you.',
    ],
    'cannot-tell': ['IPSEA gives free and independent advice.', 'See the Local Offer.'],
    'not-found': ['The mediation adviser gives independent advice about mediation.', 'Ring us.'],
  },
  recommendations: {
    found: [
      'The Tribunal can make recommendations about health and social care.',
      'The Tribunal can also make recommendations about:\n- health provision\n- social care provision',
      'On an appeal, the Tribunal may recommend changes to the health and social care sections.',
    ],
    'cannot-tell': [
      'The Tribunal can look at health and social care too.',
      'You can make an extended appeal.',
    ],
    'not-found': [
      'The Tribunal cannot make recommendations about health or social care.',
      'The panel recommended health advice.',
      'The psychologist’s report has recommendations about health. You can appeal.',
    ],
  },
}

for (const [item, by] of Object.entries(sayings) as [NoticeItem, Sayings][]) {
  describe(item, () => {
    for (const [status, texts] of Object.entries(by)) {
      for (const text of texts) {
        test(`${status}: ${text.replaceAll('\n', ' / ')}`, () => {
          assert.equal(statusOf(item, text), status)
        })
      }
    }
  })
}

test('a passage is the words of the letter as they stand', () => {
  const text = 'Dear parent\n\nYou have the right of ap-\npeal to the   SEND Tribunal.\n'
  const { items } = checkNotice(text, {
    kind: 'cease',
    decidedOn: null,
    detained: false,
    today: day('2026-11-22'),
  })
  const [passage] = items.find(({ item }) => item === 'right-of-appeal')?.passages ?? []
  assert.ok(passage)
  assert.equal(passage.text, 'You have the right of ap-\npeal to the   SEND Tribunal.')
  assert.equal(text.slice(passage.start, passage.end), passage.text)
})
