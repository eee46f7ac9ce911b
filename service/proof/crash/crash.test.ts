/** A small run of `npm run endure`: about a minute, as it starts what it kills. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noDatabase } from '../database.ts'
import { anySeed, endure } from './rounds.ts'

describe('the service, killed while families write', { skip: noDatabase }, () => {
  it('loses nothing that it acknowledged, shows nothing half, and reminds', async (t) => {
    const seed = anySeed()
    t.diagnostic(`seed ${seed}`)
    const { kills, kept, cut } = await endure({ count: 20, seed, say: (line) => t.diagnostic(line) })
    assert.deepEqual(kills, { web: 7, worker: 7, database: 6 })
    for (const what of ['account', 'case', 'event', 'entry', 'document', 'invitation', 'choice'] as const) {
      assert.ok((kept[what] ?? 0) > 0, `nothing was acknowledged of ${what}`)
    }
    assert.ok(cut > 0, 'no journey was cut off')
  })
})
