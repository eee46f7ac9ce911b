import { plainDay, writtenDay } from '@way-forward/law'
import { firstTierTribunal } from '../addressees.ts'
import { choice, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { howLate } from '../how-late.ts'
import { tribunalRules } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { mayBeDecided } from '../part-of-concern.ts'
import { dayOr, heading, line, linesOr, numbered, or, paragraph } from '../prose.ts'
import { paragraphOf, sentences } from '../sentences.ts'
import { timeToAppeal } from './appeal-dates.ts'
import { appealedDecisionFields, decisionFromFacts, theDecision } from './the-decision.ts'

const fields = {
  step: choice(
    'What you need more time for',
    {
      appeal: 'To start the appeal',
      directed: 'To do something that the Tribunal asked for, such as send evidence',
    },
    'what you need more time for',
  ),
  ...appealedDecisionFields,
  certificateOn: dayField(
    'The day on which the mediation certificate was issued',
    'the day of the certificate',
    'Leave it empty if there is none yet. For an appeal only.',
  ),
  what: text(
    'What the Tribunal asked for',
    'what the Tribunal asked for',
    'For example: the final evidence. Not for the start of an appeal.',
  ),
  directedFor: dayField(
    'The day that the Tribunal set for it',
    'the day that the Tribunal set',
    'As it stands in the Tribunal’s letter. Not for the start of an appeal.',
  ),
  until: dayField('The day until which you ask', 'the day until which you ask'),
  reasons: lines(
    'Why you need more time',
    'why you need more time, one reason a line',
    'What happened, with days. One reason a line.',
  ),
  done: lines(
    'What you have done already',
    'what you have done already',
    'Calls, emails, papers asked for, with days. One a line.',
  ),
  otherSide: choice(
    'What the council says',
    {
      agrees: 'It agrees',
      disagrees: 'It does not agree',
      silent: 'I asked it and have had no answer',
      'not-asked': 'I have not asked it',
    },
    'what the council says',
    'Once an appeal has been registered, ask the council first and give it five days to answer.',
  ),
}
type Context = LetterContext<typeof fields>

/** Asks for more time before it runs out. Source: LAW-TIME-14, LAW-TIME-09, LAW-TIME-04, LAW-TRIB-17. */
export const askTheTribunalForMoreTime: Letter<typeof fields> = {
  id: 'ask-the-tribunal-for-more-time',
  title: 'Ask the Tribunal for more time',
  group: 'tribunal',
  when: 'You cannot start the appeal, or do what the Tribunal asked for, by its day. A judge decides. For a change after the appeal has been registered the Tribunal has a form, SEND7: this letter can go with it.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => firstTierTribunal,
  write(context) {
    const { given } = context
    const { until, reasons, done } = given
    return {
      subject: ['Request for more time'],
      body: [
        paragraphOf(whatFor(context)),
        paragraph`I ask for more time until ${until === null ? or(null, 'the day until which you ask') : writtenDay(until)}.`,
        heading('Why I need more time'),
        numbered(linesOr(reasons, 'why you need more time, one reason a line')),
        ...(done.length === 0 ? [] : [heading('What I have done already'), numbered(linesOr(done, ''))]),
        ...otherSide(context),
        paragraph`I ask the Tribunal to find that it is fair to give me this time, and to tell me its decision in writing.`,
      ],
      enclosures: enclosed(context),
    }
  },
  rules: [
    'LAW-TIME-14',
    'LAW-TIME-01',
    'LAW-TIME-04',
    'LAW-TIME-09',
    'LAW-TIME-12',
    'LAW-TIME-20',
    'LAW-TRIB-17',
  ],
  kinds: ['council-decision'],
  fits: mayBeDecided,
  fromFacts(concern) {
    if (concern.kind !== 'council-decision') return {}
    const { certificateIssuedOn, evidenceDirectedFor, appealMadeOn } = concern
    return {
      ...decisionFromFacts(concern),
      ...valuesFrom({
        step: typeof appealMadeOn === 'number' ? 'directed' : 'appeal',
        certificateOn: certificateIssuedOn,
        directedFor: typeof appealMadeOn === 'number' ? evidenceDirectedFor : undefined,
      }),
    }
  },
}

function whatFor(context: Context): Line {
  const { given, common, area } = context
  const { step, what, directedFor } = given
  const rule = line`under rule 5(3)(a) of ${tribunalRules}`
  const decision = theDecision(given, common, area)
  switch (step) {
    case 'appeal':
      return sentences(
        line`I ask the Tribunal ${rule} for more time to start an appeal. It is an appeal against ${decision}.`,
        startOfAppeal(context),
      )
    case 'directed':
      return line`I ask the Tribunal ${rule} to change a day that it has set. The appeal is against ${decision}. The Tribunal asked for ${or(what, 'what the Tribunal asked for')} by ${dayOr(directedFor, 'the day that the Tribunal set')}.`
    default:
      return line`I ask the Tribunal ${rule} for more time: ${or(null, 'what you need more time for')}. The appeal is against ${decision}.`
  }
}

/** Where the time is over on every reading, the letter says so without conceding more than the law. */
function startOfAppeal({ given, on, calendar }: Context): Line | null {
  const due = timeToAppeal(
    given,
    { issuedOn: given.certificateOn, contactedOn: null, isPlacementOnly: false },
    calendar,
  )
  if (due === null) return null
  const issued =
    given.certificateOn === null
      ? null
      : `The mediation certificate was issued on ${plainDay(given.certificateOn)}.`
  const standing = howLate(due, on)
  if (standing === 'late')
    return sentences(
      issued,
      line`On my count the Tribunal had to receive the appeal by 5pm on ${writtenDay(due.latestDay)}, so I ask for the time to be extended although it has passed.`,
    )
  return sentences(
    issued,
    line`On my count the Tribunal must receive the appeal by 5pm on ${writtenDay(due.lastDay)}.`,
    standing === 'doubted' ? line`On another reading it is ${writtenDay(due.latestDay)}.` : null,
  )
}

/** Once an appeal is registered the other side is asked first. Source: LAW-TRIB-17. */
function otherSide({ given: { step, otherSide: says } }: Context): readonly Block[] {
  if (step !== 'directed' || says === null) return []
  switch (says) {
    case 'agrees':
      return [paragraph`I asked the council. It agrees. Its answer is enclosed.`]
    case 'disagrees':
      return [paragraph`I asked the council. It does not agree. Its answer is enclosed.`]
    case 'silent':
      return [paragraph`I asked the council, and have had no answer. My message to it is enclosed.`]
    case 'not-asked':
      return [paragraph`I have not been able to ask the council first. I send it a copy of this letter.`]
  }
}

function enclosed({ given: { step, otherSide: says } }: Context): readonly Line[] {
  if (step !== 'directed') return []
  if (says === 'silent') return [['My message to the council']]
  return says === 'agrees' || says === 'disagrees' ? [['The council’s answer']] : []
}
