/** A letter as a tagged PDF. */
import { plainLine } from './letter-as-text.ts'
import type { LetterText, Line } from './letters/letter.ts'
import { renderPdf, type Template } from './render.ts'

/** The letter holds letters of a script that no font at hand can write. */
export class NoFont extends Error {
  override readonly name = 'NoFont'
  /** What cannot be written, each once. */
  readonly characters: readonly string[]

  constructor(characters: readonly string[]) {
    super('there is no font for some of the letters')
    this.characters = characters
  }
}

/**
 * The bytes of a PDF (PDF/UA-1). Pictures in the text that no font has, such as emoji, are left out; a letter
 * of a name never is.
 * @throws NoTypst where the machine can make no PDF; RenderBusy where too many wait for one
 * @throws NoFont where a word cannot be written
 */
export function letterAsPdf(text: LetterText): Promise<Uint8Array> {
  return renderWritable('letter', (left) => paperOf(text, left))
}

/**
 * A paper with words that somebody typed. Throws as `letterAsPdf` does.
 * @param dataOf what the template reads, without the pictures that are left out
 */
export async function renderWritable(
  template: Template,
  dataOf: (left: readonly string[]) => unknown,
): Promise<Uint8Array> {
  const left: string[] = []
  for (;;) {
    try {
      return await renderPdf(template, dataOf(left))
    } catch (error) {
      const unknown = undisplayed(error).filter((each) => !left.includes(each))
      if (unknown.length === 0) throw error
      const letters = unknown.filter((each) => /[\p{L}\p{N}]/u.test(each))
      if (letters.length > 0) throw new NoFont(letters)
      left.push(...unknown)
    }
  }
}

/** What Typst says that no font has. It escapes what is not printable. */
function undisplayed(error: unknown): readonly string[] {
  const said = error instanceof Error ? error.message : String(error)
  const found = [...said.matchAll(/the text `\\?"(.+?)\\?"` could not be displayed/gu)].map(([, quoted]) =>
    (quoted as string).replaceAll(/\\+u\{([0-9a-f]+)\}/giu, (_, hex: string) =>
      String.fromCodePoint(Number.parseInt(hex, 16)),
    ),
  )
  return [...new Set(found.flatMap((each) => [...each]))]
}

function paperOf(text: LetterText, left: readonly string[]) {
  const without = (words: string) =>
    left.length === 0
      ? words
      : [...words]
          .filter((each) => !left.includes(each))
          .join('')
          .replaceAll(/ {2,}/g, ' ')
  const line = (each: Line) =>
    each.map((piece) => (typeof piece === 'string' ? { text: without(piece) } : { gap: piece.gap }))
  return {
    title: without(plainLine(text.subject)),
    from: text.from.map(line),
    to: text.to.map(line),
    dated: text.dated,
    heads: [text.reference, text.about].filter((each) => each !== null).map(line),
    salutation: line(text.salutation),
    subject: line(text.subject),
    body: text.body.map((block) =>
      block.kind === 'list'
        ? { kind: block.isNumbered ? 'numbered' : 'list', items: block.items.map(line) }
        : { kind: block.kind, line: line(block.line) },
    ),
    closing: line(text.closing),
    signature: text.signature.map(line),
    enclosures: text.enclosures.map(line),
  }
}
