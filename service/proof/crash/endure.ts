/**
 * Kills the service again and again while families write: npm run endure [-- ROUNDS] [-- ROUNDS SEED]. The seed that it
 * prints kills at the same moments again.
 */
import { anySeed, endure } from './rounds.ts'

const [rounds = '200', chosen] = process.argv.slice(2)
const seed = chosen === undefined ? anySeed() : Number(chosen)
const count = Number(rounds)
if (!Number.isSafeInteger(count) || count < 1 || !Number.isSafeInteger(seed)) {
  console.error('Use: npm run endure [-- ROUNDS [SEED]], two whole numbers.')
  process.exit(2)
}
console.log(`Seed ${seed}. The pages, the jobs and the database are killed in turn, ${count} times.`)
const { kills, kept, cut } = await endure({ count, seed, say: (line) => console.log(line) })
const each = Object.entries(kept).map(([what, number]) => `${what} ${number}`)
console.log(
  `Killed: web ${kills.web}, worker ${kills.worker}, database ${kills.database}. Cut off on their way: ${cut} journeys.`,
)
console.log(`Acknowledged, and all there: ${each.join(', ')}.`)
