import { plainDay } from '@way-forward/law'
import { healthCommissioner, sendTeam } from '../addressees.ts'
import { replyDay } from '../due-day.ts'
import { choices, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { counted, dayOr, gap, heading, joined, line, linesOr, list, numbered, paragraph } from '../prose.ts'
import { paragraphOf } from '../sentences.ts'
import { voiceOf } from '../voice.ts'
import { whose } from '../whose.ts'

const fields = {
  parts: choices(
    'Where in the plan the help stands',
    {
      provision: 'Section F: special educational provision',
      health: 'Section G: health provision',
      'social-care': 'Section H: social care provision',
    },
    'the section of the plan: F, G or H',
    'Therapy that educates or trains, such as speech and language therapy, usually stands in Section F.',
  ),
  planOn: dayField('The date of the plan', 'the date of the plan'),
  missed: lines(
    'What was missed, and when',
    'what was missed, and when: one help or one week a line',
    'For example: Speech and language therapy, one hour a week: none since 7 September. One help or one week a line.',
  ),
  since: dayField('The day since when help has been missing', 'the day since when help has been missing'),
  effect: text('What it has meant', 'what it has meant', 'In a sentence. Leave it empty if you like.'),
  saidSoFar: lines(
    'What you asked and were told so far',
    'what you asked and were told so far',
    'Days of calls and emails, and the answers. One a line.',
  ),
}
type Context = LetterContext<typeof fields>

/**
 * Asks for the help that a final plan promises. The council must secure Section F, whoever gives it.
 * Source: LAW-DUTY-10, LAW-DEF-04, LAW-DEF-10, LAW-DEF-11.
 */
export const askForHelpInThePlan: Letter<typeof fields> = {
  id: 'ask-for-help-in-the-plan',
  title: 'Ask for help that the plan promises and that is not given',
  group: 'kept-and-delivered',
  when: 'Help that stands in the final EHC plan is not given, or not all of it. The council must secure what Section F says, even where a school or a service gives it.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: ({ parts }) => (isHealthAlone(parts) ? healthCommissioner : sendTeam),
  write(context) {
    const { common, given, on, calendar } = context
    const { parts, planOn, missed, since, effect, saidSoFar } = given
    const plan = whose(voiceOf(common))
    const by = replyDay(on, 10, calendar)
    return {
      subject: ['Help in an EHC plan that is not given'],
      body: [
        paragraph`${isHealthAlone(parts) ? 'Health provision' : 'Help'} that ${plan} EHC plan specifies is not being given in full. The plan is dated ${dayOr(planOn, 'the date of the plan')}.${since === null ? '' : ` Help has been missing since ${plainDay(since)}.`}`,
        heading('What was missed'),
        list(linesOr(missed, 'what was missed, and when: one help or one week a line')),
        ...(effect === null ? [] : [paragraph`What it has meant: ${effect}.`]),
        ...duties(context),
        ...(saidSoFar.length === 0
          ? []
          : [heading('What I asked and was told so far'), list(saidSoFar.map((each) => [each]))]),
        heading('What I ask'),
        numbered([
          line`Please put the help in place now, as the plan specifies it.`,
          line`Please tell me in writing by ${by} who will give it, how often, and from which day.`,
          line`Please tell me how what was missed will be made up.`,
        ]),
        paragraph`If any of this cannot be done by then, please tell me why, and how I can make a formal complaint.`,
      ],
    }
  },
  rules: ['LAW-DUTY-10', 'LAW-DEF-04', 'LAW-DEF-10', 'LAW-DEF-11', 'LAW-APP-11'],
  kinds: ['plan-not-delivered'],
  fromFacts: (concern) =>
    concern.kind === 'plan-not-delivered' ? valuesFrom({ parts: concern.missing }) : {},
}

type Part = keyof (typeof fields.parts)['options']

function isHealthAlone(parts: readonly Part[]): boolean {
  return parts.length === 1 && parts[0] === 'health'
}

const sections: Readonly<Record<Part, string>> = { provision: 'F', health: 'G', 'social-care': 'H' }

/** Who must see to it, section by section. */
function duties({ given: { parts } }: Context): readonly Block[] {
  const named = joined(parts.map((each) => sections[each]))
  const where: Line =
    parts.length === 0
      ? line`The help stands in ${gap('the section of the plan: F, G or H')}.`
      : line`The help stands in ${counted(parts, 'Section', 'Sections')} ${named} of the plan.`
  return [
    paragraphOf(
      where,
      parts.includes('provision')
        ? line`The council must secure what Section F specifies: section 42(2) of ${childrenAndFamiliesAct}. That duty is the council’s own, whoever was asked to give the help.`
        : null,
      parts.includes('health') ? health(parts) : null,
    ),
    ...(parts.includes('social-care')
      ? [
          paragraph`Section H specifies social care. Please tell me which team of the council is responsible for it, and when it will be in place.`,
        ]
      : []),
  ]
}

function health(parts: readonly Part[]): Line {
  const act = parts.includes('provision') ? 'section 42(3)' : `section 42(3) of ${childrenAndFamiliesAct}`
  return isHealthAlone(parts)
    ? line`The responsible commissioning body must arrange the health provision that Section G specifies: ${act}. If that is not you, please tell me who it is, and pass this letter on.`
    : line`The responsible commissioning body, usually the integrated care board, must arrange the health provision that Section G specifies: ${act}. Please tell me which body that is, and send it a copy of this letter.`
}
