import assert from 'node:assert/strict'
import { it } from 'node:test'
import { NotReady, readinessOf, readinessText } from './readiness.ts'

it('is ready where every part is, and says what is wrong with which', async () => {
  const ready = readinessOf({ process: () => '', queue: async () => 'worked on in another process' }, () => 0)
  assert.equal(readinessText(await ready()), 'ready\nprocess: ok\nqueue: ok (worked on in another process)\n')
  const not = readinessOf(
    {
      process: () => {
        throw new NotReady('closing')
      },
      files: () => '',
    },
    () => 0,
  )
  assert.equal(readinessText(await not()), 'not ready\nprocess: not ok (closing)\nfiles: ok\n')
})

it('repeats nothing of what went wrong, which may name a host or a login', async () => {
  const ready = readinessOf(
    { database: () => Promise.reject(new Error('connect ECONNREFUSED planted-0451')) },
    () => 0,
  )
  const text = readinessText(await ready())
  assert.equal(text, 'not ready\ndatabase: not ok (cannot be reached)\n')
})

it('asks the parts once for all who ask within a second, and then again', async () => {
  let now = 0
  let asked = 0
  const ready = readinessOf(
    {
      database: () => {
        asked += 1
        return ''
      },
    },
    () => now,
  )
  await Promise.all([ready(), ready(), ready()])
  now = 1_000
  await ready()
  assert.equal(asked, 1)
  now = 1_001
  await ready()
  assert.equal(asked, 2)
})
