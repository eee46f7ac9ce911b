/** Writes the golden texts of every letter anew. Read every word that changes before you commit it. */
import { mkdirSync, writeFileSync } from 'node:fs'
import { goldenCases as ask } from './ask/golden-cases.ts'
import { goldenCases as decisionsAndNotices } from './decisions-and-notices/golden-cases.ts'
import { goldenText } from './golden-letters.ts'
import { goldenCases as keptAndDelivered } from './kept-and-delivered/golden-cases.ts'
import { goldenCases as recordsAndAdvice } from './records-and-advice/golden-cases.ts'
import { goldenCases as resolveAndMediate } from './resolve-and-mediate/golden-cases.ts'
import { goldenCases as talkAndComplain } from './talk-and-complain/golden-cases.ts'
import { goldenCases as tribunal } from './tribunal/golden-cases.ts'

const all = [
  ...talkAndComplain,
  ...resolveAndMediate,
  ...ask,
  ...decisionsAndNotices,
  ...keptAndDelivered,
  ...tribunal,
  ...recordsAndAdvice,
]
for (const golden of all) {
  const folder = new URL(`./${golden.letter.group}/golden/`, import.meta.url)
  mkdirSync(folder, { recursive: true })
  writeFileSync(new URL(`${golden.letter.id}.txt`, folder), goldenText(golden))
}
console.log(`Wrote ${all.length} golden texts`)
