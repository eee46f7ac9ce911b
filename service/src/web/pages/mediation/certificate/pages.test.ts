import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { readPdf } from '../../../../../proof/read-pdf.ts'
import { openCase } from '../../../../cases/open-case.ts'
import { readCase } from '../../../../cases/read-case.ts'
import type { Keys } from '../../../../keys.ts'
import {
  advisedMatter,
  issued,
  keysOfTest,
  says,
} from '../../../../mediation/certificate/certificates-of-test.ts'
import { ensureSigningKey } from '../../../../mediation/certificate/signing-keys.ts'
import { clocksOf } from '../../../../mediation/clocks.ts'
import {
  actsForFamily,
  type Cast,
  castOf,
  inMatterAs,
  referralOfTest,
  somebody,
} from '../../../../mediation/mediation-of-test.ts'
import { referCase } from '../../../../mediation/open-matter.ts'
import { noAccounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read, textOf, visitOf } from '../../../kit/visit-of.ts'
import { visitorOf } from '../../cases/pages-of-test.ts'
import { headingOf } from '../advice/overview/heading.ts'
import { certificatePages } from './pages.ts'

const on = '2026-11-20'

describe('the pages of certificates', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  let keys: Keys
  let closeKeys: () => void
  let pages: readonly Page[]
  let tries = 0
  before(async () => {
    test = await testData()
    cast = await castOf(test)
    ;({ keys, close: closeKeys } = keysOfTest())
    await ensureSigningKey(test.workData, keys, '2026-10-01')
    const countUse = async () => {
      tries += 1
      return tries > 40 ? { use: 'codes' as const, seconds: 60 } : null
    }
    const accounts = { ...noAccounts, isOffered: true, keys, auth: { ...noAccounts.auth, countUse } }
    pages = certificatePages(test.data, accounts)
  })
  after(async () => {
    closeKeys()
    await test.close()
  })

  const as = (person: string) => visitorOf(pages, person, on)
  const all = (matter: string) => `/mediation/${matter}/certificate`
  const family = async (matter: string) => {
    const person = await somebody(test, 'A parent')
    await actsForFamily(test, person, matter)
    return person
  }
  const filled = { name: 'A parent', is: 'parent', child: 'A child' }
  const sent = async (file: string) => {
    const visit = visitOf('/certificate', { code: '' }, on)
    const page = pages.find(({ path }) => path === '/certificate')
    const upload = { name: 'x.json', bytes: Buffer.from(file) }
    return read((await page?.post?.({ ...visit, upload })) ?? { kind: 'problem', status: 503 })
  }

  it('issue one to the adviser, who is told what may be issued and until when', async () => {
    const matter = await advisedMatter(test, cast)
    const adviser = as(cast.adviser)
    const before = await adviser.get(all(matter))
    assert.match(before.markup, /May be issued/)
    assert.match(before.markup, /23 November 2026/)
    assert.match(before.markup, /The family has not said that it wants mediation/)
    const form = await adviser.get(`${all(matter)}/issue?basis=no-mediation`)
    const once = /name="once" value="([^"]+)"/.exec(form.markup)?.[1] ?? ''
    const empty = await adviser.post(`${all(matter)}/issue?basis=no-mediation`, {
      once,
      name: '',
      is: 'aunt',
    })
    assert.equal(empty.status, 400)
    assert.match(empty.markup, /Write who the certificate is for/)
    assert.match(empty.markup, /value="aunt"/)
    const first = await adviser.post(`${all(matter)}/issue?basis=no-mediation`, { once, ...filled })
    assert.equal(first.status, 303)
    // Sent twice, it is issued once.
    const second = await adviser.post(`${all(matter)}/issue?basis=no-mediation`, { once, ...filled })
    assert.equal(second.to, first.to)
    const shown = await adviser.get(first.to)
    for (const words of ['A child', '5pm on', 'Monday 21 December 2026', 'Replace it', 'Withdraw it'])
      assert.ok(shown.markup.includes(words), words)
    const bad = await adviser.get(`${all(matter)}/issue?basis=other`)
    assert.equal(bad.status, 404)
  })

  it('show it to the family, as a page, a tagged PDF of one page and a file, and to nobody else', async () => {
    const matter = await advisedMatter(test, cast)
    const made = await issued(test, { keys, person: cast.adviser, matter })
    assert.ok(made.became === 'issued')
    const own = `${all(matter)}/${made.id}`
    const parent = as(await family(matter))
    const shown = await parent.get(own)
    assert.equal(shown.status, 200)
    assert.ok(shown.markup.includes(made.code))
    assert.ok(!shown.markup.includes('Withdraw it'))
    const json = await parent.answer(`${own}/json`)
    assert.ok(json.kind === 'file' && json.name === `certificate-${made.code}.json`)
    assert.equal(JSON.parse(textOf(json.body)).certificate.code, made.code)
    const pdf = await parent.answer(`${own}/pdf`)
    assert.ok(
      pdf.kind === 'file' && pdf.name === `certificate-${made.code}.pdf` && typeof pdf.body !== 'string',
    )
    const paper = await readPdf(pdf.body)
    assert.equal(paper.pages.length, 1)
    assert.ok(paper.isTagged)
    for (const words of [made.code, 'Mediation certificate', '21 December 2026', 'A child'])
      assert.ok(paper.text.includes(words), words)
    for (const person of [
      cast.officer,
      cast.nurse,
      cast.head,
      cast.mediator,
      await somebody(test, 'A stranger'),
    ])
      for (const address of [all(matter), own, `${own}/json`, `${own}/pdf`, `${own}/withdraw`]) {
        assert.equal((await as(person).get(address)).status, 404, address)
      }
    for (const form of ['issue?basis=no-mediation', `${made.id}/withdraw`])
      assert.equal((await parent.post(`${all(matter)}/${form}`, { ...filled, why: 'x' })).status, 404)
  })

  it('stop it after late contact, with what is open; and ask for a reason where readings differ', async () => {
    const late = await advisedMatter(test, cast, { sentOn: '2026-09-01' })
    const stopped = await as(cast.adviser).get(all(late))
    for (const words of [
      'on every reading',
      'leave to appeal without a certificate',
      'By its words the bar is not',
      'gives more time to appeal is not settled',
    ])
      assert.ok(stopped.markup.includes(words), words)
    const refused = await as(cast.adviser).post(`${all(late)}/issue?basis=no-mediation`, filled)
    assert.equal(refused.status, 400)
    assert.match(refused.markup, /may not be issued/)
    const parent = await as(await family(late)).get(all(late))
    assert.match(parent.markup, /leave to appeal without a certificate/)
    const arguable = await advisedMatter(test, cast, { sentOn: '2026-09-03', datedOn: '2026-09-01' })
    const address = `${all(arguable)}/issue?basis=no-mediation`
    assert.match((await as(cast.adviser).get(all(arguable))).markup, /You decide/)
    const without = await as(cast.adviser).post(address, filled)
    assert.equal(without.status, 400)
    assert.match(without.markup, /Write why you decide so/)
    const reasoned = await as(cast.adviser).post(address, { ...filled, reason: 'Posted later.' })
    assert.equal(reasoned.status, 303)
    // The reason is the service's own.
    const read = await as(await family(arguable)).get(reasoned.to)
    assert.ok(!read.markup.includes('Posted later'))
  })

  it('record that none is issued where readings differ: the family reads that and what is open, not why', async () => {
    const differing = { sentOn: '2026-09-03', datedOn: '2026-09-01' }
    const open = ['leave to appeal without a certificate', 'By its words the bar is not', 'ask for more time']
    for (const days of [differing, { sentOn: '2026-09-01', isDatedAlone: true }]) {
      const matter = await advisedMatter(test, cast, days)
      const [adviser, parent] = [as(cast.adviser), as(await family(matter))]
      const address = `${all(matter)}/issue?basis=no-mediation`
      for (const reader of [adviser, parent]) {
        const { markup } = await reader.get(all(matter))
        for (const words of open) assert.ok(markup.includes(words), words)
      }
      assert.match((await parent.get(all(matter))).markup, /The service has until/)
      const why = { act: 'not-issued', reason: 'The date on it counts.' }
      const without = await adviser.post(address, { ...why, reason: '' })
      assert.equal(without.status, 400)
      assert.match(without.markup, /Write why you decide so/)
      assert.ok(!without.markup.includes('Write who the certificate is for'))
      assert.equal((await parent.post(address, why)).status, 404)
      const decided = await adviser.post(address, why)
      assert.deepEqual([decided.status, decided.to], [303, all(matter)])
      const own = (await adviser.get(all(matter))).markup
      for (const words of ['Not issued', 'The date on it counts.', 'Take that back', ...open])
        assert.ok(own.includes(words), words)
      assert.ok(!own.includes('Due by'))
      const read = (await parent.get(all(matter))).markup
      for (const words of ['the adviser decided that no certificate is issued', ...open])
        assert.ok(read.includes(words), words)
      for (const words of ['The date on it counts', 'The service has until', 'Take that back'])
        assert.ok(!read.includes(words), words)
      const heading = await inMatterAs(test, cast.adviser, matter, async (_, of) =>
        headingOf(of, clocksOf(of, publishedCalendar), publishedCalendar),
      )
      assert.equal(heading, 'It was decided that no certificate is issued')
      assert.equal((await parent.post(all(matter), {})).status, 404)
      assert.equal((await as(cast.mediator).post(all(matter), {})).status, 404)
      assert.equal((await adviser.post(all(matter), {})).status, 303)
      assert.match((await parent.get(all(matter))).markup, /The service has until/)
    }
    // Where the law leaves nothing to decide it is asked for what a certificate needs.
    const plain = await advisedMatter(test, cast)
    const asked = await as(cast.adviser).post(`${all(plain)}/issue?basis=no-mediation`, { act: 'not-issued' })
    assert.match(asked.markup, /Write who the certificate is for/)
    assert.ok(!asked.markup.includes('Do not issue it'))
  })

  it('ask for an earlier contact before it is stopped as late, and for the day of sending before it is decided', async () => {
    const days = { sentOn: '2026-09-01', contactedOn: '2026-11-02' }
    const unasked = await advisedMatter(test, cast, { ...days, isAsked: false })
    const adviser = await as(cast.adviser).get(all(unasked))
    assert.match(adviser.markup, /whether it was in touch with another mediation adviser before/)
    assert.ok(!adviser.markup.includes('on every reading'))
    const parent = await as(await family(unasked)).get(all(unasked))
    assert.match(parent.markup, /tell the service on which day/)
    const alone = await advisedMatter(test, cast, { ...days, isDatedAlone: true })
    const decides = await as(cast.adviser).get(all(alone))
    assert.match(decides.markup, /Only the date on the letter is known/)
    assert.ok(!decides.markup.includes('The letter has two dates'))
    const form = await as(cast.adviser).get(`${all(alone)}/issue?basis=no-mediation`)
    assert.match(form.markup, /what is known of the day on which it was sent/)
  })

  it('say that none is needed about a setting alone, and print the two months alone with the doubt', async () => {
    const matter = await advisedMatter(test, cast, { disputed: ['placement'] })
    const shownFirst = (await as(cast.adviser).get(all(matter))).markup
    for (const words of ['No certificate is needed', 'Only if the family asks for one', 'May be issued'])
      assert.ok(shownFirst.includes(words), words)
    const parent = (await as(await family(matter)).get(all(matter))).markup
    for (const markup of [shownFirst, parent])
      for (const words of ['Due by', 'The service has until', '>Late<', 'leave to appeal'])
        assert.ok(!markup.includes(words), words)
    const made = await as(cast.adviser).post(`${all(matter)}/issue?basis=no-mediation`, filled)
    const shown = await as(cast.adviser).get(made.to)
    assert.ok(shown.markup.includes('Wednesday 9 December 2026'))
    assert.ok(shown.markup.includes('is not settled; the two months are safe'))
    assert.ok(!shown.markup.includes('A later reading ends'))
  })

  it('replace and withdraw it, and tell whoever checks its code', async () => {
    const matter = await advisedMatter(test, cast)
    const adviser = as(cast.adviser)
    const made = await issued(test, { keys, person: cast.adviser, matter })
    assert.ok(made.became === 'issued')
    const form = `${all(matter)}/issue?basis=no-mediation&replaces=${made.id}`
    assert.match((await adviser.post(form, filled)).markup, /Write what is wrong/)
    const second = await adviser.post(form, { ...filled, wrong: 'The name was wrong.' })
    assert.equal(second.status, 303)
    const replaced = await as(cast.adviser).get(`/certificate/${made.code}`)
    assert.match(replaced.markup, /This certificate was replaced/)
    assert.match((await adviser.get(`${all(matter)}/${made.id}`)).markup, /was replaced on/)
    const withdrawn = `${second.to}/withdraw`
    assert.equal((await adviser.post(withdrawn, { why: '' })).status, 400)
    assert.equal((await adviser.post(withdrawn, { why: 'Issued by mistake.' })).status, 303)
    assert.equal((await adviser.get(withdrawn)).status, 404)
    const code = /certificate\/([0-9A-Z-]{14})"/.exec((await adviser.get(second.to)).markup)?.[1]
    assert.match((await adviser.get(`/certificate/${code}`)).markup, /This certificate was withdrawn/)
  })

  it('replace one of a family that wants to mediate since, and issue it no other', async () => {
    const matter = await advisedMatter(test, cast)
    const adviser = as(cast.adviser)
    const made = await issued(test, { keys, person: cast.adviser, matter })
    assert.ok(made.became === 'issued')
    await says(test, cast.adviser, matter, [
      ['with', { kind: 'choice', word: 'mediate', onDay: '2026-11-20', body: { means: 'telephone' } }],
    ])
    const form = `${all(matter)}/issue?basis=no-mediation`
    assert.match((await adviser.get(form)).markup, /last said that it wants mediation/)
    assert.equal((await adviser.post(form, filled)).status, 400)
    const replacing = `${form}&replaces=${made.id}`
    assert.match((await adviser.get(replacing)).markup, /What is wrong with the earlier certificate/)
    const second = await adviser.post(replacing, { ...filled, wrong: 'The name was wrong.' })
    assert.equal(second.status, 303)
    assert.match((await adviser.get(second.to)).markup, /which was wrong: The name was wrong/)
  })

  it('answer anybody by code and by file, without a name', async () => {
    const matter = await advisedMatter(test, cast)
    const made = await issued(test, { keys, person: cast.adviser, matter })
    assert.ok(made.became === 'issued')
    const ask = async (address: string, form?: Readonly<Record<string, string>>) =>
      read(await answerLater(pages, address, form, on))
    const typed = await ask('/certificate', { code: made.code.toLowerCase().replaceAll('-', ' ') })
    assert.equal(typed.to, `/certificate/${made.code}`)
    const found = await ask(typed.to)
    assert.equal(found.status, 200)
    for (const words of ['This certificate is valid', made.code, 'No mediation wanted', '20 November 2026'])
      assert.ok(found.markup.includes(words), words)
    for (const name of ['A parent', 'A child', 'A mediation adviser']) assert.ok(!found.markup.includes(name))
    assert.equal((await ask('/certificate', { code: 'x' })).status, 400)
    for (const code of ['0000-0000-0000', 'nonsense']) {
      const unknown = await ask(`/certificate/${code}`)
      assert.equal(unknown.status, 404)
      assert.match(unknown.markup, /no certificate with this code/)
    }
    const answer = await as(cast.adviser).answer(`${all(matter)}/${made.id}/json`)
    assert.ok(answer.kind === 'file')
    const file = textOf(answer.body)
    const good = await sent(file)
    assert.match(good.markup, /byte for byte as this service signed it/)
    assert.ok(!good.markup.includes('A child'))
    assert.match((await sent(file.replace('A child', 'B child'))).markup, /This file was changed/)
    assert.match((await sent(file.replace(/"key":"./, '"key":"x'))).markup, /not from this service/)
    assert.match((await sent('%PDF-1.7')).markup, /no certificate/)
    const published = await answerLater(pages, '/.well-known/way-forward-certificate-keys.json')
    assert.ok(published.kind === 'file')
    const { keys: listed } = JSON.parse(textOf(published.body))
    assert.equal(listed.length, 1)
    assert.deepEqual(Object.keys(listed[0]).toSorted(), ['crv', 'from', 'kid', 'kty', 'until', 'use', 'x'])
  })

  it('limit how many codes are tried, of those that are there too', async () => {
    tries = 1000
    for (const address of ['/certificate/0000-0000-0000'])
      assert.equal(read(await answerLater(pages, address)).status, 429)
    assert.equal((await sent('{}')).status, 429)
    tries = 0
  })

  it('let the family show its dates to those it shares its case with', async () => {
    const parent = await somebody(test, 'A parent')
    const caseId = await test.data.actingAs({ person: parent }, (tx) =>
      openCase(tx, {
        label: 'parent',
        facts: {
          person: { asks: 'parent' },
          concerns: [{ id: 'x', kind: 'council-decision', decision: 'refuse-assess' }],
        },
      }),
    )
    const opened = await test.data.actingAs({ person: parent, caseId }, async (tx) => {
      const file = await readCase(tx, caseId)
      return referCase(tx, {
        caseId,
        process: 'mediation',
        concern: file?.concerns[0]?.id ?? null,
        concernKind: 'council-decision',
        service: cast.service,
        area: null,
        referredOn: '2026-11-02',
        referral: referralOfTest,
      })
    })
    assert.ok(opened)
    const body = { means: 'telephone' } as const
    await says(test, cast.adviser, opened.id, [
      [
        'with',
        {
          kind: 'decision',
          word: 'refuse-assess',
          onDay: '2026-10-09',
          body: { isSentDay: true, disputed: [] },
        },
      ],
      ['with', { kind: 'contact', word: 'here', onDay: '2026-11-02', body }],
      ['with', { kind: 'advice', word: 'telephone', onDay: '2026-11-02', body: { topics: [] } }],
      ['with', { kind: 'choice', word: 'no-mediation', onDay: '2026-11-18', body }],
    ])
    const made = await issued(test, { keys, person: cast.adviser, matter: opened.id })
    assert.ok(made.became === 'issued')
    const own = `${all(opened.id)}/${made.id}`
    const shared = () =>
      test.data.actingAs({ person: parent, caseId }, async (tx) => {
        const file = await readCase(tx, caseId)
        const wall = file?.concerns[0]?.wall
        return file?.events
          .filter((event) => event.wall === wall && event.fact.endsWith('On') && !event.isCorrected)
          .map(({ fact, value }) => [fact, value])
      })
    assert.deepEqual(await shared(), [])
    // The service shares nothing of the family's.
    assert.equal((await as(cast.adviser).post(own, {})).status, 404)
    assert.match((await as(parent).get(own)).markup, /Let them see its dates/)
    for (let sentTwice = 0; sentTwice < 2; sentTwice++) {
      assert.equal((await as(parent).post(own, {})).status, 303)
      assert.deepEqual(await shared(), [
        ['mediationAdviserContactedOn', '2026-11-02'],
        ['certificateIssuedOn', '2026-11-20'],
      ])
    }
    assert.ok(!(await as(parent).get(own)).markup.includes('Let them see its dates'))
  })
})
