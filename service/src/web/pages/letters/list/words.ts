/** The words of the list of letters. */
import type { LetterGroup } from '../../../../documents/letters/letter.ts'

export const page = {
  title: 'Letters',
  lead: 'Pick the letter that fits, fill in what you know, and send it by email or post. We keep nothing of what you write.',
  guide: 'Not sure which? Answer a few questions, and your plan shows the letters that go with it.',
  guideLink: 'Start',
  forPlan: 'For your plan',
  forPlanSays:
    'These fit your answers, in no order of importance. What you have told us already is filled in.',
  noneForPlan: 'No letter is made for your answers alone. All of them are below.',
  back: 'Back to your plan',
  contents: 'Go to',
  all: 'All letters',
} as const

/** What each group is called, and what it is for. */
export const groupWords: Readonly<Record<LetterGroup, { readonly title: string; readonly says: string }>> = {
  'talk-and-complain': {
    title: 'Talk and complain',
    says: 'Put a worry in writing, ask how to complain, or complain.',
  },
  'resolve-and-mediate': {
    title: 'Settle it with help',
    says: 'Disagreement resolution, the mediation adviser, and mediation.',
  },
  ask: {
    title: 'Ask for something new',
    says: 'An assessment, a re-assessment, an early review.',
  },
  'decisions-and-notices': {
    title: 'Answer a draft or a decision',
    says: 'Comment on a draft, ask for a late decision, ask for what a decision letter left out.',
  },
  'kept-and-delivered': {
    title: 'Get what was promised',
    says: 'Help in a plan, an agreement, an order or a recommendation that has not been carried out.',
  },
  tribunal: {
    title: 'Write to the Tribunal',
    says: 'Ask for more time, or for leave where there is no certificate, or say why an appeal is late.',
  },
  'records-and-advice': {
    title: 'Get records and advice',
    says: 'Ask for what is held about you, or ask the local information and advice service.',
  },
}
