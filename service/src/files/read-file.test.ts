import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { type FileText, fileLimits } from './file-text.ts'
import { docxOf, part, pdfOf, textStream, zipOf } from './made-files.ts'
import { readFile } from './read-file.ts'

const bytesOf = (text: string) => new TextEncoder().encode(text)

async function textIn(bytes: Uint8Array): Promise<string> {
  const read = await readFile(bytes)
  assert.ok(!('fault' in read), JSON.stringify(read))
  return read.text
}

async function assertFault(bytes: Uint8Array, fault: Extract<FileText, { fault: unknown }>['fault']) {
  assert.deepEqual(await readFile(bytes), { fault })
}

describe('a file that can be read', () => {
  it('is a PDF, page after page', async () => {
    const read = await readFile(
      pdfOf([textStream(['Dear parent', 'We (the council) decided']), textStream(['Page two'])]),
    )
    assert.deepEqual(read, {
      text: 'Dear parent\nWe (the council) decided\n\nPage two',
      sort: 'pdf',
      isCut: false,
      pagesWithoutText: [],
    })
  })

  it('is a PDF of which some pages are pictures, and they are named', async () => {
    const read = await readFile(pdfOf([textStream(['One']), Buffer.from('0 0 10 10 re f')]))
    assert.ok(!('fault' in read))
    assert.deepEqual(read.pagesWithoutText, [2])
  })

  it('is a DOCX, a paragraph a line', async () => {
    assert.equal(
      await textIn(docxOf(['Dear parent', 'Caf&#233; &amp; more'])),
      'Dear parent\n\nCafé & more\n\n',
    )
  })

  it('is text in any of the usual encodings', async () => {
    assert.equal(await textIn(bytesOf('the council’s letter')), 'the council’s letter')
    assert.equal(await textIn(new Uint8Array([0xff, 0xfe, 0x61, 0x00, 0x19, 0x20])), 'a’')
    assert.equal(await textIn(new Uint8Array([0x74, 0x68, 0x65, 0x92, 0x73])), 'the’s')
  })

  it('is cut where it goes on too long, and says so', async () => {
    const read = await readFile(bytesOf('word '.repeat(fileLimits.text)))
    assert.ok(!('fault' in read))
    assert.equal(read.text.length, fileLimits.text)
    assert.equal(read.isCut, true)
  })
})

describe('a file that cannot be read says why', () => {
  it('is empty, or holds only spaces', async () => {
    await assertFault(new Uint8Array(), 'empty')
    await assertFault(bytesOf(' \n '), 'empty')
  })
  it('is a scan without words', () => assertFault(pdfOf([Buffer.from('0 0 10 10 re f')]), 'no-text-layer'))
  it('is a picture', () => assertFault(new Uint8Array([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 'picture'))
  it('is an old Word file, or RTF', async () => {
    await assertFault(new Uint8Array([0xd0, 0xcf, 0x11, 0xe0, 0xa1]), 'old-word')
    await assertFault(bytesOf('{\\rtf1 hello}'), 'old-word')
  })
  it('is something else', async () => {
    await assertFault(new Uint8Array([0, 1, 2, 3, 4, 5]), 'unknown-sort')
    await assertFault(zipOf([part('hello.txt', 'hello')]), 'unknown-sort')
  })
  it('is broken', async () => {
    await assertFault(bytesOf('%PDF-1.7\nnothing that a reader knows'), 'broken')
    await assertFault(bytesOf('PK\x03\x04 and no more'), 'broken')
    await assertFault(zipOf([part('word/document.xml', '<w:document')]), 'broken')
    await assertFault(docxOf(['x']).subarray(0, 300), 'broken')
  })
  it('is too large', () => assertFault(new Uint8Array(fileLimits.file + 1), 'too-large'))
})

describe('a file that is made to break a reader', () => {
  it('unpacks to more than it may', () =>
    assertFault(docxOf(['x'], [{ name: 'a', bytes: new Uint8Array(fileLimits.unpacked + 1) }]), 'too-much'))
  it('lies about what it unpacks to', () =>
    assertFault(
      docxOf(['x'], [{ name: 'a', bytes: new Uint8Array(fileLimits.unpacked + 1), claims: 10 }]),
      'broken',
    ))
  it('has too many parts', () =>
    assertFault(
      docxOf(
        ['x'],
        Array.from({ length: fileLimits.entries }, (_, index) => part(`${index}`, '')),
      ),
      'too-much',
    ))
  it('fills the memory from a PDF, and only its own process ends', async () => {
    await assertFault(pdfOf([Buffer.alloc(fileLimits.memory + 100_000_000, ' ')]), 'too-much')
    assert.equal(await textIn(bytesOf('still here')), 'still here')
  })
  it('has entities that grow in its XML', async () => {
    const bomb = `<!DOCTYPE a [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>`
    const read = await readFile(zipOf([part('word/document.xml', `${bomb}<a>&b;</a>`)]))
    assert.ok('fault' in read || !read.text.includes('aaaaaaaaaa'))
  })
})

it('many at once wait their turn, and beyond that are told to come again', async () => {
  const read = await Promise.all(
    Array.from({ length: fileLimits.atOnce + fileLimits.waiting + 3 }, () => readFile(bytesOf('hello'))),
  )
  const busy = read.filter((each) => 'fault' in each && each.fault === 'busy')
  assert.equal(busy.length, 3)
  assert.equal(await textIn(bytesOf('and then it goes on')), 'and then it goes on')
})
