/** Answers whether an item of a mediation may be used outside, takes that back, and takes the asking back. */
import type { PersonTx } from '../../db/data.ts'
import { type Matter, takenBack } from '../matter.ts'
import { recordStep } from '../record-step.ts'
import { type Answer, type AskedItem, askedItems } from './released-items.ts'

export interface NewAnswer {
  /** The id of the asking. */
  readonly asking: string
  readonly word: 'agrees' | 'refuses' | 'takes-back'
  /** ISO day. */
  readonly onDay: string
}

/** The answer that the reader speaks for; null: it is not theirs to give. */
function ownAnswer({ voice }: Pick<Matter, 'voice'>, { answers }: AskedItem): Answer | null {
  if (voice.as === 'nobody') return null
  const mine = voice.as === 'side' ? voice.side.id : null
  return answers.find(({ side }) => (side?.id ?? null) === mine) ?? null
}

/** What the reader may say to it now: what was said once is not said again, and only an agreement is taken back. */
export function sayable(matter: Pick<Matter, 'voice'>, asked: AskedItem): readonly NewAnswer['word'][] {
  const own = ownAnswer(matter, asked)
  if (own === null) return []
  return own.says === 'agrees' ? ['takes-back'] : own.says === 'refuses' ? ['agrees'] : ['agrees', 'refuses']
}

/** Answers in the name of whoever the reader speaks for. No reason is asked for. @returns whether it could be said */
export async function answerRelease(
  tx: PersonTx,
  matter: Matter,
  { asking, word, onDay }: NewAnswer,
): Promise<boolean> {
  const asked = askedItems(matter).find((each) => each.asking.id === asking)
  if (asked === undefined || !sayable(matter, asked).includes(word)) return false
  const { wall } = asked.asking
  const answer = { kind: 'release-answer', word, wall, onDay, about: asking, body: {} } as const
  return (await recordStep(tx, matter, answer)) !== null
}

/** Takes an asking back, which ends every agreement to it. Whoever asked may. @returns whether it could be */
export async function takeBackAsking(
  tx: PersonTx,
  matter: Matter,
  { asking, onDay }: Pick<NewAnswer, 'asking' | 'onDay'>,
): Promise<boolean> {
  const asked = askedItems(matter).find((each) => each.asking.id === asking)
  if (asked === undefined || !isAsker(matter, asked)) return false
  const { wall, about } = asked.asking
  const step = await recordStep(tx, matter, {
    kind: 'release-asked',
    word: takenBack,
    wall,
    onDay,
    corrects: asking,
    body: { why: '' },
    ...(about !== null && { about }),
  })
  return step !== null
}

/** Whether the reader speaks for whoever asked. */
export function isAsker({ voice }: Pick<Matter, 'voice'>, { asking }: Pick<AskedItem, 'asking'>): boolean {
  return voice.as !== 'nobody' && asking.side === (voice.as === 'side' ? voice.side.id : null)
}
