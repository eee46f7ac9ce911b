import assert from 'node:assert/strict'
import { createHmac } from 'node:crypto'
import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { after, before, beforeEach, describe, it, test } from 'node:test'
import { SMTPServer } from 'smtp-server'
import { folderMail } from './folder.ts'
import { automatic, MailAway, MailRefused, UnfitMail } from './mail.ts'
import { isNotifyKey, notifyMail } from './notify.ts'
import { openMail } from './open-mail.ts'
import { smtpMail } from './smtp.ts'

const email = {
  to: 'parent@example.org',
  subject: 'A reminder',
  text: 'The last day is near.\n.\nIt’s Monday.',
  messageId: '<1234@way-forward.example>',
}

const calendar = {
  method: 'REQUEST',
  content: 'BEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n',
} as const

describe('a folder', () => {
  const folder = mkdtempSync(join(tmpdir(), 'way-forward-outbox-'))
  after(() => rmSync(folder, { recursive: true }))

  it('keeps every email, the newest first, readable by nobody else', async () => {
    const mail = folderMail(join(folder, 'outbox'))
    assert.deepEqual(await mail.list(10), [])
    await mail.send({ ...email, subject: 'First' })
    for (const name of readdirSync(join(folder, 'outbox'))) {
      utimesSync(join(folder, 'outbox', name), 1_000_000, 1_000_000)
      assert.equal(statSync(join(folder, 'outbox', name)).mode & 0o077, 0)
    }
    await mail.send({ ...email, subject: 'Second' })
    // What a crash leaves is no email.
    writeFileSync(join(folder, 'outbox', 'half.partial'), '{"to":')
    const list = await mail.list(10)
    assert.deepEqual(
      list.map(({ subject }) => subject),
      ['Second', 'First'],
    )
    assert.deepEqual({ ...list[0], at: null }, { ...email, subject: 'Second', at: null })
    assert.equal((await mail.list(1)).length, 1)
  })

  it('keeps a calendar part as a file beside the email', async () => {
    const outbox = join(folder, 'with-calendar')
    await folderMail(outbox).send({ ...email, calendar })
    const names = readdirSync(outbox)
    const [beside = ''] = names.filter((name) => name.endsWith('.ics'))
    assert.equal(readFileSync(join(outbox, beside), 'utf8'), calendar.content)
    assert.equal(statSync(join(outbox, beside)).mode & 0o077, 0)
    const json = names.find((name) => name.endsWith('.json')) ?? ''
    assert.equal(JSON.parse(readFileSync(join(outbox, json), 'utf8')).calendar, beside)
    assert.equal((await folderMail(outbox).list(10)).length, 1)
  })

  it('refuses what is no email', async () => {
    const mail = folderMail(join(folder, 'never'))
    await assert.rejects(mail.send({ ...email, subject: 'a\nb' }), UnfitMail)
    assert.deepEqual(await mail.list(10), [])
  })
})

describe('SMTP', () => {
  let server: SMTPServer
  let url: string
  let taken: { readonly to: readonly string[]; readonly from: string; readonly raw: string }[] = []
  let refusal: number | null = null
  before(async () => {
    server = new SMTPServer({
      authOptional: true,
      disabledCommands: ['STARTTLS'],
      onRcptTo(_address, _session, done) {
        done(
          refusal === null
            ? null
            : Object.assign(new Error('not for parent@example.org'), { responseCode: refusal }),
        )
      },
      onData(stream, { envelope }, done) {
        const parts: Buffer[] = []
        stream.on('data', (part: Buffer) => parts.push(part))
        stream.on('end', () => {
          const { mailFrom, rcptTo } = envelope
          taken.push({
            to: rcptTo.map(({ address }) => address),
            from: mailFrom === false ? '' : mailFrom.address,
            raw: Buffer.concat(parts).toString(),
          })
          done()
        })
      },
    })
    // It tells of connections that go away, which is nothing to tell.
    server.on('error', () => undefined)
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`
  })
  beforeEach(() => {
    taken = []
    refusal = null
  })
  after(() => new Promise<void>((resolve) => server.close(() => resolve())))

  it('sends to one address, with our Message-ID and our words', async () => {
    const mail = smtpMail({ url, from: 'Way Forward <no-reply@way-forward.example>' })
    await mail.send({ ...email, headers: automatic })
    mail.close()
    const [sent] = taken
    assert.deepEqual([sent?.to, sent?.from], [['parent@example.org'], 'no-reply@way-forward.example'])
    const [head = '', body = ''] = (sent?.raw ?? '').split('\r\n\r\n')
    assert.match(head, /^Message-ID: <1234@way-forward\.example>$/im)
    assert.match(head, /^Auto-Submitted: auto-generated$/im)
    assert.match(head, /^Subject: A reminder$/m)
    assert.match(body, /The last day is near\./)
  })

  it('sends a calendar part that programs take, and a file of it', async () => {
    const mail = smtpMail({ url, from: 'no-reply@way-forward.example' })
    await mail.send({ ...email, calendar })
    mail.close()
    const raw = (taken[0]?.raw ?? '').replaceAll(/\r\n[ \t]+/g, ' ')
    assert.match(raw, /Content-Type: multipart\/mixed/)
    assert.match(raw, /Content-Type: multipart\/alternative/)
    assert.match(raw, /Content-Type: text\/calendar;[^\r]*method=REQUEST/)
    assert.match(raw, /Content-Type: application\/ics; name=meeting\.ics/)
    const [, file = ''] =
      /filename=meeting\.ics[\s\S]*?\r\n\r\n([A-Za-z0-9+/=]+)/.exec(taken[0]?.raw ?? '') ?? []
    assert.equal(Buffer.from(file, 'base64').toString(), calendar.content)
    assert.ok(taken[0]?.raw.includes('\r\n\r\nBEGIN:VCALENDAR\r\nMETHOD:REQUEST\r\nEND:VCALENDAR\r\n'))
  })

  it('tells never from later, without repeating an address', async () => {
    const mail = smtpMail({ url, from: 'no-reply@way-forward.example' })
    const fails = async (kind: typeof MailAway | typeof MailRefused) =>
      assert.rejects(
        mail.send(email),
        (error: Error) => error instanceof kind && !error.message.includes('@'),
      )
    refusal = 550
    await fails(MailRefused)
    refusal = 451
    await fails(MailAway)
    refusal = null
    await mail.send(email)
    assert.equal(taken.length, 1)
    mail.close()
    const away = smtpMail({ url: 'smtp://127.0.0.1:1', from: 'no-reply@way-forward.example' })
    await assert.rejects(away.send(email), MailAway)
    await assert.rejects(away.send({ ...email, to: 'a@b.example\r\nRCPT TO:<c@d.example>' }), UnfitMail)
    away.close()
  })
})

describe('GOV.UK Notify', () => {
  const service = '26785a09-ab16-4eb0-8407-a37497a57506'
  const secret = '3d844edf-8d35-48ac-975b-e847b4f122b0'
  const key = `way_forward-${service}-${secret}`
  const template = 'f33517ff-2a88-4f6e-b855-c550268ce08a'
  const now = 1_795_000_000
  let server: Server
  let address: string
  let status = 201
  let asked: { readonly path: string; readonly token: string; readonly body: unknown }[] = []
  before(async () => {
    server = createServer(async (request, response) => {
      const parts: Buffer[] = []
      for await (const part of request) parts.push(part as Buffer)
      const token = (request.headers.authorization ?? '').replace(/^Bearer /, '')
      asked.push({ path: request.url ?? '', token, body: JSON.parse(Buffer.concat(parts).toString()) })
      response.writeHead(isSigned(token) ? status : 403).end('{}')
    })
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
    address = `http://127.0.0.1:${(server.address() as AddressInfo).port}`
  })
  beforeEach(() => {
    asked = []
    status = 201
  })
  after(() => new Promise<void>((resolve) => server.close(() => resolve())))

  /** As Notify looks at a token: whose it is, when it was made, and that its secret signed it. */
  function isSigned(token: string): boolean {
    const [head = '', claims = '', signature = ''] = token.split('.')
    const { iss, iat } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as {
      iss: string
      iat: number
    }
    const right = createHmac('sha256', secret).update(`${head}.${claims}`).digest('base64url')
    return iss === service && Math.abs(iat - now) <= 30 && signature === right
  }

  it('gives the whole email to one template, signed', async () => {
    await notifyMail({ key, template, address, now: () => now + 0.7 }).send(email)
    assert.deepEqual(asked[0]?.body, {
      email_address: 'parent@example.org',
      template_id: template,
      personalisation: { subject: 'A reminder', body: email.text },
      reference: email.messageId,
    })
    assert.equal(asked[0]?.path, '/v2/notifications/email')
    const head = JSON.parse(Buffer.from(asked[0]?.token.split('.')[0] ?? '', 'base64url').toString())
    assert.deepEqual(head, { typ: 'JWT', alg: 'HS256' })
    // It takes no calendar part: the words of the email lead to it.
    await notifyMail({ key, template, address, now: () => now }).send({ ...email, calendar })
    assert.deepEqual(asked[1]?.body, asked[0]?.body)
  })

  it('keeps a line from becoming a heading or a list', async () => {
    await notifyMail({ key, template, address, now: () => now }).send({
      ...email,
      text: '# one\n* two\nthree',
    })
    const { personalisation } = (asked[0]?.body ?? {}) as { personalisation: { body: string } }
    assert.equal(personalisation.body, ' # one\n * two\nthree')
  })

  it('tells never from later', async () => {
    const mail = notifyMail({ key, template, address, now: () => now })
    status = 400
    await assert.rejects(mail.send(email), MailRefused)
    for (const each of [429, 500, 503]) {
      status = each
      await assert.rejects(mail.send(email), MailAway)
    }
    const late = notifyMail({ key, template, address, now: () => now - 60 })
    await assert.rejects(late.send(email), MailAway)
    const away = notifyMail({ key, template, address: 'http://127.0.0.1:1', now: () => now })
    await assert.rejects(away.send(email), MailAway)
  })

  it('knows a key', () => {
    assert.ok(isNotifyKey(key))
    assert.ok(isNotifyKey(`${service}-${secret}`))
    for (const text of ['', service, `${service}${secret}`, `${key}x`]) {
      assert.ok(!isNotifyKey(text), text)
      assert.throws(() => notifyMail({ key: text, template, now: () => now }), RangeError)
    }
  })
})

test('mail is opened as it is configured', () => {
  const now = () => 0
  const smtp = openMail({ kind: 'smtp', url: 'smtp://127.0.0.1:1', from: 'Way <a@mail.example>' }, now)
  assert.deepEqual([smtp.outbox, smtp.domain], [null, 'mail.example'])
  smtp.close()
  const folder = openMail({ kind: 'folder', folder: tmpdir() }, now)
  assert.ok(folder.outbox !== null)
  folder.close()
})
