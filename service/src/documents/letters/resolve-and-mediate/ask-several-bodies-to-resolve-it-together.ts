/** Asks for one disagreement resolution with several bodies. Source: LAW-DRS-01 to LAW-DRS-10. */
import { accessNeeds, needsField } from '../access-needs.ts'
import { lines, text } from '../field.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { gap, heading, line, linesOr, list, numbered, paragraph } from '../prose.ts'
import { disagreementService } from './addressees-of-mediation.ts'
import { outcomeField, resolutionAsked } from './resolution-asked.ts'

const pointsHint = 'One point a line. Leave it empty if this body is not part of it.'

const fields = {
  council: text(
    'Which council?',
    'the name of the council',
    'Leave it empty if the council is not part of it.',
  ),
  councilPoints: lines(
    'What do you disagree about with the council?',
    'the points about the council',
    pointsHint,
  ),
  setting: text(
    'Which school, nursery or college?',
    'the name of the school, nursery or college',
    'Leave it empty if none is part of it.',
  ),
  settingPoints: lines(
    'What do you disagree about with it?',
    'the points about the school, nursery or college',
    pointsHint,
  ),
  commissioner: text(
    'Which health commissioner (integrated care board)?',
    'the name of the health commissioner',
    'Leave it empty if health is not part of it.',
  ),
  commissionerPoints: lines(
    'What do you disagree about with the health commissioner?',
    'the points about health',
    pointsHint,
  ),
  carePoints: lines(
    'What do you disagree about with social care?',
    'the points about social care',
    'Social care is the council’s too. One point a line. Leave it empty if it is not part of it.',
  ),
  outcome: outcomeField,
  needs: needsField,
} as const
type Fields = typeof fields

/** Asks the service to bring the family and several bodies together, once. */
export const askSeveralBodiesToResolveItTogether: Letter<Fields> = {
  id: 'ask-several-bodies-to-resolve-it-together',
  title: 'Ask for disagreement resolution with several bodies',
  group: 'resolve-and-mediate',
  when: 'More than one body is involved, such as council, school and health, and you want one conversation with all of them.',
  fields,
  needs: ['childName'],
  to: () => disagreementService,
  write: (context) => {
    const { given } = context
    const bodies = bodiesOf(context)
    return {
      subject: ['Request for disagreement resolution with several bodies'],
      body: [
        paragraph`I ask for disagreement resolution under section 57 of ${childrenAndFamiliesAct} between ${namesOf(bodies)} and me. It is one disagreement with all of them, so I ask for one process.`,
        ...(bodies.length === 0
          ? [heading('What we disagree about'), numbered([[gap('what you disagree about')]])]
          : []),
        ...bodies.flatMap(({ title, points, what }): readonly Block[] => [
          heading(title),
          numbered(linesOr(points, what)),
        ]),
        heading('What would settle it'),
        list(linesOr(given.outcome, fields.outcome.gap)),
        heading('What I ask of you'),
        ...resolutionAsked(
          context,
          'each of them',
          'whether it will take part, and in one process',
          bodies.length,
        ),
        ...scope(context),
        paragraph`If one of them says no, I would still like to go ahead with the others.`,
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
  kinds: ['plan-not-delivered', 'help-in-setting', 'health-service', 'social-care', 'council-decision'],
}

interface Body {
  readonly name: Line
  readonly title: string
  readonly points: readonly string[]
  /** What the gap of its points is called. */
  readonly what: string
}

/** Those that the writer named or wrote about; at least two, the second and the first as gaps. */
function bodiesOf({ given }: LetterContext<Fields>): readonly Body[] {
  const bodies: Body[] = []
  const add = (
    name: string | null,
    points: readonly string[],
    title: string,
    gaps: { readonly name: string; readonly points: string },
  ) => {
    if (name === null && points.length === 0) return
    bodies.push({ name: [name ?? gap(gaps.name)], title, points, what: gaps.points })
  }
  const { council, setting, commissioner } = fields
  add(given.council, given.councilPoints, 'With the council', {
    name: council.gap,
    points: fields.councilPoints.gap,
  })
  add(given.setting, given.settingPoints, 'With the school, nursery or college', {
    name: setting.gap,
    points: fields.settingPoints.gap,
  })
  add(given.commissioner, given.commissionerPoints, 'With the health commissioner', {
    name: commissioner.gap,
    points: fields.commissionerPoints.gap,
  })
  if (given.carePoints.length > 0) {
    bodies.push({
      name: ['the council’s social care service'],
      title: 'With social care',
      points: given.carePoints,
      what: fields.carePoints.gap,
    })
  }
  return bodies
}

/** `a, b`; what is missing to make several stands as gaps. */
function namesOf(bodies: readonly Body[]): Line {
  const names: readonly Line[] = [
    ...bodies.map(({ name }) => name),
    ...(bodies.length === 0 ? [[gap('the first body')]] : []),
    ...(bodies.length < 2 ? [[gap('the other body')]] : []),
  ]
  return names.reduce((before, name) => line`${before}, ${name}`)
}

function scope({ given }: LetterContext<Fields>): readonly Block[] {
  const hasHealth = given.commissioner !== null || given.commissionerPoints.length > 0
  if (!hasHealth && given.carePoints.length === 0) return []
  const about =
    hasHealth && given.carePoints.length > 0
      ? 'health and social care'
      : hasHealth
        ? 'health care'
        : 'social care'
  return [
    paragraph`I know that section 57 speaks of ${about} mainly while a plan is assessed for, drawn up or reviewed. If you think that a point about ${about} stands outside it, please tell me whether you would help with it all the same.`,
  ]
}
