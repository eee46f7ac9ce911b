import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createServer } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { clamd } from './clamd.ts'
import { type Scanner, ScannerAway } from './scanner.ts'
import { type SmallClamd, smallClamd, testVirus } from './small-clamd.ts'

async function verdictOn(scanner: Scanner, pieces: readonly (string | Uint8Array)[]): Promise<string> {
  const scan = await scanner.begin()
  try {
    for (const piece of pieces) await scan.write(Buffer.from(piece))
    return await scan.verdict()
  } finally {
    scan.abandon()
  }
}

describe('the virus scanner', () => {
  let server: SmallClamd
  let scanner: Scanner
  before(async () => {
    server = await smallClamd()
    scanner = clamd({ host: '127.0.0.1', port: server.port })
  })
  after(() => server.close())

  it('looks at a file in pieces, and at every byte of it', async () => {
    assert.equal(await verdictOn(scanner, ['a letter', '', Buffer.alloc(3_000_000)]), 'clean')
    assert.equal(server.looked.at(-1), 3_000_008)
  })

  it('finds a virus, also where it lies across two pieces', async () => {
    const virus = testVirus
    assert.equal(await verdictOn(scanner, [virus]), 'infected')
    assert.equal(
      await verdictOn(scanner, ['before', virus.slice(0, 20), virus.slice(20), 'after']),
      'infected',
    )
  })

  it('takes nothing for clean that it could not look at', async () => {
    const small = await smallClamd(1000)
    const over = verdictOn(clamd({ host: '127.0.0.1', port: small.port }), [
      Buffer.alloc(900),
      Buffer.alloc(900),
      Buffer.alloc(900),
    ])
    await assert.rejects(over, ScannerAway)
    await small.close()
  })

  it('is away: it cannot be reached, breaks off, or says what it should not', async () => {
    await assert.rejects(clamd({ host: '127.0.0.1', port: 9 }).begin(), ScannerAway)
    await assert.rejects(clamd({ path: '/nowhere/clamd.sock' }).begin(), ScannerAway)
    for (const says of ['', 'stream: Broken ERROR\0', 'stream: OK, or so it seems\0', 'OK'.repeat(5000)]) {
      const odd = createServer((socket) => {
        socket.on('error', () => undefined)
        socket.once('data', () => socket.end(says))
      })
      await new Promise<void>((resolve) => odd.listen(0, '127.0.0.1', resolve))
      const { port } = odd.address() as { port: number }
      await assert.rejects(
        verdictOn(clamd({ host: '127.0.0.1', port }), ['x']),
        ScannerAway,
        says.slice(0, 20),
      )
      odd.close()
    }
  })

  it('is the real one, where the machine runs it', async (test) => {
    const path = ['/run/clamav/clamd.ctl', '/var/run/clamav/clamd.ctl', '/run/clamd.scan/clamd.sock'].find(
      existsSync,
    )
    if (path === undefined) {
      test.diagnostic('no clamd on this machine')
      return
    }
    assert.equal(await verdictOn(clamd({ path }), ['a letter']), 'clean')
    assert.equal(await verdictOn(clamd({ path }), [testVirus]), 'infected')
  })
})
