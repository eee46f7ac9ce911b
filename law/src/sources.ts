/**
 * Where the law is written. A rule cites a provision of one of these instruments; the page, the command
 * line and the API show the same provision, link and confidence.
 */

/** How surely a rule is known (dossier 0.1). */
export type Confidence = 'VERIFIED' | 'SECONDARY' | 'UNVERIFIED' | 'DERIVED'

/** The marks as a reader is told them. */
export const confidenceInWords: Readonly<Record<Confidence, string>> = {
  VERIFIED: 'read at the source',
  SECONDARY: 'read in a reliable source, not at the source itself',
  UNVERIFIED: 'not confirmed: check it before you rely on it',
  DERIVED: 'worked out from the law',
}

/** A provision as it is shown to a reader. */
export interface Source {
  /** Such as "SEND Regulations 2014 reg 33". */
  readonly provision: string
  /** Official address of the provision, or of the body that states it. */
  readonly link: string
  readonly confidence: Confidence
}

const legislation = 'https://www.legislation.gov.uk'

/** Short titles and official addresses of the instruments, and the word for a part in an address. */
export const instruments = {
  CFA: { title: 'Children and Families Act 2014', link: `${legislation}/ukpga/2014/6`, part: 'section' },
  REGS: { title: 'SEND Regulations 2014', link: `${legislation}/uksi/2014/1530`, part: 'regulation' },
  HESC: {
    title: 'Tribunal Procedure (HESC) Rules 2008',
    link: `${legislation}/uksi/2008/2699`,
    part: 'article',
  },
  UT: {
    title: 'Tribunal Procedure (Upper Tribunal) Rules 2008',
    link: `${legislation}/uksi/2008/2698`,
    part: 'article',
  },
  REC: {
    title: 'SEND (Recommendations Power) Regulations 2017',
    link: `${legislation}/uksi/2017/1306`,
    part: 'regulation',
  },
  DET: {
    title: 'SEND (Detained Persons) Regulations 2015',
    link: `${legislation}/uksi/2015/62`,
    part: 'regulation',
  },
  EQA: { title: 'Equality Act 2010', link: `${legislation}/ukpga/2010/15`, part: 'schedule' },
  CHREPS: {
    title: 'Children Act 1989 Representations Procedure (England) Regulations 2006',
    link: `${legislation}/uksi/2006/1738`,
    part: 'regulation',
  },
  LGA: { title: 'Local Government Act 1974', link: `${legislation}/ukpga/1974/7`, part: 'section' },
  EDA96: { title: 'Education Act 1996', link: `${legislation}/ukpga/1996/56`, part: 'section' },
  EDA02: { title: 'Education Act 2002', link: `${legislation}/ukpga/2002/32`, part: 'section' },
  ISS: {
    title: 'Education (Independent School Standards) Regulations 2014',
    link: `${legislation}/uksi/2014/3283`,
    part: 'schedule',
  },
  NHSCOMP: {
    title: 'Local Authority Social Services and NHS Complaints (England) Regulations 2009',
    link: `${legislation}/uksi/2009/309`,
    part: 'regulation',
  },
  EXCL: {
    title: 'School Discipline (Pupil Exclusions and Reviews) Regulations 2012',
    link: `${legislation}/uksi/2012/1033`,
    part: 'regulation',
  },
  BUDGET: {
    title: 'SEN (Personal Budgets) Regulations 2014',
    link: `${legislation}/uksi/2014/1652`,
    part: 'regulation',
  },
  GDPR: { title: 'UK GDPR', link: `${legislation}/eur/2016/679`, part: 'article' },
} as const

/** The day up to which the law was read. Later changes are not known here. Source: dossier, heading. */
export const lawAsAt = '2026-11-21'
