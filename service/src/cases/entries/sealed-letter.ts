/** A letter as it was made, with a seal that tells whether a byte of it changed since. */
import { createHash } from 'node:crypto'
import { z } from 'zod'
import type { LetterText } from '../../documents/letters/letter.ts'
import { canonicalJson } from './canonical-json.ts'

/** SHA-256 of a letter as canonical JSON. */
export function sealOf(letter: unknown): Buffer {
  return createHash('sha256').update(canonicalJson(letter), 'utf8').digest()
}

const line = z.array(z.union([z.string(), z.strictObject({ gap: z.string() })]))
const letterText = z.strictObject({
  from: z.array(line),
  to: z.array(line),
  email: z.string().nullable(),
  dated: z.string(),
  about: line.nullable(),
  reference: line.nullable(),
  subject: line,
  salutation: line,
  body: z.array(
    z.union([
      z.strictObject({ kind: z.literal('paragraph'), line }),
      z.strictObject({ kind: z.literal('heading'), line }),
      z.strictObject({ kind: z.literal('list'), isNumbered: z.boolean(), items: z.array(line) }),
    ]),
  ),
  closing: line,
  signature: z.array(line),
  enclosures: z.array(line),
  gaps: z.array(z.string()),
  // Of the law as it was then: a rule may have gone since.
  rules: z.array(z.string()),
})

/** A stored letter; null: it is none that this version can show. */
export function readLetterText(content: unknown): LetterText | null {
  const { success, data } = letterText.safeParse(content)
  return success ? (data as LetterText) : null
}
