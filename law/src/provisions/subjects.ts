/** The subjects of the rules: groups of the dossier, in the order in which a reader meets the matter. */
import { type RuleId, ruleIds } from '../provisions.ts'

/** A subject with its rules. */
export interface RuleSubject {
  /** The middle part of its rules' ids, such as `MED`. */
  readonly code: string
  readonly title: string
  readonly rules: readonly RuleId[]
}

const titles: Readonly<Record<string, string>> = {
  DEF: 'Who is who, and what words mean',
  CAP: 'Who acts where capacity is lacking',
  CHILD: 'Children who ask for themselves',
  DET: 'People in custody',
  DUTY: 'What councils and others must do',
  EHC: 'Assessment, plan and review',
  PHASE: 'Moving to the next phase of education',
  REV: 'Early reviews',
  NOT: 'What a decision notice must contain',
  DRS: 'Disagreement resolution',
  MED: 'Mediation and the certificate',
  APP: 'What can be appealed',
  TIME: 'Time limits and how they are counted',
  TRIB: 'How the Tribunal works',
  FORM: 'Forms',
  ORD: 'Orders of the Tribunal',
  UNO: 'Appeals that the council does not oppose',
  REC: 'Recommendations on health and social care',
  CMP: 'Complaints, Ombudsmen and the Secretary of State',
  EQ: 'Disability discrimination',
  EXC: 'Exclusion',
  ADM: 'Admission',
  TRN: 'Transport',
  PB: 'Personal budgets',
  SAR: 'Copies of records',
  JR: 'Judicial review',
  AID: 'Legal aid',
  REGS: 'Changes of the Regulations',
  POL: 'The law in force, and what is only proposed',
  WK: 'Worked dates',
}

/** Every subject, with its rules in the order of their ids. */
export const ruleSubjects: readonly RuleSubject[] = Object.entries(titles).map(([code, title]) => ({
  code,
  title,
  rules: ruleIds.filter((id) => codeOf(id) === code).toSorted((one, other) => (one < other ? -1 : 1)),
}))

/**
 * The subject of a rule.
 * @throws RangeError where its group has no title here: a fault of the data
 */
export function subjectOfRule(id: RuleId): RuleSubject {
  const subject = ruleSubjects.find(({ code }) => code === codeOf(id))
  if (subject === undefined) throw new RangeError(`no subject for ${id}`)
  return subject
}

function codeOf(id: RuleId): string {
  return id.split('-')[1] as string
}
