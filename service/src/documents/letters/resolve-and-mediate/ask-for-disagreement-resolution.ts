/** Asks for disagreement resolution with one body. Source: LAW-DRS-01 to LAW-DRS-10, LAW-DEF-12. */
import type { Setting } from '@way-forward/law'
import { accessNeeds, needsField } from '../access-needs.ts'
import { choice, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Block, Letter, LetterContext } from '../letter.ts'
import { counted, heading, line, linesOr, list, numbered, or, paragraph } from '../prose.ts'
import { disagreementService } from './addressees-of-mediation.ts'
import { outcomeField, resolutionAsked } from './resolution-asked.ts'

const fields = {
  kind: choice(
    'With whom do you disagree?',
    {
      council: 'The council',
      'public-school': 'A maintained school, maintained nursery school, academy or further education college',
      'other-setting':
        'Another school, a nursery or childminder, a pupil referral unit or another post-16 institution',
      commissioner: 'The health commissioner (integrated care board)',
    },
    'with whom you disagree',
  ),
  body: text('What is it called?', 'the name of the body'),
  inPlanProcess: choice(
    'With the health commissioner: is an assessment or review under way, or is the plan being drawn up?',
    { yes: 'Yes', no: 'No' },
    'whether an assessment or review is under way',
  ),
  points: lines(
    'What do you disagree about?',
    'what you disagree about',
    'One point a line. Each line becomes a numbered point.',
  ),
  outcome: outcomeField,
  needs: needsField,
} as const
type Fields = typeof fields

/** Asks the service to bring the family and one body together. */
export const askForDisagreementResolution: Letter<Fields> = {
  id: 'ask-for-disagreement-resolution',
  title: 'Ask for disagreement resolution with one body',
  group: 'resolve-and-mediate',
  when: 'You want independent help to settle a disagreement with one body. No plan is needed, nobody can be made to take part, and it can run beside any other route.',
  fields,
  needs: ['childName'],
  to: () => disagreementService,
  write: (context) => {
    const { given } = context
    const body = or(given.body, fields.body.gap)
    return {
      subject: ['Request for disagreement resolution'],
      body: [
        paragraph`I ask for disagreement resolution${isOutside(given) ? '' : ` under section 57 of ${childrenAndFamiliesAct}`} between ${body} and me.`,
        heading('What we disagree about'),
        numbered(linesOr(given.points, fields.points.gap)),
        ...scope(context),
        heading('What would settle it'),
        list(linesOr(given.outcome, fields.outcome.gap)),
        heading('What I ask of you'),
        ...resolutionAsked(context, line`${body}`, 'whether it will take part', 1),
        ...accessNeeds(given.needs),
      ],
    }
  },
  rules: [
    'LAW-DRS-01',
    'LAW-DRS-02',
    'LAW-DRS-03',
    'LAW-DRS-05',
    'LAW-DRS-06',
    'LAW-DRS-09',
    'LAW-DRS-10',
    'LAW-DEF-12',
  ],
  kinds: [
    'help-in-setting',
    'plan-not-delivered',
    'health-service',
    'council-decision',
    'overdue',
    'request',
    'plan-review',
    'phase-transfer',
  ],
  fromFacts: (concern) => {
    switch (concern.kind) {
      case 'help-in-setting':
        return valuesFrom({
          kind: concern.setting === undefined ? undefined : kindOfSetting[concern.setting],
        })
      case 'health-service':
        return valuesFrom({ kind: 'commissioner', inPlanProcess: concern.inPlanProcess })
      default:
        return { kind: 'council' }
    }
  },
}

/** Health care outside assessment, drafting and review: the section does not name it. Source: LAW-DRS-10. */
function isOutside({ kind, inPlanProcess }: LetterContext<Fields>['given']): boolean {
  return kind === 'commissioner' && inPlanProcess === 'no'
}

function scope({ given }: LetterContext<Fields>): readonly Block[] {
  const these = counted(given.points, 'This is', 'These are')
  switch (given.kind) {
    case 'council':
      return [
        paragraph`${these} about how the council carries out its duties under Part 3 of that Act (section 57(2)).`,
      ]
    case 'public-school':
      return [
        paragraph`${these} about how it carries out its duties under Part 3 of that Act, or about the special educational provision that it makes (section 57(2) and (4)).`,
      ]
    case 'other-setting':
      return [
        paragraph`${these} about the special educational provision that it makes (section 57(4) and (5)).`,
      ]
    case 'commissioner':
      return isOutside(given)
        ? [
            paragraph`I know that section 57(3) of ${childrenAndFamiliesAct} speaks of assessments, and of preparing and reviewing plans, and that this may stand outside it. Please tell me whether you would help all the same.`,
          ]
        : given.inPlanProcess === 'yes'
          ? [
              paragraph`${these} about health care while a plan is assessed for, drawn up or reviewed (section 57(3)(b)).`,
            ]
          : []
    default:
      return []
  }
}

const kindOfSetting: Readonly<Record<Setting, keyof (typeof fields.kind)['options']>> = {
  'maintained-school': 'public-school',
  academy: 'public-school',
  'maintained-nursery-school': 'public-school',
  college: 'public-school',
  'independent-school': 'other-setting',
  'non-maintained-special-school': 'other-setting',
  'pupil-referral-unit': 'other-setting',
  'early-years-provider': 'other-setting',
  'specialist-post-16': 'other-setting',
}
