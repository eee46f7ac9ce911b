import { writtenDay } from '@way-forward/law'
import { dueDay, replyDay } from '../due-day.ts'
import { choice, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { howLate } from '../how-late.ts'
import type { Letter, LetterContext, Line } from '../letter.ts'
import { dayOr, heading, line, linesOr, list, paragraph } from '../prose.ts'
import { paragraphOf, sentences } from '../sentences.ts'
import { voiceOf } from '../voice.ts'

const fields = {
  stage: choice(
    'Which review you ask for',
    {
      first: 'The first: a senior officer looks at the decision',
      second: 'The second: a panel looks at the answer to the first',
    },
    'the first or the second review',
  ),
  receivedOn: dayField(
    'The day on which you received the decision, or the answer to the first review',
    'the day on which you received the decision',
  ),
  reasons: lines(
    'Why it should be decided otherwise',
    'why it should be decided otherwise, one reason a line',
    'Needs, safety, the journey, how long it takes. One reason a line.',
  ),
  outcome: text(
    'The travel help that you ask for',
    'the travel help that you ask for',
    'For example: a taxi with a passenger assistant.',
  ),
  whyLate: text('Why you ask late, if you do', 'why you ask late'),
  papers: lines('Papers that you send with it', 'papers'),
}
type Context = LetterContext<typeof fields>

/** Asks for a review of a school transport decision. What is said of times is usual practice. Source: LAW-TRN-01. */
export const askForATransportReview: Letter<typeof fields> = {
  id: 'ask-for-a-transport-review',
  title: 'Ask for a review of a school transport decision',
  group: 'ask',
  when: 'The council has refused or changed travel help between home and school or college. It cannot be appealed to the Tribunal; councils usually review it in two stages.',
  fields,
  needs: ['childName', 'reference'],
  to: () => ({
    roles: [],
    called: 'the council’s school transport team',
    greeting: 'school transport team',
  }),
  write(context) {
    const { common, given, on, calendar } = context
    const { stage, receivedOn, reasons, outcome, papers } = given
    const voice = voiceOf(common)
    const travel = line`travel between home and school or college for ${voice.person}`
    const received = dayOr(receivedOn, 'the day on which you received the decision')
    return {
      subject: [
        stage === 'second'
          ? 'School transport: request for a second review'
          : 'School transport: request for a review',
      ],
      body: [
        stage === 'second'
          ? paragraph`I ask for the second review of the council’s decision about ${travel}. I received the answer to the first review on ${received}.`
          : paragraph`I ask the council to review its decision about ${travel}. I received the decision on ${received}.`,
        paragraphOf(usualTime(context)),
        heading('Why it should be decided otherwise'),
        list(linesOr(reasons, 'why it should be decided otherwise, one reason a line')),
        ...(outcome === null ? [] : [paragraph`I ask for this travel help: ${outcome}.`]),
        paragraph`Please send me the council’s transport policy, and tell me by ${replyDay(on, 10, calendar)} who will decide, how I can put my case, and on which day I will have the answer.`,
      ],
      enclosures: papers.map((each) => [each]),
    }
  },
  rules: ['LAW-TRN-01'],
  kinds: ['transport'],
  fromFacts(concern) {
    if (concern.kind !== 'transport') return {}
    const { refusedOn, reviewAnsweredOn } = concern
    return typeof reviewAnsweredOn === 'number'
      ? valuesFrom({ stage: 'second', receivedOn: reviewAnsweredOn })
      : valuesFrom({ stage: 'first', receivedOn: refusedOn })
  },
}

function usualTime({ given: { stage, receivedOn, whyLate }, on, calendar }: Context): Line {
  const from = stage === 'second' ? 'the answer to the first review' : 'the decision'
  const then =
    stage === 'second'
      ? 'an independent panel then hears the case'
      : 'a senior officer then looks at it again'
  const usual = line`As I understand it, councils usually take a request made within 20 working days of receiving ${from}, and ${then}.`
  if (receivedOn === null) return usual
  const due = dueDay('transport-review', { received: receivedOn }, calendar)
  if (due === null) return usual
  if (howLate(due, on) !== 'late')
    return line`${usual} On that count the last day is ${writtenDay(due.lastDay)}.`
  return sentences(
    line`${usual} On that count the last day was ${writtenDay(due.lastDay)}. If the council’s own policy gives no longer time, I ask it to take this request all the same.`,
    whyLate === null ? null : `I ask late for this reason: ${whyLate}.`,
  )
}
