/** Which law dates are worked out with: when it changes, every case is looked at again. */
import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Calendar, lawAsAt } from '@way-forward/law'

/** The dates that the law works out for thousands of inputs: they change when what it does changes. */
const vectors = createHash('sha256')
  .update(readFileSync(fileURLToPath(import.meta.resolve('@way-forward/law/vectors.json'))))
  .digest('hex')

/** A name for the law and the bank holidays in use, such as `2026-11-21 0f3c…`. Another law has another name. */
export function lawInUse({ holidays }: Calendar): string {
  const digest = createHash('sha256').update(vectors)
  for (const [on, title] of [...holidays.titles].sort(([a], [b]) => a - b)) digest.update(`${on} ${title}\n`)
  digest.update(`${holidays.from} ${holidays.to}`)
  return `${lawAsAt} ${digest.digest('hex').slice(0, 32)}`
}
