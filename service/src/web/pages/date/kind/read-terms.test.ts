import assert from 'node:assert/strict'
import { test } from 'node:test'
import { isoTerms, readTerms, termsInWords } from './read-terms.ts'

const iso = '2026-09-02/2026-10-23,2026-11-02/2026-12-18'
const words = '2 September 2026 to 23 October 2026, 2 November 2026 to 18 December 2026'

function isoOf(text: string): string | null {
  const terms = readTerms(text)
  return terms === null ? null : isoTerms(terms)
}

test('term dates are read as people write them, and written back', () => {
  for (const text of [
    iso,
    words,
    `${words},`,
    '2 September to 23 October 2026; 2 November to 18 December 2026',
    '2/9/2026 to 23/10/2026\n2/11/2026 to 18/12/2026',
    'Wednesday 2 Sept 2026 until Friday 23 Oct 2026, 2 Nov 2026 – 18 Dec 2026',
  ]) {
    assert.equal(isoOf(text), iso, text)
  }
  const terms = readTerms(iso)
  assert.ok(terms !== null)
  assert.equal(termsInWords(terms), words)
})

test('what is no list of terms in order is refused', () => {
  for (const text of [
    '',
    ',',
    'autumn',
    '2026-09-02',
    '2 September 2026',
    'to 23 October 2026',
    '23 October 2026 to 2 September 2026',
    '31 February 2026 to 23 October 2026',
    '2 November 2026 to 18 December 2026, 2 September 2026 to 23 October 2026',
    '2 September 2026 to 3 November 2026, 2 November 2026 to 18 December 2026',
    '2 September 2026 to 23 October 2026 to 18 December 2026',
  ]) {
    assert.equal(readTerms(text), null, text)
  }
})
