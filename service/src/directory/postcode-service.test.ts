import assert from 'node:assert/strict'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, before, describe, it } from 'node:test'
import { PostcodesUnavailable, postcodeIn, postcodeService } from './postcode-service.ts'

describe('a postcode as somebody typed it', () => {
  for (const [typed, expected] of [
    ['sw1a1aa', 'SW1A 1AA'],
    [' M1  1AE ', 'M1 1AE'],
    ['b33-8th', 'B33 8TH'],
    ['EC1A.1BB', 'EC1A 1BB'],
  ] as const) {
    it(`"${typed}" is ${expected}`, () => assert.equal(postcodeIn(typed), expected))
  }
  for (const typed of ['', 'Leeds', 'SW1A', '12345', 'SW1A 1AA/../x', 'SW1A1AA?x=1', 'A'.repeat(10_000)]) {
    it(`"${typed.slice(0, 20)}" is none`, () => assert.equal(postcodeIn(typed), null))
  }
})

describe('a postcode service', () => {
  let server: Server
  let address: string
  const seen: string[] = []
  before(async () => {
    server = createServer((request, response) => {
      seen.push(request.url ?? '')
      const postcode = decodeURIComponent((request.url ?? '').slice('/postcodes/'.length))
      const send = (status: number, body: string) => response.writeHead(status).end(body)
      switch (postcode) {
        case 'M1 1AE':
          send(200, '{"result":{"codes":{"admin_county":"E99999999","admin_district":"E08000003"}}}')
          break
        case 'CF10 1EP':
          send(200, '{"result":{"codes":{"admin_county":"W99999999","admin_district":"W06000015"}}}')
          break
        case 'ZZ1 1AA':
          send(404, '{"error":"unknown"}')
          break
        case 'ZZ1 1AB':
          send(500, 'M1 1AE')
          break
        case 'ZZ1 1AD':
          send(200, 'not json')
          break
        case 'ZZ1 1AE':
          send(200, `"${'x'.repeat(300_000)}"`)
          break
        case 'ZZ1 1AF':
          response.writeHead(302, { Location: '/elsewhere' }).end()
          break
        case 'ZZ1 1AG':
          break
        default:
          send(200, 'null')
      }
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/postcodes/{postcode}`
  })
  after(() => {
    server.close()
    server.closeAllConnections()
  })

  const paths = [
    ['result', 'codes', 'admin_county'],
    ['result', 'codes', 'admin_district'],
  ]
  const codesOf = (postcode: string, within?: number) =>
    postcodeService({ address, paths, ...(within === undefined ? {} : { within }) }).codesOf(postcode)

  it('gives the codes in the order of the paths', async () => {
    assert.deepEqual(await codesOf('M1 1AE'), ['E99999999', 'E08000003'])
    assert.ok(seen.includes('/postcodes/M1%201AE'))
  })

  it('gives none for a postcode that it does not know, elsewhere in the United Kingdom, or without a code', async () => {
    assert.deepEqual(await codesOf('ZZ1 1AA'), [])
    assert.deepEqual(await codesOf('CF10 1EP'), [])
    assert.deepEqual(await codesOf('ZZ9 9ZZ'), [])
  })

  for (const postcode of ['ZZ1 1AB', 'ZZ1 1AD', 'ZZ1 1AE', 'ZZ1 1AF']) {
    it(`says that it cannot be asked, without the postcode (${postcode})`, async () => {
      await assert.rejects(codesOf(postcode), (error: Error) => {
        assert.ok(error instanceof PostcodesUnavailable)
        return !error.message.includes('ZZ1') && !error.message.includes('M1')
      })
    })
  }

  it('gives up on one that never answers', async () => {
    await assert.rejects(codesOf('ZZ1 1AG', 50), PostcodesUnavailable)
  })
})
