import { plainDay } from '@way-forward/law'
import { directorOfChildrensServices } from '../addressees.ts'
import { replyDay } from '../due-day.ts'
import { choice, dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { sendRegulations } from '../instruments.ts'
import type { Letter, LetterContext, Line } from '../letter.ts'
import { counted, dayOr, gap, heading, line, list, paragraph } from '../prose.ts'
import { paragraphOf } from '../sentences.ts'
import { voiceOf } from '../voice.ts'
import { dueSteps, type StepName, stepsField } from './what-is-due.ts'

const fields = {
  ended: choice(
    'How the appeal ended',
    {
      order: 'The Tribunal made an order',
      unopposed: 'The council told the Tribunal, before its response, that it does not oppose the appeal',
    },
    'how the appeal ended',
  ),
  orderedOn: dayField(
    'The day of the order',
    'the day of the order',
    'Or the day on which the council told the Tribunal that it does not oppose.',
  ),
  steps: stepsField('What the council must do', 'what the council must do'),
  setDay: dayField(
    'A day that the order itself sets',
    'the day in the order',
    'Only if there is one. It stands in place of the usual time.',
  ),
  outstanding: lines(
    'What has not been done',
    'what has not been done',
    'In the words of the order, as far as you can. One point a line.',
  ),
}
type Context = LetterContext<typeof fields>

/** Asks for what the Tribunal ordered, or what follows an appeal that is not opposed. Source: LAW-ORD-03, LAW-ORD-04, LAW-UNO-01, LAW-CMP-12. */
export const askForATribunalOrderToBeKept: Letter<typeof fields> = {
  id: 'ask-for-a-tribunal-order-to-be-kept',
  title: 'Ask the council to do what the Tribunal ordered',
  group: 'kept-and-delivered',
  when: 'The Tribunal has made an order, or the council did not oppose the appeal, and what must follow has not been done.',
  fields,
  needs: ['childName', 'reference'],
  to: () => directorOfChildrensServices,
  write(context) {
    const { given, on, calendar } = context
    const { ended, orderedOn, setDay, outstanding } = given
    const isUnopposed = ended === 'unopposed'
    // An appeal that is not opposed is won: it never ends with a fresh decision (LAW-UNO-01).
    const chosen: readonly StepName[] = given.steps.filter((each) => !(isUnopposed && each === 'reconsider'))
    const due = dueSteps(chosen, { day: orderedOn, isUnopposed, setDay, calendar, on })
    const isLate = due.some((each) => each.isLate)
    return {
      subject: [
        isUnopposed
          ? 'Appeal that the council did not oppose: what must follow'
          : 'Order of the Tribunal: what must be done',
      ],
      body: [
        paragraph`${howItEnded(context)} Please pass this letter on if it has reached another desk: it is for the director of children’s services.`,
        paragraphOf(time(context)),
        list(due.length === 0 ? [[gap('what the council must do')]] : due.map(({ said }) => said)),
        ...(outstanding.length === 0
          ? []
          : [heading('What has not been done'), list(outstanding.map((each) => [each]))]),
        paragraphOf(
          isLate
            ? line`Please do ${counted(due, 'this', 'what is overdue')} now, and tell me in writing by ${replyDay(on, 5, calendar)} that it is done.`
            : line`Please tell me in writing by ${replyDay(on, 5, calendar)} that this is done, or on which day it will be.`,
          due.some(({ mayBeExcused }) => mayBeExcused)
            ? line`If the council says that the delay is excused under ${isUnopposed ? 'regulation 45(7)' : 'regulation 44(3)'}, please tell me which circumstance it means, and on which day I will have it.`
            : null,
        ),
        ...(isLate
          ? [
              paragraph`If it cannot be done by then, please tell me why, and how I can make a formal complaint.`,
            ]
          : []),
      ],
      enclosures: isUnopposed ? [] : [['Copy of the Tribunal’s order']],
    }
  },
  rules: ['LAW-ORD-03', 'LAW-ORD-04', 'LAW-UNO-01', 'LAW-TIME-20', 'LAW-TIME-21', 'LAW-CMP-12'],
  kinds: ['tribunal-order'],
  fromFacts(concern) {
    if (concern.kind !== 'tribunal-order') return {}
    const { orderedOn, orders, unopposed, directedFor } = concern
    return valuesFrom({
      ended: unopposed === undefined ? undefined : unopposed === 'yes' ? 'unopposed' : 'order',
      orderedOn,
      steps: stepsFrom(orders),
      setDay: directedFor,
    })
  },
}

function howItEnded({ common, given: { ended, orderedOn } }: Context): Line {
  const { isOwn, person } = voiceOf(common)
  const appeal = isOwn
    ? 'my appeal'
    : common.writer === 'parent'
      ? line`my appeal about ${person}`
      : line`the appeal about ${person}`
  return ended === 'unopposed'
    ? line`On ${dayOr(orderedOn, 'the day on which the council told the Tribunal')} the council told the Tribunal that it does not oppose ${appeal}.`
    : line`On ${dayOr(orderedOn, 'the day of the order')} the Tribunal made its order on ${appeal}.`
}

function time({ common, given: { ended, setDay } }: Context): Line {
  if (setDay !== null) return line`What must follow, by ${plainDay(setDay)}, the day that the order sets:`
  const favour = common.writer === 'representative' ? 'the appellant’s' : 'my'
  return ended === 'unopposed'
    ? line`The appeal then counts as decided in ${favour} favour. Regulation 45 of ${sendRegulations} sets the time for what must follow, counted from that day:`
    : line`Regulation 44(2) of ${sendRegulations} sets the time for what must follow, counted from the day of the order:`
}

/** The steps that the letter knows; a council that finds no plan needed is part of the step that ends in a plan. */
export function stepsFrom(orders: readonly string[] | undefined): readonly string[] | undefined {
  const known = orders?.flatMap((each): readonly string[] => {
    if (each === 'assess-refusal' || each === 'reassess-refusal')
      return [each.replace('refusal', 'final-plan')]
    return Object.hasOwn(fields.steps.options, each) ? [each] : []
  })
  return known === undefined ? undefined : [...new Set(known)]
}
