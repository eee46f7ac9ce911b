/** RANi’s guide, second part: the law that it names, and its table of which service is for what. */
import type { Claim } from './claim.ts'
import { cites, facts, helpAt, letter, never, today as on, open } from './usual-facts.ts'

const help = helpAt('maintained-school')
const refusalToAssess = letter('refuse-assess')
const refusalToIssue = letter('refuse-issue')
const contents = letter('plan', { disputed: ['needs', 'provision'] })
const ending = letter('cease')
const healthAlone = letter('plan', { id: 'health', disputed: ['health'] })
const careAlone = letter('plan', { id: 'care', disputed: ['social-care'] })

export const raniLaw: readonly Claim[] = [
  {
    id: 'S2-21',
    guide: 'S2',
    says: 'The framework is the Children and Families Act 2014.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-APP-01', 'LAW-MED-05', 'LAW-DRS-02'],
    check: {
      facts: facts(refusalToAssess, { id: 'late', kind: 'overdue', clock: 'final-plan' }),
      on,
      truth: [
        open('appeal', 'refuse-assess'),
        open('mediation', 'refuse-assess'),
        open('disagreement-resolution', 'late'),
        cites('appeal', 'LAW-APP-01', 'refuse-assess'),
        cites('appeal', 'LAW-MED-05', 'refuse-assess'),
        cites('disagreement-resolution', 'LAW-DRS-02', 'late'),
      ],
    },
  },
  {
    id: 'S2-22',
    guide: 'S2',
    says: 'The framework is also the SEND Code of Practice of 2015, above all its chapters 11 and 12.',
    verdict: 'WRONG',
    right:
      'The Code has eleven chapters. Chapter 11 is about resolving disagreements; there is no chapter 12. The Code is guidance, not law.',
    rules: ['LAW-DUTY-18'],
    check: {
      // On the number of a chapter nothing turns; that the Code is no law does show.
      facts: facts(refusalToIssue, help),
      on,
      truth: [
        open('appeal', 'refuse-issue'),
        open('written-concern', 'maintained-school'),
        cites('written-concern', 'LAW-DUTY-18', 'maintained-school'),
      ],
      claimed: [
        cites('appeal', 'LAW-DUTY-18'),
        cites('mediation', 'LAW-DUTY-18'),
        cites('disagreement-resolution', 'LAW-DUTY-18'),
      ],
    },
  },
  {
    id: 'S2-23',
    guide: 'S2',
    says: 'The framework is also the Special Educational Needs and Disability Regulations 2014.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-20', 'LAW-MED-25', 'LAW-NOT-02'],
    check: {
      facts: facts(refusalToAssess, letter('refuse-issue', { authorityToldOfMediationOn: '2026-11-10' })),
      on,
      truth: [
        { date: 'adviser-contact', lastDay: '2027-01-03', concern: 'refuse-assess' },
        { date: 'mediation-arranged', lastDay: '2026-12-10', concern: 'refuse-issue' },
        { notice: 'refuse-assess', item: 'mediation-timescales', required: true },
      ],
    },
  },
  {
    id: 'S2-24',
    guide: 'S2',
    says: 'Every council in England must give access to independent disagreement resolution.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-01', 'LAW-DEF-12'],
    check: {
      facts: facts(ending),
      on,
      truth: [
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DRS-01'),
        cites('disagreement-resolution', 'LAW-DEF-12'),
      ],
    },
  },
  {
    id: 'S2-25',
    guide: 'S2',
    says: 'Every council in England must give access to independent mediation.',
    verdict: 'RIGHT',
    right: 'It must arrange it; where only health is in dispute the health commissioner must.',
    rules: ['LAW-MED-03', 'LAW-MED-04'],
    check: {
      facts: facts(letter('refuse-issue', { authorityToldOfMediationOn: '2026-11-10' }), healthAlone),
      on,
      truth: [
        cites('mediation', 'LAW-MED-04', 'refuse-issue'),
        { date: 'mediation-arranged', lastDay: '2026-12-10', concern: 'refuse-issue' },
        cites('mediation', 'LAW-MED-03', 'health'),
      ],
    },
  },
  {
    id: 'S2-26',
    guide: 'S2',
    says: 'Every council must tell parents and young people of their right to use these services.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-01', 'LAW-DRS-11', 'LAW-NOT-01', 'LAW-NOT-02'],
    check: {
      facts: facts(help),
      on,
      truth: [
        { notice: 'refuse-assess', item: 'right-to-mediation', required: true },
        { notice: 'cease', item: 'right-to-mediation', required: true },
        { notice: 'final-plan', item: 'disagreement-resolution', required: true },
        cites('disagreement-resolution', 'LAW-DRS-11'),
      ],
    },
  },
  {
    id: 'S2-27',
    guide: 'S2',
    says: 'For support at school without a plan, disagreement resolution is the service to use.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-DRS-05'],
    check: {
      facts: facts(help),
      on,
      truth: [open('disagreement-resolution'), cites('disagreement-resolution', 'LAW-DRS-05')],
    },
  },
  {
    id: 'S2-28',
    guide: 'S2',
    says: 'For support at school without a plan, mediation is not there.',
    verdict: 'RIGHT',
    right: 'So it is with mediation under the Act. Any other kind can be agreed freely.',
    rules: ['LAW-MED-01'],
    check: {
      facts: facts(help),
      on,
      truth: [never('mediation'), cites('mediation', 'LAW-MED-01')],
    },
  },
  {
    id: 'S2-29',
    guide: 'S2',
    says: 'Where an assessment is refused, disagreement resolution is not usually for you.',
    verdict: 'IMPRECISE',
    right:
      'By law it is there after a refusal to assess too. It does not stand in for the certificate, and it stops no time.',
    rules: ['LAW-DRS-08'],
    check: {
      facts: facts(refusalToAssess),
      on,
      truth: [
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DRS-08'),
        cites('appeal', 'LAW-MED-05'),
        { date: 'appeal', lastDay: '2027-01-04' },
      ],
      claimed: [never('disagreement-resolution')],
    },
  },
  {
    id: 'S2-30',
    guide: 'S2',
    says: 'Where an assessment is refused, mediation is there.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-01'],
    check: { facts: facts(refusalToAssess), on, truth: [open('mediation')] },
  },
  {
    id: 'S2-31',
    guide: 'S2',
    says: 'Where a plan is refused after an assessment, disagreement resolution is not usually for you.',
    verdict: 'IMPRECISE',
    right:
      'By law it is there after a refusal to issue a plan too. It does not stand in for the certificate, and it stops no time.',
    rules: ['LAW-DRS-08'],
    check: {
      facts: facts(refusalToIssue),
      on,
      truth: [
        open('disagreement-resolution'),
        cites('disagreement-resolution', 'LAW-DRS-08'),
        cites('appeal', 'LAW-MED-05'),
      ],
      claimed: [never('disagreement-resolution')],
    },
  },
  {
    id: 'S2-32',
    guide: 'S2',
    says: 'Where a plan is refused after an assessment, mediation is there.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-01'],
    check: { facts: facts(refusalToIssue), on, truth: [open('mediation')] },
  },
  {
    id: 'S2-33',
    guide: 'S2',
    says: 'About what a plan says, disagreement resolution is not usually for you.',
    verdict: 'IMPRECISE',
    right:
      'By law it is there, also while an appeal is under way. It does not stand in for the certificate, and it stops no time.',
    rules: ['LAW-DRS-08', 'LAW-DRS-09'],
    check: {
      facts: facts(
        contents,
        letter('plan', { id: 'appealed', disputed: ['provision'], appealMadeOn: '2026-11-15' }),
      ),
      on,
      truth: [
        open('disagreement-resolution', 'plan'),
        open('disagreement-resolution', 'appealed'),
        cites('disagreement-resolution', 'LAW-DRS-09', 'appealed'),
      ],
      claimed: [never('disagreement-resolution', 'plan'), never('disagreement-resolution', 'appealed')],
    },
  },
  {
    id: 'S2-34',
    guide: 'S2',
    says: 'About what a plan says, mediation is there.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-01'],
    check: { facts: facts(contents), on, truth: [open('mediation')] },
  },
  {
    id: 'S2-35',
    guide: 'S2',
    says: 'Where the council ends a plan, disagreement resolution is not usually for you.',
    verdict: 'IMPRECISE',
    right: 'By law it is there. It does not stand in for the certificate, and it stops no time.',
    rules: ['LAW-DRS-08'],
    check: {
      facts: facts(ending),
      on,
      truth: [open('disagreement-resolution'), cites('appeal', 'LAW-MED-05')],
      claimed: [never('disagreement-resolution')],
    },
  },
  {
    id: 'S2-36',
    guide: 'S2',
    says: 'Where the council ends a plan, mediation is there.',
    verdict: 'RIGHT',
    right: null,
    rules: ['LAW-MED-01'],
    check: { facts: facts(ending), on, truth: [open('mediation')] },
  },
  {
    id: 'S2-37',
    guide: 'S2',
    says: 'About the health or social care parts of a plan, disagreement resolution is there.',
    verdict: 'RIGHT',
    right: 'So it is while a plan is assessed for, made, reviewed or re-assessed.',
    rules: ['LAW-DRS-03'],
    check: {
      facts: facts(healthAlone, careAlone),
      on,
      truth: [
        open('disagreement-resolution', 'health'),
        cites('disagreement-resolution', 'LAW-DRS-03', 'health'),
        open('disagreement-resolution', 'care'),
      ],
    },
  },
  {
    id: 'S2-38',
    guide: 'S2',
    says: 'About the health or social care parts of a plan there is mediation, by the single route of redress.',
    verdict: 'IMPRECISE',
    right:
      'Mediation about health and social care is there with or without an appeal. The single route is something else: recommendations that the Tribunal can make when it decides an appeal about education.',
    rules: ['LAW-REC-08', 'LAW-REC-02', 'LAW-MED-03', 'LAW-MED-04'],
    check: {
      facts: facts(healthAlone, careAlone),
      on,
      truth: [
        never('appeal-recommendations', 'health'),
        open('mediation', 'health'),
        cites('mediation-advice', 'LAW-REC-08', 'health'),
        never('appeal-recommendations', 'care'),
        open('mediation', 'care'),
      ],
      claimed: [never('mediation', 'health'), never('mediation', 'care')],
    },
  },
]
