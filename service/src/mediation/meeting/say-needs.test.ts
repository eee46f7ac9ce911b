import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { sideOf } from '../matter.ts'
import { actsForFamily, calledMatter, inMatterAs, somebody, withCast } from '../mediation-of-test.ts'
import { today } from './meeting-of-test.ts'
import { needsOf, sayNeeds } from './say-needs.ts'

describe('what a side needs', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  it('is written down by the service while the side is not here, and is the side’s own from then on', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    const say = (person: string, access: string | undefined, role: 'family' | 'authority' = 'family') =>
      inMatterAs(test, person, id, (tx, matter) => {
        const side = sideOf(matter, role)
        if (side === null) throw new Error('no such side')
        const words = access === undefined ? {} : { access }
        return sayNeeds(tx, matter, { id: randomUUID(), side, told: 'everybody', today, ...words })
      })
    const said = () =>
      inMatterAs(test, cast.adviser, id, async (_, matter) =>
        needsOf(matter).flatMap(({ steps }) => steps.map(({ body }) => body.access)),
      )
    await assert.rejects(say(cast.adviser, 'A ramp', 'authority'), RangeError)
    assert.equal(await say(cast.adviser, 'A quiet room'), true)
    assert.equal(await say(cast.adviser, 'A quiet room and breaks'), true)
    assert.deepEqual(await said(), ['A quiet room and breaks'])
    const parent = await somebody(test, 'A parent')
    await actsForFamily(test, parent, id)
    await assert.rejects(say(cast.adviser, 'Nothing'), RangeError)
    await assert.rejects(say(cast.officer, 'Nothing'), RangeError)
    assert.equal(await say(parent, 'Breaks'), true)
    assert.deepEqual(await said(), ['Breaks'])
    // Once it is gone, what the service writes down stands beside what the side said, and takes nothing back.
    const admin = await test.session('way_forward_admin')
    await admin.query(`update cases.acting set ended_at = now() where person_id = '${parent}'`)
    assert.equal(await say(cast.adviser, undefined), false)
    assert.equal(await say(cast.adviser, 'A hearing loop'), true)
    assert.deepEqual(await said(), ['Breaks', 'A hearing loop'])
  })
})
