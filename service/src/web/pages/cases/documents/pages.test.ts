/** The pages of documents, over real HTTP. */
import assert from 'node:assert/strict'
import { createHash, randomUUID } from 'node:crypto'
import { after, before, beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { type ServedCase, serveCase } from '../../../../../proof/served-documents.ts'
import { sentBytes, wholeOf } from '../../../../cases/documents/documents-of-test.ts'
import { pngOf } from '../../../../files/made-documents.ts'
import { pdfOf, textStream } from '../../../../files/made-files.ts'

/** A name that may stand in no address, header or report. */
const planted = 'Zebedee-0451'
const letter = pdfOf([textStream(['We decided not to assess'])])

describe('the pages of documents', { skip: noDatabase }, () => {
  let all: ServedCase
  let storedBefore: readonly string[]
  before(async () => {
    all = await serveCase()
  })
  after(() => all.close())
  beforeEach(async () => {
    storedBefore = await all.documents.stored()
  })

  it('add a document, list it, show what it says, and give it back', async () => {
    const { served, parent, list, added } = all
    const id = await added(`${planted} decision.pdf`, letter)
    const listed = await (await served.get(parent, `${list}?added=${id}`)).text()
    assert.match(listed, new RegExp(`Added: ${planted} decision.pdf`))
    assert.match(listed, /The family, and who it lets in/)
    const page = await served.get(parent, `${list}/${id}`)
    const text = await page.text()
    assert.match(text, /We decided not to assess/)
    assert.match(text, new RegExp(createHash('sha256').update(letter).digest('hex')))
    assert.match(text, /Checked when it was added: nothing found/)
    assert.match(text, /<title>Document - /)
    const file = await served.get(parent, `${list}/${id}/file`)
    const today = new Date().toLocaleDateString('en-CA', { timeZone: 'Europe/London' })
    assert.equal(file.headers.get('content-disposition'), `attachment; filename="document-${today}.pdf"`)
    assert.equal(file.headers.get('content-type'), 'application/octet-stream')
    assert.equal(file.headers.get('x-content-type-options'), 'nosniff')
    assert.equal(file.headers.get('cache-control'), 'no-store')
    assert.equal(file.headers.get('content-length'), String(letter.length))
    assert.deepEqual(Buffer.from(await file.arrayBuffer()), Buffer.from(letter))
    assert.ok(![...file.headers.values()].join().includes(planted))
  })

  it('show a picture within its page, and nothing else so', async () => {
    const { served, parent, list, added } = all
    const id = await added('photo.png', pngOf())
    assert.match(
      await (await served.get(parent, `${list}/${id}`)).text(),
      new RegExp(`<img[^>]+/documents/${id}/picture"`),
    )
    const picture = await served.get(parent, `${list}/${id}/picture`)
    assert.equal(picture.headers.get('content-type'), 'image/png')
    assert.deepEqual(Buffer.from(await picture.arrayBuffer()), Buffer.from(pngOf()))
    const other = await added('letter.pdf', letter)
    assert.equal((await served.get(parent, `${list}/${other}/picture`)).status, 404)
  })

  it('show words as words, whatever they are', async () => {
    const { served, parent, list, added } = all
    const script = 'Hello "\'></div>\n&lt;b&gt; { } alert(1) <-- end'
    const id = await added('<img src=x onerror=alert(1)>.txt', Buffer.from(script))
    const text = await (await served.get(parent, `${list}/${id}`)).text()
    assert.doesNotMatch(text, /<img/)
    assert.match(text, /&lt;img src=x onerror=alert\(1\)&gt;\.txt/)
    assert.match(text, /&amp;lt;b&amp;gt;/)
    assert.doesNotMatch(text, /"'><\/div>/)
  })

  it('are not there for anybody else, whatever they ask for', async () => {
    const { documents, served, stranger, list, family, hidden, rows, added } = all
    const id = await added('letter.pdf', letter, { wall: hidden })
    const absent = await served.get(stranger, `/cases/${randomUUID()}/documents`)
    const nothing = await absent.text()
    assert.equal(absent.status, 404)
    for (const path of [
      '',
      '/add',
      `/${id}`,
      `/${id}/file`,
      `/${id}/picture`,
      `/${id}/remove`,
      `/${randomUUID()}`,
      '/..%2f..%2fetc',
      '/%00',
    ]) {
      const answer = await served.get(stranger, `${list}${path}`)
      assert.equal(answer.status, 404, path)
      assert.equal(await answer.text(), nothing, path)
      const signedOut = await served.get(null, `${list}${path}`)
      assert.equal(signedOut.status, 303, path)
      assert.match(signedOut.headers.get('location') ?? '', /^\/sign-in\?then=/)
    }
    const before = await rows()
    const fields = { token: served.tokenOf(stranger), wall: family }
    assert.equal(
      (await served.send(stranger, `${list}/add`, fields, { name: 'a.txt', bytes: Buffer.from('x') })).status,
      404,
    )
    const why = new URLSearchParams({ token: served.tokenOf(stranger), why: 'mine now' })
    const removed = await fetch(`${served.origin}${list}/${id}/remove`, {
      method: 'POST',
      headers: { ...served.as(stranger), Origin: served.origin },
      body: why,
    })
    assert.equal(removed.status, 404)
    assert.deepEqual(await rows(), before)
    assert.equal((await documents.stored()).length, storedBefore.length + 1)
  })

  it('take a document out, with a reason', async () => {
    const { documents, served, parent, list, added } = all
    const id = await added('wrong.pdf', letter)
    const stored = (await documents.stored()).length
    const remove = (why: string) =>
      fetch(`${served.origin}${list}/${id}/remove`, {
        method: 'POST',
        headers: { ...served.as(parent), Origin: served.origin },
        body: new URLSearchParams({ token: served.tokenOf(parent), why }),
        redirect: 'manual',
      })
    assert.equal((await served.get(parent, `${list}/${id}/remove`)).status, 200)
    assert.match(await (await remove('  ')).text(), /Write why you take the document out/)
    assert.equal((await remove('x'.repeat(301))).status, 400)
    assert.equal((await remove('The wrong letter')).status, 303)
    assert.equal((await documents.stored()).length, stored - 1)
    const page = await (await served.get(parent, `${list}/${id}`)).text()
    assert.match(page, /took this document out on/)
    assert.match(page, /The wrong letter/)
    assert.doesNotMatch(page, /wrong\.pdf|We decided/)
    assert.equal((await served.get(parent, `${list}/${id}/file`)).status, 404)
    // Pressed twice, it leads there all the same, and changes nothing.
    assert.equal((await remove('Again')).status, 303)
    assert.match(await (await served.get(parent, `${list}/${id}`)).text(), /The wrong letter/)
  })

  it('send nothing on of a file that is not what was kept', async () => {
    const { documents, served, parent, list, added } = all
    const id = await added('a.txt', Buffer.alloc(400_000, 'words '))
    const [name = ''] = (await documents.stored()).filter((each) => !storedBefore.includes(each))
    const whole = await wholeOf(await documents.store.get(name))
    // Cut off after two frames, each of which is what was kept.
    await documents.store.put(name, sentBytes(whole.subarray(0, 36 + 2 * (65_536 + 16))))
    const answer = await served.get(parent, `${list}/${id}/file`)
    await assert.rejects(answer.arrayBuffer())
    await documents.store.delete(name)
    assert.equal((await served.get(parent, `${list}/${id}/file`)).status, 503)
    assert.equal((await served.get(parent, `${list}/${id}`)).status, 200)
  })

  it('answer a HEAD without opening anything for long', async () => {
    const { served, parent, list, added } = all
    const id = await added('a.pdf', letter)
    const answer = await fetch(`${served.origin}${list}/${id}/file`, {
      method: 'HEAD',
      headers: served.as(parent),
    })
    assert.equal(answer.status, 200)
    assert.equal(answer.headers.get('content-length'), String(letter.length))
  })
})
