import assert from 'node:assert/strict'
import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { describe, test } from 'node:test'
import { captureRun } from '../captured-run.ts'
import { keysFileName } from './published-keys.ts'

const certificate = {
  basis: 'no-mediation',
  code: '7K2M-QX04-9TBD',
  contactedOn: '2026-11-02',
  countsFrom: '2026-11-20',
  decision: { authority: null, datedOn: '2026-10-01', sentOn: '2026-10-09', what: 'refuse-assess' },
  format: 'way-forward-certificate-1',
  issuedBy: { adviser: 'A mediation adviser', service: 'Example Mediation Service' },
  issuedOn: '2026-11-20',
  issuedTo: { child: null, is: 'parent', name: 'A pärent' },
  need: 'needed',
  reference: 'ABCD-1234',
  replaces: null,
}

/** A key as it is published, and what signs with it. */
function newKey(from = '2026-01-01', until: string | null = null) {
  const { publicKey, privateKey } = generateKeyPairSync('ed25519')
  const { x = '' } = publicKey.export({ format: 'jwk' })
  const kid = createHash('sha256').update(Buffer.from(x, 'base64url')).digest('hex').slice(0, 32)
  return { listed: { kty: 'OKP', crv: 'Ed25519', use: 'sig', kid, x, from, until }, privateKey, kid }
}
const keysOf = (...keys: readonly object[]) => JSON.stringify({ keys })

function fileOf(said: object, { kid, privateKey }: { readonly kid: string; readonly privateKey: KeyObject }) {
  const signature = sign(null, Buffer.from(JSON.stringify(said)), privateKey).toString('base64url')
  return JSON.stringify({ certificate: said, key: kid, signature })
}

const key = newKey()
const good = fileOf(certificate, key)

const verify = (text: string | Buffer, keys = keysOf(key.listed), more: readonly string[] = ['--json']) =>
  captureRun(['verify', 'folder/certificate.json', ...more], {
    readFile: (path) => {
      if (path === 'folder/certificate.json') return Buffer.from(text).toString('utf8')
      if (path === `folder/${keysFileName}` || path === 'other-keys.json') return keys
      throw new Error('no such file')
    },
  })
const faultOf = async (text: string | Buffer, keys?: string) => {
  const { code, output } = await verify(text, keys)
  const { fault, verified } = JSON.parse(output)
  assert.equal(verified, fault === null)
  assert.equal(code, fault === null ? 0 : 4)
  return fault
}

describe('a certificate', () => {
  test('is verified by the keys beside it or those that are named, and says what it is', async () => {
    assert.equal(await faultOf(good), null)
    const { code, output } = await verify(good, keysOf(key.listed), ['--keys', 'other-keys.json'])
    assert.equal(code, 0)
    for (const words of ['7K2M-QX04-9TBD', '20 November 2026', 'A pärent', 'cannot be told offline'])
      assert.ok(output.includes(words), words)
  })

  test('with any one byte changed is refused', async () => {
    const bytes = Buffer.from(good)
    const faults = new Set<string>()
    for (let at = 0; at < bytes.length; at++) {
      for (const flip of [1, 2, 32, 128]) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] as number) ^ flip
        const fault = await faultOf(changed)
        assert.notEqual(fault, null, `byte ${at}`)
        faults.add(fault)
      }
    }
    for (const each of ['not-json', 'no-certificate', 'unknown-key', 'bad-signature'])
      assert.ok(faults.has(each), each)
  })

  test('with a byte less or more is refused', async () => {
    for (let at = 0; at < good.length; at++)
      assert.notEqual(await faultOf(good.slice(0, at) + good.slice(at + 1)), null)
    for (const changed of [
      `${good}\n`,
      ` ${good}`,
      `\uFEFF${good}`,
      JSON.stringify(JSON.parse(good), null, 2),
    ])
      assert.ok(['not-json', 'rewritten'].includes(await faultOf(changed)))
    assert.equal(await faultOf(good.replace('{"certificate"', '{"extra":1,"certificate"')), 'rewritten')
    assert.equal(await faultOf(good.replace('"basis":', '"basis":"deemed","basis":')), 'rewritten')
  })

  test('signed by another key, or by one that was put in the place of ours, is refused', async () => {
    const other = newKey()
    assert.equal(await faultOf(fileOf(certificate, other)), 'unknown-key')
    assert.equal(await faultOf(fileOf(certificate, { ...other, kid: key.kid })), 'bad-signature')
    const forged = keysOf({ ...other.listed, kid: key.kid })
    const { code, errors } = await verify(good, forged, [])
    assert.equal(code, 2)
    assert.match(errors, /no file of keys/)
  })

  test('of an old key stays verified, on the days on which it signed alone', async () => {
    const old = newKey('2026-01-01', '2026-11-20')
    const file = fileOf(certificate, old)
    assert.equal(await faultOf(file, keysOf(old.listed, key.listed)), null)
    assert.equal(await faultOf(file, keysOf({ ...old.listed, until: '2026-11-19' })), 'key-not-in-use')
    assert.equal(await faultOf(file, keysOf({ ...old.listed, from: '2026-11-21' })), 'key-not-in-use')
  })

  test('of a later format says so, where its signature is right', async () => {
    assert.equal(await faultOf(fileOf({ ...certificate, format: 'next' }, key)), 'unknown-format')
  })
})

test('what is asked wrongly says what to write', async () => {
  assert.equal((await captureRun(['verify'])).code, 2)
  assert.equal((await captureRun(['verify', 'a', 'b'])).code, 2)
  assert.equal((await captureRun(['verify', '--no-such'])).code, 2)
  const gone = await captureRun(['verify', 'gone.json'])
  assert.equal(gone.code, 1)
  assert.match(gone.errors, /gone\.json cannot be read/)
  const noKeys = await captureRun(['verify', 'c.json'], {
    readFile: (path) => {
      if (path === 'c.json') return good
      throw new Error('no such file')
    },
  })
  assert.equal(noKeys.code, 1)
  assert.match(noKeys.errors, /well-known/)
  assert.equal((await captureRun(['verify', '--help'])).code, 0)
})
