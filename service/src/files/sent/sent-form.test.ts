import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { cleanName } from './clean-name.ts'
import { madeForm, streamOf } from './made-form.ts'
import { BrokenForm, FormTooLarge, readSentForm, type SentFile } from './sent-form.ts'

const largest = 5_000_000

async function lengthOf({ bytes }: SentFile): Promise<number> {
  let length = 0
  for await (const chunk of bytes) length += chunk.length
  return length
}

describe('a form that is read while it arrives', () => {
  it('gives the fields that stand before the file, and then the file', async () => {
    const { body, type } = madeForm(
      { token: 'abc', wall: 'w-1' },
      { name: 'a letter’s copy.pdf', bytes: Buffer.alloc(2_000_000, 1) },
    )
    const read = await readSentForm({ body: streamOf(body), type }, largest, async (fields, file) => [
      fields.get('token'),
      fields.get('wall'),
      file.name,
      await lengthOf(file),
    ])
    assert.deepEqual(read.taken, ['abc', 'w-1', 'a letter’s copy.pdf', 2_000_000])
  })

  it('has no file where nobody chose one', async () => {
    const { body, type } = madeForm({ token: 'abc' }, { name: '', bytes: Buffer.alloc(0) })
    const read = await readSentForm({ body: streamOf(body), type }, largest, async () =>
      assert.fail('a file'),
    )
    assert.equal(read.taken, null)
    assert.equal(read.fields.get('token'), 'abc')
    const bare = madeForm({ token: 'abc' }, null)
    assert.equal(
      (await readSentForm({ body: streamOf(bare.body), type: bare.type }, largest, async () => 1)).taken,
      null,
    )
  })

  it('reads on to the end where its file is refused, before it is read or in the middle', async () => {
    for (const pieces of [0, 1, 3]) {
      const { body, type } = madeForm({ token: 'abc' }, { name: 'x', bytes: Buffer.alloc(3_000_000) })
      let left = 0
      const source = streamOf(body, () => left++)
      const read = await readSentForm({ body: source, type }, largest, async (_, { bytes }) => {
        let seen = 0
        if (pieces > 0) for await (const _piece of bytes) if (++seen === pieces) break
        return 'refused'
      })
      assert.equal(read.taken, 'refused')
      assert.ok(left > 20, 'the whole of it was read')
    }
  })

  it('stops reading at once where taking the file fails', async () => {
    const { body, type } = madeForm({}, { name: 'x', bytes: Buffer.alloc(3_000_000) })
    let pieces = 0
    const source = streamOf(body, () => pieces++)
    const read = readSentForm({ body: source, type }, largest, async () => {
      throw new RangeError('the store is away')
    })
    await assert.rejects(read, /the store is away/)
    assert.ok(pieces < 20, `${pieces} pieces were read`)
    const atOnce = readSentForm({ body: streamOf(body), type }, largest, () => {
      throw new RangeError('refused at once')
    })
    await assert.rejects(atOnce, /refused at once/)
  })

  it('tells whoever takes the file that the form was cut off', async () => {
    const { body, type } = madeForm({ token: 'abc' }, { name: 'x', bytes: Buffer.alloc(500_000) })
    for (const length of [400_000, body.length - 10]) {
      let told: unknown = null
      const read = readSentForm({ body: streamOf(body.subarray(0, length)), type }, largest, (_, file) =>
        lengthOf(file).catch((error: unknown) => {
          told = error
          throw error
        }),
      )
      await assert.rejects(read, BrokenForm)
      assert.ok(told instanceof Error)
    }
  })

  it('tells whoever takes the file that who sent it went away', async () => {
    const { body, type } = madeForm({ token: 'abc' }, { name: 'x', bytes: Buffer.alloc(500_000) })
    let isTold = false
    const gone = new ReadableStream<Uint8Array>({
      start(controller) {
        controller.enqueue(body.subarray(0, 300_000))
        setTimeout(() => controller.error(new Error('aborted')))
      },
    })
    const read = readSentForm({ body: gone, type }, largest, (_, file) =>
      lengthOf(file).catch((error: unknown) => {
        isTold = true
        throw error
      }),
    )
    await assert.rejects(read, BrokenForm)
    assert.equal(isTold, true)
  })

  it('is larger than is read', async () => {
    const { body, type } = madeForm({}, { name: 'x', bytes: Buffer.alloc(500_000) })
    await assert.rejects(
      readSentForm({ body: streamOf(body), type }, 400_000, (_, file) => lengthOf(file)),
      FormTooLarge,
    )
  })

  it('is no form', async () => {
    for (const type of ['multipart/form-data', 'multipart/form-data; boundary=', 'text/plain']) {
      await assert.rejects(
        readSentForm({ body: streamOf(Buffer.from('hello')), type }, largest, async () => 1),
        BrokenForm,
        type,
      )
    }
    const type = 'multipart/form-data; boundary=abc'
    for (const text of [
      '',
      'hello',
      '--abc\r\n',
      '--abc\r\nContent-Disposition: form-data; name="file"; filename="a"\r\n\r\nhello',
    ]) {
      await assert.rejects(
        readSentForm({ body: streamOf(Buffer.from(text)), type }, largest, (_, file) => lengthOf(file)),
        BrokenForm,
        text,
      )
    }
  })
})

describe('the name of a file', () => {
  it('is what comes after the last slash, without what cannot be seen', () => {
    const names: readonly (readonly [string, string])[] = [
      ['letter.pdf', 'letter.pdf'],
      ['../../etc/passwd', 'passwd'],
      ['C:\\Users\\parent\\Decision  letter.docx', 'Decision letter.docx'],
      ['a\0b\r\nc.pdf', 'abc.pdf'],
      ['annexe\u202Efdp.exe', 'annexefdp.exe'],
      ['..', 'Document'],
      ['...', 'Document'],
      ['', 'Document'],
      ['folder/', 'Document'],
      ['café’s <b>.pdf', 'café’s <b>.pdf'],
    ]
    for (const [given, cleaned] of names) assert.equal(cleanName(given), cleaned)
  })

  it('is no longer than it may be, and keeps its ending', () => {
    const long = cleanName(`${'\u{1f600}'.repeat(300)}.pdf`)
    assert.equal([...long].length, 200)
    assert.ok(long.endsWith('….pdf'))
    assert.equal([...cleanName('x'.repeat(5000))].length, 200)
  })
})
