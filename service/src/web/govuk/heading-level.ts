/** The names of the heading elements, for components whose level the page chooses. */
import { type Html, trusted } from '../kit/html.ts'

export type HeadingLevel = 1 | 2 | 3 | 4 | 5 | 6

/** `h1` to `h6`. */
export const headingName: Readonly<Record<HeadingLevel, Html>> = {
  1: trusted('h1'),
  2: trusted('h2'),
  3: trusted('h3'),
  4: trusted('h4'),
  5: trusted('h5'),
  6: trusted('h6'),
}
