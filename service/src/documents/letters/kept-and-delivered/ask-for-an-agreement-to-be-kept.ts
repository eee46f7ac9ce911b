import { plainDay } from '@way-forward/law'
import { directorOfChildrensServices, healthCommissioner } from '../addressees.ts'
import { dueDay, replyDay } from '../due-day.ts'
import { choice, dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { endOfTime, howLate } from '../how-late.ts'
import { sendRegulations } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { counted, dayOr, gap, line, list, paragraph } from '../prose.ts'
import { paragraphOf, sentences } from '../sentences.ts'
import { voiceOf } from '../voice.ts'
import { stepsFrom } from './ask-for-a-tribunal-order-to-be-kept.ts'
import { type DueStep, dueSteps, stepsField } from './what-is-due.ts'

const fields = {
  agreedIn: choice(
    'Where it was agreed',
    {
      mediation: 'In mediation, and written down',
      'disagreement-resolution': 'In disagreement resolution',
      talk: 'In a talk or a meeting',
    },
    'where it was agreed',
  ),
  by: choice(
    'Who must do it',
    { council: 'The council', health: 'The health commissioner, usually the integrated care board' },
    'who must do it',
  ),
  agreedOn: dayField('The date of the agreement', 'the date of the agreement'),
  steps: stepsField('What the council agreed to that the Tribunal could have ordered', 'what was agreed'),
  actions: lines(
    'What else was agreed',
    'what was agreed',
    'Only what stands in the written agreement, in its words. What was said in mediation stays there. One action a line.',
  ),
  setDay: dayField(
    'A day that was agreed in writing',
    'the day that was agreed',
    'Only if there is one. It stands in place of the usual time.',
  ),
}
type Context = LetterContext<typeof fields>

/** Asks for what was agreed. The law sets times only after mediation. Source: LAW-MED-34, LAW-MED-37, LAW-CMP-12, LAW-CMP-01. */
export const askForAnAgreementToBeKept: Letter<typeof fields> = {
  id: 'ask-for-an-agreement-to-be-kept',
  title: 'Ask for what was agreed to be done',
  group: 'kept-and-delivered',
  when: 'Something was agreed in mediation, in disagreement resolution or in a meeting, and it has not been done. The letter keeps to what was written down.',
  fields,
  needs: ['childName', 'reference'],
  to: ({ by }) => (by === 'health' ? healthCommissioner : directorOfChildrensServices),
  write(context) {
    const { given, on, calendar } = context
    const { agreedIn, by } = given
    const due = [...stepsDue(context), ...actionsDue(context)]
    const isLate = due.some((each) => each.isLate)
    const isMediation = agreedIn === 'mediation'
    return {
      subject: [isMediation ? 'Mediation agreement: what must be done' : 'What we agreed: what must be done'],
      body: [
        paragraphOf(
          opening(context),
          by === 'health'
            ? null
            : 'Please pass this letter on if it has reached another desk: it is for the director of children’s services.',
        ),
        paragraphOf(time(context)),
        list(due.length === 0 ? [[gap('what was agreed')]] : due.map(({ said }) => said)),
        ...(isMediation
          ? [paragraph`I refer only to the written agreement, and to nothing that was said in mediation.`]
          : []),
        paragraphOf(
          isLate
            ? line`Please do ${counted(due, 'this', 'what is overdue')} now, and tell me in writing by ${replyDay(on, 5, calendar)} that it is done.`
            : line`Please tell me in writing by ${replyDay(on, 5, calendar)} that this is done, or on which day it will be.`,
          due.some(({ mayBeExcused }) => mayBeExcused)
            ? 'If you say that the delay is excused under regulation 44(3), please tell me which circumstance you mean, and on which day I will have it.'
            : null,
        ),
        ...closing(context, isLate),
      ],
      enclosures: isMediation ? [['Copy of the written agreement']] : [],
    }
  },
  rules: ['LAW-MED-34', 'LAW-MED-37', 'LAW-ORD-03', 'LAW-ORD-04', 'LAW-CMP-01', 'LAW-CMP-12', 'LAW-TIME-21'],
  kinds: ['agreement'],
  fromFacts(concern) {
    if (concern.kind !== 'agreement') return {}
    const { agreedIn, agreedOn, agreedTerms, agreedFor } = concern
    return valuesFrom({ agreedIn, agreedOn, steps: stepsFrom(agreedTerms), setDay: agreedFor })
  },
}

function opening({ common, given: { agreedIn, agreedOn } }: Context): Line {
  const { person } = voiceOf(common)
  const day = dayOr(agreedOn, 'the date of the agreement')
  switch (agreedIn) {
    case 'mediation':
      return line`We made a written agreement in mediation about ${person}. It is dated ${day}.`
    case 'disagreement-resolution':
      return line`We reached an agreement about ${person} in disagreement resolution on ${day}.`
    case 'talk':
      return line`We agreed on help for ${person} when we met on ${day}.`
    default:
      return line`We agreed on help for ${person} on ${day}, ${gap('where it was agreed')}.`
  }
}

function time({ given: { agreedIn, setDay, steps, actions } }: Context): Line {
  if (setDay !== null)
    return line`This was to be done by ${plainDay(setDay)}, the day that we agreed${agreedIn === 'mediation' ? ' in writing' : ''}:`
  if (agreedIn !== 'mediation') return line`This is what we agreed:`
  const asOrdered =
    steps.length === 0
      ? null
      : 'what could have been appealed, in the time that a Tribunal order would give (regulations 42(2) and 44)'
  const action = steps.length === 0 ? 'an action that could not have been appealed' : 'any other action'
  const other =
    actions.length === 0 && steps.length > 0
      ? null
      : `${action}, within two weeks of the date of the agreement (regulation 42(3))`
  return line`${sendRegulations.replace('the', 'The')} say by when an agreement must be carried out, unless another time is agreed in writing: ${[asOrdered, other].filter((each) => each !== null).join('; ')}. So this is due:`
}

function stepsDue({ given, on, calendar }: Context): readonly DueStep[] {
  const { agreedIn, agreedOn, setDay, by } = given
  const steps = by === 'health' ? [] : given.steps
  // Outside mediation the law sets no time, so that nothing is counted.
  const counts = agreedIn === 'mediation' || setDay !== null
  const due = dueSteps(steps, { day: agreedOn, isUnopposed: false, setDay, calendar, on })
  return counts
    ? due
    : due.map(({ todo }) => ({ todo, said: [`${todo}.`], isLate: false, mayBeExcused: false }))
}

function actionsDue({ given, on, calendar }: Context): readonly DueStep[] {
  const { agreedIn, agreedOn, actions, setDay } = given
  const due =
    setDay !== null
      ? { lastDay: setDay, latestDay: setDay }
      : agreedIn === 'mediation'
        ? dueDay('agreement-action', { made: agreedOn }, calendar)
        : null
  const isLate = howLate(due, on) === 'late'
  const counts = agreedIn === 'mediation' || setDay !== null
  return actions.map((each) => ({
    todo: each,
    said: sentences(`${each.replace(/\.$/, '')}.`, counts ? endOfTime(due, on, 'the last day for it') : null),
    isLate,
    mayBeExcused: false,
  }))
}

function closing({ given: { agreedIn } }: Context, isLate: boolean): readonly Block[] {
  if (isLate)
    return [
      paragraph`If it cannot be done by then, please tell me why, and how I can make a formal complaint.`,
    ]
  return agreedIn === 'mediation'
    ? []
    : [
        paragraph`If something has changed since we agreed, please tell me what, and what you propose instead.`,
      ]
}
