/** The frame of the pages of a matter: its number, and the way around it as its reader may go. */
import { lastStep, type Matter } from '../../../mediation/matter.ts'
import { wallWithFamily } from '../../../mediation/walls-of-matter.ts'
import { breadcrumbs } from '../../govuk/breadcrumbs.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import { signedIn, type Visit } from '../../kit/page.ts'
import { desksOfMediation, signedInLayout } from '../../kit/signed-in-frame.ts'

/** The parts of a matter, by the end of their address. */
export type MatterPart =
  | ''
  | '/advice'
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
  readonly hasErrors?: boolean
  readonly wide?: boolean
}

/** Whether a reader may go there, by what the walls give them; the page itself answers by the walls too. */
type For = (matter: Matter) => boolean
const everybody: For = () => true
const familyAndService: For = (matter) => wallWithFamily(matter) !== null
const sides: For = ({ voice }) => voice.as !== 'nobody'

const parts: readonly { readonly path: MatterPart; readonly words: string; readonly for: For }[] = [
  { path: '', words: 'Now', for: everybody },
  { path: '/advice', words: 'Advice and certificate', for: familyAndService },
  { path: '/sides', words: 'Who takes part', for: everybody },
  { path: '/meeting', words: 'Dates and meeting', for: everybody },
  { path: '/preparing', words: 'Preparing', for: sides },
  { path: '/agreement', words: 'Agreement', for: sides },
  { path: '/kept', words: 'Kept or not', for: sides },
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

/** Where the list of matters of this reader is: a desk, or the cases of a family. */
function listOfMatters(visit: Visit): { readonly text: string; readonly href: '/mediation' | '/cases' } {
  return signedIn(visit).works.some(({ kind }) => desksOfMediation.includes(kind))
    ? { text: 'Mediation desk', href: '/mediation' }
    : { text: 'Your cases', href: '/cases' }
}

/** A whole document of a matter. */
export function matterLayout(visit: Visit, matter: Matter, frame: MatterFrame): Html {
  const { title, part, main, isBelow, ...rest } = frame
  const words = parts.find(({ path }) => path === part)?.words ?? ''
  const name = nameOfMatter(matter)
  const isNow = part === '' && isBelow !== true
  const list = listOfMatters(visit)
  return signedInLayout(visit, {
    ...rest,
    // Titles stand in histories of browsers: no name.
    title,
    accountSection: list.href,
    before: breadcrumbs({
      items: [
        list,
        ...(isNow ? [] : [{ text: name, href: matterAddress(matter) }]),
        ...(isBelow === true && part !== '' ? [{ text: words, href: matterAddress(matter, part) }] : []),
        { text: isNow ? name : title },
      ],
    }),
    main: html`${wayAround(matter, part)}${main}`,
  })
}

/** Folded on a narrow screen, so that the page begins at the top; open in a line on a wide one. */
function wayAround(matter: Matter, part: MatterPart): Html {
  const here = parts.find(({ path }) => path === part)?.words
  return html`<nav class="case-parts not-print" aria-label="This matter"><details><summary>${here}<span class="case-parts__more">More of this matter</span></summary><ul class="case-parts__list">${parts
    .filter((each) => each.for(matter))
    .map(
      ({ path, words }) =>
        html`<li><a class="govuk-link" href="${matterAddress(matter, path)}"${path === part ? html` aria-current="true"` : nothing}>${words}</a></li>`,
    )}</ul></details></nav>`
}
