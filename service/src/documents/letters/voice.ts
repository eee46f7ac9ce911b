/** Who speaks in a letter and about whom, so that one letter is right for a parent and for a young person. */
import type { Common, Piece } from './letter.ts'
import { or } from './prose.ts'

/** Words that turn on who writes. */
export interface Voice {
  /** The young person writes about themselves. */
  readonly isOwn: boolean
  /** The name, or `me` of a young person. */
  readonly person: Piece
  /** At the beginning of a sentence or after a verb: the name, or `I`. */
  readonly subject: Piece
  /** As in "[name] is", "I am". */
  readonly is: string
  /** As in "[name] has", "I have". */
  readonly has: string
  /** As in "[name] needs", "I need": the verb with or without its ending. @param verb such as `need` */
  readonly verb: (verb: string) => string
  /** `their`, or `my`. */
  readonly their: string
  /** `they`, or `I`. */
  readonly they: string
  /** `them`, or `me`. */
  readonly them: string
  /** `my child’s`, or `my`. */
  readonly possessive: string
  /** `my child`, or `me`: where the name would be too much. */
  readonly short: string
}

/** The voice of a letter. */
export function voiceOf({ writer, childName }: Common): Voice {
  if (writer === 'young-person') {
    return {
      isOwn: true,
      person: 'me',
      subject: 'I',
      is: 'am',
      has: 'have',
      verb: (verb) => verb,
      their: 'my',
      they: 'I',
      them: 'me',
      possessive: 'my',
      short: 'me',
    }
  }
  const isParent = writer === 'parent'
  const name = or(childName, isParent ? 'your child’s name' : 'the name of the person you act for')
  return {
    isOwn: false,
    person: name,
    subject: name,
    is: 'is',
    has: 'has',
    verb: (verb) => (/(s|sh|ch|x|o)$/.test(verb) ? `${verb}es` : `${verb}s`),
    their: 'their',
    they: 'they',
    them: 'them',
    possessive: isParent ? 'my child’s' : 'their',
    short: isParent ? 'my child' : 'the person I act for',
  }
}
