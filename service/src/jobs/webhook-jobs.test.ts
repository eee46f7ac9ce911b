import assert from 'node:assert/strict'
import { createHmac, randomUUID } from 'node:crypto'
import {
  createServer,
  type IncomingMessage,
  type RequestListener,
  type Server,
  type ServerResponse,
} from 'node:http'
import { createServer as createSecure } from 'node:https'
import type { AddressInfo } from 'node:net'
import { after, afterEach, before, beforeEach, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../proof/database.ts'
import { ownCertificate } from '../../proof/own-certificate.ts'
import { clearDeliveries, type DueDelivery, deliverDue, pauses } from '../mediation/api/deliver.ts'
import { shownSecret } from '../mediation/api/webhook-secret.ts'
import { endWebhook, makeWebhook, readDeliveries, sendAgain } from '../mediation/api/webhooks.ts'
import { lookAtChangedMatters, lookAtOpenMatters } from '../mediation/desk/look-at-matters.ts'
import { type Cast, calledMatter, castOf, inMatterAs } from '../mediation/mediation-of-test.ts'
import { recordStep } from '../mediation/record-step.ts'
import { type WhichWall, wallOfMatter } from '../mediation/walls-of-matter.ts'
import { sendWebhook, type WebhookNeeds } from './send-webhook.ts'

const keys = {
  secretFor: (purpose: string) => createHmac('sha256', 'a key of a test').update(purpose).digest(),
}
const needs: WebhookNeeds = { keys, mayBeLocal: true, seconds: () => 1_800_000_000, within: 1_500 }

interface Received {
  readonly headers: IncomingMessage['headers']
  readonly body: string
}

/** A receiver on this machine. */
class Receiver {
  readonly received: Received[] = []
  answer: (response: ServerResponse) => void = (response) => response.writeHead(204).end()
  readonly #server: Server
  address = ''

  constructor(tls?: { readonly key: string; readonly cert: string }) {
    const listener: RequestListener = (request, response) => {
      const chunks: Buffer[] = []
      request.on('data', (chunk: Buffer) => chunks.push(chunk))
      request.on('end', () => {
        this.received.push({ headers: request.headers, body: Buffer.concat(chunks).toString() })
        this.answer(response)
      })
    }
    this.#server = tls === undefined ? createServer(listener) : createSecure(tls, listener)
    this.#scheme = tls === undefined ? 'http' : 'https'
  }
  readonly #scheme: string

  async open(): Promise<void> {
    await new Promise<void>((resolve) => this.#server.listen(0, '127.0.0.1', resolve))
    this.address = `${this.#scheme}://localhost:${(this.#server.address() as AddressInfo).port}/told`
  }

  close(): void {
    this.#server.closeAllConnections()
    this.#server.close()
  }
}

describe('sending to a webhook', () => {
  let receiver: Receiver
  beforeEach(async () => {
    receiver = new Receiver()
    await receiver.open()
  })
  afterEach(() => receiver.close())
  const due = (address = receiver.address): DueDelivery => ({
    id: randomUUID(),
    webhook: '0f000000-0000-4000-8000-000000000001',
    address,
    event: 'clock.changed',
    matter: '0f000000-0000-4000-8000-000000000002',
    madeAt: new Date('2026-11-21T10:00:00.000Z'),
    tries: 1,
  })

  it('says ids and no words, signed so that the receiver can check it', async () => {
    const sent = due()
    assert.deepEqual(await sendWebhook(sent, needs), { status: 204, fault: null })
    const [{ headers, body }] = receiver.received as [Received]
    assert.equal(
      body,
      '{"type":"clock.changed","timestamp":"2026-11-21T10:00:00.000Z","data":{"matter":"0f000000-0000-4000-8000-000000000002"}}',
    )
    assert.equal(headers['content-type'], 'application/json')
    assert.deepEqual([headers['webhook-id'], headers['webhook-timestamp']], [sent.id, '1800000000'])
    const secret = Buffer.from(shownSecret(keys, sent.webhook).replace('whsec_', ''), 'base64')
    assert.equal(secret.length, 32)
    const signed = createHmac('sha256', secret).update(`${sent.id}.1800000000.${body}`).digest('base64')
    assert.equal(headers['webhook-signature'], `v1,${signed}`)
    assert.notEqual(shownSecret(keys, randomUUID()), shownSecret(keys, sent.webhook))
  })

  it('takes a refusal, silence, a redirect and a cut line for what they are', async () => {
    receiver.answer = (response) => response.writeHead(500).end('no')
    assert.deepEqual(await sendWebhook(due(), needs), { status: 500, fault: 'status' })
    const elsewhere = new Receiver()
    await elsewhere.open()
    receiver.answer = (response) => response.writeHead(307, { location: elsewhere.address }).end()
    assert.deepEqual(await sendWebhook(due(), needs), { status: 307, fault: 'redirect' })
    assert.equal(elsewhere.received.length, 0)
    elsewhere.close()
    receiver.answer = () => undefined
    assert.deepEqual(await sendWebhook(due(), { ...needs, within: 300 }), { status: null, fault: 'too-slow' })
    receiver.answer = (response) => {
      response.socket?.destroy()
    }
    assert.deepEqual(await sendWebhook(due(), needs), { status: null, fault: 'refused' })
    const closed = receiver.address
    receiver.close()
    assert.deepEqual(await sendWebhook(due(closed), needs), { status: null, fault: 'refused' })
    assert.equal((await sendWebhook(due('http://nothing.invalid/'), needs)).fault, 'no-answer')
  })

  it('reads little of a large answer, and does not wait for its end', async () => {
    let written = 0
    receiver.answer = (response) => {
      response.writeHead(200)
      const more = (): void => {
        while (!response.destroyed && response.write(Buffer.alloc(16_384))) written += 16_384
        if (!response.destroyed && written < 500_000_000) response.once('drain', more)
      }
      more()
    }
    assert.deepEqual(await sendWebhook(due(), needs), { status: 200, fault: null })
    assert.ok(written < 50_000_000, `${written}`)
  })

  it('goes to nothing without encryption, of this machine or of a private network', async () => {
    const strict = { ...needs, mayBeLocal: false }
    const port = new URL(receiver.address).port
    for (const address of [
      receiver.address,
      `https://localhost:${port}/`,
      `https://127.0.0.1:${port}/`,
      `https://[::1]:${port}/`,
      `https://[::ffff:127.0.0.1]:${port}/`,
      'https://10.0.0.1/',
      'https://169.254.169.254/latest/meta-data',
      'https://192.168.1.1/',
      'http://example.org/',
      'not an address',
    ]) {
      assert.deepEqual(await sendWebhook(due(address), strict), { status: null, fault: 'private' }, address)
    }
    assert.equal(receiver.received.length, 0)
  })

  it('trusts no certificate that nobody vouches for', async () => {
    const secure = new Receiver(ownCertificate())
    await secure.open()
    assert.deepEqual(await sendWebhook(due(secure.address), needs), { status: null, fault: 'certificate' })
    assert.equal(secure.received.length, 0)
    secure.close()
  })
})

describe('what webhooks are told', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  let receiver: Receiver
  const sweep = {
    // Whoever was let in today is in by then.
    today: day('2100-01-01'),
    calendar: publishedCalendar,
    report: (fault: string) => assert.fail(fault),
  }
  before(async () => {
    test = await testData()
  })
  after(() => test.close())
  beforeEach(async () => {
    cast = await castOf(test)
    receiver = new Receiver()
    await receiver.open()
    await lookAtChangedMatters(test.workData, sweep)
  })
  afterEach(() => receiver.close())

  const made = async (events = ['matter.changed', 'clock.changed', 'outcome.changed'] as const) => {
    const id = randomUUID()
    await test.data.actingAs({ person: cast.officer }, (tx) =>
      makeWebhook(tx, {
        id,
        organisation: cast.council,
        name: 'Case system',
        address: receiver.address,
        events,
      }),
    )
    return id
  }
  const deliver = () => deliverDue({ work: test.workData, send: (due) => sendWebhook(due, needs) })
  const told = async () => {
    await lookAtChangedMatters(test.workData, sweep)
    await deliver()
    return receiver.received.splice(0).map(({ body }) => JSON.parse(body))
  }
  const said = (matterId: string, which: WhichWall, step: object) =>
    inMatterAs(test, cast.adviser, matterId, (tx, matter) =>
      recordStep(tx, matter, {
        onDay: '2026-11-03',
        wall: wallOfMatter(matter, which) ?? '',
        ...step,
      } as Parameters<typeof recordStep>[2]),
    )
  const list = (id: string) =>
    test.data
      .actingAs({ person: cast.officer }, (tx) => readDeliveries(tx, { organisation: cast.council, id }, 1))
      .then(({ deliveries }) => deliveries)
  const admin = () => test.session('way_forward_admin')

  it('are changes of their own matters, by kind, and nothing that is said in the mediation', async () => {
    await made()
    const { id } = await calledMatter(test, cast, { told: true })
    await calledMatter(test, cast)
    const first = await told()
    assert.deepEqual(
      first.map(({ type, data }) => [type, data]),
      [['matter.changed', { matter: id }]],
    )
    const informed = { kind: 'authority-told', word: 'by-service', body: { means: 'email' } }
    await said(id, { use: 'matter' }, informed)
    assert.deepEqual((await told()).map(({ type }) => type).sort(), ['clock.changed', 'matter.changed'])
    await said(id, { use: 'mediation' }, { kind: 'note', word: 'joint', body: { says: 'x' } })
    await said(id, { use: 'service' }, { kind: 'note', word: 'own', body: { says: 'x' } })
    assert.deepEqual(await told(), [])
    await said(id, { use: 'matter' }, { kind: 'ended', word: 'withdrawn', body: {} })
    const ended = (await told()).map(({ type }) => type)
    assert.ok(ended.includes('outcome.changed') && ended.includes('matter.changed'))
  })

  it('are the events that were chosen alone', async () => {
    await made(['outcome.changed'] as never)
    const { id } = await calledMatter(test, cast, { told: true })
    assert.deepEqual(await told(), [])
    await said(id, { use: 'matter' }, { kind: 'ended', word: 'not-held', body: {} })
    assert.deepEqual(
      (await told()).map(({ type }) => type),
      ['outcome.changed'],
    )
  })

  it('are not all matters at once where the webhook is new', async () => {
    const { id } = await calledMatter(test, cast, { told: true })
    await lookAtChangedMatters(test.workData, sweep)
    await made()
    await lookAtOpenMatters(test.workData, sweep)
    assert.deepEqual(await told(), [])
    await said(id, { use: 'matter' }, { kind: 'cannot-arrange', word: null, body: {} })
    assert.ok((await told()).some(({ type }) => type === 'matter.changed'))
  })

  it('are said once for several changes that nobody was told of yet, and never lost', async () => {
    const webhook = await made(['matter.changed'] as never)
    const { id } = await calledMatter(test, cast, { told: true })
    for (let n = 0; n < 3; n++) {
      await said(id, { use: 'matter' }, { kind: 'cannot-arrange', word: null, body: {} })
      await lookAtChangedMatters(test.workData, sweep)
    }
    assert.equal((await list(webhook)).length, 1)
    // A change while it is on its way is told again.
    receiver.answer = (response) => {
      receiver.answer = (next) => next.writeHead(204).end()
      void said(id, { use: 'matter' }, { kind: 'cannot-arrange', word: null, body: {} })
        .then(() => lookAtChangedMatters(test.workData, sweep))
        .then(() => response.writeHead(204).end())
    }
    await deliver()
    assert.equal(receiver.received.length, 2)
  })

  it('go once, however many processes send', async () => {
    await made(['matter.changed'] as never)
    for (let n = 0; n < 6; n++) await calledMatter(test, cast, { told: true })
    await lookAtChangedMatters(test.workData, sweep)
    let open = 0
    let most = 0
    const send = async (due: DueDelivery) => {
      open += 1
      most = Math.max(most, open)
      const sent = await sendWebhook(due, needs)
      open -= 1
      return sent
    }
    const tried = await Promise.all([1, 2, 3].map(() => deliverDue({ work: test.workData, send })))
    await deliver()
    assert.equal(receiver.received.length, 6)
    assert.equal(new Set(receiver.received.map(({ headers }) => headers['webhook-id'])).size, 6)
    // One at a time to one webhook.
    assert.equal(most, 1)
    assert.ok(tried.reduce((sum, each) => sum + each, 0) <= 6)
  })

  it('are tried again with growing pauses for three days, and then stop and are shown', async () => {
    assert.ok(pauses.every((pause, at) => at === 0 || pause >= (pauses[at - 1] ?? 0)))
    const hours = pauses.reduce((sum, pause) => sum + pause, 0) / 3600
    assert.ok(hours > 70 && hours <= 72, `${hours}`)
    const webhook = await made(['matter.changed'] as never)
    await calledMatter(test, cast, { told: true })
    await lookAtChangedMatters(test.workData, sweep)
    receiver.answer = (response) => response.writeHead(503).end()
    const { query } = await admin()
    for (let tries = 1; tries <= pauses.length + 1; tries++) {
      assert.equal(await deliver(), 1)
      assert.equal(await deliver(), 0)
      const [found] = await list(webhook)
      assert.deepEqual([found?.tries, found?.status, found?.fault], [tries, 503, 'status'])
      assert.equal(found?.state, tries <= pauses.length ? 'waiting' : 'stopped')
      const waits = Number(found?.nextAt) - Number(found?.triedAt)
      if (tries <= pauses.length) assert.ok(Math.abs(waits / 1000 - (pauses[tries - 1] ?? 0)) < 30)
      await query(
        `update api.delivery set next_at = now() - interval '1 second' where webhook_id = '${webhook}'`,
      )
    }
    assert.equal(await deliver(), 0)
    const ids = new Set(receiver.received.map(({ headers }) => headers['webhook-id']))
    assert.deepEqual([receiver.received.length, ids.size], [pauses.length + 1, 1])
    // Whoever keeps the webhook has it sent again; nobody else does.
    receiver.answer = (response) => response.writeHead(200).end()
    const [stopped] = await list(webhook)
    const again = (person: string, organisation: string) =>
      test.data.actingAs({ person }, (tx) => sendAgain(tx, { organisation, id: stopped?.id ?? '' }))
    assert.equal(await again(cast.nurse, cast.council), false)
    assert.equal(await again(cast.adviser, cast.council), false)
    assert.equal(await again(cast.officer, cast.council), true)
    assert.equal(await again(cast.officer, cast.council), false)
    assert.equal(await deliver(), 1)
    assert.equal((await list(webhook))[0]?.state, 'sent')
  })

  it('are taken again from a process that died with them', async () => {
    const webhook = await made(['matter.changed'] as never)
    await calledMatter(test, cast, { told: true })
    await lookAtChangedMatters(test.workData, sweep)
    await assert.rejects(
      deliverDue({ work: test.workData, lanes: 1, send: () => Promise.reject(new Error('it died')) }),
    )
    assert.equal(await deliver(), 0)
    const { query } = await admin()
    await query(
      `update api.delivery set taken_until = now() - interval '1 second' where webhook_id = '${webhook}'`,
    )
    assert.equal(await deliver(), 1)
    assert.equal(receiver.received.length, 1)
  })

  it('end with the webhook, with the month, and with the case', async () => {
    const webhook = await made(['matter.changed'] as never)
    const { id, caseId } = await calledMatter(test, cast, { told: true })
    await lookAtChangedMatters(test.workData, sweep)
    await test.data.actingAs({ person: cast.officer }, async (tx) => {
      assert.equal(await endWebhook(tx, { organisation: cast.council, id: webhook }), true)
      assert.equal(await endWebhook(tx, { organisation: cast.council, id: webhook }), false)
    })
    assert.equal(await deliver(), 0)
    await test.workData.asWorker(clearDeliveries)
    assert.equal((await list(webhook))[0]?.state, 'stopped')
    const { query } = await admin()
    const next = await made(['matter.changed'] as never)
    await said(id, { use: 'matter' }, { kind: 'cannot-arrange', word: null, body: {} })
    await lookAtChangedMatters(test.workData, sweep)
    assert.equal((await list(next)).length, 1)
    await query(
      `update api.delivery set made_at = now() - interval '31 days' where webhook_id = '${webhook}'`,
    )
    await test.workData.asWorker(clearDeliveries)
    assert.deepEqual([(await list(webhook)).length, (await list(next)).length], [0, 1])
    await query(`delete from cases.case_file where id = '${caseId}'`)
    for (const table of ['api.delivery', 'api.noted', 'api.referral']) {
      const left = await query(`select from ${table} where matter_id = '${id}'`)
      assert.equal(left.length, 0, table)
    }
  })
})
