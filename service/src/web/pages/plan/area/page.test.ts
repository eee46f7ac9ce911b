import assert from 'node:assert/strict'
import { after, before, describe, test } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { type Data, noData } from '../../../../db/data.ts'
import { seedDirectory } from '../../../../directory/seed.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { planPage } from '../plan/page.ts'
import { areaPage } from './page.ts'

const letter = 'd=ra&l=2026-11-03&a=x&m=x&t=x'

describe('without a directory', () => {
  test('the plan is whole, and says that the contacts cannot be shown just now', async () => {
    const { markup } = await planAt(noData, `${letter}&w=kent`)
    assert.match(markup, /The directory cannot be reached just now/)
    assert.match(markup, /Thursday/)
    assert.match(markup, /decision letter has to give the contact details/)
    assert.doesNotMatch(markup, /contacts\.vcf/)
  })

  test('choosing a council says so, and leads back to the plan', async () => {
    const { markup } = await choiceAt(noData, `${letter}&council=kent`)
    assert.match(markup, /The directory cannot be reached just now/)
    assert.ok(markup.includes(`href="/plan?${letter.replaceAll('&', '&amp;')}"`))
  })

  test('a fault that is not about the database is not hidden', async () => {
    const broken: Data = { ...noData, asPublic: () => Promise.reject(new TypeError('a fault')) }
    await assert.rejects(planAt(broken, `${letter}&w=kent`), TypeError)
    await assert.rejects(choiceAt(broken, `${letter}&council=kent`), TypeError)
  })

  test('the plan asks for the council in a form that takes the answers along', async () => {
    const { markup } = await planAt(noData, letter)
    assert.match(markup, /<form class="who__council not-print" action="\/plan\/area" method="get"/)
    for (const pair of letter.split('&')) {
      const [name, value] = pair.split('=')
      assert.ok(markup.includes(`<input type="hidden" name="${name}" value="${value}">`), pair)
    }
  })
})

describe('with a directory', { skip: noDatabase }, () => {
  let here: TestData
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
  })
  after(() => here.close())

  test('one council that fits leads straight back to the plan', async () => {
    assert.equal(
      (await choiceAt(here.data, `${letter}&council=Hartlepool`)).to,
      `/plan?${letter}&w=hartlepool`,
    )
  })

  test('several are offered, none is said so, and the list of all is always there', async () => {
    const several = await choiceAt(here.data, `${letter}&council=Bedford`)
    assert.match(several.markup, /w=central-bedfordshire/)
    const none = await choiceAt(here.data, `${letter}&council=zzzzzzz`)
    assert.match(none.markup, /We found no council for this/)
    assert.equal(none.markup.match(/<option value="[a-z]/g)?.length, 153)
  })

  test('what is typed stays on the page as text, however long or strange', async () => {
    const { markup } = await choiceAt(
      here.data,
      `${letter}&council=${encodeURIComponent(`<script>alert(1)</script>${'x'.repeat(900)}`)}`,
    )
    assert.doesNotMatch(markup, /<script>alert/)
    assert.ok(!markup.includes('x'.repeat(101)))
  })

  test('the plan says first that the adviser stands in the letter, then the area’s own, with source and check', async () => {
    const { markup } = await planAt(here.data, `${letter}&w=sefton`)
    const aside = /<aside[\s\S]*?<\/aside>/.exec(markup)?.[0] ?? ''
    assert.ok(aside.indexOf('must give the contact details') < aside.indexOf('The mediation adviser'))
    assert.match(aside, /must give the contact details/)
    assert.match(aside, /Check before you rely on it/)
    assert.match(aside, /href="\/directory\/sefton"/)
    assert.match(markup, /href="\/plan\/contacts\.vcf\?/)
    assert.match(aside, /href="\/plan\/area\?d=ra/)
  })

  test('a council that there is not is chosen again', async () => {
    const { markup } = await planAt(here.data, `${letter}&w=atlantis`)
    assert.match(markup, /We do not know this council\. Choose again\./)
  })
})

async function planAt(data: Data, query: string) {
  return read(await answerLater([planPage(data)], `/plan?${query}`))
}

async function choiceAt(data: Data, query: string) {
  return read(await answerLater([areaPage(data)], `/plan/area?${query}`))
}
