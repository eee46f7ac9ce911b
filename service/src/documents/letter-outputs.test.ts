/** A letter as text, email, Word document and PDF: the same words in the same order, whatever was typed. */
import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { inflateRawSync } from 'node:zlib'
import { day } from '@way-forward/law'
import { getDocumentProxy } from 'unpdf'
import { letterAsDocx } from './docx.ts'
import { letterAsEml, longestMailLink, mailLink } from './letter-as-email.ts'
import { letterAsText, textWidth } from './letter-as-text.ts'
import { letterAsPdf, NoFont } from './letter-paper.ts'
import type { LetterText } from './letters/letter.ts'
import { gap, heading, line, list, numbered, paragraph } from './letters/prose.ts'

const today = day('2026-11-21')
const long =
  'There has been no speech and language therapy since the first week of September, and nobody has told us when it will begin.'

const letter: LetterText = {
  from: [['Alex Example'], ['2 Low Road'], [gap('your town')]],
  to: [['SEND team'], ['Example Borough Council']],
  email: 'send@example.org',
  dated: '21 November 2026',
  about: line`About: Robin`,
  reference: line`Your reference: 12`,
  subject: line`Request for help with ${gap('what it is about')}`,
  salutation: ['Dear SEND team'],
  body: [
    paragraph`First paragraph.`,
    heading('A heading'),
    numbered([[long], ['Second point']]),
    list([['A mark'], line`Another ${gap('the last thing')}`]),
    paragraph`Last paragraph.`,
    numbered([['Counted anew']]),
  ],
  closing: ['Yours faithfully'],
  signature: [['Alex Example'], ['Parent or carer of Robin']],
  enclosures: [['A copy of the notice']],
  gaps: ['your town', 'what it is about', 'the last thing'],
  rules: ['LAW-EHC-01'],
}

/** What a reader meets, in this order. */
const inOrder = [
  'Alex Example',
  '2 Low Road',
  '[your town]',
  'SEND team',
  'Example Borough Council',
  '21 November 2026',
  'Your reference: 12',
  'About: Robin',
  'Dear SEND team',
  'Request for help with [what it is about]',
  'First paragraph.',
  'A heading',
  'There has been no speech',
  'Second point',
  'A mark',
  'Another [the last thing]',
  'Last paragraph.',
  'Counted anew',
  'Yours faithfully',
  'Parent or carer of Robin',
  'Enclosed:',
  'A copy of the notice',
]

function assertInOrder(text: string): void {
  let at = 0
  for (const words of inOrder) {
    const found = text.indexOf(words, at)
    assert.ok(found >= 0, `“${words}” after “${text.slice(Math.max(0, at - 30), at)}”`)
    at = found + words.length
  }
}

/** The letter with these words in every place that words can stand. */
function letterOf(words: string): LetterText {
  return {
    ...letter,
    from: [[words], [words]],
    to: [[words]],
    about: [words],
    reference: [words],
    subject: [words],
    salutation: [words],
    body: [paragraph`${words}`, list([[words]]), numbered([[words]]), heading(words)],
    signature: [[words]],
    enclosures: [[words]],
  }
}

const attacks = [
  'Alex\r\nBcc: everybody@example.org',
  '\r\n\r\n<script>alert(1)</script>',
  '<script>alert(1)</script>"><img src=x onerror=alert(1)>',
  ']]><w:p/>&amp;&#0;',
  '#import "x.typ": * $x$ *b* _i_ @ref <label> \\ #read("/etc/passwd")',
  '=?utf-8?Q?hidden?= =cmd|calc',
  'x'.repeat(3000),
  'مريم שרה ‏abc',
  'Zoe\u0308 Z\u0300\u0301\u0302\u0303',
  '\u{1F469}\u200D\u{1F467} \u{1F600} \u{1F3F4}\u{E0067}\u{E0062}\u{E0065}\u{E006E}\u{E0067}\u{E007F}',
]

describe('as text', () => {
  test('holds everything in order, on lines that are not too long', () => {
    const text = letterAsText(letter)
    assertInOrder(text)
    for (const each of text.split('\n')) assert.ok(each.length <= textWidth, each)
    assert.match(text, /\n1\. There has been[^\n]*\n {3}\S/)
    assert.match(text, /\n\n1\. Counted anew\n/)
  })

  test('never tears a word, however long', () => {
    const text = letterAsText(letterOf(`a ${'x'.repeat(300)} b`))
    assert.ok(text.includes('x'.repeat(300)))
  })
})

describe('as an email', () => {
  test('the link carries the letter, and says when it is too long for one', () => {
    const short = mailLink({ ...letter, body: letter.body.slice(0, 2) })
    assert.equal(short.isWhole, true)
    const { pathname, searchParams } = new URL(short.address)
    assert.equal(pathname, 'send@example.org')
    assert.equal(searchParams.get('subject'), 'Request for help with [what it is about]')
    assert.match(
      searchParams.get('body') ?? '',
      /^Your reference: 12\r\nAbout: Robin\r\n\r\nDear SEND team\r\n/,
    )
    const part = mailLink({ ...letter, body: Array.from({ length: 20 }, () => paragraph`${long}`) })
    assert.equal(part.isWhole, false)
    assert.ok(part.address.length <= longestMailLink)
    assert.equal(new URL(part.address).searchParams.get('body'), '[Paste the letter here.]')
  })

  test('the link holds nothing but what a link may hold, and adds no header', () => {
    for (const attack of attacks) {
      const { address } = mailLink({ ...letterOf(attack), email: 'a@example.org?bcc=b@example.org' })
      assert.match(address, /^mailto:\?subject=[A-Za-z0-9%@._~-]*&body=[A-Za-z0-9%@._~-]*$/)
      assert.ok(address.length <= longestMailLink + 1000)
    }
  })

  test('the file is a draft that says everything', () => {
    const { headers, body } = parsed(letterAsEml(letter, 'alex@example.org', today))
    assert.deepEqual(headers, {
      'X-Unsent': '1',
      From: 'alex@example.org',
      To: 'send@example.org',
      Subject: 'Request for help with [what it is about]',
      Date: 'Sat, 21 Nov 2026 12:00:00 +0000',
      'MIME-Version': '1.0',
      'Content-Type': 'text/plain; charset=utf-8',
      'Content-Transfer-Encoding': 'base64',
      'Content-Language': 'en-GB',
    })
    assert.ok(body.includes(long))
    assert.match(
      body,
      /\r\nYours faithfully\r\n\r\nAlex Example\r\nParent or carer of Robin\r\n2 Low Road\r\n/,
    )
  })

  test('nothing typed adds a header or a line to one', () => {
    const names = Object.keys(parsed(letterAsEml(letter, 'alex@example.org', today)).headers)
    for (const attack of attacks) {
      const eml = letterAsEml({ ...letterOf(attack), email: 'send@example.org' }, 'alex@example.org', today)
      assert.deepEqual(Object.keys(parsed(eml).headers), names)
      assert.match(eml, /^[\x20-\x7e\r\n]*$/)
      for (const each of eml.split('\r\n')) assert.ok(each.length <= 78 && !each.includes('\n'), each)
    }
    for (const address of [
      'a@example.org\r\nBcc: b@example.org',
      'a@example.org, b@example.org',
      '<a@example.org>',
    ]) {
      const { headers } = parsed(letterAsEml({ ...letter, email: address }, address, today))
      assert.equal(headers['To'], undefined)
      assert.equal(headers['From'], undefined)
    }
  })

  test('a heading in any script comes back as it was', () => {
    for (const words of [
      'Zoë’s plan – “help”',
      'مريم '.repeat(30).trim(),
      '\u{1F600}'.repeat(30),
      '=?utf-8?Q?x?=',
    ])
      assert.equal(
        parsed(letterAsEml({ ...letter, subject: [words] }, null, today)).headers['Subject'],
        words,
      )
  })
})

describe('as a Word document', () => {
  test('has headings, lists, language and title, and its gaps are marked', async () => {
    const files = unzipped(await letterAsDocx(letter))
    const body = files.get('word/document.xml') ?? ''
    assertInOrder(wordsOf(body))
    assert.match(body, /<w:pStyle w:val="Heading1"\/>(?:(?!<\/w:p>).)*Request for help with/)
    assert.match(body, /<w:pStyle w:val="Heading2"\/>(?:(?!<\/w:p>).)*A heading/)
    assert.equal(body.match(/<w:numPr>/g)?.length, 6)
    assert.equal(new Set(body.match(/<w:numId w:val="\d+"\/>/g)).size, 3)
    assert.match(body, /<w:highlight w:val="yellow"\/>(?:(?!<\/w:r>).)*\[the last thing\]/)
    assert.equal(body.match(/<w:highlight /g)?.length, letter.gaps.length)
    assert.match(files.get('word/styles.xml') ?? '', /<w:lang w:val="en-GB"\/>/)
    const core = files.get('docProps/core.xml') ?? ''
    assert.match(core, /<dc:title>Request for help with \[what it is about\]<\/dc:title>/)
    assert.doesNotMatch(core, /Alex|Robin/)
  })

  test('whatever was typed is words in it', async () => {
    for (const attack of attacks) {
      const body =
        unzipped(await letterAsDocx(letterOf(attack.replaceAll(/[\r\n]+/g, ' ')))).get('word/document.xml') ??
        ''
      assert.ok(wordsOf(body).includes(attack.replaceAll(/[\r\n]+/g, ' ')), attack)
      assert.doesNotMatch(body, /<script|<img|<w:p\/>&/)
    }
  })
})

describe('as PDF', () => {
  test('is tagged, in English, titled, and reads in order', async () => {
    const { text, info, language, isTagged, pages } = await readPdf(await letterAsPdf(letter))
    assertInOrder(text)
    assert.equal(info['Title'], 'Request for help with [what it is about]')
    assert.equal(language, 'en-GB')
    assert.equal(isTagged, true)
    assert.equal(pages, 1)
    assert.doesNotMatch(JSON.stringify(info), /Alex|Robin/)
  })

  test('has the parts of a letter for those who hear it', async () => {
    const tags = tagsOf(
      await (
        await (await getDocumentProxy(new Uint8Array(await letterAsPdf(letter)))).getPage(1)
      ).getStructTree(),
    )
    assert.equal(tags.filter((each) => each === 'H1').length, 1)
    assert.equal(tags.filter((each) => each === 'H2').length, 1)
    assert.equal(tags.filter((each) => each === 'L').length, 4)
    assert.equal(tags.filter((each) => each === 'LI').length, 6)
  })

  test('goes on over pages, numbered', async () => {
    const body = Array.from({ length: 30 }, () => paragraph`${long}`)
    const { text, pages } = await readPdf(await letterAsPdf({ ...letter, body }))
    assert.ok(pages > 1)
    assert.match(text, /Page 1 of \d/)
  })

  test('whatever was typed is words in it, or is said to have no font', async () => {
    for (const attack of attacks) {
      const words = attack.replaceAll(/[\r\n]+/g, ' ')
      let bytes: Uint8Array
      try {
        bytes = await letterAsPdf(letterOf(words))
      } catch (error) {
        // Machines have different fonts for other scripts.
        assert.ok(error instanceof NoFont)
        assert.ok(error.characters.every((each) => words.includes(each)))
        assert.match(words, /\p{Script=Arabic}|\p{Script=Hebrew}/u)
        continue
      }
      const { text } = await readPdf(bytes)
      if (/^[\x20-\x7e]+$/.test(words))
        assert.ok(text.replaceAll(/\s+/g, '').includes(words.replaceAll(/\s+/g, '').slice(0, 60)), words)
    }
  })

  test('leaves out a picture that no font has, and never a letter', async () => {
    const privateUse = '\u{F0000}'
    const { text } = await readPdf(
      await letterAsPdf({ ...letter, signature: [[`Alex ${privateUse} Example`]] }),
    )
    assert.match(text, /Alex Example/)
    // Letters of a script of no living language: no machine has a font that it needs.
    const letters = '\u{1BC00}\u{1BC01}'
    try {
      assert.ok(
        (await readPdf(await letterAsPdf({ ...letter, signature: [[letters]] }))).text.includes(letters),
      )
    } catch (error) {
      assert.ok(error instanceof NoFont)
      assert.deepEqual(error.characters, [...letters])
    }
  })
})

async function readPdf(bytes: Uint8Array) {
  const pdf = await getDocumentProxy(bytes)
  const { info } = await pdf.getMetadata()
  const mark = await pdf.getMarkInfo()
  const texts: string[] = []
  for (let page = 1; page <= pdf.numPages; page++) {
    const { items } = await (await pdf.getPage(page)).getTextContent()
    texts.push(items.map((item) => ('str' in item ? `${item.str}${item.hasEOL ? '\n' : ''}` : '')).join(''))
  }
  return {
    text: texts.join('\n').replaceAll(/\s*\n\s*/g, ' '),
    info: info as Readonly<Record<string, unknown>>,
    language: (info as { Language?: string }).Language,
    isTagged: mark?.['Marked'] === true,
    pages: pdf.numPages,
  }
}

function tagsOf(node: unknown): readonly string[] {
  const { role, children = [] } = (node ?? {}) as { role?: string; children?: readonly unknown[] }
  return [...(role === undefined ? [] : [role]), ...children.flatMap(tagsOf)]
}

/** The headers and the body of an email, unfolded and decoded as RFC 5322 and RFC 2047 say. */
function parsed(eml: string): { readonly headers: Record<string, string>; readonly body: string } {
  const end = eml.indexOf('\r\n\r\n')
  const lines = eml
    .slice(0, end)
    .replaceAll(/\r\n(?=[ \t])/g, '')
    .split('\r\n')
  const headers = Object.fromEntries(
    lines.map((each) => {
      const [, name, value] = /^([A-Za-z-]+): (.*)$/.exec(each) ?? assert.fail(each)
      return [name as string, decoded(value as string)]
    }),
  )
  return { headers, body: Buffer.from(eml.slice(end).replaceAll(/\s/g, ''), 'base64').toString('utf8') }
}

function decoded(value: string): string {
  return value
    .replaceAll(/\?=\s+=\?/g, '?==?')
    .replaceAll(/=\?utf-8\?B\?([^?]*)\?=/g, (_, word: string) => Buffer.from(word, 'base64').toString('utf8'))
}

/** The text files of a zip, read by its directory. */
function unzipped(bytes: Uint8Array): ReadonlyMap<string, string> {
  const zip = Buffer.from(bytes)
  const files = new Map<string, string>()
  let at = zip.readUInt32LE(zip.lastIndexOf('PK\u0005\u0006') + 16)
  while (zip.readUInt32LE(at) === 0x02014b50) {
    const [size, name, extra, comment] = [
      zip.readUInt32LE(at + 20),
      zip.readUInt16LE(at + 28),
      zip.readUInt16LE(at + 30),
      zip.readUInt16LE(at + 32),
    ]
    const local = zip.readUInt32LE(at + 42)
    const start = local + 30 + zip.readUInt16LE(local + 26) + zip.readUInt16LE(local + 28)
    const packed = zip.subarray(start, start + size)
    const content = zip.readUInt16LE(at + 10) === 0 ? packed : inflateRawSync(packed)
    files.set(zip.toString('utf8', at + 46, at + 46 + name), content.toString('utf8'))
    at += 46 + name + extra + comment
  }
  return files
}

/** The words of a Word document, with its entities read. */
function wordsOf(xml: string): string {
  return xml
    .replaceAll(/<\/w:p>/g, '\n')
    .replaceAll(/<[^>]*>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&quot;', '"')
    .replaceAll('&apos;', "'")
    .replaceAll('&amp;', '&')
}
