/** What a reader calls a concern. */
import { typedLine } from '../../../../documents/letters/typed-text.ts'

/** Characters. */
const longest = 100

/** The name in a form; null: none was given, and it is called by its kind. `too-long` where it is. */
export function readTitle(form: URLSearchParams): string | null | 'too-long' {
  const title = typedLine(form.get('title') ?? '')
  if (title === '') return null
  return title.length > longest ? 'too-long' : title
}
