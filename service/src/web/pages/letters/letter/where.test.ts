/** What the directory gives a letter, read from a real one. */
import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { noData } from '../../../../db/data.ts'
import { seedDirectory } from '../../../../directory/seed.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { letterPages } from '../pages.ts'
import { whereOf } from './where.ts'

describe('where a letter goes', { skip: noDatabase }, () => {
  let here: TestData
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
  })
  after(() => here.close())

  const paper = (markup: string) => /<div class="letter-paper">(.*?)<\/div>/s.exec(markup)?.[1] ?? ''

  test('is read for the council that was chosen', async () => {
    const { areas, area, entries } = await whereOf(here.data, 'sefton')
    assert.equal(areas.length, 153)
    assert.equal(area?.slug, 'sefton')
    assert.ok(
      entries.some(({ role }) => role === 'send-team') && entries.some(({ role }) => role === 'tribunal'),
    )
    assert.equal((await whereOf(here.data, 'atlantis')).area, null)
    assert.equal((await whereOf(here.data, null)).areas.length, 153)
  })

  test('is nowhere without a directory, and the letter is still a letter', async () => {
    assert.deepEqual(await whereOf(noData, 'sefton'), { areas: [], area: null, entries: [] })
  })

  test('stands in the letter, and on the page with its source', async () => {
    const pages = letterPages(here.data)
    const { markup } = read(await answerLater(pages, '/letters/raise-a-concern?q=s&qs=h&st=ms&w=sefton'))
    assert.match(markup, /<option value="sefton" selected>Sefton<\/option>/)
    const posted = read(
      await answerLater(pages, '/letters/raise-a-concern', { body: 'council', w: 'sefton' }),
    )
    assert.match(paper(posted.markup), /Sefton Council SEN Casework Team<br>/)
    assert.match(paper(posted.markup), /By email: special\.needs@sefton\.gov\.uk/)
    assert.doesNotMatch(paper(posted.markup), /rely on it/)
    assert.match(
      posted.markup,
      /We read this on <a class="govuk-link" href="https:[^"]*">[^<]*<\/a> on \d+ \w+ 20\d\d\. Check it/,
    )
    assert.match(posted.markup, /href="mailto:special\.needs@sefton\.gov\.uk\?/)
  })

  test('of an adviser that is not listed says where it must be', async () => {
    const pages = letterPages(here.data)
    const { markup } = read(await answerLater(pages, '/letters/ask-the-adviser-for-mediation?w=sefton'))
    assert.match(markup, /decision letter must give you the adviser’s contact details/)
  })
})
