import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { day } from '@way-forward/law'
import type { Source } from '../../../directory/directory.ts'
import { ageOf } from './age.ts'

const source: Source = {
  address: 'https://www.a.example/help',
  readOn: '2026-11-01',
  datedOn: null,
  isOwn: true,
}
const on = (iso: string, more: Partial<Source> = {}) => ageOf({ ...source, ...more }, day(iso))

describe('the age of an entry', () => {
  it('says where and when it was read, and how long ago', () => {
    assert.equal(
      on('2026-11-22').says,
      'Read at a.example, on 1 November 2026, 3 weeks ago. The page shows no date of its own.',
    )
    assert.match(on('2026-11-01').says, /, today\./)
    assert.match(on('2026-11-02').says, /, yesterday\./)
    assert.match(on('2026-11-14').says, /, 13 days ago\./)
    assert.match(on('2026-11-15').says, /, 2 weeks ago\./)
    assert.match(on('2027-01-01').says, /, 2 months ago\./)
    assert.match(on('2028-11-30').says, /, 2 years ago\./)
    assert.match(on('2026-10-01').says, /, today\./)
  })

  it('says what the page says of itself, and no more exactly than it does', () => {
    assert.match(on('2026-11-22', { datedOn: '2024-03-11' }).says, /The page is dated 11 March 2024\./)
    assert.match(
      on('2026-11-22', { datedOn: '2024-03-01', datedTo: 'month' }).says,
      /The page is dated March 2024\./,
    )
    assert.match(
      on('2026-11-22', { datedOn: '2023-01-01', datedTo: 'year' }).says,
      /The page is dated 2023\./,
    )
  })

  it('is old a year and a day after the page’s own date, or after the reading', () => {
    assert.equal(on('2027-11-01').isOld, false)
    assert.equal(on('2027-11-02').isOld, true)
    assert.equal(on('2026-11-22', { datedOn: '2025-11-22' }).isOld, false)
    assert.equal(on('2026-11-22', { datedOn: '2025-11-21' }).isOld, true)
  })

  it('says that a page is another’s, or a document', () => {
    assert.match(
      on('2026-11-22', { isOwn: false }).says,
      /^Read at a\.example, which is not the service’s own/,
    )
    assert.match(on('2026-11-22', { address: null }).says, /^Read in a document, on .* It shows/)
  })
})
