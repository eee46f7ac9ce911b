/**
 * The plan in the second person for a young person who asks: what is said of "your child" is said of "you".
 * One function of a text, so that the page, the papers and the offline file cannot differ.
 */
import type { Person } from '@way-forward/law'

/** What turns a text for the one who asks; null where it stays as it is, also for a child who asks. */
export function inVoiceOf(asks: Person['asks']): ((text: string) => string) | null {
  return asks === 'young-person' ? toYoungPerson : null
}

/** A text that speaks of the reader's child, turned to the young person. Other text stays as it is. */
export function toYoungPerson(text: string): string {
  let turned = text
  for (const [from, to] of sentences) turned = turned.replaceAll(from, to)
  return turned.replace(
    ofTheChild,
    (_, letter: string, verb: string | undefined) => letter + (afterYou[verb ?? ''] ?? ''),
  )
}

/** What a young person, who takes part in their own right, is told in place of what a parent is told. */
const sentences: readonly (readonly [from: string, to: string])[] = [
  // LAW-MED-29: a child comes where a parent is the party; a young person is a party.
  [
    'Your child may come if you and the mediator agree.',
    'You are a party yourself, so you are there by right.',
  ],
  // LAW-MED-30 is about those for whom somebody else acts.
  [
    'The mediator must take reasonable steps to learn what your child thinks, or the young person for whom you act.',
    'You say yourself what you think.',
  ],
  ['how your child’s views will be heard', 'how you want to be heard'],
]

/** "Your child", with the verb that turns with it, so that one look through a page finds all. */
const ofTheChild = /\b([Yy])ou(?: or your child|r child(’s| has| is| needs| misses| gets| wants)?)\b/g
const afterYou: Readonly<Record<string, string>> = {
  '': 'ou',
  '’s': 'our',
  ' has': 'ou have',
  ' is': 'ou are',
  ' needs': 'ou need',
  ' misses': 'ou miss',
  ' gets': 'ou get',
  ' wants': 'ou want',
}
