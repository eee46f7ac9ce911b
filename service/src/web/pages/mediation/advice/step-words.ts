/** What was said, in words. */

import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import { topicFor, topicNamed } from '../../../../mediation/advice/advice-topics.ts'
import { decisionOfWord } from '../../../../mediation/advice/notice-of-matter.ts'
import { type Matter, type Step, takenBack } from '../../../../mediation/matter.ts'
import { meansWords } from '../../../../mediation/means-words.ts'
import type { Means, StepBodies } from '../../../../mediation/step-kinds.ts'
import { spokenTo, toFamilyOr } from '../voice-of-reader.ts'
import { decisionInWords, disputedInWords } from './letter-form.ts'
import { letterLines } from './letter-words.ts'

export interface StepInWords {
  readonly title: string
  /** Lines with what they are of; an empty label: a sentence of its own. */
  readonly lines: readonly { readonly label: string; readonly words: string }[]
}

/** Each to everybody else, and to the family itself. */
type BothWays = readonly [ofFamily: string, toFamily: string]

const byWhom: Readonly<Record<StepBodies['referral']['word'], BothWays>> = {
  family: ['The family asked for it here', 'You asked for it here'],
  adviser: [
    'An adviser of the family referred it, with its consent',
    'Your adviser referred it, with your consent',
  ],
  authority: [
    'The council referred it, with the family’s consent',
    'The council referred it, with your consent',
  ],
  commissioner: ['The health commissioner asked for it', 'The health commissioner asked for it'],
  service: [
    'The mediation service wrote down a call or a letter',
    'The mediation service wrote down your call or letter',
  ],
}

const choiceWords: Readonly<Record<StepBodies['choice']['word'], BothWays>> = {
  mediate: ['The family wants to mediate', 'You want to mediate'],
  'no-mediation': ['The family does not want to mediate', 'You do not want to mediate'],
  undecided: ['The family has not decided yet', 'You have not decided yet'],
  'taken-back': ['What the family decided', 'What you decided'],
}

/** What the family decided, as a sentence without its end. */
export function choiceInWords(choice: StepBodies['choice']['word'], reader: Pick<Matter, 'voice'>): string {
  return said(choiceWords[choice], reader)
}

function said([ofFamily, toFamily]: BothWays, reader: Pick<Matter, 'voice'>): string {
  return toFamilyOr(reader, toFamily, ofFamily)
}

/** A step of the conversation. @param matter in which it stands: a letter has its second date in another step */
export function stepInWords(step: Step, matter: Pick<Matter, 'steps' | 'voice'>): StepInWords {
  switch (step.kind) {
    case 'referral': {
      const { about, consent, known } = step.body
      return {
        title: said(byWhom[step.word], matter),
        lines: given([
          ['Consent', consent],
          ['About', about],
          [
            'What they knew of the letter',
            known?.letter == null ? null : letterLines(known.letter).join('; '),
          ],
          [
            'First contact with an adviser, as they knew it',
            known?.contact == null ? null : dayInWords(known.contact.onDay),
          ],
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
        title: `The letter: ${decisionInWords(decisionOfWord(step.word))}`,
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
            step.body.noneBefore !== true
              ? null
              : step.side === null
                ? toFamilyOr(
                    matter,
                    'You were asked: no contact with another adviser before',
                    'They were asked: no contact with another adviser before',
                  )
                : toFamilyOr(
                    matter,
                    'You said: no contact with an adviser before',
                    'They said: no contact with an adviser before',
                  ),
          ],
          ['', step.body.says],
        ]),
      }
    case 'advice':
      return {
        title:
          step.side === null
            ? 'Information and advice given'
            : toFamilyOr(
                matter,
                'Information and advice that you read',
                'Information and advice read by the family',
              ),
        lines: given([
          ['', step.word === takenBack ? null : how(step.word)],
          ['Explained', step.body.topics.map((name) => titleOf(name, matter)).join('; ')],
          ['Interpreter or support', step.body.support],
          [toFamilyOr(matter, 'What you asked', 'What the family asked'), step.body.questions],
        ]),
      }
    case 'choice':
      return {
        title: choiceInWords(step.word, matter),
        lines: given([
          ['', `Said: ${meansWords[step.body.means].toLowerCase()}`],
          ['Posted', step.body.postedOn === undefined ? null : dayInWords(step.body.postedOn)],
          [toFamilyOr(matter, 'In your words', 'In their words'), step.body.words],
        ]),
      }
    case 'note':
      return { title: 'Note', lines: given([['', step.body.says]]) }
    default:
      return { title: step.kind, lines: [] }
  }
}

/** A topic by its name, as it is called to the reader. */
function titleOf(name: string, reader: Pick<Matter, 'voice'>): string {
  const topic = topicNamed(name)
  return topic === null ? name : topicFor(topic, spokenTo(reader)).title
}

function how(means: Means | null): string | null {
  return means === null ? null : meansWords[means]
}

function given(
  lines: readonly (readonly [string, string | null | undefined])[],
): readonly { readonly label: string; readonly words: string }[] {
  return lines.flatMap(([label, words]) => (words == null || words === '' ? [] : [{ label, words }]))
}
