/** Changes of the law and what is only proposed: dossier 2D and 7. Statements: they decide nothing. */
import { cite, citePage, type Provision } from './cite.ts'

const legislation = 'https://www.legislation.gov.uk'
const department = 'https://www.gov.uk/government/organisations/department-for-education'
const greenPaper =
  'https://www.gov.uk/government/consultations/send-review-right-support-right-place-right-time'

export const policy = {
  'LAW-REGS-01': citePage(
    'SI 2015/359, which changed the SEND Regulations 2014 regs 43 to 45',
    `${legislation}/uksi/2015/359`,
    'VERIFIED',
    'On 23 March 2015 the rules on appeals that the council does not oppose were written anew, and those on orders were adjusted.',
    { from: '2015-03-23' },
  ),
  'LAW-REGS-02': citePage(
    'SI 2017/1306',
    `${legislation}/uksi/2017/1306`,
    'VERIFIED',
    'Since 3 April 2018 decision notices also tell of the Tribunal’s power to recommend on health and social care.',
    { from: '2018-04-03' },
  ),
  'LAW-REGS-04': citePage(
    'SEND Regulations 2014, as changed in 2024',
    `${legislation}/uksi/2014/1530`,
    'SECONDARY',
    'In 2024 the qualification that a SENCO needs was changed. It has no effect on disputes.',
    { from: '2024-01-01', doubt: 'The day of the change was not read; only the year is known here.' },
  ),
  'LAW-REGS-05': citePage(
    'Health and Care Act 2022',
    `${legislation}/ukpga/2022/31`,
    'SECONDARY',
    'On 1 July 2022 integrated care boards took the place of clinical commissioning groups throughout.',
    {
      from: '2022-07-01',
      doubt: 'Read at the source for section 56 of the Act of 2014 only; otherwise read in other sources.',
    },
  ),
  'LAW-REGS-06': cite(
    'REGS',
    '32',
    'regs 32 to 45',
    'VERIFIED',
    'No change of the times in regulations 32 to 45 after 2018 was found.',
    {
      from: '2018-04-03',
      doubt: 'Read in stored official copies without outstanding changes; not proved up to November 2026.',
    },
  ),
  'LAW-POL-02': citePage(
    'Practice Direction No.1 of 2025',
    'https://www.judiciary.uk',
    'SECONDARY',
    'The rules of 2025 on bundles are used for hearings after 15 July 2025.',
    { from: '2025-07-15' },
  ),
  'LAW-POL-03': cite(
    'HESC',
    '12',
    'rule 12(3)',
    'VERIFIED',
    'Rule 12(3) is used as it has read since 21 July 2020. No later change was found.',
    { from: '2020-07-21' },
  ),
  'LAW-POL-04': citePage(
    'Official page of the Education and Skills Funding Agency',
    'https://www.gov.uk/government/organisations/education-and-skills-funding-agency',
    'UNVERIFIED',
    'The Education and Skills Funding Agency closed on 31 March 2025. The Children’s Wellbeing and Schools Act 2026 was passed; no effect on appeals about special educational needs was found.',
    { from: '2025-03-31' },
  ),
  'LAW-POL-10': citePage(
    'White paper and consultation on SEND reform, February 2026',
    department,
    'SECONDARY',
    'Proposed only, not law: on 23 February 2026 the government proposed support plans for all, fewer EHC plans, stronger mediation, and a Tribunal that can no longer name a school; the consultation closed on 18 May 2026.',
    { from: '2026-02-23', doubt: 'Read in the press and in lawyers’ notes. It changes nothing today.' },
  ),
  'LAW-POL-11': citePage(
    'King’s Speech of May 2026: Education for All Bill',
    department,
    'SECONDARY',
    'Proposed only, not law: an Education for All Bill was announced on 13 May 2026. It was not found to have been introduced or passed.',
    { from: '2026-05-13', doubt: 'Sources differ on when it would begin: 2029 or 2030.' },
  ),
  'LAW-POL-12': citePage(
    'SEND Review green paper of March 2022',
    greenPaper,
    'SECONDARY',
    'Mandatory mediation was proposed in March 2022 and dropped in March 2023. Mediation is voluntary.',
    { from: '2023-03-01', doubt: 'Only the month is known here.' },
  ),
  'LAW-POL-13': citePage(
    'Tribunal Procedure (HESC) Rules 2008 rule 23',
    `${legislation}/uksi/2008/2699/article/23`,
    'SECONDARY',
    'Proposed only, not law as far as was found: in 2024 it was consulted on whether appeals against a refusal to assess should be decided on paper without the parties’ consent.',
    { from: '2024-01-01', doubt: 'Whether the proposal was ever made law could not be settled.' },
  ),
  'LAW-POL-14': citePage(
    'Health and Social Care Act 2012 Part 5 (Healthwatch)',
    `${legislation}/ukpga/2012/7/part/5`,
    'SECONDARY',
    'Proposed only, not law as far as was found: the end of Healthwatch was announced on 27 June 2025.',
    { from: '2025-06-27', doubt: 'Whether an Act has followed is not known here.' },
  ),
} as const satisfies Readonly<Record<string, Provision>>
