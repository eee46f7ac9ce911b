/** Lengths of time in a letter, and what must be done in them. */
import type { Letter, Sentence } from './sentences.ts'

/** What a length of time is for. */
export type SpanFor = 'appeal' | 'adviser' | 'certificate' | 'meeting' | 'comments' | 'another'

/** A length of time: "two months from the date of this letter". */
export interface Span {
  readonly sentence: Sentence
  readonly count: number
  readonly unit: 'month' | 'week' | 'day'
  readonly isWorking: boolean
  readonly what: SpanFor | null
  /** Place in `sentence.said`. */
  readonly from: number
  readonly to: number
  /** The words after it, up to the next length of time or the end of the sentence. */
  readonly after: string
}

const numbers: Readonly<Record<string, number>> = Object.fromEntries(
  'a an one two three four five six seven eight nine ten eleven twelve fifteen thirty sixty'
    .split(' ')
    .map((word, index) => [word, [1, 1, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 15, 30, 60][index] as number]),
)
const pattern =
  /(?<![\w.£/-])(\d{1,3}|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|fifteen|thirty|sixty)(?: \(\d{1,3}\)| \(\w+\))?[ -](calendar |clear |full |working |school |further |more )?(month|week|day)s?\b/g

/** `back`: the words point back to what was spoken of before. */
const deeds: readonly (readonly [SpanFor | 'back', RegExp])[] = [
  [
    'adviser',
    /\b(?:contact|ring|call|phone|telephone|speak|talk|ask|tell|inform|approach|consult|reach|write|be in touch|get in touch|discuss|make contact)\w*(?: (?:to|with|an?|the|your|our|us|independent|that|this|our|their|of))*(?: [\w'-]+){0,3}? (?:mediat\w*|advis[eo]rs?)\b|\b(?:request|ask|asking|requesting|opt|seek|pursue|pursuing|take up|choose|access|obtain|want|try|agree to|decide on|consider|considering)(?: for| to go to| to| about)?(?: [\w'-]+){0,3}? mediation\b|\bmediation (?:must|should|has to|needs to|can|may) be (?:requested|asked for|sought)\b|\b(?:to|must|should) be contacted\b|\brequest(?:s|ing)? for mediation\b|\bcontact with the (?:mediat|advis)\w*|\bmediation request\b/g,
  ],
  [
    'adviser',
    /\b(?:contact|contacting|ring|call|phone|speak to|speak with|get in touch with|be in touch with|in touch with|talk to) (?:them|him|her|it|this|the (?:service|company|provider|team))\b/g,
  ],
  [
    'certificate',
    /\b(?:issue|issues|give|gives|send|sends|provide|provides)(?: you)?(?: with)?(?: an?| the| your| this)?(?: mediation)? certificate\b|\bcertificate (?:will|must|should) be (?:issued|sent|given|provided)\b/g,
  ],
  [
    'meeting',
    /\bmediation(?: [\w'-]+){0,2}? (?:will|must|should|can|may|has to|is to)(?: \w+)? (?:be )?(?:arranged|held|take place|offered|set up|organised)\b|\barrang\w+(?: [\w'-]+){0,3}? (?:mediation|meeting)\b|\b(?:mediation )?(?:meeting|session)\b/g,
  ],
  [
    'comments',
    /\bcomments?\b|\bcommenting\b|\brepresentations\b|\byour views\b|\brespond\b|\breply\b|\bresponse\b|\bfeedback\b/g,
  ],
  [
    'appeal',
    /(?<!\b(?:wish|want|intend|like|decide|choose|plan|able|before you|before|right|how|thinking of|considering|intention|if you|disagree with this and) (?:to |of )?)\bappeal\w*|\b(?:lodge|register|submit|bring|file)\w*\b(?= (?:it|this|an?|the|your|with|one))|\btribunal (?:must|needs to|has to|should|by)\b|\b(?:to|at|with) the (?:[\w-]+ )?tribunal\b|\btribunal must\b/g,
  ],
  [
    'back',
    /\b(?:do|doing|done) (?:so|this|it)\b|\b(?:this|it|that) (?:must|has to|should|needs to|will need to) be\b/g,
  ],
  [
    'another',
    /\b(?:hearing|annual review|review meeting|final plan|assessment)(?: \w+){0,2} (?:will|takes?|must be)\b|\btribunal (?:will|aims|usually|tries)\b|\b(?:we|council|authority|panel|la) (?:will|must|should|has to|have to|aim|hope|are required to)\b|\bwithin (?:our|its) statutory\b|\b(?:refund|destroyed|keep)\b/g,
  ],
]

/** Every length of time, with what it is for. Linear in the length of the letter. */
export function spansOf(letter: Letter): readonly Span[] {
  const found: Span[] = []
  for (const sentence of letter.sentences) {
    const { low } = sentence
    if (!low.includes('month') && !low.includes('week') && !low.includes('day')) continue
    const offset = sentence.said.length - low.length
    const matches = [...low.matchAll(pattern)]
    if (matches.length === 0 || matches.length > 12) continue
    const done = deedsIn(sentence.said)
    for (const [index, match] of matches.entries()) {
      const from = offset + match.index
      const to = from + match[0].length
      const next = matches[index + 1]
      const after = sentence.said.slice(to, next === undefined ? undefined : offset + next.index)
      const count = numbers[match[1] as string] ?? Number(match[1])
      if (isAge(sentence.said, from, after)) continue
      found.push({
        sentence,
        count,
        unit: match[3] as Span['unit'],
        isWorking: /working|school/.test(match[2] ?? ''),
        what: whatFor(letter, sentence, done, from, to, after),
        from,
        to,
        after,
      })
    }
  }
  return found
}

interface Deed {
  readonly what: SpanFor | 'back'
  readonly from: number
  readonly to: number
  readonly isPronoun: boolean
}

function deedsIn(said: string): readonly Deed[] {
  return deeds.flatMap(([what, deed], index) =>
    [...said.matchAll(deed)].map((match) => ({
      what,
      from: match.index,
      to: match.index + match[0].length,
      isPronoun: index === 1,
    })),
  )
}

function isAge(said: string, from: number, after: string): boolean {
  return (
    /^ (?:old|behind|of age)\b|^-old/.test(after) ||
    /\b(?:aged|last|past|every|for (?:the|over))(?: the)? $/.test(said.slice(0, from))
  )
}

/** What is measured from a certificate is the time for the appeal; else the nearest deed before it, else after. */
function whatFor(
  letter: Letter,
  sentence: Sentence,
  done: readonly Deed[],
  from: number,
  to: number,
  after: string,
): SpanFor | null {
  const { said } = sentence
  if (/^,? (?:from|of|after|following|starting|beginning)\b(?: [\w'-]+){0,9}? certificate/.test(after))
    return 'appeal'
  // "Once you have the certificate you have one month": the same.
  if (
    /\b(?:got|have|receive[sd]?|with|once|given)\b[^.;]{0,24} certificate,? (?:then )?you\b[^.;]{0,20}$/.test(
      said.slice(0, from),
    )
  )
    return 'appeal'
  const isMediation = () => aboutMediation(letter, sentence)
  const fit = done.filter(({ isPronoun }) => !isPronoun || isMediation())
  let before: Deed | null = null
  for (const deed of fit) if (deed.to <= from && (before === null || deed.to > before.to)) before = deed
  const follows = fit.filter((deed) => deed.from >= to).sort((a, b) => a.from - b.from)[0]
  // "Within two months of this letter you must …": the deed after it, where the sentence opens with the time.
  const opens =
    from <= 24 ||
    /[,;(:|] ?(?:and |so |then )?(?:you (?:have|must|should|need)? ?)?(?:within |for |up to )?$/.test(
      said.slice(0, from),
    )
  if (
    follows !== undefined &&
    (before === null || (opens && !said.slice(to, follows.from).includes('whichever')))
  ) {
    if (before === null || follows.from - to < from - before.to + 40)
      return follows.what === 'back' ? spokenOf(letter, sentence, follows.from) : follows.what
  }
  if (before !== null) return before.what === 'back' ? spokenOf(letter, sentence, before.from) : before.what
  if (/whichever (?:is|comes|falls|date)/.test(said)) return 'appeal'
  if (/mediat|advis[eo]r/.test(said)) return 'adviser'
  if (/appeal|tribunal/.test(said)) return 'appeal'
  if (/\b(?:ring|e-?mail|call|contact|phone|speak|get in touch)\b/.test(said))
    return spokenOf(letter, sentence, from)
  if (/appeal|tribunal/.test(sentence.under)) return 'appeal'
  return /mediat/.test(sentence.under) ? 'adviser' : null
}

/** What was spoken of last before a place: the appeal or the adviser; null for neither. */
function spokenOf({ sentences }: Letter, sentence: Sentence, at: number): SpanFor | null {
  const previous = sentences[sentence.index - 1]
  const near = previous !== undefined && previous.block >= sentence.block - 1 ? previous.low : ''
  for (const words of [sentence.said.slice(0, at), near, sentence.under]) {
    const appeal = Math.max(words.lastIndexOf('appeal'), words.lastIndexOf('tribunal'))
    const adviser = Math.max(words.lastIndexOf('mediat'), words.lastIndexOf('advis'))
    if (appeal !== -1 || adviser !== -1) return appeal > adviser ? 'appeal' : 'adviser'
  }
  return null
}

/** Whether a sentence, the two before it in its block, or its heading speak of mediation. */
export function aboutMediation({ sentences }: Letter, sentence: Sentence): boolean {
  const subject = /mediat|advis[eo]r/
  if (subject.test(sentence.said) || subject.test(sentence.under)) return true
  for (const back of [1, 2]) {
    const other = sentences[sentence.index - back]
    if (other !== undefined && other.block >= sentence.block - 1 && subject.test(other.low)) return true
  }
  return false
}
