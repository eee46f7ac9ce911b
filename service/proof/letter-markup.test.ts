/** The page of every letter is valid markup, empty and filled in; the browser looks at a few of them besides. */
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noData } from '../src/db/data.ts'
import { letters } from '../src/documents/letters/letters.ts'
import { answerLater, read } from '../src/web/kit/visit-of.ts'
import { letterPages } from '../src/web/pages/letters/pages.ts'
import { markupFaults } from './markup-rules.ts'

const pages = letterPages(noData)

test('every letter’s page is valid, empty and with faults in every field', async () => {
  for (const { id, fields } of letters) {
    const address = `/letters/${id}`
    assert.deepEqual(await markupFaults(read(await answerLater(pages, address)).markup), [], id)
    const form: Record<string, string> = { email: 'nowhere', name: 'x'.repeat(300), 'bornOn-day': '31' }
    for (const [name, field] of Object.entries(fields)) {
      form[name] = field.type === 'choice' ? (Object.keys(field.options)[0] ?? '') : 'x'.repeat(2000)
      if (field.type === 'day') form[`${name}-month`] = '13'
    }
    const faulty = read(await answerLater(pages, address, form))
    assert.equal(faulty.status, 400)
    assert.deepEqual(await markupFaults(faulty.markup), [], id)
  }
})
