import { plainDay } from '@way-forward/law'
import { healthCommissioner, sendTeam } from '../addressees.ts'
import { type DueDay, dueDay, replyDay } from '../due-day.ts'
import { choice, dayField, lines } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { endOfTime, howLate } from '../how-late.ts'
import { recommendationsRegulations } from '../instruments.ts'
import type { Letter, LetterContext, Line } from '../letter.ts'
import { counted, dayOr, heading, line, list, numbered, or, paragraph } from '../prose.ts'
import { paragraphOf, sentences } from '../sentences.ts'
import { voiceOf } from '../voice.ts'

const fields = {
  about: choice(
    'What the recommendation is about',
    {
      health: 'Health: the health commissioner must answer',
      'social-care': 'Social care: the council must answer',
    },
    'health or social care',
    'If it is about both, write one letter to each.',
  ),
  recommendedOn: dayField('The date of the recommendation', 'the date of the recommendation'),
  setDay: dayField(
    'A day for the answer that the Tribunal set',
    'the day that the Tribunal set',
    'Only if there is one. It stands in place of the five weeks.',
  ),
  recommended: lines(
    'What the Tribunal recommended',
    'what the Tribunal recommended',
    'In its own words. One point a line.',
  ),
}
type Context = LetterContext<typeof fields>

/** Asks for the answer to a recommendation of the Tribunal. It is not binding; the answer is owed. Source: LAW-REC-05, LAW-REC-06, LAW-REC-07. */
export const askForAnAnswerToARecommendation: Letter<typeof fields> = {
  id: 'ask-for-an-answer-to-a-recommendation',
  title: 'Ask for the answer to a recommendation of the Tribunal',
  group: 'kept-and-delivered',
  when: 'The Tribunal recommended something about health or social care, and the answer that is due within five weeks has not come. A recommendation does not bind; the answer is owed all the same.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: ({ about }) => (about === 'health' ? healthCommissioner : sendTeam),
  write(context) {
    const { common, given, on, calendar } = context
    const { about, recommendedOn, setDay, recommended } = given
    const due: DueDay | null =
      setDay === null
        ? dueDay('recommendation-response', { made: recommendedOn }, calendar)
        : { lastDay: setDay, latestDay: setDay }
    const isLate = howLate(due, on) === 'late'
    const kind =
      about === null ? or(null, 'health or social care') : about === 'health' ? 'health' : 'social care'
    return {
      subject: ['Recommendation of the First-tier Tribunal: the answer that is due'],
      body: [
        paragraph`On ${dayOr(recommendedOn, 'the date of the recommendation')} the First-tier Tribunal (Special Educational Needs and Disability) made ${counted(recommended, 'a recommendation', 'recommendations')} about ${kind} for ${voiceOf(common).person}.`,
        ...(recommended.length === 0
          ? []
          : [heading('What it recommended'), list(recommended.map((each) => [each]))]),
        paragraphOf(
          duty(context),
          endOfTime(due, on, 'five weeks, the date of the recommendation included'),
          'I have not had the answer.',
        ),
        paragraph`The answer must be in writing, and must say:`,
        numbered([
          line`what steps you have decided to take;`,
          line`the reasons for not following any part of what was recommended, where that is so.`,
        ]),
        paragraphOf(
          isLate
            ? line`Please send it by ${replyDay(on, 5, calendar)}.`
            : line`Please tell me by ${replyDay(on, 5, calendar)} when I will have it.`,
          'I know that a recommendation does not bind. The duty to answer it does.',
        ),
        ...(isLate
          ? [
              paragraph`If you cannot answer by then, please tell me why, and how I can make a formal complaint.`,
            ]
          : []),
      ],
      enclosures: [['Copy of the recommendation']],
    }
  },
  rules: ['LAW-REC-05', 'LAW-REC-06', 'LAW-REC-07', 'LAW-TIME-20', 'LAW-TIME-21'],
  kinds: ['recommendation'],
  fromFacts(concern) {
    if (concern.kind !== 'recommendation') return {}
    const { recommendedOn, about, directedFor } = concern
    return valuesFrom({
      about: about?.length === 1 ? about[0] : undefined,
      recommendedOn,
      setDay: directedFor,
    })
  },
}

function duty({ given: { about, setDay } }: Context): Line {
  const usual = 'within five weeks, beginning with the date of the recommendation'
  const answer =
    about === 'social-care'
      ? line`Regulation 7 of ${recommendationsRegulations} asks the council to answer a recommendation about social care`
      : about === 'health'
        ? line`Regulation 6 of ${recommendationsRegulations} asks the responsible commissioning body to answer me and the council`
        : line`${recommendationsRegulations.replace('the', 'The')} ask for an answer`
  return sentences(
    line`${answer} ${usual}, unless the Tribunal directs otherwise.`,
    setDay === null ? null : `It set ${plainDay(setDay)} instead.`,
  )
}
