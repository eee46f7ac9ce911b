/** The information and advice about mediation with a form to post back, as the data that the template `advice` sets. */
import { day, lawAsAt, plainDay, type RuleId } from '@way-forward/law'
import { renderWritable } from './letter-paper.ts'
import { citing, type PaperLaw } from './papers/cited-law.ts'

/** What stands on it, in words. */
export interface AdviceOnPaper {
  readonly service: string
  /** The number of the matter, by which the service knows the sheet again. */
  readonly reference: string
  readonly topics: readonly {
    readonly title: string
    readonly says: string
    readonly rules: readonly RuleId[]
  }[]
  /** The question, and its answers in their order: the same box before each. */
  readonly question: string
  readonly answers: readonly { readonly text: string; readonly follows: string }[]
}

interface Paper {
  readonly title: string
  readonly line: string
  readonly intro: string
  readonly topics: readonly {
    readonly title: string
    readonly says: string
    readonly law: readonly PaperLaw[]
  }[]
  readonly answer: {
    readonly heading: string
    readonly says: readonly string[]
    readonly question: string
    readonly answers: AdviceOnPaper['answers']
    readonly blanks: readonly { readonly label: string; readonly lines: number }[]
  }
  readonly lawHeading: string
  readonly law: readonly { readonly number: number; readonly provision: string; readonly link: string }[]
  readonly foot: string
}

/**
 * The sheet as a tagged PDF (PDF/UA-1). It names nobody of the family.
 * @throws NoTypst, RenderBusy, NoFont: as letters do
 */
export function adviceAsPdf(given: AdviceOnPaper): Promise<Uint8Array> {
  const paper = adviceOnPaper(given)
  return renderWritable('advice', (left) => ({
    ...paper,
    line: [...paper.line].filter((each) => !left.includes(each)).join(''),
  }))
}

/** The words of the form, on the page and on paper. */
export const answerWords = {
  heading: 'Your answer',
  says: (service: string): readonly string[] => [
    'The choice is yours alone, and you need not give a reason. Tick one box.',
    `Post this page back to ${service}, or read it out to them on the telephone. Keep a copy or a picture of it.`,
  ],
  blanks: [
    { label: 'Your name', lines: 1 },
    { label: 'The day on which you post it', lines: 1 },
    {
      label: 'Were you in touch with another mediation adviser about this before? If so, on which day?',
      lines: 1,
    },
    { label: 'Anything you want to add or ask', lines: 4 },
  ],
} as const

/** The sheet on paper. */
export function adviceOnPaper({ service, reference, topics, question, answers }: AdviceOnPaper): Paper {
  const cited = citing()
  const read = topics.map(({ title, says, rules }) => ({ title, says, law: rules.map(cited.law) }))
  return {
    title: 'About mediation, and what you want',
    line: `${service}. Number ${reference}`,
    intro: `This is the information and advice that ${service} gives before you decide. Read it in your own time. You can ring or write to ask.`,
    topics: read,
    answer: {
      heading: `${answerWords.heading}, number ${reference}`,
      says: answerWords.says(service),
      question,
      answers,
      blanks: answerWords.blanks,
    },
    lawHeading: 'The law',
    law: cited.listed(),
    foot: `The law as it was read on ${plainDay(day(lawAsAt))}. This is information, not legal advice.`,
  }
}
