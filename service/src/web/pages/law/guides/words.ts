/** The words of the page about published guides. */
import type { Guide, GuideId, Untestable, Verdict } from '@way-forward/law'

export const words = {
  title: 'What the guides say, and what the law says',
  lead: 'Five published guides on these disagreements, statement by statement, in our own words: what is right, what is not, and the rule that settles it.',
  forWhom: 'For anyone who reads such a guide, and for a council or charity that wants to put its own right.',
  none: 'The statements are being checked one by one and are not here yet.',
  countsHeading: 'How many',
  countsSay: 'Each number leads to its statements.',
  guide: 'Guide',
  all: 'All',
  total: 'All guides',
  contents: 'On this page',
  conflictsHeading: 'Where the guides disagree',
  conflictsSay: 'Those that can do most harm come first.',
  lawSays: 'What the law says:',
  right: 'What is right:',
  chooseHeading: 'Choose statements',
  verdict: 'What we found',
  everyGuide: 'Every guide',
  everyVerdict: 'Everything',
  show: 'Show',
  nothing: 'There is no such statement.',
  back: 'The guides together',
  tested: 'Put to the law with facts and tested',
} as const

export const verdictWords: Readonly<Record<Verdict, string>> = {
  WRONG: 'wrong',
  OUTDATED: 'out of date',
  INCOMPLETE: 'incomplete',
  IMPRECISE: 'not exact',
  UNSUPPORTED: 'no source found',
  RIGHT: 'right',
  LOCAL: 'about one place',
  ADVICE: 'advice',
}

export const verdictClass: Readonly<Record<Verdict, string>> = {
  WRONG: 'tag--late',
  OUTDATED: 'tag--late',
  INCOMPLETE: 'tag--unknown',
  IMPRECISE: 'tag--unknown',
  UNSUPPORTED: 'tag--unknown',
  RIGHT: 'tag--open',
  LOCAL: 'tag--closed',
  ADVICE: 'tag--closed',
}

/** Verdicts in the order in which a reader would ask for them. */
export const verdictOrder = Object.keys(verdictWords) as readonly Verdict[]

export const untestableWords: Readonly<Record<Untestable, string>> = {
  advice: 'Good practice: the law is silent',
  local: 'A contact or service of one place',
  'about-the-guide': 'About the guide itself',
  'no-consequence': 'Nothing here turns on it',
}

/** A guide in a word or two, for lists. */
export const shortNames: Readonly<Record<GuideId, string>> = {
  S0: 'Cambridgeshire',
  S1: 'Council page',
  S2: 'RANi',
  S3: 'Sefton',
  S4: 'Hampshire',
}

/** A guide with its date. */
export function guideName({ title, dated }: Guide): string {
  return dated === null ? title : `${title} (${dated})`
}

/** How many statements are shown, and of what. */
export function shownHeading(count: number, guide: GuideId | null, verdict: Verdict | null): string {
  const statements = count === 1 ? 'One statement' : `${count} statements`
  const found = verdict === null ? '' : `: ${verdictWords[verdict]}`
  return guide === null
    ? `${statements}${found}`
    : `${shortNames[guide]}, ${statements.toLowerCase()}${found}`
}
