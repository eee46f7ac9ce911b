/** Adding a document, over real HTTP. */
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { connect } from 'node:net'
import { after, before, beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../../../../proof/database.ts'
import { type ServedCase, serveCase, serveDocuments } from '../../../../../../proof/served-documents.ts'
import { addEntry } from '../../../../../cases/entries/add-entry.ts'
import { docxOf, part, pdfOf, textStream, zipOf } from '../../../../../files/made-files.ts'
import { testVirus } from '../../../../../files/scan/small-clamd.ts'
import { madeForm } from '../../../../../files/sent/made-form.ts'

const megabyte = 1024 * 1024
const letter = pdfOf([textStream(['We decided not to assess'])])

describe('the page that adds a document', { skip: noDatabase }, () => {
  let all: ServedCase
  let storedBefore: readonly string[]
  before(async () => {
    all = await serveCase()
  })
  after(() => all.close())
  beforeEach(async () => {
    storedBefore = await all.documents.stored()
  })

  async function assertRefused(file: Parameters<ServedCase['send']>[0], says: RegExp): Promise<void> {
    const answer = await all.send(file)
    const text = await answer.text()
    assert.equal(answer.status, 400, text.slice(0, 300))
    assert.match(text, says)
    assert.match(text, /<title>Error: /)
    assert.deepEqual(await all.documents.stored(), storedBefore)
  }

  it('take a file from a page of ours alone', async () => {
    const { documents, served, parent, stranger, list, family } = all
    const file = { name: 'a.txt', bytes: Buffer.alloc(300_000, 'words ') }
    for (const token of ['', 'wrong', served.tokenOf(stranger)]) {
      assert.equal((await served.send(parent, `${list}/add`, { token, wall: family }, file)).status, 403)
      assert.equal((await served.send(parent, `${list}/add`, { token, wall: family }, null)).status, 403)
    }
    // The token stands behind the file: it was not there when the file began.
    const { body, type } = madeForm({}, file)
    const end = madeForm({ token: served.tokenOf(parent), wall: family }, null)
    const late = Buffer.concat([body.subarray(0, body.lastIndexOf('------')), end.body])
    const headers = { ...served.as(parent), 'Content-Type': type, Origin: served.origin }
    const answer = await fetch(`${served.origin}${list}/add`, {
      method: 'POST',
      headers,
      body: new Uint8Array(late),
    })
    assert.equal(answer.status, 403)
    for (const origin of ['null', 'https://elsewhere.example']) {
      const good = madeForm({ token: served.tokenOf(parent), wall: family }, file)
      const forged = await fetch(`${served.origin}${list}/add`, {
        method: 'POST',
        headers: { ...served.as(parent), 'Content-Type': type, Origin: origin },
        body: new Uint8Array(good.body),
      })
      assert.equal(forged.status, 403)
    }
    assert.deepEqual(await documents.stored(), storedBefore)
  })

  it('say what is wrong with a file, keep the choice, and keep nothing of the file', async () => {
    const { documents, hidden, send } = all
    await assertRefused({ name: '', bytes: Buffer.alloc(0) }, /Choose a file/)
    await assertRefused(null, /Choose a file/)
    await assertRefused({ name: 'a.pdf', bytes: Buffer.alloc(0) }, /The file is empty/)
    await assertRefused(
      { name: 'a.pdf', bytes: Buffer.from('<html><p>Hello'), type: 'application/pdf' },
      /a web page/,
    )
    await assertRefused({ name: 'a.svg', bytes: Buffer.from('<svg/>'), type: 'image/svg+xml' }, /a web page/)
    await assertRefused({ name: 'a.docx', bytes: zipOf([part('a.txt', 'hello')]) }, /do not take this sort/)
    await assertRefused(
      { name: 'a.exe', bytes: Buffer.from('MZ\x90\0\x03', 'latin1'), type: 'text/plain' },
      /do not take this sort/,
    )
    await assertRefused(
      { name: 'a.docx', bytes: docxOf(['x'], [{ name: 'a', bytes: new Uint8Array(61 * megabyte) }]) },
      /unpacks to far more/,
    )
    await assertRefused(
      { name: 'a.pdf', bytes: Buffer.concat([letter, zipOf([part('a.js', '1')])]) },
      /another file inside it/,
    )
    await assertRefused({ name: 'a.txt', bytes: Buffer.from(testVirus) }, /something harmful/)
    const kept = await (await send({ name: 'a.pdf', bytes: Buffer.alloc(0) }, { wall: hidden })).text()
    assert.match(kept, new RegExp(`value="${hidden}" checked`))
    assert.match(
      await (await send({ name: 'a.txt', bytes: Buffer.from('x') }, { wall: randomUUID() })).text(),
      /Choose who may see it/,
    )
    assert.deepEqual(await documents.stored(), storedBefore)
  })

  it('keep the choice where a file breaks off', async () => {
    const { documents, hidden, served, parent, list } = all
    const fields = { token: served.tokenOf(parent), wall: hidden }
    const { body, type } = madeForm(fields, { name: 'a.txt', bytes: Buffer.alloc(300_000, 'words ') })
    const answer = await fetch(`${served.origin}${list}/add`, {
      method: 'POST',
      headers: { ...served.as(parent), 'Content-Type': type, Origin: served.origin },
      body: new Uint8Array(body.subarray(0, body.length - 30)),
    })
    assert.equal(answer.status, 400)
    assert.match(await answer.text(), new RegExp(`value="${hidden}" checked`))
    assert.deepEqual(await documents.stored(), storedBefore)
  })

  it('read on a little where a file is too large, to say so, and not further', async () => {
    const { documents, served, parent, list } = all
    await assertRefused(
      { name: 'a.txt', bytes: Buffer.alloc(25 * megabyte + 1, 'words ') },
      /larger than 25 MB/,
    )
    await assertRefused({ name: 'a.txt', bytes: Buffer.alloc(40 * megabyte, 'words ') }, /larger than 25 MB/)
    // It says itself that it is far too large, and is not read at all.
    const told = await fetch(`${served.origin}${list}/add`, {
      method: 'POST',
      headers: { ...served.as(parent), 'Content-Type': madeForm({}, null).type, Origin: served.origin },
      body: new Uint8Array(100 * megabyte),
    }).then(
      ({ status }) => status,
      () => 413,
    )
    assert.equal(told, 413)
    assert.deepEqual(await documents.stored(), storedBefore)
  })

  it('take a file of 25 MB, and give it back, without holding it in memory', async (each) => {
    const { test, documents, served, parent, list, family } = all
    const bytes = Buffer.alloc(25 * megabyte, 'words of a long letter ')
    const { body, type } = madeForm(
      { token: served.tokenOf(parent), wall: family },
      { name: 'long.txt', bytes },
    )
    // The scanner of the test holds what it looks at; it is not what is measured.
    const own = await serveDocuments(test.data, { ...documents, scanner: null }, [parent])
    await own.get(parent, list)
    const before = process.memoryUsage.rss()
    let most = before
    const watch = setInterval(() => {
      most = Math.max(most, process.memoryUsage.rss())
    }, 5)
    const answer = await fetch(`${own.origin}${list}/add`, {
      method: 'POST',
      headers: { ...own.as(parent), 'Content-Type': type, Origin: own.origin },
      body: new Uint8Array(body.buffer, body.byteOffset, body.length),
      redirect: 'manual',
    })
    assert.equal(answer.status, 303)
    const id = (answer.headers.get('location') ?? '').slice(-36)
    const file = await own.get(parent, `${list}/${id}/file`)
    const hash = createHash('sha256')
    for await (const chunk of file.body ?? []) hash.update(chunk)
    clearInterval(watch)
    await own.close()
    assert.equal(hash.digest('hex'), createHash('sha256').update(bytes).digest('hex'))
    const grown = Math.round((most - before) / megabyte)
    each.diagnostic(`grown by ${grown} MB`)
    assert.ok(grown < 150, `grown by ${grown} MB`)
  })

  it('keep nothing of a file whose sender goes away', async () => {
    const { documents, scanner, served, parent, list, family } = all
    const { body, type } = madeForm(
      { token: served.tokenOf(parent), wall: family },
      { name: 'a.txt', bytes: Buffer.alloc(3 * megabyte, 'words ') },
    )
    const { port } = new URL(served.origin)
    for (const length of [body.length / 2, 300, body.length - 30]) {
      const looked = scanner.looked.length
      const socket = connect(Number(port), '127.0.0.1')
      const head = [
        `POST ${list}/add HTTP/1.1`,
        `Host: 127.0.0.1:${port}`,
        `Origin: ${served.origin}`,
        `Cookie: who=${parent}`,
        `Content-Type: ${type}`,
        `Content-Length: ${body.length}`,
      ]
      socket.write(`${head.join('\r\n')}\r\n\r\n`)
      await new Promise((resolve) => socket.write(body.subarray(0, Math.floor(length)), resolve))
      socket.destroy()
      await settled()
      assert.equal(scanner.looked.length, looked)
    }
    assert.deepEqual(await documents.stored(), storedBefore)
    assert.deepEqual(await documents.halves(), [])
    assert.equal((await served.get(parent, list)).status, 200)
    assert.deepEqual(served.faults, [])
  })

  /** Waits until nothing is half-written any more, and nothing begins to be. */
  async function settled(): Promise<void> {
    for (let quiet = 0, turn = 0; quiet < 20 && turn < 1000; turn++) {
      await new Promise((resolve) => setTimeout(resolve, 10))
      quiet = (await all.documents.halves()).length === 0 ? quiet + 1 : 0
    }
  }

  it('clean the name, and use it for nothing', async () => {
    const { documents, rows, added } = all
    const names = ['../../../etc/passwd', 'C:\\Windows\\a.txt', 'a\tb.txt', `${'long '.repeat(100)}.txt`, '.']
    for (const name of names) {
      const id = await added(name, Buffer.from('x'))
      const found = (await rows()).find((each) => each.id === id)
      assert.doesNotMatch(found?.name ?? '', /[/\\\t]/)
      assert.ok((found?.name ?? '').length <= 200)
    }
    for (const name of await documents.stored()) assert.match(name, /^[0-9a-f]{2}\/[0-9a-f-]{36}$/)
  })

  it('add to an entry, behind its wall, whatever the form says', async () => {
    const { test, served, parent, caseId, list, family, hidden, rows } = all
    const entry = await test.data.actingAs({ person: parent, caseId }, (tx) =>
      addEntry(tx, {
        caseId,
        wall: hidden,
        concern: null,
        happenedOn: '2026-11-20',
        told: { kind: 'note', body: { says: 'Rang the school', answers: null } },
      }),
    )
    const path = `${list}/add?entry=${entry}`
    assert.match(await (await served.get(parent, path)).text(), /Only you/)
    const fields = { token: served.tokenOf(parent), wall: family }
    const answer = await served.send(parent, path, fields, { name: 'a.txt', bytes: Buffer.from('x') })
    const id = (answer.headers.get('location') ?? '').slice(-36)
    const found = (await rows()).find((each) => each.id === id)
    assert.deepEqual([found?.wall, found?.entry], [hidden, entry])
    for (const other of [randomUUID(), 'x', '']) {
      assert.equal((await served.get(parent, `${list}/add?entry=${other}`)).status, 404)
      assert.equal((await served.send(parent, `${list}/add?entry=${other}`, fields, null)).status, 404)
    }
  })
})
