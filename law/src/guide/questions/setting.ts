/** The questions about a school, nursery or college. */
import { dayAhead, dayOf, happened, one, yesNo } from './shape.ts'

export const settingQuestions = {
  'has-plan': yesNo('hp', 'hasPlan'),
  'assessed-lately': yesNo('al', 'assessedInLastSixMonths'),
  'days-out': one('do', {
    f: { daysOutThisTerm: 'up-to-5', losesExam: 'no' },
    m: { daysOutThisTerm: '6-to-15', losesExam: 'no' },
    o: { daysOutThisTerm: 'over-15', losesExam: 'no' },
    // The governors must then meet whatever the number of days (LAW-EXC-01), so that it is not asked.
    e: { losesExam: 'yes' },
  }),
  'excluded-on': dayOf('ed', 'excludedOn'),
  representations: happened('re', 'representationsMadeOn'),
  'governors-decided': happened('gd', 'governorsDecidedOn', { panelAskedOn: 'no', panelDecidedOn: 'no' }),
  reinstated: yesNo('ri', 'reinstated'),
  'panel-asked': happened('pk', 'panelAskedOn', { panelDecidedOn: 'no' }),
  'panel-decided': happened('pd', 'panelDecidedOn'),
  respondent: one('rs', {
    s: { respondent: 'school' },
    c: { respondent: 'college' },
    n: { respondent: 'early-years-provider' },
    l: { respondent: 'council' },
    o: { respondent: 'other' },
  }),
  'conduct-on': dayOf('cn', 'conductOn'),
  'goes-on': yesNo('go', 'goesOn'),
  claim: happened('cm', 'claimMadeOn'),
  'admission-appeal': happened('aa', 'admissionAppealMadeOn', { admissionDecidedOn: 'no' }),
  'admission-decided': happened('dd', 'admissionDecidedOn'),
  'admission-hearing': dayAhead('ah', 'admissionHearingOn'),
} as const
