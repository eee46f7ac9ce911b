import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { Ajv2020, type AnySchemaObject } from 'ajv/dist/2020.js'
import { createApp } from '../app.ts'
import { openApiDocument, refusalsOf } from './openapi.ts'
import { operations } from './operations.ts'

const reports: string[] = []
const app = createApp({
  clock: { today: () => day('2026-11-21') },
  calendar: publishedCalendar,
  origin: 'https://way.example',
  report: (fault) => reports.push(fault),
})
const document = openApiDocument('https://way.example')
const ajv = new Ajv2020({ strict: false, validateFormats: false })

const post = (body: string, type = 'application/json') =>
  app.request('/api/v1/position', { method: 'POST', headers: { 'Content-Type': type }, body })
const facts = { concerns: [{ id: 'letter', kind: 'council-decision', decision: 'plan' }] }

/** The schema that the description gives for an answer. */
function schemaOf(path: string, method: string, status: number, type: string): AnySchemaObject {
  const served = document.paths[path]?.[method] as unknown as {
    responses: Record<string, { content: Record<string, { schema: AnySchemaObject }> }>
  }
  const schema = served.responses[String(status)]?.content[type]?.schema
  assert.ok(schema, `${method} ${path} ${status} ${type} is not described`)
  return '$ref' in schema ? document.components.schemas.Problem : schema
}

describe('the description and the answers', () => {
  for (const { method, path, examples, answers, body } of operations) {
    for (const { name, address, body: sent } of examples) {
      test(`${method} ${path}: ${name}`, async () => {
        if (body !== null) assert.ok(ajv.validate(body, sent), ajv.errorsText())
        const response = await app.request(address, {
          method: method.toUpperCase(),
          ...(sent === undefined
            ? {}
            : { headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(sent) }),
        })
        assert.equal(response.status, 200)
        assert.match(response.headers.get('content-type') ?? '', /^application\/json/)
        assert.equal(response.headers.get('access-control-allow-origin'), '*')
        const given = await response.json()
        const described = schemaOf(path, method, 200, 'application/json')
        assert.deepEqual(described, answers)
        assert.ok(ajv.validate(described, given), ajv.errorsText())
      })
    }
  }

  test('every refusal that is described is given, as a problem document', async () => {
    const calls: Record<number, (path: string) => Promise<Response>> = {
      400: (path) =>
        path === '/api/v1/position'
          ? Promise.resolve(post('{"concerns":[]}'))
          : Promise.resolve(app.request(`${path.replace('{id}', 'x')}?no-such=1`)),
      404: (path) => Promise.resolve(app.request(path.replace('{id}', 'x'))),
      413: () => Promise.resolve(post(`{"concerns":"${'x'.repeat(70_000)}"}`)),
      415: () => Promise.resolve(post('concerns=1', 'text/plain')),
    }
    for (const operation of operations) {
      for (const status of refusalsOf(operation)) {
        const response = await calls[status]?.(operation.path)
        assert.equal(response?.status, status, `${operation.path} ${status}`)
        assert.match(response.headers.get('content-type') ?? '', /^application\/problem\+json/)
        assert.equal(response.headers.get('access-control-allow-origin'), '*')
        const given = await response.json()
        const described = schemaOf(operation.path, operation.method, status, 'application/problem+json')
        assert.ok(ajv.validate(described, given), ajv.errorsText())
      }
    }
  })

  test('the document is served as it is made', async () => {
    const response = await app.request('/api/v1/openapi.json')
    assert.equal(response.status, 200)
    assert.deepEqual(await response.json(), JSON.parse(JSON.stringify(document)))
  })
})

describe('a position', () => {
  test('is of today in London unless a day is given', async () => {
    const today = (await (await post(JSON.stringify(facts))).json()) as { on: string }
    assert.equal(today.on, '2026-11-21')
    const then = (await (await post(JSON.stringify({ on: '2026-12-24', ...facts }))).json()) as { on: string }
    assert.equal(then.on, '2026-12-24')
  })

  test('has the fixed outer keys and a finding for each route and concern', async () => {
    const given = (await (await post(JSON.stringify(facts))).json()) as Record<string, unknown[]>
    assert.deepEqual(Object.keys(given), [
      'on',
      'lawAsAt',
      'routes',
      'dates',
      'warnings',
      'unknown',
      'ignored',
    ])
    assert.equal(given['routes']?.length, 35)
  })

  test('refuses by field', async () => {
    const response = await post(
      JSON.stringify({ on: 'soon', concerns: [{ id: 'a', kind: 'records', requestedOn: '2026-02-30' }] }),
    )
    assert.equal(response.status, 400)
    const { errors } = (await response.json()) as { errors: { field: string; message: string }[] }
    assert.deepEqual(
      errors.map(({ field }) => field),
      ['on', 'concerns[0].requestedOn'],
    )
    for (const { message } of errors) assert.match(message, /YYYY-MM-DD/)
  })

  test('refuses a day that is no text, what is no JSON, and what is no object', async () => {
    for (const body of ['{"on":5,"concerns":[]}', '{', '[]', '3', '']) {
      const response = await post(body)
      assert.equal(response.status, 400, body)
    }
  })
})

describe('one date', () => {
  const errorsOf = async (address: string) => {
    const response = await app.request(address)
    assert.equal(response.status, 400, address)
    return ((await response.json()) as { errors: { field: string | null; code: string }[] }).errors
  }

  test('flags are true or false', async () => {
    const response = await app.request(
      '/api/v1/deadline?kind=appeal&notice-sent=2026-06-10&placement-only=false',
    )
    assert.equal(((await response.json()) as { lastDay: string }).lastDay, '2026-09-01')
    assert.equal(
      (await errorsOf('/api/v1/deadline?kind=appeal&notice-sent=2026-06-10&placement-only=perhaps'))[0]
        ?.field,
      'placement-only',
    )
  })

  test('refuses an unknown kind, a missing field, a field of another kind and a day beyond the holidays', async () => {
    assert.equal((await errorsOf('/api/v1/deadline'))[0]?.field, 'kind')
    assert.equal((await errorsOf('/api/v1/deadline?kind=no-such'))[0]?.code, 'unknown-kind')
    assert.equal((await errorsOf('/api/v1/deadline?kind=appeal'))[0]?.field, 'notice-sent')
    assert.equal(
      (await errorsOf('/api/v1/deadline?kind=appeal&notice-sent=2026-10-01&arose=2026-10-01'))[0]?.field,
      'arose',
    )
    assert.equal(
      (await errorsOf('/api/v1/deadline?kind=appeal&notice-sent=2029-10-01'))[0]?.code,
      'beyond-holidays',
    )
  })
})

describe('the manners of the web', () => {
  test('anyone may call from anywhere', async () => {
    const response = await app.request('/api/v1/position', {
      method: 'OPTIONS',
      headers: {
        Origin: 'https://council.example',
        'Access-Control-Request-Method': 'POST',
        'Access-Control-Request-Headers': 'content-type',
      },
    })
    assert.equal(response.status, 204)
    assert.equal(response.headers.get('access-control-allow-origin'), '*')
    assert.match(response.headers.get('access-control-allow-methods') ?? '', /POST/)
    assert.match(response.headers.get('access-control-allow-headers') ?? '', /Content-Type/i)
  })

  test('what does not change has a tag, and is not sent twice', async () => {
    const first = await app.request('/api/v1/routes')
    const tag = first.headers.get('etag') ?? ''
    assert.match(tag, /^"[\w-]{22}"$/)
    const again = await app.request('/api/v1/routes', { headers: { 'If-None-Match': `W/${tag}` } })
    assert.equal(again.status, 304)
    assert.equal(await again.text(), '')
    const other = await app.request('/api/v1/routes', { headers: { 'If-None-Match': '"other"' } })
    assert.equal(other.status, 200)
    assert.equal((await post(JSON.stringify(facts))).headers.get('cache-control'), 'no-store')
  })

  test('a head has no body', async () => {
    const response = await app.request('/api/v1/rules', { method: 'HEAD' })
    assert.equal(response.status, 200)
    assert.equal(await response.text(), '')
  })

  test('another method is told which ones there are', async () => {
    for (const [method, address, allow] of [
      ['GET', '/api/v1/position', 'POST, OPTIONS'],
      ['POST', '/api/v1/routes', 'GET, HEAD, OPTIONS'],
      ['DELETE', '/api/v1/rules/LAW-MED-06', 'GET, HEAD, OPTIONS'],
      ['PUT', '/api/v1/openapi.json', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const response = await app.request(address, { method })
      assert.equal(response.status, 405, address)
      assert.equal(response.headers.get('allow'), allow)
    }
  })

  test('what is not there is said as a problem, and an address can be too long', async () => {
    const response = await app.request('/api/v1/no-such')
    assert.equal(response.status, 404)
    assert.match(response.headers.get('content-type') ?? '', /problem\+json/)
    const long = await app.request(`/api/v1/deadline?kind=${'x'.repeat(5000)}`)
    assert.equal(long.status, 414)
  })

  test('nothing of what was sent is reported', () => {
    assert.deepEqual(reports, [])
  })
})

test('the page shows every operation', async () => {
  const response = await app.request('/api')
  assert.equal(response.status, 200)
  const text = await response.text()
  for (const { path, summary } of operations) {
    assert.ok(text.includes(path), path)
    assert.ok(text.includes(summary), summary)
  }
})
