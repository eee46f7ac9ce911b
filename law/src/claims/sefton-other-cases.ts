/** Sefton’s page, last part: its other cases, of health, school, social care, placement and what is not delivered. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, letter, never, today as on, open } from './usual-facts.ts'

const therapy = { id: 'therapy', kind: 'health-service', hasPlan: 'no', inPlanProcess: 'no' }
const sectionF = letter('plan', { id: 'section-f', disputed: ['provision'] })
const sectionG = letter('plan', { id: 'section-g', disputed: ['health'] })
const sectionI = letter('plan', { disputed: ['placement'] })
const help = helpAt('maintained-school', { hasPlan: 'no' })
const notAtSchool = {
  id: 'missing',
  kind: 'plan-not-delivered',
  setting: 'maintained-school',
  missing: ['provision'],
}
const healthMissing = { id: 'health', kind: 'plan-not-delivered', missing: ['health'], inPlanProcess: 'no' }
const careMissing = { id: 'care', kind: 'plan-not-delivered', missing: ['social-care'] }

export const seftonOtherCases: readonly Claim[] = [
  {
    id: 'S3-38',
    guide: 'S3',
    says: 'If the NHS refuses speech and language therapy, you can ask for mediation.',
    verdict: 'IMPRECISE',
    right:
      'Mediation needs a decision of the council or a plan. With a plan it turns on the section: therapy that teaches or trains belongs in Section F, is the council’s duty and can be appealed.',
    rules: ['LAW-MED-01', 'LAW-MED-03', 'LAW-DEF-04'],
    check: {
      facts: facts(therapy, sectionF, sectionG),
      on,
      truth: [
        never('mediation', 'therapy'),
        cites('mediation', 'LAW-MED-01', 'therapy'),
        open('mediation', 'section-f'),
        open('appeal', 'section-f'),
        open('mediation', 'section-g'),
        never('appeal', 'section-g'),
        cites('appeal', 'LAW-DEF-04', 'section-g'),
      ],
      claimed: [open('mediation', 'therapy')],
    },
  },
  {
    id: 'S3-39',
    guide: 'S3',
    says: 'The NHS must arrange that mediation.',
    verdict: 'RIGHT',
    right:
      'So it is where health alone is in dispute: then the health commissioner arranges it. With anything else beside, the council does.',
    rules: ['LAW-MED-03', 'LAW-MED-25'],
    check: {
      facts: facts(
        letter('plan', {
          disputed: ['health'],
          authorityToldOfMediationOn: '2026-11-10',
          commissionerToldOn: '2026-11-13',
        }),
      ),
      on,
      truth: [cites('mediation', 'LAW-MED-03'), { date: 'mediation-arranged', lastDay: '2026-12-13' }],
    },
  },
  {
    id: 'S3-40',
    guide: 'S3',
    says: 'The NHS must take part in that mediation.',
    verdict: 'RIGHT',
    right: 'It must wherever health is among what you dispute, alone or with something else.',
    rules: ['LAW-MED-03'],
    check: {
      facts: facts(sectionG, letter('plan', { id: 'both', disputed: ['health', 'provision'] })),
      on,
      truth: [
        open('mediation', 'section-g'),
        open('mediation', 'both'),
        cites('mediation', 'LAW-MED-03', 'section-g'),
        cites('mediation', 'LAW-MED-03', 'both'),
      ],
    },
  },
  {
    id: 'S3-41',
    guide: 'S3',
    says: 'Or you can complain under the NHS procedure.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-CMP-08', 'LAW-CMP-09'],
    check: {
      facts: facts(therapy),
      on,
      truth: [
        open('complaint-nhs'),
        cites('complaint-nhs', 'LAW-CMP-08'),
        cites('complaint-nhs', 'LAW-CMP-09'),
      ],
    },
  },
  {
    id: 'S3-42',
    guide: 'S3',
    says: 'Without a plan, where school does not help enough, you can ask for disagreement resolution.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-05', 'LAW-DRS-06'],
    check: {
      facts: facts(help),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-05')],
    },
  },
  {
    id: 'S3-43',
    guide: 'S3',
    says: 'Disagreement resolution is independent of the school and the council.',
    verdict: 'RIGHT',
    right:
      'By law whoever leads it may not be employed by a council, an integrated care board or NHS England. The Act does not speak of employment by a school.',
    rules: ['LAW-DRS-01', 'LAW-DEF-12'],
    check: {
      facts: facts(letter('cease')),
      on,
      truth: [
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DRS-01'),
        cites('disagreement-resolution', 'LAW-DEF-12'),
      ],
    },
  },
  {
    id: 'S3-44',
    guide: 'S3',
    says: 'Or you can use the school’s complaints procedure.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-CMP-02', 'LAW-CMP-03'],
    check: {
      facts: facts(help, helpAt('academy')),
      on,
      truth: [
        open('complaint-school', 'maintained-school'),
        cites('complaint-school', 'LAW-CMP-02', 'maintained-school'),
        cites('complaint-school', 'LAW-CMP-03', 'academy'),
      ],
    },
  },
  {
    id: 'S3-45',
    guide: 'S3',
    says: 'Who is under 18 and unhappy with an assessment by social care uses the children’s complaints procedure.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-CMP-07'],
    check: {
      facts: {
        person: { bornOn: '2011-05-01' },
        ...facts({ id: 'care', kind: 'social-care', service: 'childrens' }),
      },
      on,
      truth: [
        open('complaint-childrens-social-care'),
        cites('complaint-childrens-social-care', 'LAW-CMP-07'),
        never('complaint-adult-social-care'),
      ],
    },
  },
  {
    id: 'S3-46',
    guide: 'S3',
    says: 'Who is 18 or over uses the procedure of adult social care.',
    verdict: 'RIGHT',
    right: 'A service that children’s social care still gives may keep the children’s procedure.',
    rules: ['LAW-CMP-08', 'LAW-CMP-07'],
    check: {
      facts: {
        person: { bornOn: '2007-02-02' },
        ...facts(
          { id: 'adults', kind: 'social-care', service: 'adults' },
          { id: 'childrens', kind: 'social-care', service: 'childrens' },
        ),
      },
      on,
      truth: [
        open('complaint-adult-social-care', 'adults'),
        cites('complaint-adult-social-care', 'LAW-CMP-08', 'adults'),
        open('complaint-childrens-social-care', 'childrens'),
      ],
    },
  },
  {
    id: 'S3-47',
    guide: 'S3',
    says: 'You may want another school than the one that part 4 of the plan names.',
    verdict: 'OUTDATED',
    right: 'The school stands in Section I of an EHC plan. Part 4 was in the statements that came before.',
    rules: ['LAW-APP-05', 'LAW-DEF-11'],
    check: {
      facts: facts(sectionI),
      on,
      truth: [open('appeal'), cites('appeal', 'LAW-APP-05')],
    },
  },
  {
    id: 'S3-48',
    guide: 'S3',
    says: 'The letter with the plan must say how to appeal.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-NOT-01'],
    check: {
      facts: facts(sectionI),
      on,
      truth: [
        { notice: 'final-plan', item: 'right-of-appeal', required: true },
        { notice: 'amended-final-plan', item: 'right-of-appeal', required: true },
        { notice: 'final-plan', item: 'time-limits', required: true },
      ],
    },
  },
  {
    id: 'S3-49',
    guide: 'S3',
    says: 'If you dispute only the school that the plan names, you need no mediation certificate.',
    verdict: 'RIGHT',
    right: 'The same holds where you dispute only the type of setting, or that none is named.',
    rules: ['LAW-MED-06', 'LAW-APP-05', 'LAW-APP-06'],
    check: {
      facts: facts(sectionI, sectionF),
      on,
      truth: [
        cites('appeal', 'LAW-MED-06', 'plan'),
        cites('appeal', 'LAW-APP-06', 'plan'),
        { noDate: 'adviser-contact', concern: 'plan' },
        cites('appeal', 'LAW-MED-05', 'section-f'),
      ],
    },
  },
  {
    id: 'S3-50',
    guide: 'S3',
    says: 'If you dispute only the school, you can appeal at once.',
    verdict: 'RIGHT',
    right: 'You can until two months after the letter was sent. Nothing else gives more time.',
    rules: ['LAW-TIME-01', 'LAW-MED-06'],
    check: {
      facts: facts(sectionI),
      on,
      truth: [open('appeal'), { noDate: 'adviser-contact' }, { date: 'appeal', lastDay: '2027-01-04' }],
    },
  },
  {
    id: 'S3-51',
    guide: 'S3',
    says: 'If the school does not give the support in a plan, you can ask for disagreement resolution.',
    verdict: 'INCOMPLETE',
    right:
      'You can. But what Section F says the council must secure, so a complaint to the council comes first among the ways.',
    rules: ['LAW-DRS-05', 'LAW-DUTY-10', 'LAW-CMP-06'],
    check: {
      facts: facts(notAtSchool),
      on,
      truth: [
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DRS-05'),
        open('complaint-local-authority'),
        cites('complaint-local-authority', 'LAW-DUTY-10'),
        { warning: 'council-is-duty-holder', cites: 'LAW-DUTY-10' },
      ],
      claimed: [never('complaint-local-authority'), { noWarning: 'council-is-duty-holder' }],
    },
  },
  {
    id: 'S3-52',
    guide: 'S3',
    says: 'If the school does not give the support in a plan, you can use the school’s complaints procedure.',
    verdict: 'INCOMPLETE',
    right:
      'You can, about the school’s own part. For the support itself there are a complaint to the council, then the Ombudsman for councils, and judicial review.',
    rules: ['LAW-CMP-02', 'LAW-DUTY-10', 'LAW-CMP-06', 'LAW-JR-01'],
    check: {
      facts: facts(notAtSchool),
      on,
      truth: [
        open('complaint-school'),
        open('complaint-local-authority'),
        open('ombudsman-lgsco'),
        open('judicial-review'),
        cites('judicial-review', 'LAW-DUTY-10'),
      ],
      claimed: [never('complaint-local-authority'), never('ombudsman-lgsco'), never('judicial-review')],
    },
  },
  {
    id: 'S3-53',
    guide: 'S3',
    says: 'If the health or social care support in a plan is not given, disagreement resolution covers it.',
    verdict: 'IMPRECISE',
    right:
      'It covers what the council does. A health body that does not give what a final plan says is not named in the Act; a service may still agree to help.',
    rules: ['LAW-DRS-10', 'LAW-DRS-07'],
    check: {
      facts: facts(healthMissing, careMissing),
      on,
      truth: [
        never('disagreement-resolution', 'health'),
        cites('disagreement-resolution', 'LAW-DRS-10', 'health'),
        open('disagreement-resolution', 'care'),
        open('complaint-nhs', 'health'),
      ],
      claimed: [open('disagreement-resolution', 'health')],
    },
  },
  {
    id: 'S3-54',
    guide: 'S3',
    says: 'Disagreement resolution is independent of the council and the NHS.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DEF-12'],
    check: {
      facts: facts(sectionF),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DEF-12')],
    },
  },
  {
    id: 'S3-55',
    guide: 'S3',
    says: 'One round of disagreement resolution can take in every service that you disagree with.',
    verdict: 'ADVICE',
    right: 'The law does not forbid it. Each of them has to agree to take part.',
    rules: ['LAW-DRS-01', 'LAW-DRS-02', 'LAW-DRS-03'],
    check: {
      facts: facts({
        id: 'several',
        kind: 'plan-not-delivered',
        missing: ['provision', 'health'],
        inPlanProcess: 'yes',
      }),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-02')],
    },
  },
  {
    id: 'S3-56',
    guide: 'S3',
    says: 'About social care that a plan promises, a complaint for someone under 18 goes to children’s social care, and for someone of 18 or over to adult social care.',
    verdict: 'RIGHT',
    right: 'A service that children’s social care still gives may keep the children’s procedure.',
    rules: ['LAW-CMP-07', 'LAW-CMP-08'],
    check: {
      facts: { person: { bornOn: '2008-11-22' }, ...facts(careMissing) },
      on,
      truth: [
        open('complaint-childrens-social-care'),
        cites('complaint-childrens-social-care', 'LAW-CMP-07'),
        never('complaint-adult-social-care'),
      ],
    },
  },
  {
    id: 'S3-57',
    guide: 'S3',
    says: 'About health that a plan promises, a complaint goes by the NHS procedure.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-CMP-08', 'LAW-CMP-09'],
    check: {
      facts: facts(healthMissing),
      on,
      truth: [open('complaint-nhs'), cites('complaint-nhs', 'LAW-CMP-08')],
    },
  },
  {
    id: 'S3-58',
    guide: 'S3',
    says: 'The page was last updated on 19 January 2024.',
    verdict: 'LOCAL',
    right: null,
    rules: [],
    check: { untestable: 'about-the-guide' },
  },
]
