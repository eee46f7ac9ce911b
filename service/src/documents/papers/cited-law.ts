/** The provisions that a paper names: each as it stands in a sentence, and all of them in a list at its end. */
import { confidenceInWords, provisionOf, type Reason, type RuleId } from '@way-forward/law'

/** A provision in a sentence. */
export interface PaperLaw {
  /** Its place in the list, from 1. */
  readonly number: number
  readonly provision: string
  readonly link: string
}

/** A provision in the list. */
export interface ListedLaw extends PaperLaw {
  /** The address without what need not be typed. */
  readonly shortLink: string
  /** How surely it is known; null where it was read at the source. */
  readonly confidence: string | null
}

/** A sentence, and the law that it rests on where it has any. */
export interface PaperSentence {
  readonly say: string
  readonly law: PaperLaw | null
}

/** Collects what a paper cites. */
export interface Citing {
  readonly law: (rule: RuleId) => PaperLaw
  readonly sentence: (why: string | Reason) => PaperSentence
  /** Each provision once, in the order in which it was first named. */
  readonly listed: () => readonly ListedLaw[]
}

/** A collection for one paper. */
export function citing(): Citing {
  const cited = new Map<string, ListedLaw>()
  const law = (rule: RuleId): PaperLaw => {
    const { provision, link, confidence } = provisionOf(rule)
    const known = cited.get(provision)
    if (known !== undefined) return known
    const made = {
      number: cited.size + 1,
      provision,
      link,
      shortLink: shortened(link),
      confidence: confidence === 'VERIFIED' ? null : confidenceInWords[confidence],
    }
    cited.set(provision, made)
    return made
  }
  return {
    law,
    sentence: (why) =>
      typeof why === 'string' ? { say: why, law: null } : { say: why.say, law: law(why.rule) },
    listed: () => [...cited.values()],
  }
}

function shortened(link: string): string {
  return link.replace(/^https?:\/\/(www\.)?/, '').replace(/\/$/, '')
}
