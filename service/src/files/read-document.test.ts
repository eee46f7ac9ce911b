import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { containerOf, emailOf, namesOfMessage, pictureStarts, pngOf } from './made-documents.ts'
import { docxOf, part, pdfOf, textStream, zipOf } from './made-files.ts'
import { readDocument } from './read-document.ts'

async function* inPieces(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < bytes.length; at += 65_536) yield bytes.subarray(at, at + 65_536)
}

const look = (file: Uint8Array | string) =>
  readDocument(inPieces(typeof file === 'string' ? Buffer.from(file) : file))

async function assertRefused(file: Uint8Array | string, why: string): Promise<void> {
  assert.deepEqual(await look(file), { refused: why })
}

const padded = (start: Uint8Array) => Buffer.concat([start, Buffer.alloc(500)])

describe('a document is known by its content', () => {
  it('with its words, where it has some', async () => {
    assert.deepEqual(await look(pdfOf([textStream(['Dear parent']), textStream(['Page two'])])), {
      type: 'pdf',
      text: 'Dear parent\n\nPage two',
    })
    assert.deepEqual(await look(docxOf(['Dear parent', 'We decided'])), {
      type: 'docx',
      text: 'Dear parent\n\nWe decided',
    })
    assert.deepEqual(await look('The council’s letter\nof today'), {
      type: 'txt',
      text: 'The council’s letter\nof today',
    })
  })

  it('an email with who wrote, to whom, when, about what, and what came with it', async () => {
    const found = await look(emailOf('We have decided.'))
    assert.deepEqual(found, {
      type: 'eml',
      text: [
        'From: The council’s team <send@council.example>',
        'To: A parent <parent@mail.example>',
        'Date: Fri, 20 Nov 2026 10:00:00 +0000',
        'Subject: The decision',
        'Attached: decision.pdf',
        '',
        'We have decided.',
      ].join('\n'),
    })
  })

  it('an email that is markup alone, as words', async () => {
    const found = await look(
      'From: a@mail.example\r\nMessage-ID: <1@mail.example>\r\nContent-Type: text/html\r\n\r\n<style>p{}</style><p>Hello &amp; <b>welcome</b></p><script>alert(1)</script><p>Bye</p>',
    )
    assert.ok(found !== null && 'type' in found)
    assert.equal(found.type, 'eml')
    assert.match(found.text ?? '', /Hello & welcome\s+Bye$/)
  })

  it('a letter that begins like an email is a letter', async () => {
    const found = await look('From: the school\nTo: the parent\nDate: today\n\nHello')
    assert.ok(found !== null && 'type' in found && found.type === 'txt')
  })

  it('an Outlook message, told from old Word and from what is locked', async () => {
    assert.deepEqual(await look(containerOf(namesOfMessage)), { type: 'msg', text: null })
    await assertRefused(containerOf(['WordDocument', '1Table']), 'old-office')
    await assertRefused(containerOf(['Workbook']), 'old-office')
    await assertRefused(containerOf(['EncryptionInfo', 'EncryptedPackage']), 'locked')
    await assertRefused(containerOf(['Something', 'else', 'and', 'more', 'names', 'still']), 'unknown')
    await assertRefused(containerOf(namesOfMessage).subarray(0, 700), 'broken')
    await assertRefused('{\\rtf1 hello}', 'old-office')
  })

  it('pictures, which have no words', async () => {
    assert.deepEqual(await look(pngOf()), { type: 'png', text: null })
    for (const [type, start] of Object.entries(pictureStarts)) {
      assert.deepEqual(await look(padded(start)), { type, text: null })
    }
  })

  it('a PDF that has no words, or that is broken, is kept as it is', async () => {
    assert.deepEqual(await look(pdfOf([Buffer.from('0 0 10 10 re f')])), { type: 'pdf', text: null })
    assert.deepEqual(await look('%PDF-1.7\nnothing that a reader knows'), { type: 'pdf', text: null })
  })
})

describe('what is not taken, whatever it is called', () => {
  it('is a page, or a picture made of code', async () => {
    for (const text of [
      '<!doctype html><p>Hello',
      '\uFEFF  <html>',
      '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(1)</script></svg>',
      '<?xml version="1.0"?><svg/>',
      '<!-- a comment --><p>',
      'Hello <script>alert(1)</script>',
      'GIF-like words <iframe src=x>',
    ]) {
      await assertRefused(text, 'markup')
    }
    await assertRefused(Buffer.from('\uFEFF<html>', 'utf16le'), 'markup')
  })

  it('is a program', async () => {
    await assertRefused(padded(Buffer.from('MZ\x90\x00', 'latin1')), 'unknown')
    await assertRefused(padded(Buffer.from('\x7fELF\x02\x01\x01\x00', 'latin1')), 'unknown')
    await assertRefused('#!/bin/sh\necho hello', 'macro')
    await assertRefused(docxOf(['x'], [part('word/vbaProject.bin', 'x')]), 'macro')
  })

  it('is a zip that only claims to be a document', async () => {
    await assertRefused(zipOf([part('letter.docx', 'hello')]), 'unknown')
    await assertRefused(zipOf([part('word/document.xml', '<w:document/>')]), 'unknown')
    await assertRefused(
      zipOf([part('[Content_Types].xml', '<Types/>'), part('word/document.xml', 'x')]),
      'unknown',
    )
    await assertRefused('PK\x03\x04 and no more', 'broken')
    await assertRefused(docxOf(['x']).subarray(0, 300), 'broken')
  })

  it('is two files in one', async () => {
    const zip = zipOf([part('run.js', 'alert(1)')])
    await assertRefused(Buffer.concat([pdfOf([textStream(['Hello'])]), zip]), 'two-in-one')
    await assertRefused(Buffer.concat([padded(pictureStarts.jpeg), zip]), 'two-in-one')
    await assertRefused(Buffer.concat([padded(pictureStarts.gif), zip]), 'two-in-one')
    await assertRefused('<p>Hello</p><script>alert(1)</script>\n%PDF-1.7\n', 'two-in-one')
    await assertRefused(Buffer.concat([Buffer.from('hello'), docxOf(['x'])]), 'two-in-one')
  })

  it('is made to break a reader', async () => {
    await assertRefused(docxOf(['x'], [{ name: 'a', bytes: new Uint8Array(61 * 1024 * 1024) }]), 'too-much')
    await assertRefused(
      docxOf(['x'], [{ name: 'a', bytes: new Uint8Array(61 * 1024 * 1024), claims: 10 }]),
      'broken',
    )
    // A PDF that fills the memory of its reader is kept; its words are not read.
    assert.deepEqual(await look(pdfOf([Buffer.alloc(612 * 1024 * 1024, ' ')])), { type: 'pdf', text: null })
  })
})

it('many at once wait for a reader', async () => {
  const all = await Promise.all(Array.from({ length: 12 }, (_, index) => look(`letter ${index}`)))
  assert.deepEqual(
    all.map((found) => found !== null && 'text' in found && found.text),
    Array.from({ length: 12 }, (_, index) => `letter ${index}`),
  )
})

it('what the bytes throw is thrown on, and the reader is let go', async () => {
  async function* broken() {
    yield Buffer.from('hello')
    throw new RangeError('spoilt')
  }
  for (let turn = 0; turn < 4; turn++) await assert.rejects(readDocument(broken()), /spoilt/)
  assert.deepEqual(await look('still here'), { type: 'txt', text: 'still here' })
})
