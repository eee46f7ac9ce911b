import assert from 'node:assert/strict'
import { createServer, type RequestListener, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { after, describe, it } from 'node:test'
import { servicesAtAddress } from './feed-address.ts'
import { NotAFeed } from './feed-files.ts'
import { getJson } from './guarded-get.ts'
import { isPrivate } from './public-address.ts'

const servers: Server[] = []
after(() => {
  for (const server of servers) {
    server.closeAllConnections()
    server.close()
  }
})

/** The address of a server on this machine that answers so. */
async function serving(listener: RequestListener): Promise<string> {
  const server = createServer(listener)
  servers.push(server)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`
}

const saying = (says: RegExp) => (error: unknown) => error instanceof NotAFeed && says.test(error.message)
const limits = { allowLocal: true, within: 5000, largest: 1000 }

describe('a feed at an address', () => {
  it('is read page by page, and each service whole', async () => {
    const asked: string[] = []
    const address = await serving(({ url = '' }, response) => {
      asked.push(url)
      const { pathname, searchParams } = new URL(url, 'http://feed')
      const number = Number(searchParams.get('page'))
      const short = (n: number) => ({ id: `id-${n}`, name: `Service ${n}` })
      const answer =
        pathname === '/v3/services'
          ? {
              total_pages: 2,
              page_number: number,
              last_page: number === 2,
              contents: [short(number * 2 - 1), short(number * 2)],
            }
          : { ...short(Number(pathname.split('-')[1])), attributes: [], service_areas: [] }
      response.end(JSON.stringify(answer))
    })
    for (const given of [`${address}/v3`, `${address}/v3/services`, `${address}/v3/services/#x`]) {
      asked.length = 0
      const { services, addressOf } = await servicesAtAddress(given, true)
      assert.deepEqual(
        services.map((each) => (each as { id: string; attributes: unknown }).id),
        ['id-1', 'id-2', 'id-3', 'id-4'],
      )
      assert.ok(services.every((each) => (each as { attributes?: unknown }).attributes !== undefined))
      assert.deepEqual(
        asked.filter((url) => url.includes('?')),
        ['/v3/services?page=1&per_page=100', '/v3/services?page=2&per_page=100'],
      )
      assert.equal(addressOf('a b'), `${address}/v3/services/a%20b`)
    }
  })

  it('is refused where it is none', async () => {
    await assert.rejects(servicesAtAddress('what', false), saying(/is no address/))
    const other = await serving((_, response) => response.end('{"version": "1.0"}'))
    await assert.rejects(servicesAtAddress(other, true), saying(/no list of services/))
    const missing = await serving((_, response) => response.writeHead(404).end())
    await assert.rejects(servicesAtAddress(missing, true), saying(/status 404/))
    const text = await serving((_, response) => response.end('<html>'))
    await assert.rejects(servicesAtAddress(text, true), saying(/no JSON/))
  })
})

describe('an address that somebody typed', () => {
  it('is not of this machine or a private network, by number or by name', async () => {
    for (const address of [
      'https://127.0.0.1/',
      'https://localhost/',
      'https://[::1]/',
      'https://[::ffff:127.0.0.1]/',
      'https://2130706433/',
      'https://0x7f.1/',
      'https://10.1.2.3/',
      'https://169.254.169.254/latest/meta-data',
      'https://[fd00::1]/',
      'https://0.0.0.0/',
    ]) {
      await assert.rejects(
        getJson(new URL(address), { ...limits, allowLocal: false }),
        saying(/private network/),
        address,
      )
    }
  })

  it('is https, without a password, and no other scheme', async () => {
    for (const [address, says] of [
      ['http://example.org/', /https/],
      ['file:///etc/passwd', /https/],
      ['ftp://example.org/', /https/],
      ['https://a:b@example.org/', /password/],
    ] as const) {
      await assert.rejects(getJson(new URL(address), { ...limits, allowLocal: false }), saying(says), address)
    }
  })

  it('may send on a few times, and is judged anew each time', async () => {
    const end = await serving((_, response) => response.end('[1]'))
    const once = await serving((_, response) => response.writeHead(302, { Location: end }).end())
    assert.deepEqual(await getJson(new URL(once), limits), [1])
    const astray = await serving((_, response) =>
      response.writeHead(302, { Location: 'file:///etc/passwd' }).end(),
    )
    await assert.rejects(getJson(new URL(astray), limits), saying(/https/))
    const round: string = await serving((_, response) =>
      response.writeHead(302, { Location: '/again' }).end(),
    )
    await assert.rejects(getJson(new URL(round), limits), saying(/without end/))
  })

  it('answers in few bytes and little time, or not at all', async () => {
    const long = await serving((_, response) => response.end(`"${'a'.repeat(2000)}"`))
    await assert.rejects(getJson(new URL(long), limits), saying(/more than 1000 bytes/))
    const silent = await serving(() => undefined)
    await assert.rejects(getJson(new URL(silent), { ...limits, within: 50 }), saying(/too long/))
    const endless = await serving((_, response) => {
      response.write('[')
    })
    await assert.rejects(getJson(new URL(endless), { ...limits, within: 50 }), saying(/too long/))
    await assert.rejects(getJson(new URL('http://127.0.0.1:1/'), limits), saying(/cannot be reached/))
  })
})

describe('private numbers', () => {
  it('are told from public ones', () => {
    for (const address of [
      '192.168.0.1',
      '172.31.255.255',
      '100.64.0.1',
      '::',
      'fe80::1',
      '64:ff9b::7f00:1',
      '2002:7f00:1::',
      'nonsense',
      '',
    ]) {
      assert.equal(isPrivate(address), true, address)
    }
    for (const address of ['8.8.8.8', '172.32.0.1', '151.101.0.1', '2606:4700::1111']) {
      assert.equal(isPrivate(address), false, address)
    }
  })
})
