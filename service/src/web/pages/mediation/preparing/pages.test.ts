/** The pages of preparing, and of what may leave, as each side visits them. */
import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { documentsOfSuite } from '../../../../cases/documents/documents-of-test.ts'
import { actsForFamily, calledMatter, somebody, withCast } from '../../../../mediation/mediation-of-test.ts'
import { noAccounts } from '../../../kit/accounts.ts'
import { type Visitor, visitorOf } from '../../cases/pages-of-test.ts'
import { todayPage } from '../../cases/today/page.ts'
import { confidentialPages } from '../confidential/pages.ts'
import { preparingPages } from './pages.ts'

describe('the pages of preparing', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const documents = documentsOfSuite()
  let at: string
  let caseId: string
  const visitors = new Map<string, Visitor>()
  const as = (who: string): Visitor => visitors.get(who) ?? assert.fail(who)
  before(async () => {
    const opened = await calledMatter(test, cast, { told: true })
    at = `/mediation/${opened.id}`
    caseId = opened.caseId
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, opened.id)
    const accounts = { ...noAccounts, isOffered: true, documents }
    const pages = [
      ...preparingPages(test.data, accounts),
      ...confidentialPages(test.data, accounts),
      todayPage(test.data),
    ]
    const people = { family, officer: cast.officer, adviser: cast.adviser, stranger: cast.head }
    for (const [who, person] of Object.entries(people)) visitors.set(who, visitorOf(pages, person))
  })

  const linkIn = (markup: string, part: string): string =>
    new RegExp(`href="(${at}/${part}\\?item=[0-9a-f-]+)"`).exec(markup)?.[1] ?? assert.fail(`no ${part}`)

  it('keep what a side writes from the other, show it when asked, and say when it is taken back', async () => {
    const wrong = await as('family').post(`${at}/preparing/write?as=matters`, { says: '  ' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /Write something/)
    const long = await as('family').post(`${at}/preparing/write?as=matters`, { says: 'x'.repeat(5001) })
    assert.equal(long.status, 400)
    const once = '11111111-1111-4111-8111-111111111111'
    for (const _ of [1, 2]) {
      const saved = await as('family').post(`${at}/preparing/write?as=matters`, {
        says: 'Quiet <b>room</b>',
        once,
      })
      assert.deepEqual([saved.status, saved.to], [303, `${at}/preparing?done=saved`])
    }
    const own = await as('family').get(`${at}/preparing`)
    assert.equal(own.markup.match(/Quiet &lt;b&gt;room/g)?.length, 1)
    assert.match((await as('adviser').get(`${at}/preparing`)).markup, /Quiet/)
    assert.doesNotMatch((await as('officer').get(`${at}/preparing`)).markup, /Quiet/)
    assert.equal((await as('stranger').get(`${at}/preparing`)).status, 404)

    const show = linkIn(own.markup, 'preparing/show')
    for (const who of ['officer', 'adviser', 'stranger']) {
      assert.equal((await as(who).get(show)).status, 404)
      assert.equal((await as(who).post(show, {})).status, 404)
    }
    assert.match((await as('family').get(show)).markup, /Show this to everybody\?/)
    assert.equal((await as('family').post(show, {})).status, 303)
    const shown = await as('officer').get(`${at}/preparing`)
    assert.match(shown.markup, /Quiet/)
    assert.doesNotMatch(shown.markup, /Take back what you showed/)
    const links = [
      ...(await as('family').get(`${at}/preparing`)).markup.matchAll(/href="([^"]*take-back[^"]*)"/g),
    ]
    const back = links.at(-1)?.[1] ?? ''
    assert.equal((await as('officer').post(back, {})).status, 404)
    assert.equal((await as('family').post(back, {})).status, 303)
    const gone = (await as('officer').get(`${at}/preparing`)).markup
    assert.doesNotMatch(gone, /Quiet/)
    assert.match(gone, /and taken back on/)
  })

  it('let the service alone write own notes, and say who sees them', async () => {
    assert.equal((await as('officer').get(`${at}/preparing/note?as=own`)).status, 404)
    assert.equal((await as('officer').post(`${at}/preparing/note?as=own`, { says: 'x' })).status, 404)
    const form = await as('adviser').get(`${at}/preparing/note?as=own`)
    assert.match(form.markup, /No side ever does/)
    assert.equal(
      (await as('adviser').post(`${at}/preparing/note?as=own`, { says: 'Ours alone' })).status,
      303,
    )
    assert.match((await as('adviser').get(`${at}/preparing`)).markup, /Ours alone/)
    for (const who of ['family', 'officer'])
      assert.doesNotMatch((await as(who).get(`${at}/preparing`)).markup, /Ours alone/)
  })

  it('let a thing leave when everybody agreed, without asking anybody why not', async () => {
    await as('officer').post(`${at}/preparing/note?as=joint`, { says: 'Spring it is' })
    const list = await as('family').get(`${at}/confidential`)
    const ask = linkIn(list.markup, 'confidential/ask')
    assert.equal((await as('family').post(ask, { says: '' })).status, 400)
    assert.equal((await as('family').post(ask, { says: 'For the school' })).status, 303)
    const asked = await as('officer').get(`${at}/confidential`)
    assert.match(asked.markup, /For the school/)
    const action = /action="([^"]*asking=[^"]*)"/.exec(asked.markup)?.[1] ?? ''
    assert.equal((await as('stranger').post(action, { word: 'agrees' })).status, 404)
    assert.equal((await as('officer').post(action, { word: 'because' })).status, 404)
    await as('officer').post(action, { word: 'refuses' })
    assert.match((await as('family').get(`${at}/confidential`)).markup, /does not agree/)
    for (const who of ['officer', 'adviser']) await as(who).post(action, { word: 'agrees' })
    assert.match((await as('family').get(`${at}/confidential`)).markup, /Everybody has agreed since/)
    await as('officer').post(action, { word: 'takes-back' })
    const back = (await as('family').get(`${at}/confidential`)).markup
    assert.match(back, /cannot be called back/)
    assert.doesNotMatch(back, /Everybody has agreed since/)
  })

  it('take a claim with its working to whoever arranges', async () => {
    assert.equal((await as('officer').get(`${at}/preparing/claim`)).status, 404)
    const wrong = await as('family').post(`${at}/preparing/claim`, {
      'count-mileage': 'many',
      'sum-taxi': '-1',
    })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /say how many, such as 12 or 2\.5/)
    assert.match(wrong.markup, /A taxi: say what it cost/)
    assert.equal((await as('family').post(`${at}/preparing/claim`, {})).status, 400)
    const sent = { 'count-mileage': '12', 'sum-earnings': '50', says: 'Both of us came' }
    assert.equal((await as('family').post(`${at}/preparing/claim`, sent)).status, 303)
    const seen = await as('officer').get(`${at}/preparing/expenses`)
    for (const words of [/£53\.00/, /12 × 25p a mile/, /£45\.00, less than claimed/, /Agree to it/])
      assert.match(seen.markup, words)
    const action = /action="([^"]*claim=[^"]*)"/.exec(seen.markup)?.[1] ?? ''
    assert.equal((await as('adviser').post(action, { word: 'agreed' })).status, 404)
    assert.equal((await as('officer').post(action, { word: 'agreed', says: 'Paid on Friday' })).status, 303)
    assert.match((await as('family').get(`${at}/preparing/expenses`)).markup, /Paid on Friday/)
  })

  it('are where the address of the case leads whoever acts in it for an organisation alone', async () => {
    for (const who of ['officer', 'adviser']) {
      const led = await as(who).get(`/cases/${caseId}`)
      assert.deepEqual([led.status, led.to], [303, at])
    }
    assert.equal((await as('family').get(`/cases/${caseId}`)).status, 200)
    assert.equal((await as('stranger').get(`/cases/${caseId}`)).status, 404)
  })
})
