/** Who is who and who acts: definitions, age, capacity, children: dossier 1A, 1F, 1G, 6. */
import { cite, citePage, type Provision } from './cite.ts'

const legislation = 'https://www.legislation.gov.uk'

export const people = {
  'LAW-DEF-01': cite(
    'CFA',
    '19',
    's.19(a) to (d)',
    'VERIFIED',
    'In all that it does about special educational needs the council must have regard to the views, wishes and feelings of the child and the parent, or of the young person, let them take part as fully as possible, and give them the information and support for it.',
    { needs: ['asks'] },
  ),
  'LAW-DEF-02': cite(
    'CFA',
    '20',
    's.20(1) to (4)',
    'VERIFIED',
    'A child or young person has special educational needs if a learning difficulty or a disability calls for special educational provision: if learning is much harder for them than for most of their age, or a disability hinders them in using what mainstream settings generally provide; a younger child counts if that is likely at school age, and another home language alone is no learning difficulty.',
  ),
  'LAW-DEF-03': cite(
    'CFA',
    '21',
    's.21(1) and (2)',
    'VERIFIED',
    'From the age of two, special educational provision is teaching or training that adds to, or differs from, what mainstream settings in England generally make for others of the same age; below two it is education of any kind.',
    { needs: ['missing'] },
  ),
  'LAW-DEF-05': cite(
    'CFA',
    '83',
    's.83(2)',
    'VERIFIED',
    'A young person is over school-leaving age and under 25; until school-leaving age a person is a child.',
    {
      needs: ['asks', 'bornOn', 'schoolYearOfSixteen', 'youngPersonCapacity'],
      doubt:
        'What a child is, is defined in the Education Act 1996, which was not read; a young person is defined in the Act that is cited.',
    },
  ),
  'LAW-DEF-06': cite(
    'EDA96',
    '8',
    's.8, and the Tribunal’s form SEND4A',
    'VERIFIED',
    'School-leaving age comes on the last Friday in June of the school year, 1 September to 31 August, in which the person turns 16.',
    {
      needs: ['asks', 'bornOn', 'schoolYearOfSixteen'],
      doubt:
        'Read in the Tribunal’s form; section 8 itself was not read. Some pages say only “the end of the school year”; the last Friday in June is used here. Someone whose birthday is in July or August becomes a young person while still 15.',
    },
  ),
  'LAW-DEF-07': cite(
    'CFA',
    '83',
    's.83(3)',
    'VERIFIED',
    'Disability means here what it means in the Equality Act 2010.',
  ),
  'LAW-DEF-08': citePage(
    'Education Act 1996 s.576',
    `${legislation}/ukpga/1996/56/section/576`,
    'SECONDARY',
    'A parent is anyone who has parental responsibility for the child or who cares for the child.',
    { needs: ['asks', 'bornOn', 'schoolYearOfSixteen', 'parentCapacity'] },
  ),
  'LAW-DEF-09': cite(
    'CFA',
    '24',
    's.24',
    'VERIFIED',
    'The council responsible is the English one in whose area the child or young person is, once it knows, or anyone has told it, that they have or may have special educational needs.',
    { needs: ['nation'] },
  ),
  'LAW-DEF-10': cite(
    'CFA',
    '42',
    's.42(4), s.53(6) and s.57(10)',
    'VERIFIED',
    'The health commissioner is the body, or each body, that must arrange health provision of that kind for this person, or would have to if the plan said so: normally the integrated care board, sometimes NHS England.',
    {
      needs: ['hasPlan', 'inPlanProcess', 'missing'],
      from: '2022-07-01',
      earlier: [
        {
          from: '2014-09-01',
          to: '2022-06-30',
          says: 'The health commissioner is the body, or each body, that must arrange health provision of that kind for this person, or would have to if the plan said so: normally the clinical commissioning group, sometimes the NHS Commissioning Board.',
        },
      ],
      doubt:
        'The change of names was read in section 56(3); its date, 1 July 2022, was read in another source, not in the Act.',
    },
  ),
  'LAW-DEF-11': cite(
    'REGS',
    '12',
    'reg 12(1), (2) and (4)',
    'VERIFIED',
    'A plan has sections A to K: A views, B needs, C and D health and social care needs, E outcomes, F special educational provision, G health provision, to which the commissioner must agree, H1 and H2 social care, I the school or type of school, J direct payments, K the advice that was gathered.',
    { needs: ['missing'] },
  ),
  'LAW-DEF-12': cite(
    'CFA',
    '57',
    's.53(5), s.54(3), s.56(3) and s.57(7)',
    'VERIFIED',
    'Mediation advisers, the independent persons of disagreement resolution and mediators of health disputes may not be employees of an English council, an integrated care board or NHS England; other mediators may not be employees of an English council.',
    {
      from: '2022-07-01',
      earlier: [
        {
          from: '2014-09-01',
          to: '2022-06-30',
          says: 'Mediation advisers, the independent persons of disagreement resolution and mediators of health disputes may not be employees of an English council, a clinical commissioning group or the NHS Commissioning Board; other mediators may not be employees of an English council.',
        },
      ],
    },
  ),
  'LAW-DEF-13': cite(
    'CFA',
    '56',
    's.56(2) and s.55(4) and (5)',
    'VERIFIED',
    'A mediation adviser is an independent person who can inform and advise about mediation; certificates come from the adviser alone, never from the mediator as such.',
    { needs: ['decision'] },
  ),
  'LAW-CAP-01': cite(
    'CFA',
    '80',
    's.80(4) and (5)',
    'VERIFIED',
    'Whether someone has the mental capacity to do something is judged under the Mental Capacity Act 2005 at the time when it must or may be done.',
    {
      needs: ['asks', 'youngPersonCapacity', 'parentCapacity', 'bornOn', 'schoolYearOfSixteen'],
      doubt:
        'That capacity is presumed from 16 is in the Mental Capacity Act 2005, which was read in another source only.',
    },
  ),
  'LAW-CAP-02': cite(
    'CFA',
    '80',
    's.80(6)',
    'VERIFIED',
    'A representative is a deputy whom the Court of Protection appointed for such matters, someone with a lasting power of attorney for them, or the attorney of an enduring power that is registered or about to be.',
    { needs: ['youngPersonCapacity', 'youngPersonRepresentative', 'parentRepresentative'] },
  ),
  'LAW-CAP-03': cite(
    'REGS',
    '63',
    'reg 63',
    'VERIFIED',
    'Where a child’s parent lacks capacity, the parent’s representative takes the parent’s place.',
    { needs: ['asks', 'parentCapacity', 'parentRepresentative'] },
  ),
  'LAW-CAP-04': cite(
    'REGS',
    '64',
    'reg 64(2)',
    'VERIFIED',
    'Where a young person lacks capacity an alternative person acts: the young person’s representative; if there is none, the parent; and if the parent lacks capacity too, the parent’s representative, in this order.',
    {
      needs: [
        'asks',
        'youngPersonCapacity',
        'youngPersonRepresentative',
        'parentCapacity',
        'parentRepresentative',
      ],
    },
  ),
  'LAW-CAP-05': cite(
    'REGS',
    '64',
    'reg 64(1) and Sch 3',
    'VERIFIED',
    'For appeals, mediation and disagreement resolution the alternative person acts instead of the young person; where people are to be heard or given advice, both count.',
    {
      needs: ['asks', 'youngPersonCapacity', 'youngPersonRepresentative', 'parentCapacity'],
      doubt: 'The list in Schedule 3 was read only in part.',
    },
  ),
  'LAW-CAP-06': cite(
    'REGS',
    '65',
    'reg 65',
    'VERIFIED',
    'The rules on who acts come before section 27(1)(g) of the Mental Capacity Act 2005.',
    { needs: ['asks', 'youngPersonCapacity', 'youngPersonRepresentative', 'parentCapacity'] },
  ),
  'LAW-CAP-07': cite(
    'REGS',
    '38',
    'reg 38(1)(d) and (3)',
    'VERIFIED',
    'Where an alternative person is a party to mediation, the young person may come if the alternative person and the mediator agree, and the mediator must take reasonable steps to learn the young person’s views.',
    { needs: ['youngPersonCapacity', 'asks'] },
  ),
  'LAW-CHILD-01': cite(
    'CFA',
    '51',
    's.51(1); the trial power of s.58 has ended',
    'DERIVED',
    'A child below school-leaving age cannot appeal in England, but may complain about social care with an advocate, and must be heard in mediation and by the Tribunal.',
    {
      needs: ['asks', 'bornOn', 'schoolYearOfSixteen', 'noticeDatedOn', 'noticeSentOn'],
      doubt:
        'That no order under section 59 gives children the right was not confirmed. How a pending appeal passes to someone who comes of school-leaving age meanwhile was not researched: seek advice.',
    },
  ),
  'LAW-APP-13': cite(
    'EQA',
    '17/paragraph/3',
    'Sch 17 para 3, as s.60 of the Children and Families Act 2014 changed it',
    'VERIFIED',
    'A claim of disability discrimination by a school is made by the parent or, over school-leaving age, by the person themselves.',
    { needs: ['asks', 'bornOn', 'schoolYearOfSixteen'] },
  ),
  'LAW-APP-14': cite(
    'CFA',
    '51',
    's.51(6) and (7)',
    'VERIFIED',
    'Not to give the Tribunal the documents or evidence that it requires is an offence, for which there may be a fine of up to level 3.',
    // The last three decide whether the first two are believed.
    {
      needs: [
        'appealMadeOn',
        'tribunalDecidedOn',
        'authorityReceivedAppealOn',
        'noticeDatedOn',
        'noticeSentOn',
      ],
    },
  ),
} as const satisfies Readonly<Record<string, Provision>>
