/** The frame of the pages of a matter: its number, and the way around it as its reader may go. */
import { lastStep, type Matter } from '../../../mediation/matter.ts'
import { wallOfMatter, wallWithFamily } from '../../../mediation/walls-of-matter.ts'
import { breadcrumbs } from '../../govuk/breadcrumbs.ts'
import { type Html, href, html, nothing, reworded } from '../../kit/html.ts'
import { signedIn, type Visit } from '../../kit/page.ts'
import { desksOfMediation, signedInLayout } from '../../kit/signed-in-frame.ts'
import { voiceOf } from './voice-of-reader.ts'

/** The parts of a matter, by the end of their address. */
export type MatterPart =
  | ''
  | '/advice'
  | '/disagreement'
  | '/sides'
  | '/meeting'
  | '/preparing'
  | '/agreement'
  | '/kept'
  | '/confidential'

export interface MatterFrame {
  /** What the page is, for the title and the breadcrumb. */
  readonly title: string
  readonly part: MatterPart
  readonly main: Html
  /** The page lies below its part, which the breadcrumb then links to. */
  readonly isBelow?: boolean
  /** A page between its part and it, which the breadcrumb names too. */
  readonly through?: { readonly text: string; readonly href: string }
  readonly hasErrors?: boolean
  readonly wide?: boolean
}

/** Whether a reader may go there, by what the walls give them; the page itself answers by the walls too. */
type For = (matter: Matter) => boolean
const everybody: For = () => true
/** Certificates are of mediation alone. */
const advice: For = (matter) => matter.process === 'mediation' && wallWithFamily(matter) !== null
const conversation: For = (matter) => disagreement(matter) && wallWithFamily(matter) !== null
const disagreement: For = ({ process }) => process === 'disagreement-resolution'
const sides: For = ({ voice }) => voice.as !== 'nobody'
/** Whoever carries out a term reads it too, and takes no part. */
const agreement: For = (matter) => wallOfMatter(matter, { use: 'agreement' }) !== null

const parts: readonly { readonly path: MatterPart; readonly words: string; readonly for: For }[] = [
  { path: '', words: 'Now', for: everybody },
  { path: '/advice', words: 'Advice and certificate', for: advice },
  { path: '/disagreement', words: 'What it is about', for: disagreement },
  { path: '/advice', words: 'First conversation', for: conversation },
  { path: '/sides', words: 'Who takes part', for: everybody },
  { path: '/meeting', words: 'Dates and meeting', for: everybody },
  { path: '/preparing', words: 'Preparing', for: sides },
  { path: '/agreement', words: 'Agreement', for: agreement },
  { path: '/kept', words: 'Kept or not', for: agreement },
  { path: '/confidential', words: 'What may leave', for: sides },
]
/** The address of a part of a matter. */
export function matterAddress(
  { id }: Pick<Matter, 'id'>,
  part: MatterPart | `${MatterPart}/${string}` = '',
): string {
  return `/mediation/${id}${part}`
}

/** What a matter is called: to the service by the family's name, to everybody else by what it is. Never a child's name. */
export function nameOfMatter(matter: Matter): string {
  const what = matter.process === 'mediation' ? 'Mediation' : 'Disagreement resolution'
  const name = matter.voice.as === 'service' ? lastStep(matter, 'referral')?.body.name : undefined
  return name === undefined ? `${what} ${matter.reference}` : `${name}, ${matter.reference}`
}

/** Where the list of matters of this reader is: a desk, the cases of a family, or what a guest takes part in. */
function listOfMatters(
  visit: Visit,
  { voice }: Matter,
): { readonly text: string; readonly href: '/mediation' | '/cases' } {
  const hasDesk = signedIn(visit).works.some(({ kind }) => desksOfMediation.includes(kind))
  const isOwn = voice.as === 'side' && (voice.side.role === 'family' || voice.side.organisation === null)
  if (hasDesk && !isOwn) return { text: 'Mediation desk', href: '/mediation' }
  return voice.as === 'side' && voice.side.role !== 'family'
    ? { text: 'Matters that you take part in', href: '/cases' }
    : { text: 'Your cases', href: '/cases' }
}

/** The way out of a form, under its button. @param to where it leads */
export function backWithoutSaving(to: string): Html {
  return html`<p class="not-print"><a class="govuk-link" href="${href(to)}">Back without saving</a></p>`
}

/** A whole document of a matter. */
export function matterLayout(visit: Visit, matter: Matter, frame: MatterFrame): Html {
  const { title, part, main, isBelow, through, ...rest } = frame
  const words = wordsOf(matter, part)
  const name = nameOfMatter(matter)
  const turn = voiceOf(matter)
  const said = turn === null ? title : turn(title)
  const isNow = part === '' && isBelow !== true
  const list = listOfMatters(visit, matter)
  return signedInLayout(visit, {
    ...rest,
    // Titles stand in histories of browsers: no name.
    title: said,
    accountSection: list.href,
    before: breadcrumbs({
      items: [
        list,
        ...(isNow ? [] : [{ text: name, href: matterAddress(matter) }]),
        ...(isBelow === true && part !== '' ? [{ text: words, href: matterAddress(matter, part) }] : []),
        ...(through === undefined ? [] : [through]),
        { text: isNow ? name : said },
      ],
    }),
    main: html`${wayAround(matter, part)}${reworded(main, turn)}${checkView(matter)}`,
  })
}

/** Certificates are of mediation alone; whoever is shown one on paper checks it there too. */
function checkView({ process }: Matter): Html {
  return process === 'mediation'
    ? html`<p class="small not-print"><a class="govuk-link" href="/certificate">Check a mediation certificate by its code</a></p>`
    : nothing
}

function wordsOf(matter: Matter, part: MatterPart): string {
  return parts.find((each) => each.path === part && each.for(matter))?.words ?? ''
}

/** Folded on a narrow screen, so that the page begins at the top; open in a line on a wide one. */
function wayAround(matter: Matter, part: MatterPart): Html {
  const here = wordsOf(matter, part)
  return html`<nav class="case-parts not-print" aria-label="This matter"><details><summary>${here}<span class="case-parts__more">More of this matter</span></summary><ul class="case-parts__list">${parts
    .filter((each) => each.for(matter))
    .map(
      ({ path, words }) =>
        html`<li><a class="govuk-link" href="${matterAddress(matter, path)}"${path === part ? html` aria-current="true"` : nothing}>${words}</a></li>`,
    )}</ul></details></nav>`
}
