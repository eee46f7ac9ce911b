/** Discrimination, exclusion, admission, transport, budget, records, court and legal aid: dossier 6. */
import { cite, citePage, type Provision } from './cite.ts'

export const otherRoutes = {
  'LAW-EQ-01': cite(
    'EQA',
    '17/paragraph/4',
    'Schedule 17 paragraphs 3 and 4, and the County Court for claims that are not about a school',
    'SECONDARY',
    'The Tribunal hears disability discrimination claims about maintained schools, academies, independent schools and maintained nursery schools, within six months and without a mediation certificate; claims about colleges, private nurseries and councils acting otherwise go to the County Court, within six months less a day.',
    {
      needs: [
        'respondent',
        'setting',
        'exclusion',
        'conductOn',
        'goesOn',
        'claimMadeOn',
        'excludedOn',
        'awareOn',
      ],
      doubt:
        'The time in the County Court, and that the Tribunal cannot award money, were not confirmed. Pupil referral units and non-maintained special schools are not in the list that was read.',
    },
  ),
  'LAW-EXC-01': cite(
    'EXCL',
    '6',
    'reg 6(1) and (7)',
    'VERIFIED',
    'The governing body must consider taking the pupil back within 15 school days of a permanent exclusion, a suspension that takes the term’s total over 15 days, or one that loses a public examination or national curriculum test, and within 50 school days of one that takes the total to between 6 and 15 days if the family makes representations.',
    {
      needs: [
        'exclusion',
        'setting',
        'daysOutThisTerm',
        'losesExam',
        'excludedOn',
        'representationsMadeOn',
        'governorsDecidedOn',
        'reinstated',
      ],
      doubt:
        'School days depend on the term dates of the school and on its training days, so the last day has to be counted there. Which independent and post-16 settings are bound was not researched.',
    },
  ),
  'LAW-EXC-02': citePage(
    'School Discipline (Pupil Exclusions and Reviews) Regulations 2012 on the review panel, with statutory guidance',
    'https://www.gov.uk/government/publications/school-exclusion',
    'SECONDARY',
    'After a permanent exclusion the family may ask for an independent review panel within 15 school days of the governors’ notice, and for a special educational needs expert whether or not the school recognises a need; the panel can uphold the decision, recommend that it is reconsidered, or quash it and direct that, but cannot take the pupil back itself.',
    {
      needs: ['exclusion', 'setting', 'governorsDecidedOn', 'reinstated', 'panelAskedOn', 'panelDecidedOn'],
      doubt:
        'The 15 school days were read on pages of councils. Where a disability discrimination claim is made first, they run from the day on which that claim is finally decided.',
    },
  ),
  'LAW-ADM-01': citePage(
    'School Admission Appeals Code, on time limits',
    'https://www.gov.uk/government/publications/school-admissions-appeals-code',
    'SECONDARY',
    'Without an EHC plan, a family that is refused a school place has at least 20 school days to lodge an admission appeal, gets 10 school days’ notice of the hearing, is heard within 40 school days of that deadline (or 30 of lodging for a late or in-year one), and gets the decision within 5 school days where possible; with a plan, the school is challenged through Section I of the plan.',
    {
      needs: ['hasPlan', 'refusedOn', 'admissionAppealMadeOn', 'admissionHearingOn', 'admissionDecidedOn'],
      doubt:
        'The times were read on a school’s page. School days depend on the term dates, and the day is in the letter that refuses the place.',
    },
  ),
  'LAW-JR-01': citePage(
    'Civil Procedure Rules rule 54.5(1)',
    'https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part54',
    'SECONDARY',
    'A claim for judicial review must be made promptly, and not later than three months after the grounds first arose; it is a last resort where no other route is good enough.',
    {
      needs: [
        'noticeDatedOn',
        'noticeSentOn',
        'setting',
        'exclusion',
        'excludedOn',
        'governorsDecidedOn',
        'reinstated',
        'panelAskedOn',
        'panelDecidedOn',
        'refusedOn',
        'admissionAppealMadeOn',
        'admissionHearingOn',
        'admissionDecidedOn',
        'reviewAskedOn',
        'reviewAnsweredOn',
        'doneOn',
        'keptOn',
        'agreedIn',
        'followed',
      ],
      doubt:
        'A claim inside the three months can still be too late. Where several decisions followed each other, each has its own time, and which one a claim should be about is a question for a solicitor.',
    },
  ),
  'LAW-TRN-01': citePage(
    'Statutory guidance on home to school travel, usual practice of councils',
    'https://www.gov.uk/government/publications/home-to-school-travel-and-transport-guidance',
    'SECONDARY',
    'A decision on school transport cannot be appealed to the Tribunal; councils usually review it in two stages: a written request within 20 working days of the decision, an answer within 20 more, a request for a panel within 20 of that answer, the panel within 40, its letter within 5, and then the Ombudsman.',
    {
      needs: [
        'refusedOn',
        'postSixteen',
        'reviewAskedOn',
        'reviewAnsweredOn',
        'panelAskedOn',
        'panelDecidedOn',
      ],
      doubt:
        'This is the usual practice that guidance recommends, not a rule for every council. Each council has its own policy, and for pupils over 16 it differs more.',
    },
  ),
  'LAW-PB-01': cite(
    'BUDGET',
    '7',
    'regs 4, 7, 12 and 14',
    'SECONDARY',
    'A personal budget may be asked for while a draft plan is prepared or at a review or re-assessment; a council that refuses direct payments gives written reasons and a review if asked, and one that reduces or stops them reconsiders once if asked; none of this can be appealed to the Tribunal.',
    {
      needs: ['budgetDecision', 'refusedOn', 'reviewAskedOn', 'reviewAnsweredOn'],
      doubt: 'No time limit for asking, or for the council’s answer, was found in what was read.',
    },
  ),
  'LAW-SAR-01': cite(
    'GDPR',
    '12',
    'arts 12 and 15',
    'SECONDARY',
    'Whoever holds personal data must answer a request for a copy, free of charge, within one month of receiving it, or two months more for complex or numerous requests if it says so within the first month; a complaint goes to the Information Commissioner.',
    {
      needs: ['requestedOn', 'extendedOn', 'answeredOn'],
    },
  ),
  'LAW-AID-01': citePage(
    'Legal Help through Civil Legal Advice',
    'https://www.gov.uk/civil-legal-advice',
    'SECONDARY',
    'Legal Help can pay for advice and papers in a special educational needs appeal or a school discrimination claim where income and savings are low enough; it does not normally pay for someone to speak at the hearing.',
    {
      doubt:
        'The limits change: gross income of up to £2,657 a month, disposable income of up to £733 and capital under £8,000 were seen. Check them with Civil Legal Advice.',
    },
  ),
} as const satisfies Readonly<Record<string, Provision>>
