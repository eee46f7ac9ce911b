/** The letters to the Tribunal, filled in for tests. */
import { day } from '@way-forward/law'
import { type GoldenLetter, parent, representative, youngPerson } from '../golden-letters.ts'
import { askForLeaveWithoutACertificate } from './ask-for-leave-without-a-certificate.ts'
import { askTheTribunalForMoreTime } from './ask-the-tribunal-for-more-time.ts'
import { giveReasonsForALateAppeal } from './give-reasons-for-a-late-appeal.ts'

/** What differs where a young person writes. */
const own = { fair: 'I have been out of college since June.' }
const notice = {
  decision: 'refuse-assess',
  noticeDatedOn: '2026-09-04',
  happened:
    '4 September: the letter came by post, without the adviser’s number.\n20 September to 30 October: I was in hospital.',
  fair: 'Sam has been out of school since June.',
}
const late = {
  ...notice,
  done: '2 November: I rang the information and advice service.',
  cannotWait: 'A new request would take six weeks before there is any decision.',
}

export const goldenCases: readonly GoldenLetter[] = [
  {
    letter: askTheTribunalForMoreTime,
    cases: [
      {
        name: 'a parent, to start the appeal, with days left',
        form: {
          ...parent,
          step: 'appeal',
          decision: 'refuse-assess',
          noticeDatedOn: '2026-10-01',
          certificateOn: '2026-10-30',
          until: '2026-12-14',
          reasons: 'The school report comes on 4 December.\nI have been ill since 9 November.',
          done: '10 November: I asked for the report.',
        },
      },
      {
        name: 'a young person, to start the appeal, two dates on the notice: between the readings',
        form: {
          ...youngPerson,
          step: 'appeal',
          decision: 'final-plan',
          noticeDatedOn: '2026-09-18',
          noticeSentOn: '2026-09-25',
          until: '2026-12-04',
          reasons: 'My adviser is away.',
        },
      },
      {
        name: 'to start the appeal, the time over on every reading',
        form: {
          ...parent,
          step: 'appeal',
          decision: 'cease',
          noticeDatedOn: '2026-09-01',
          until: '2026-12-04',
          reasons: 'I was ill.',
        },
      },
      {
        name: 'a day that the Tribunal set, the council agrees',
        form: {
          ...representative,
          step: 'directed',
          decision: 'amended-final-plan',
          noticeDatedOn: '2026-06-10',
          council: 'Hill Borough Council',
          what: 'the final evidence',
          directedFor: '2026-12-01',
          until: '2026-12-15',
          reasons: 'The report of the therapist comes on 10 December.',
          otherSide: 'agrees',
        },
      },
      {
        name: 'the council has not answered',
        form: {
          ...parent,
          step: 'directed',
          decision: 'refuse-issue',
          noticeDatedOn: '2026-06-10',
          what: 'a working document',
          directedFor: '2026-12-01',
          until: '2026-12-15',
          reasons: 'I have no computer.',
          otherSide: 'silent',
        },
      },
      { name: 'hardly anything filled in', form: {}, hasNoArea: true },
    ],
  },
  {
    letter: giveReasonsForALateAppeal,
    cases: [
      {
        name: 'a parent, everything filled in, with what the notice left out',
        form: { ...parent, ...late, missing: 'adviser-contact,time-limits' },
      },
      {
        name: 'a young person, with a certificate: in time after all',
        form: {
          ...youngPerson,
          ...late,
          ...own,
          decision: 'refuse-issue',
          certificateOn: '2026-11-02',
          contactedOn: '2026-11-02',
        },
      },
      {
        name: 'the adviser contacted late, a certificate all the same: one reading gives more time',
        form: { ...parent, ...late, certificateOn: '2026-11-10', contactedOn: '2026-11-09' },
      },
      {
        name: 'only the school, a certificate: late on every reading',
        form: {
          ...parent,
          ...late,
          decision: 'final-plan',
          noticeDatedOn: '2026-08-03',
          certificateOn: '2026-09-10',
          placementOnly: 'yes',
        },
      },
      {
        name: 'the adviser contacted in time, no certificate yet',
        form: { ...parent, ...late, contactedOn: '2026-11-02' },
      },
      {
        name: 'only the school, no certificate needed',
        form: { ...parent, ...late, decision: 'final-plan', placementOnly: 'yes' },
      },
      {
        name: 'late by a day',
        form: { ...representative, ...late, noticeDatedOn: '2026-09-18' },
        on: day('2026-11-19'),
      },
      { name: 'hardly anything filled in', form: {}, hasNoArea: true },
    ],
  },
  {
    letter: askForLeaveWithoutACertificate,
    cases: [
      {
        name: 'a parent, the adviser never contacted, the appeal late too',
        form: { ...parent, ...notice, contact: 'no' },
      },
      {
        name: 'a young person, contacted late',
        form: { ...youngPerson, ...notice, ...own, contact: 'yes', contactedOn: '2026-11-12' },
      },
      {
        name: 'contacted in time, and no certificate came',
        form: { ...parent, ...notice, contact: 'yes', contactedOn: '2026-11-02' },
      },
      {
        name: 'the time has not passed',
        form: { ...parent, ...notice, noticeDatedOn: '2026-10-01', contact: 'no' },
      },
      {
        name: 'August: the adviser’s time is over and the appeal’s is not',
        form: { ...parent, ...notice, noticeDatedOn: '2026-06-10', contact: 'no' },
        on: day('2026-08-17'),
      },
      { name: 'hardly anything filled in', form: {}, hasNoArea: true },
    ],
  },
]
