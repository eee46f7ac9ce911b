/**
 * Points out words of a term that leave open who, what, how much or by when: those over which people disagree later.
 * A hint and never a bar. Pure.
 */

/** What a term leaves open. */
export type Missing = 'when' | 'how-much' | 'who' | 'what' | 'whether'

export interface VagueWords {
  /** The words as they stand in the term; null: something is not there at all. */
  readonly words: string | null
  readonly missing: Missing
}

const vague: readonly (readonly [Missing, RegExp])[] = [
  [
    'when',
    /\bas soon as (?:(?:is )?(?:reasonably )?(?:possible|practicable)|(?:it|they|he|she) can)\b|\basap\b|\bin due course\b|\bshortly\b|\bsoon\b|\bpromptly\b|\bwithout delay\b|\bin the (?:near|coming) future\b|\bwhen (?:possible|available|time allows)\b|\btimely\b/giu,
  ],
  [
    'how-much',
    /\bregular(?:ly)?\b|\bfrequent(?:ly)?\b|\boften\b|\bongoing\b|\bperiodic(?:ally)?\b|\bsome (?:support|help|hours|time|sessions)\b|\b(?:more|additional|extra|increased|enhanced|sufficient|adequate) (?:support|help|hours|time|sessions|provision|input|therapy)\b|\ba high level of\b|\bup to\b|\bopportunit(?:y|ies) (?:for|to)\b|\binput from\b/giu,
  ],
  [
    'what',
    /\baccess to\b|\bas (?:appropriate|needed|necessary|required)\b|\bwhere (?:appropriate|necessary|needed)\b|\bif (?:needed|necessary|required|appropriate)\b|\bsuitable\b|\bappropriate\b|\bbenefit from\b|\bsmall group\b/giu,
  ],
  [
    'whether',
    /\b(?:will|would|to) (?:try|aim|seek|endeavour|attempt|consider|look (?:at|into)|explore)\b|\bendeavours?\b|\bbest efforts\b|\breasonable (?:efforts|steps)\b|\bsubject to\b|\bwhere possible\b|\bif possible\b|\bshould\b|\bmight\b|\bcould\b/giu,
  ],
  [
    'who',
    /\bsomeone\b|\bsomebody\b|\bwill be (?:provided|given|arranged|made|offered|put in place)\b|\brelevant (?:staff|people|professionals?)\b|\bthe professionals?\b|\bstaff\b/giu,
  ],
]

/** Words for help that is given again and again: they need a number. */
const help =
  /\b(?:therap(?:y|ies|ist)|support|sessions?|hours?|lessons?|tuition|mentoring|counselling|intervention|provision)\b/iu
/** A number, in digits or in words, or "each" and "every" with a time. */
const number =
  /\d|\b(?:one|two|three|four|five|six|seven|eight|nine|ten|once|twice|half|full[- ]time|whole|daily|weekly|fortnightly|monthly|termly|(?:each|every|per|a) (?:day|week|fortnight|month|term|year))\b/iu

/**
 * What a term leaves open, in the order in which it stands there, each words once.
 * @param what the words of the term
 * @param hasDay whether a day stands beside it already, by law or by agreement
 */
export function vagueWords(what: string, hasDay: boolean): readonly VagueWords[] {
  const found: {
    readonly at: number
    readonly end: number
    readonly words: string
    readonly missing: Missing
  }[] = []
  for (const [missing, pattern] of vague) {
    for (const match of what.matchAll(pattern)) {
      const [words] = match
      found.push({ at: match.index, end: match.index + words.length, words, missing })
    }
  }
  found.sort((a, b) => a.at - b.at || b.end - a.end)
  const hints: VagueWords[] = []
  const known = new Set<string>()
  let end = 0
  for (const each of found) {
    const key = each.words.toLowerCase()
    // Of words inside others the longer are pointed out: "as appropriate" and not "appropriate" too.
    if (each.at < end || known.has(key)) continue
    end = each.end
    known.add(key)
    hints.push({ words: each.words, missing: each.missing })
  }
  const lacksNumber = help.test(what) && !number.test(what)
  if (lacksNumber && !hints.some(({ missing }) => missing === 'how-much'))
    hints.push({ words: null, missing: 'how-much' })
  if (!hasDay && !hints.some(({ missing }) => missing === 'when'))
    hints.push({ words: null, missing: 'when' })
  return hints
}

const says: Readonly<Record<Missing, string>> = {
  when: 'by which day?',
  'how-much': 'how much, and how often?',
  who: 'who does it?',
  what: 'what exactly, and what shows that it was done?',
  whether: 'will it be done, or only tried?',
}
const lacks: Readonly<Record<Missing, string>> = {
  when: 'No day stands here: by when is it done?',
  'how-much': 'No number stands here: how much, and how often?',
  who: 'Nobody is named here: who does it?',
  what: 'It does not say what exactly is done.',
  whether: 'It does not say whether it will be done.',
}

/** A hint as a sentence. */
export function hintInWords({ words, missing }: VagueWords): string {
  return words === null ? lacks[missing] : `“${words}”: ${says[missing]}`
}
