import { sendTeam } from '../addressees.ts'
import { replyDay } from '../due-day.ts'
import { choice, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { personalBudgetsRegulations } from '../instruments.ts'
import type { Block, Letter, LetterContext, Line } from '../letter.ts'
import { dayOr, gap, heading, line, linesOr, list, or, paragraph } from '../prose.ts'
import { paragraphOf } from '../sentences.ts'
import { voiceOf } from '../voice.ts'
import { whose } from '../whose.ts'

const fields = {
  asks: choice(
    'What you ask for',
    {
      budget: 'A personal budget',
      answer: 'An answer to a request for a personal budget',
      reasons: 'The reasons for refusing a personal budget',
      review: 'A review, because direct payments were refused',
      reconsider: 'A fresh decision, because direct payments were reduced or stopped',
    },
    'what you ask the council to do about the personal budget',
  ),
  stage: choice(
    'What is under way',
    {
      draft: 'A draft plan is being prepared',
      review: 'The plan is being reviewed',
      reassessment: 'There is a re-assessment',
    },
    'the draft plan, review or re-assessment',
    'For a new request. A budget may be asked for at one of these times.',
  ),
  on: dayField(
    'The day of your request, or of the decision',
    'the day of your request or of the decision',
    'Not needed for a new request.',
  ),
  help: lines(
    'The help that the budget is for',
    'the help that the budget is for, one thing a line',
    'As it stands in the plan, or should. One thing a line.',
  ),
  reasons: lines(
    'Your reasons',
    'your reasons, one a line',
    'Why it should be decided otherwise. One a line.',
  ),
  outcome: text('What you would like in the end', 'what you would like in the end'),
}
type Context = LetterContext<typeof fields>

/** Asks for a personal budget, an answer, reasons, a review or a fresh decision. Source: LAW-PB-01, LAW-APP-11. */
export const askAboutAPersonalBudget: Letter<typeof fields> = {
  id: 'ask-about-a-personal-budget',
  title: 'Ask about a personal budget or direct payments',
  group: 'ask',
  when: 'You want a personal budget for help in the plan, or the council has refused one, or has refused, reduced or stopped direct payments. This cannot be appealed to the Tribunal by itself.',
  fields,
  needs: ['childName', 'reference'],
  to: () => sendTeam,
  write(context) {
    const { given, on, calendar } = context
    const { asks, help, reasons, outcome } = given
    const giveReasons = asks === 'review' || asks === 'reconsider'
    return {
      subject: [asks === null ? 'Personal budget for an EHC plan' : subjects[asks]],
      body: [
        paragraphOf(opening(context)),
        ...(help.length === 0 && asks !== 'budget'
          ? []
          : [
              heading('The help that it is about'),
              list(linesOr(help, 'the help that the budget is for, one thing a line')),
            ]),
        ...(reasons.length === 0 && !giveReasons
          ? []
          : [heading('My reasons'), list(linesOr(reasons, 'your reasons, one a line'))]),
        ...(outcome === null ? [] : [paragraph`What I would like in the end: ${outcome}.`]),
        ...request(context),
        paragraph`Please reply in writing by ${replyDay(on, 10, calendar)}. If you cannot decide by then, please tell me on which day I will have the answer.`,
      ],
    }
  },
  rules: ['LAW-PB-01'],
  kinds: ['personal-budget', 'council-decision', 'plan-review'],
  fits: (concern) => concern.kind !== 'council-decision' || concern.decision === 'draft-plan',
  fromFacts(concern) {
    if (concern.kind === 'plan-review') return { asks: 'budget', stage: 'review' }
    if (concern.kind === 'council-decision') return { asks: 'budget', stage: 'draft' }
    if (concern.kind !== 'personal-budget') return {}
    const { budgetDecision, refusedOn } = concern
    return valuesFrom({
      asks: budgetDecision === undefined ? undefined : asksAfter[budgetDecision],
      on: refusedOn,
    })
  },
}

const asksAfter = {
  'refused-personal-budget': 'reasons',
  'refused-direct-payments': 'review',
  'reduced-or-stopped': 'reconsider',
} as const

const subjects = {
  budget: 'Request for a personal budget for an EHC plan',
  answer: 'Request for a personal budget: no answer yet',
  reasons: 'Personal budget refused: request for the reasons',
  review: 'Direct payments refused: request for a review',
  reconsider: 'Direct payments reduced or stopped: request for a fresh decision',
} as const

function opening({ common, given }: Context): Line {
  const plan = line`${whose(voiceOf(common))} EHC plan`
  const day = dayOr(given.on, 'the day of your request or of the decision')
  switch (given.asks) {
    case 'budget':
      return line`I ask the council for a personal budget for ${plan}. ${stageOf(given.stage)}`
    case 'answer':
      return line`On ${day} I asked the council for a personal budget for ${plan}. I have had no answer.`
    case 'reasons':
      return line`On ${day} the council told me that there will be no personal budget for ${plan}.`
    case 'review':
      return line`On ${day} the council told me that it refuses direct payments for ${plan}. I ask for a review of that decision.`
    case 'reconsider':
      return line`On ${day} the council told me that it reduces or stops direct payments for ${plan}. I ask it to think again.`
    default:
      return line`I write about a personal budget for ${plan}. I ask the council ${gap('what you ask the council to do about the personal budget')}.`
  }
}

function stageOf(stage: Context['given']['stage']): Line {
  switch (stage) {
    case 'draft':
      return line`I ask now because a draft plan is being prepared.`
    case 'review':
      return line`I ask now because the plan is being reviewed.`
    case 'reassessment':
      return line`I ask now because there is a re-assessment.`
    default:
      return line`I ask now because of ${or(null, 'the draft plan, review or re-assessment')}.`
  }
}

/** What was read of these regulations was read in summaries of them, so the letter says "I understand". */
function request({ given: { asks } }: Context): readonly Block[] {
  switch (asks) {
    case 'budget':
      return [
        paragraph`Please tell me which of this help can be in a personal budget, what sum the council proposes for it, and whether it can be paid as direct payments. If the council refuses direct payments, I understand that ${personalBudgetsRegulations} (regulation 7) ask it to give me its reasons in writing and to tell me of my right to a review.`,
      ]
    case 'answer':
      return [paragraph`Please tell me in writing what the council has decided, and why.`]
    case 'reasons':
      return [
        paragraph`Please give me the reasons in writing, and tell me how I can ask the council to look at this again. If direct payments were refused too, please say so. I understand that ${personalBudgetsRegulations} (regulation 7) then give me a right to a review.`,
      ]
    case 'review':
      return [
        paragraph`I understand that ${personalBudgetsRegulations} (regulation 7) ask the council to give its reasons in writing, and to hold a review where one is asked for. If I have not had the reasons in writing, please send them with your answer. Please tell me who will review the decision, and how I can put my case.`,
      ]
    case 'reconsider':
      return [
        paragraph`I understand that ${personalBudgetsRegulations} (regulations 12 and 14) ask the council to reconsider once, where it is asked to. Please tell me who will do so, and how I can put my case.`,
      ]
    default:
      return []
  }
}
