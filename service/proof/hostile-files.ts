/** Files that are made to do harm: each must be refused, and soon. */
import { docxOf, part, pdfOf, textStream, zipOf } from '../src/files/made-files.ts'

const zeros = Buffer.alloc(80 * 1024 * 1024)
const names = '<!ENTITY a "aaaaaaaaaa">'
const laughs = Array.from(
  { length: 9 },
  (_, at) => `<!ENTITY a${at} "${`&a${at ? at - 1 : ''};`.repeat(10)}">`,
)
const files: readonly (readonly [string, () => Uint8Array])[] = [
  ['a zip bomb as DOCX', () => docxOf(['x'], [{ name: 'word/media/zeros', bytes: zeros }])],
  ['a zip that lies about its size', () => docxOf(['x'], [{ name: 'word/a', bytes: zeros, claims: 10 }])],
  [
    'a DOCX of 5,000 parts',
    () =>
      docxOf(
        ['x'],
        Array.from({ length: 5000 }, (_, at) => part(`word/${at}`, 'x')),
      ),
  ],
  [
    'a DOCX whose words multiply',
    () =>
      zipOf([
        part('[Content_Types].xml', '<Types/>'),
        part('word/document.xml', `<!DOCTYPE d [${names}${laughs.join('')}]><d>&a8;</d>`),
      ]),
  ],
  ['a DOCX that is cut off', () => docxOf(['x'.repeat(10_000)]).subarray(0, 700)],
  ['a zip that holds no letter', () => zipOf([part('../../etc/passwd', 'root')])],
  ['a PDF whose page unpacks to 80 MB', () => pdfOf([zeros])],
  ['a PDF that is cut off', () => pdfOf([textStream(['Dear parent'])]).subarray(0, 300)],
  ['a PDF of noise', () => Buffer.from(`%PDF-1.7\n${'\u0001obj<<'.repeat(10_000)}`)],
  [
    'a PDF whose pages hold themselves',
    () =>
      Buffer.from(
        '%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj\n2 0 obj<</Type/Pages/Kids[2 0 R]/Count 99999999>>endobj\ntrailer<</Root 1 0 R>>\n%%EOF',
      ),
  ],
  ['a picture', () => Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a])],
  ['bytes that are nothing', () => Buffer.from([0, 255, 254, 0, 1, 2, 3])],
]

/** Each with what it is; made only when it is sent. */
export const hostileFiles = files.map(([name, make]) => ({ name, make }))
