/** The code of `docs/api.md` as it stands there, against the service as it is. */
import assert from 'node:assert/strict'
import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { after, before, describe, it } from 'node:test'
import { promisify } from 'node:util'
import { type AppUnderTest, appUnderTest } from '../../../proof/app-under-test.ts'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { type Listening, startListening } from '../../../proof/listening.ts'
import { makeToken } from '../../mediation/api/tokens.ts'
import { shownSecret, signedHeaders } from '../../mediation/api/webhook-secret.ts'
import { calledMatter, castOf, inMatterAs } from '../../mediation/mediation-of-test.ts'
import { recordStep } from '../../mediation/record-step.ts'
import { wallOfMatter } from '../../mediation/walls-of-matter.ts'
import { tokenOperations } from '../token-operations.ts'

const text = readFileSync(new URL('../../../../docs/api.md', import.meta.url), 'utf8')
const [asking = '', checking = ''] = [...text.matchAll(/```js\n(.*?)```/gs)].map(([, code]) => code ?? '')
const run = (code: string, env: Readonly<Record<string, string>>) =>
  promisify(execFile)(process.execPath, ['--input-type=module', '-e', code], { env })

it('names every operation with its scope', () => {
  for (const { method, path, scope } of tokenOperations)
    assert.ok(text.includes(`| \`${method.toUpperCase()} ${path}\` | \`${scope}\` |`), path)
})

it('checks a signature rightly', async () => {
  const keys = { secretFor: () => new Uint8Array(32).fill(7) }
  const webhook = randomUUID()
  const body = '{"type":"matter.changed"}'
  const now = Math.floor(Date.now() / 1000)
  const secret = shownSecret(keys, webhook)
  const good = signedHeaders(keys, webhook, { id: randomUUID(), seconds: now, body })
  const old = signedHeaders(keys, webhook, { id: randomUUID(), seconds: now - 301, body })
  const calls = [
    [good, body, secret],
    [good, `${body} `, secret],
    [{ ...good, 'webhook-id': randomUUID() }, body, secret],
    [old, body, secret],
    [good, body, 'whsec_AAAA'],
    [{ ...good, 'webhook-signature': `v1,other ${good['webhook-signature']}` }, body, secret],
  ]
  const code = `${checking}\nconsole.log(JSON.stringify(${JSON.stringify(calls)}.map((call) => isGenuine(...call))))`
  const { stdout } = await run(code, {})
  assert.deepEqual(JSON.parse(stdout), [true, false, false, false, false, true])
})

describe('the code that asks', { skip: noDatabase }, () => {
  let test: TestData
  let under: AppUnderTest
  let server: Listening
  before(async () => {
    test = await testData()
    under = await appUnderTest(test)
    server = await startListening((request) => under.app.fetch(request))
  })
  after(async () => {
    await server.close()
    await test.close()
  })

  it('prints the next day of each clock that runs on the council', async () => {
    const cast = await castOf(test)
    const { id } = await calledMatter(test, cast, { told: true })
    const reference = await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      await recordStep(tx, matter, {
        kind: 'authority-told',
        word: 'by-service',
        body: { means: 'email' },
        wall: wallOfMatter(matter, { use: 'matter' }) ?? '',
        onDay: '2026-11-03',
      })
      return matter.reference
    })
    const token = await test.data.actingAs({ person: cast.officer }, (tx) =>
      makeToken(tx, { organisation: cast.council, name: 'x', scopes: ['matters:read'], days: 30 }),
    )
    const env = { WAY_FORWARD: `http://localhost:${server.port}`, WAY_FORWARD_TOKEN: token ?? '' }
    const { stdout } = await run(asking, env)
    assert.match(stdout, new RegExp(`^${reference}: .+, last day 2026-12-03$`, 'm'))
    await assert.rejects(run(asking, { ...env, WAY_FORWARD_TOKEN: 'wrong' }), /This needs a token/)
  })
})
