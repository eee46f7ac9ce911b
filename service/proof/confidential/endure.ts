/**
 * A long search for leaks out of a mediation: `npm run endure` runs it before it kills the service again and again. By
 * itself: `node service/proof/confidential/endure.ts [RUNS [SEED]]`.
 */
import { searchLeaks } from './leaks.ts'
import { everybody } from './served-matter.ts'

const [chosen = '60', seeded] = process.argv.slice(2)
const runs = Number(chosen)
const seed = seeded === undefined ? Math.floor(performance.now() * 1000) % 2 ** 31 : Number(seeded)
if (!Number.isSafeInteger(runs) || runs < 1 || !Number.isSafeInteger(seed)) {
  console.error('Use: node service/proof/confidential/endure.ts [RUNS [SEED]], two whole numbers.')
  process.exit(2)
}
const all = await everybody()
console.log(`Seed ${seed}. Everybody in ${runs} mediations tries to carry things out of them.`)
try {
  const { words, read, takenOut, shown } = await searchLeaks(all, { runs, actions: 60, seed, depth: 'all' })
  console.log(
    `No leak: ${words} planted words, ${read} answers read, ${shown} words shown and ${takenOut} taken out by right.`,
  )
} finally {
  await all.close()
}
