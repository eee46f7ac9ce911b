/** The dates in a letter, in the ways that people write them in England, and what each is. */
import { type Day, dayOf } from '../../time/day.ts'
import type { DateFound } from './notice-check.ts'
import { type Letter, passageOf, type Sentence } from './sentences.ts'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'] as const
const monthWord =
  '(jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'
/** Day, month, year in words; month first; figures; ISO. */
const forms: readonly (readonly [
  pattern: RegExp,
  order: readonly ['d' | 'm' | 'y', 'd' | 'm' | 'y', 'd' | 'm' | 'y'],
])[] = [
  [
    new RegExp(
      `(?<![\\d/.-])(\\d{1,2})(?:st|nd|rd|th)?(?: day)?(?: of)?[ -]?${monthWord}\\.?,?[ -](\\d{4}|'?\\d{2})(?!\\d)`,
      'g',
    ),
    ['d', 'm', 'y'],
  ],
  [new RegExp(`\\b${monthWord}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (\\d{4})(?!\\d)`, 'g'), ['m', 'd', 'y']],
  [/(?<![\d/.-])(\d{4})-(\d{2})-(\d{2})(?![\d-])/g, ['y', 'm', 'd']],
  [
    /(?<![\d/.£-])(\d{1,2})(?:\/|\.|-| ?\/ ?)(\d{1,2})(?:\/|\.|-| ?\/ ?)(\d{4}|\d{2})(?![\d/-])/g,
    ['d', 'm', 'y'],
  ],
]
/** Before the Act, and after any date that a letter could mean; a date of birth reaches further back. */
const firstYear = 2014
const firstYearOfBirth = 1985
const lastYear = 2039

interface Written {
  readonly on: Day
  readonly from: number
  readonly to: number
}

/** The dates in a text in small letters, with their places. */
function writtenIn(low: string): readonly Written[] {
  if (!/\d/.test(low)) return []
  const found: Written[] = []
  for (const [pattern, order] of forms) {
    for (const match of low.matchAll(pattern)) {
      const part = (name: 'd' | 'm' | 'y') => match[order.indexOf(name) + 1] as string
      const year = yearOf(part('y'))
      const on = dayOf(year, monthOf(part('m')), Number(part('d')))
      if (on === null || year < firstYearOfBirth || year > lastYear) continue
      const from = match.index
      const to = from + match[0].length
      if (!found.some((other) => other.from < to && from < other.to)) found.push({ on, from, to })
    }
  }
  return found.sort((a, b) => a.from - b.from)
}

function yearOf(words: string): number {
  const year = Number(words.replace("'", ''))
  return year < 100 ? 2000 + year : year
}

function monthOf(words: string): number {
  const named = months.findIndex((month) => words.startsWith(month))
  return named === -1 ? Number(words) : named + 1
}

/** Whether there is a date in a text in small letters. */
export function dateIn(low: string): boolean {
  return writtenIn(low).length > 0
}

const about: readonly (readonly [Exclude<DateFound['about'], null>, RegExp])[] = [
  ['birth', /\bd\.?o\.?b\b|\bdate of birth\b|\bborn\b|\bbirth\b/g],
  ['appeal-by', /\bappeal\w*|\blodge\b|\btribunal\b|\bregister\b/g],
  [
    'contact-by',
    /\b(?:contact|ring|call|phone|speak)\w*(?: [\w'-]+){0,4}? (?:mediat\w*|advis[eo]r)\b|\bmediation (?:by|before|deadline|must)\b|\brequest(?:ing)? mediation\b|\badvis[eo]r\b/g,
  ],
  [
    'meeting',
    /\bmeetings?\b|\bmet on\b|\bpanel\b|\breview (?:was )?held\b|\breview on\b|\bheld\b|\btakes? place\b/g,
  ],
  ['request', /\brequest\w*|\breceived\b|\basked us\b|\bapplication\b|\byour (?:letter|email)\b/g],
  ['decision', /\bdecision\b|\bdecided\b|\bdetermined\b/g],
  ['sent', /\bsent\b|\bposted\b|\bissued\b|\bsending\b|\bdate of issue\b/g],
  ['letter', /\bdate(?:d)?\b ?:?|\bdate of (?:this )?(?:letter|notice)\b|\bthis letter\b/g],
]
/** A date that must be acted on by then. */
const lastDay =
  /\b(?:by|before|until|no later than|on or before|deadline|last (?:day|date)|time limit|within|ends? on|expires?)\b/

/** Every date of the letter, in order. Linear in its length. */
export function datesIn(letter: Letter): readonly DateFound[] {
  const found: DateFound[] = []
  let hasLetterDate = false
  for (const sentence of letter.sentences) {
    for (const { on, from, to } of writtenIn(sentence.low)) {
      const what = aboutOf(sentence, from, to, hasLetterDate)
      if (on < firstDay && what !== 'birth') continue
      if (what === 'letter') hasLetterDate = true
      found.push({ on, about: what, passage: passageOf(letter, sentence, from, to) })
    }
    if (found.length >= mostDates) break
  }
  return found
}
const firstDay = dayOf(firstYear, 1, 1) as Day
/** More dates than any letter has: what follows is an attachment, or noise. */
const mostDates = 300
/** A letter bears its own date near its top. */
const topSentences = 14

function aboutOf(
  { low, index }: Sentence,
  from: number,
  to: number,
  hasLetterDate: boolean,
): DateFound['about'] {
  const before = low.slice(0, from)
  const alone = low.replace(/\b(?:mon|tues|wednes|thurs|fri|satur|sun)day\b/, '').trim()
  const label = before
    .replace(/\b(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?,? *$/, '')
    .trim()
  const isDateLine =
    alone.length <= to - from + 14 ||
    /(?:^|[|:] ?|\b(?:letter|notice) )(?:dated?|date of (?:this )?(?:letter|notice|issue)|letter date)(?: ?:)?$|\bdate ?:$|\bdate of (?:this )?(?:letter|notice|issue) ?:?$/.test(
      label,
    )
  if (
    isDateLine &&
    !hasLetterDate &&
    index < topSentences &&
    !/birth|meeting|review|request|dob|panel/.test(label)
  )
    return 'letter'
  let nearest: { readonly what: Exclude<DateFound['about'], null>; readonly distance: number } | null = null
  for (const [what, pattern] of about) {
    if (what === 'letter') continue
    for (const match of low.matchAll(pattern)) {
      const end = match.index + match[0].length
      const distance = end <= from ? from - end : match.index >= to ? match.index - to + 30 : 0
      if (distance > 110) continue
      if ((what === 'appeal-by' || what === 'contact-by') && !lastDay.test(low)) continue
      if (nearest === null || distance < nearest.distance) nearest = { what, distance }
    }
  }
  if (nearest !== null) return nearest.what
  return null
}
