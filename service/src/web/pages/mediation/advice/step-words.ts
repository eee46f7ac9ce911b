/** What was said, in words. */
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import { topicNamed } from '../../../../mediation/advice/advice-topics.ts'
import { type Matter, type Step, takenBack } from '../../../../mediation/matter.ts'
import type { Means, StepBodies } from '../../../../mediation/step-kinds.ts'
import { meansWords } from '../sides/side-form.ts'
import { decisionInWords, disputedInWords } from './letter-form.ts'

export interface StepInWords {
  readonly title: string
  /** Lines with what they are of; an empty label: a sentence of its own. */
  readonly lines: readonly { readonly label: string; readonly words: string }[]
}

const byWhom: Readonly<Record<StepBodies['referral']['word'], string>> = {
  family: 'The family asked for it here',
  adviser: 'An adviser of the family referred it, with its consent',
  authority: 'The council referred it, with the family’s consent',
  commissioner: 'The health commissioner referred it, with the family’s consent',
  service: 'The mediation service wrote down a call or a letter',
}

const choiceWords: Readonly<Record<Exclude<StepBodies['choice']['word'], 'taken-back'>, string>> = {
  mediate: 'The family wants to mediate',
  'no-mediation': 'The family does not want to mediate',
  undecided: 'The family has not decided yet',
}

/** A step of the conversation. @param matter in which it stands: a letter has its second date in another step */
export function stepInWords(step: Step, matter: Pick<Matter, 'steps'>): StepInWords {
  switch (step.kind) {
    case 'referral': {
      const { about, consent } = step.body
      return {
        title: byWhom[step.word],
        lines: given([
          ['Consent', consent],
          ['About', about],
        ]),
      }
    }
    case 'decision': {
      if (step.word === takenBack) return { title: 'The letter', lines: [] }
      const dated = matter.steps.findLast(
        (each) => each.kind === 'notice-dated' && each.about === step.id && each.word !== takenBack,
      )
      const day = dayInWords(step.onDay)
      return {
        title: `The letter: ${decisionInWords(step.word)}`,
        lines: given([
          ['Sent', step.body.isSentDay ? day : null],
          [
            'Date on the letter',
            step.body.isSentDay ? (dated === undefined ? null : dayInWords(dated.onDay)) : day,
          ],
          ['Disputed', disputedInWords(step.body.disputed)],
        ]),
      }
    }
    case 'contact':
      return {
        title:
          step.word === 'elsewhere'
            ? 'Contact with another mediation adviser'
            : 'Contact with the mediation service',
        lines: given([
          ['', how(step.body.means)],
          [
            '',
            step.body.noneBefore === true ? 'They were asked: no contact with another adviser before' : null,
          ],
          ['', step.body.says],
        ]),
      }
    case 'advice':
      return {
        title:
          step.side === null ? 'Information and advice given' : 'Information and advice read by the family',
        lines: given([
          ['', step.word === takenBack ? null : how(step.word)],
          ['Explained', step.body.topics.map((name) => topicNamed(name)?.title ?? name).join('; ')],
          ['Interpreter or support', step.body.support],
          ['What the family asked', step.body.questions],
        ]),
      }
    case 'choice':
      return {
        title: step.word === takenBack ? 'What the family decided' : choiceWords[step.word],
        lines: given([
          ['', `Said: ${meansWords[step.body.means].toLowerCase()}`],
          ['In their words', step.body.words],
        ]),
      }
    case 'note':
      return { title: 'Note', lines: given([['', step.body.says]]) }
    default:
      return { title: step.kind, lines: [] }
  }
}

function how(means: Means | null): string | null {
  return means === null ? null : meansWords[means]
}

function given(
  lines: readonly (readonly [string, string | null | undefined])[],
): readonly { readonly label: string; readonly words: string }[] {
  return lines.flatMap(([label, words]) => (words == null || words === '' ? [] : [{ label, words }]))
}
