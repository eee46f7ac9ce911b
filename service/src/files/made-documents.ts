/** Documents for tests: Outlook's containers, emails and pictures, written by hand. */
import { crc32, deflateSync } from 'node:zlib'

const none = 0xffffffff
const endOfChain = 0xfffffffe
const ofTable = 0xfffffffd

/** A compound file with these names at its top, such as those of an Outlook message. */
export function containerOf(names: readonly string[]): Uint8Array {
  const entries = ['Root Entry', ...names].map((name, index) => {
    const entry = Buffer.alloc(128)
    entry.write(name, 0, 'utf16le')
    entry.writeUInt16LE(2 * name.length + 2, 64)
    entry[66] = index === 0 ? 5 : 2
    entry.writeUInt32LE(none, 68)
    entry.writeUInt32LE(index > 0 && index < names.length ? index + 1 : none, 72)
    entry.writeUInt32LE(index === 0 && names.length > 0 ? 1 : none, 76)
    return entry
  })
  while (entries.length % 4 !== 0) entries.push(Buffer.alloc(128))
  const directory = Buffer.concat(entries)
  const sectors = directory.length / 512
  const table = Buffer.alloc(512, 0xff)
  table.writeUInt32LE(ofTable, 0)
  for (let at = 1; at <= sectors; at++) table.writeUInt32LE(at === sectors ? endOfChain : at + 1, 4 * at)
  const head = Buffer.alloc(512)
  Buffer.from('d0cf11e0a1b11ae1', 'hex').copy(head)
  head.writeUInt16LE(0x3e, 24)
  head.writeUInt16LE(3, 26)
  head.writeUInt16LE(0xfffe, 28)
  head.writeUInt16LE(9, 30)
  head.writeUInt16LE(6, 32)
  head.writeUInt32LE(1, 44)
  head.writeUInt32LE(1, 48)
  head.writeUInt32LE(4096, 56)
  head.writeUInt32LE(endOfChain, 60)
  head.writeUInt32LE(endOfChain, 68)
  head.fill(0xff, 76)
  head.writeUInt32LE(0, 76)
  return new Uint8Array(Buffer.concat([head, table, directory]))
}

/** What stands at the top of an Outlook message. */
export const namesOfMessage = [
  '__nameid_version1.0',
  '__properties_version1.0',
  '__substg1.0_0037001F',
] as const

/** An email with words, and the same as markup, and a file with it. */
export function emailOf(words: string): Uint8Array {
  return Buffer.from(
    [
      'Received: from mail.example (mail.example [192.0.2.9])',
      '\tby mx.example; Fri, 20 Nov 2026 10:00:00 +0000',
      'From: =?utf-8?Q?The_council=E2=80=99s_team?= <send@council.example>',
      'To: A parent <parent@mail.example>',
      'Date: Fri, 20 Nov 2026 10:00:00 +0000',
      'Subject: The decision',
      'Message-ID: <1@council.example>',
      'MIME-Version: 1.0',
      'Content-Type: multipart/mixed; boundary="cut"',
      '',
      '--cut',
      'Content-Type: text/plain; charset=utf-8',
      '',
      words,
      '--cut',
      'Content-Type: application/pdf',
      'Content-Disposition: attachment; filename="decision.pdf"',
      'Content-Transfer-Encoding: base64',
      '',
      'JVBERi0=',
      '--cut--',
      '',
    ].join('\r\n'),
  )
}

/** A picture of one dot, as PNG. */
export function pngOf(): Uint8Array {
  const head = Buffer.alloc(13)
  head.writeUInt32BE(1, 0)
  head.writeUInt32BE(1, 4)
  head.set([8, 2, 0, 0, 0], 8)
  const dot = deflateSync(Buffer.from([0, 10, 92, 80]))
  const parts = [chunkOf('IHDR', head), chunkOf('IDAT', dot), chunkOf('IEND', Buffer.alloc(0))]
  return new Uint8Array(Buffer.concat([Buffer.from('89504e470d0a1a0a', 'hex'), ...parts]))
}

function chunkOf(name: string, data: Buffer): Buffer {
  const length = Buffer.alloc(4)
  length.writeUInt32BE(data.length)
  const body = Buffer.concat([Buffer.from(name), data])
  const sum = Buffer.alloc(4)
  sum.writeUInt32BE(crc32(body))
  return Buffer.concat([length, body, sum])
}

/** The beginnings by which pictures are known; what follows is nothing. */
export const pictureStarts = {
  jpeg: Buffer.from('ffd8ffe000104a46494600010100000100010000ffdb', 'hex'),
  gif: Buffer.from('GIF89a\x01\x00\x01\x00\x00\x00\x00', 'latin1'),
  webp: Buffer.from('RIFF\x24\x00\x00\x00WEBPVP8 \x18\x00\x00\x00', 'latin1'),
  heic: Buffer.from('\x00\x00\x00\x18ftypheic\x00\x00\x00\x00mif1heic', 'latin1'),
  tiff: Buffer.from('49492a0008000000000000000000', 'hex'),
} as const
