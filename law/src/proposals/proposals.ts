/** What has been proposed and is not law. Nothing here is ever applied (dossier 7, LAW-POL-10 to 14). */
import type { RuleId } from '../provisions.ts'

/** A proposal to change the law. */
export interface Proposal {
  /** The statement that carries its source and confidence. */
  readonly rule: RuleId
  readonly title: string
  /** Who proposed it. */
  readonly by: string
  /** When, in words: some days are known, some only by their month or year. */
  readonly when: string
  /** What would change, one plain sentence each. */
  readonly what: readonly string[]
  /** Where it stands, as far as is known. */
  readonly standing: string
  /** What is the law meanwhile, and the rules that say so. */
  readonly meanwhile: string
  readonly law: readonly RuleId[]
}

/** Every proposal that is known here, newest first. */
export const proposals: readonly Proposal[] = [
  {
    rule: 'LAW-POL-11',
    title: 'A bill on education',
    by: 'The government, in the King’s Speech',
    when: '13 May 2026',
    what: ['An Education for All Bill was announced. What it would say is not known here.'],
    standing:
      'It was not found to have been brought into Parliament or passed. Sources differ on when it would begin: 2029 or 2030.',
    meanwhile: 'The Children and Families Act 2014 and its regulations stay the law.',
    law: ['LAW-POL-01'],
  },
  {
    rule: 'LAW-POL-10',
    title: 'Reform of support and of appeals',
    by: 'The Department for Education, in a white paper and a consultation',
    when: '23 February 2026. The consultation closed on 18 May 2026',
    what: [
      'An individual support plan for everybody with special educational needs or a disability, and packages of specialist help.',
      'EHC plans for the most complex needs only, by 2035, and a new assessment at the end of each phase from 2029.',
      'Someone who knows special educational needs on panels that hear school complaints, and more disagreement resolution.',
      'A stronger part for mediation, with the Tribunal as the last resort.',
      'A Tribunal that can no longer name a school, and can only ask the council to think again.',
    ],
    standing: 'Proposed. It was read about in the press and in lawyers’ notes.',
    meanwhile: 'The Tribunal can name a school, and mediation is voluntary for the family.',
    law: ['LAW-ORD-02', 'LAW-MED-09'],
  },
  {
    rule: 'LAW-POL-14',
    title: 'The end of Healthwatch',
    by: 'The government',
    when: 'Announced on 27 June 2025',
    what: ['Healthwatch, which gives information about health services, would be closed.'],
    standing: 'It needs an Act. Whether one has followed is not known here.',
    meanwhile: 'Healthwatch never decided complaints. Complaints about health care go where they went.',
    law: ['LAW-CMP-10', 'LAW-CMP-09'],
  },
  {
    rule: 'LAW-POL-13',
    title: 'Decisions on paper without both sides’ agreement',
    by: 'The committee that makes the Tribunal’s rules, in a consultation',
    when: '2024',
    what: ['Appeals against a refusal to assess could be decided on paper although a side wants a hearing.'],
    standing: 'No such rule was found. Whether it was ever made could not be settled.',
    meanwhile: 'There is a hearing unless each side agrees to a decision on the papers.',
    law: ['LAW-TRIB-01'],
  },
  {
    rule: 'LAW-POL-12',
    title: 'Mediation that nobody could refuse',
    by: 'The government, in a green paper',
    when: 'March 2022',
    what: ['Families would have had to mediate before an appeal.'],
    standing: 'Dropped in March 2023.',
    meanwhile: 'Mediation is voluntary for the family. Contacting the adviser is what most appeals need.',
    law: ['LAW-MED-09', 'LAW-MED-05'],
  },
]
