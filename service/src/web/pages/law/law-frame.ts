/** The frame of the pages of the law: the way back to where they start, and their place in the menu. */
import { backLink } from '../../govuk/back-link.ts'
import type { Html } from '../../kit/html.ts'
import { layout } from '../../kit/layout.ts'
import { lawWords } from './words/law-words.ts'

export interface LawFrame {
  readonly title: string
  readonly main: Html
  /** The page above this one; the law itself unless given. */
  readonly above?: { readonly text: string; readonly href: string }
}

/** A whole page of the law. */
export function lawFrame({ title, main, above }: LawFrame): Html {
  return layout({
    title,
    section: '/law',
    before: backLink(above ?? { text: lawWords.law, href: '/law' }),
    main,
  })
}
