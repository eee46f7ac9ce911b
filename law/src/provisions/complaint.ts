/** Complaints, Ombudsmen, the court and other routes beside an appeal: dossier 6. */
import { cite, citePage, type Provision } from './cite.ts'

export const complaint = {
  'LAW-CMP-05': citePage(
    'Early years foundation stage statutory framework, complaints',
    'https://www.gov.uk/government/publications/early-years-foundation-stage-framework--2',
    'SECONDARY',
    'A registered nursery or childminder must look into a written complaint and tell the outcome within 28 days of receiving it.',
  ),
  'LAW-CMP-06': cite(
    'LGA',
    '26B',
    's.26B',
    'VERIFIED',
    'The Local Government Ombudsman must receive a complaint in writing within 12 months beginning with the day on which the person first had notice of the matter, and may accept a later one.',
  ),
  'LAW-CMP-07': cite(
    'CHREPS',
    '9',
    'regs 2, 9, 14 and 17 to 20',
    'VERIFIED',
    'A complaint about children’s social care has three stages, each with its own time in working days.',
  ),
  'LAW-CMP-08': citePage(
    'Local Authority Social Services and NHS Complaints (England) Regulations 2009, on the time limit',
    'https://www.legislation.gov.uk/uksi/2009/309',
    'SECONDARY',
    'A complaint about the NHS or adult social care must be made within 12 months of the matter or of learning about it, and a later one may be accepted.',
  ),
  'LAW-JR-01': citePage(
    'Civil Procedure Rules rule 54.5(1)',
    'https://www.justice.gov.uk/courts/procedure-rules/civil/rules/part54',
    'SECONDARY',
    'A claim for judicial review must be made promptly, and not later than three months after the grounds first arose.',
  ),
  'LAW-TRN-01': citePage(
    'Statutory guidance on home to school travel, usual practice of councils',
    'https://www.gov.uk/government/publications/home-to-school-travel-and-transport-guidance',
    'SECONDARY',
    'Councils usually accept a written request to review a transport decision within 20 working days of its receipt; each council has its own policy.',
  ),
  'LAW-SAR-01': cite(
    'GDPR',
    '12',
    'art 12(3)',
    'SECONDARY',
    'Whoever holds personal data must answer a request for a copy within one month of receiving it, or two months more for a complex one.',
  ),
} as const satisfies Readonly<Record<string, Provision>>
