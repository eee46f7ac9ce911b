/**
 * To whom a page of a matter speaks: to the family as "you", to a young person as the one whom it is about, and to
 * everybody else by roles.
 */
import { toYoungPerson } from '../../../documents/plan/voice.ts'
import { youngPerson } from '../../../mediation/advice/advice-sheet.ts'
import type { TopicReader } from '../../../mediation/advice/advice-topics.ts'
import type { Matter } from '../../../mediation/matter.ts'

export type SpokenTo = TopicReader

/** To whom. A young person is one who takes part in their own name. Source: LAW-MED-29, LAW-MED-30. */
export function spokenTo({ voice }: Pick<Matter, 'voice'>): SpokenTo {
  if (voice.as !== 'side' || voice.side.role !== 'family') return 'others'
  return voice.side.label === youngPerson ? 'young-person' : 'family'
}

/** One of two ways to say it: to the family itself, or of it to somebody else. */
export function toFamilyOr(matter: Pick<Matter, 'voice'>, toFamily: string, ofFamily: string): string {
  return spokenTo(matter) === 'others' ? ofFamily : toFamily
}

/**
 * What turns the words of a whole page for its reader, after the page has said what it can to them; null: nothing does.
 * Only sentences of the pages themselves are turned, so that nobody's own words are changed.
 */
export function voiceOf(matter: Pick<Matter, 'voice'>): ((text: string) => string) | null {
  switch (spokenTo(matter)) {
    case 'others':
      return null
    case 'family':
      return toFamily
    case 'young-person':
      return (text) => toYoungPerson(turned(toFamily(text), ofYoungPerson))
  }
}

function toFamily(text: string): string {
  return turned(text, ofFamily)
}

type Sentences = readonly (readonly [from: string, to: string])[]

function turned(text: string, sentences: Sentences): string {
  let said = text
  for (const [from, to] of sentences) said = said.replaceAll(from, to)
  return said
}

/** Sentences that pages say to everybody alike. */
const ofFamily: Sentences = [
  ['is to speak with the family', 'is to speak with you'],
  ['The family must contact the mediation adviser', 'You must contact the mediation adviser'],
  ['was told that the family wants', 'was told that you want'],
  ['must give the family its date and place', 'must give you its date and place'],
  ['unless the family agrees to less', 'unless you agree to less'],
  [
    'see what the family and the mediation service say to each other',
    'see what you and the mediation service say to each other',
  ],
  ['If the family and the mediation service both told it', 'If you and the mediation service both told it'],
  ['the earlier is used to warn the family', 'the earlier is used to warn you'],
  [
    'written down yet: a supporter of the family, the child or young person,',
    'written down yet: a supporter of yours, your child,',
  ],
  ['pays the family’s costs of coming', 'pays your costs of coming'],
  ['The family’s expenses', 'Your expenses'],
  ['pays what the family spends to come', 'pays what you spend to come'],
  ['as the family shares no page with whoever pays alone', 'as you share no page with whoever pays alone'],
]

/** Whoever takes part in their own name is asked for nobody else's views, and is no child of the reader's. */
const ofYoungPerson: Sentences = [
  ['a supporter of yours, your child, or', 'a supporter of yours, or'],
  ['The child’s or young person’s views', 'Your views'],
  [
    'The mediator takes reasonable steps to learn what the child thinks, or the young person where somebody acts for them',
    'You take part yourself, and say what you think there. Where somebody acts for a child or a young person, the mediator takes reasonable steps to learn what they think',
  ],
  [
    'They may say it, write it, draw it, or rather not say.',
    'You may say it before, write it, draw it, or rather not say.',
  ],
  ['What the child or young person thinks', 'What you think'],
  ['Views of the child or young person', 'Your views'],
  ['Add their views, or write your own', 'Write your views'],
  ['Leave out the child’s name.', 'Leave out your name.'],
]
