import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../proof/database.ts'
import { markupFaults } from '../../../../proof/markup-rules.ts'
import { madeService } from '../../../cases/desk/desk-of-test.ts'
import { madePerson } from '../../../cases/people-of-test.ts'
import { DataUnavailable, noData } from '../../../db/data.ts'
import { type AnsweringPostcodes, answeringPostcodes } from '../../../directory/answering-postcodes.ts'
import { allAreas } from '../../../directory/areas.ts'
import { entriesOfTable } from '../../../directory/csv-entries.ts'
import { readTable } from '../../../directory/csv-table.ts'
import { hideRole, showRole } from '../../../directory/hidden-roles.ts'
import { importEntries } from '../../../directory/import-entries.ts'
import { openReports } from '../../../directory/open-reports.ts'
import { seedDirectory } from '../../../directory/seed.ts'
import { letterNamed } from '../../../documents/letters/letters.ts'
import type { Page } from '../../kit/page.ts'
import { answerLater, read } from '../../kit/visit-of.ts'
import { directoryPages } from './pages.ts'
import { gaps } from './words.ts'

/** Cells as somebody may send them, to be shown as text and nothing else. */
const hostile = `gss_code,role,organisation,phones,email,website,postal_address,hours,source_url,source_date,source_kind,read_on,notes
E08000007,support-group,=cmd|calc <script>alert(1)</script>,01632 960001 (<b>mornings</b>),a&b@c.example,https://c.example/?a=%22&b=1,<i>1 High Street</i>,"<u>Monday, 9am to 5pm</u>",https://c.example/it,2024-03,other page,2026-11-01,wombat
`

describe('the directory', { skip: noDatabase }, () => {
  let here: TestData
  let pages: readonly Page[]
  before(async () => {
    here = await testData()
    await seedDirectory(here.operatorData)
    await here.operatorData.asOperator(async (tx) => {
      const reading = entriesOfTable(readTable(Buffer.from(hostile)), await allAreas(tx))
      const options = { origin: 'test', today: '2026-11-01', removeMissing: false, isDryRun: false }
      await importEntries(tx, reading, options)
    })
    pages = directoryPages(here.data, null)
  })
  after(() => here.close())

  const at = async (address: string, form?: Readonly<Record<string, string>>, on?: string) =>
    read(await answerLater(pages, address, form, on))

  it('leads to the enquiry page where a service of the area is on this service, and nowhere else', async () => {
    const administrator = await madePerson(here, 'A head')
    const asks = /href="\/enquiry\?w=([a-z-]+)">([^<]*)</
    assert.doesNotMatch((await at('/directory/hartlepool')).markup, asks)
    const [area] = (await here.data.asPublic(allAreas)).filter(({ slug }) => slug === 'hartlepool')
    await madeService(here, { name: 'Example SENDIASS', area: area?.id ?? '', administrator })
    const { markup } = await at('/directory/hartlepool')
    assert.deepEqual(asks.exec(markup)?.slice(1), ['hartlepool', 'Ask Example SENDIASS for help here'])
    assert.deepEqual(await markupFaults(markup), [])
    assert.doesNotMatch((await at('/directory/stockport')).markup, asks)
  })

  describe('the search', () => {
    it('lists all councils by region where nothing is looked for', async () => {
      const { markup, status } = await at('/directory')
      assert.equal(status, 200)
      assert.equal(markup.match(/<details/g)?.length, 9)
      assert.equal(new Set(markup.match(/href="\/directory\/[a-z-]+"/g)).size, 153 + 1)
      assert.doesNotMatch(markup, /postcode/)
      assert.match(markup, /Open Government Licence/)
    })

    it('finds a council by name, however it is typed, and the services there', async () => {
      for (const typed of ['hartlepool', 'HARTLEPOL', 'Hartlepool council']) {
        const { markup } = await at(`/directory?q=${encodeURIComponent(typed)}`)
        assert.match(markup, /href="\/directory\/hartlepool">Hartlepool Borough Council/, typed)
      }
      const { markup } = await at('/directory?q=sendiass+hartlepool')
      assert.match(markup, /href="\/directory\/hartlepool#entry-[0-9a-f-]{36}">Hartlepool SENDIASS/)
      assert.match(markup, /role="status"[^>]*>[^<]*1 service found\./)
    })

    it('pages a long list, and a page that there is not is empty without harm', async () => {
      const first = await at('/directory?q=council')
      assert.match(first.markup, /Page 1 of \d+/)
      assert.match(first.markup, /href="\/directory\?q=council&amp;page=2"/)
      const second = await at('/directory?q=council&page=2')
      assert.match(second.markup, /Earlier/)
      for (const page of ['9999', '-1', 'x', '1e999']) {
        assert.equal((await at(`/directory?q=council&page=${page}`)).status, 200)
      }
    })

    it('says what to do where nothing fits', async () => {
      const { markup } = await at('/directory?q=zzzzzzz')
      assert.match(markup, /Nothing found\./)
      assert.match(markup, /county council/)
    })

    it('shows what was typed as text, cut to a length, and no query is run on marks alone', async () => {
      const { markup } = await at(
        `/directory?q=${encodeURIComponent(`"><script>x</script>${'y'.repeat(5000)}`)}`,
      )
      assert.doesNotMatch(markup, /<script>x/)
      assert.doesNotMatch(markup, /y{101}/)
      assert.doesNotMatch((await at('/directory?q=%25%27--')).markup, /found\./)
    })
  })

  describe('an area', () => {
    it('says first that the letter must name the adviser, then each role in order', async () => {
      const { markup } = await at('/directory/hartlepool')
      const order = [
        'Look in the council’s letter first',
        'reg 32(c)',
        'href="/notice"',
        'href="/guide?w=hartlepool"',
        'href="/date"',
        'id="mediation-advice"',
        'id="information-and-advice"',
        'id="send-team"',
        'id="disagreement-resolution"',
        'id="support-group"',
        'id="england"',
      ].map((words) => markup.indexOf(words, markup.indexOf('<main')))
      assert.ok(!order.includes(-1), String(order))
      assert.deepEqual(
        order,
        order.toSorted((a, b) => a - b),
      )
    })

    it('shows each entry with its source, its age and the warning, and never notes', async () => {
      const { markup } = await at('/directory/hartlepool')
      const entries = markup.match(/<article/g)?.length ?? 0
      assert.ok(entries > 10)
      assert.equal(markup.match(/Check before you rely on it\./g)?.length, entries)
      assert.equal(markup.match(/href="\/directory\/report\//g)?.length, entries)
      assert.match(markup, /Read at find-tender\.service\.gov\.uk, which is not the service’s own page/)
      assert.match(markup, /href="tel:01833630309"/)
      assert.doesNotMatch(markup, /Numbers? of Stockton|carry an individual name/)
    })

    it('marks what is over a year old', async () => {
      assert.doesNotMatch(await mediationAt('hartlepool', '2026-11-22'), /May be old/)
      assert.match(await mediationAt('hartlepool', '2028-11-22'), /May be old/)
    })

    async function mediationAt(slug: string, on: string): Promise<string> {
      const { markup } = await at(`/directory/${slug}`, undefined, on)
      return /id="mediation-advice"[\s\S]*?<\/section>/.exec(markup)?.[0] ?? ''
    }

    it('says what to ask where it has nobody, with the letter', async () => {
      const { markup } = await at('/directory/stockport')
      assert.match(markup, /Who is the mediation adviser for my area/)
      assert.match(markup, /href="\/letters\/ask-sendiass-for-help\?w=stockport"/)
      for (const gap of Object.values(gaps)) {
        if (gap.letter !== undefined) assert.ok(letterNamed(gap.letter.name), gap.letter.name)
      }
    })

    it('shows hostile entries as text', async () => {
      const { markup } = await at('/directory/stockport')
      assert.match(markup, /=cmd\|calc &lt;script&gt;/)
      assert.doesNotMatch(markup, /<script>alert|<b>mornings|<i>1 High|<u>Monday|wombat/)
      assert.match(markup, /href="mailto:a%26b@c\.example"/)
      assert.match(markup, /The page is dated March 2024/)
      assert.match(markup, /May be old/)
      assert.deepEqual(await markupFaults(markup), [])
    })

    it('leaves out a role that the operator hides, its gap too', async () => {
      await here.operatorData.asOperator((tx) => hideRole(tx, 'healthwatch'))
      assert.doesNotMatch((await at('/directory/cambridgeshire')).markup, /Healthwatch/)
      await here.operatorData.asOperator((tx) => showRole(tx, 'healthwatch'))
      assert.match((await at('/directory/cambridgeshire')).markup, /Healthwatch Cambridgeshire/)
    })

    it('that is not known is a page with the search', async () => {
      for (const slug of ['atlantis', '%3Cscript%3E', "'%20or%201=1"]) {
        const { status, markup } = await at(`/directory/${slug}`)
        assert.equal(status, 404)
        assert.match(markup, /name="q"/)
      }
    })
  })

  it('has the bodies of all of England on a page of their own', async () => {
    const { markup } = await at('/directory/national')
    assert.match(markup, /Local Government and Social Care Ombudsman/)
    assert.match(markup, /We know the name and no more/)
  })

  describe('a report', () => {
    const tribunal = '/directory/report/372c0245-1078-595d-b8b8-1c0b5bf83f5d'
    const waiting = () => here.operatorData.asOperator((tx) => openReports(tx, { number: 1, size: 100 }))

    it('is taken, thanked for at an address without it, and waits for the operator', async () => {
      assert.match((await at(tribunal)).markup, /First-tier Tribunal/)
      const { status, to } = await at(tribunal, { says: 'The number is dead' })
      assert.equal(status, 303)
      assert.equal(to, `${tribunal}?became=sent`)
      assert.match((await at(to)).markup, /Thank you/)
      assert.equal((await waiting()).things[0]?.says, 'The number is dead')
    })

    it('is refused where it says nothing or too much, and keeps what was typed', async () => {
      const before = (await waiting()).total
      assert.equal((await at(tribunal, { says: '  ' })).status, 400)
      const long = await at(tribunal, { says: `<b>${'x'.repeat(2000)}` })
      assert.equal(long.status, 400)
      assert.match(long.markup, /at most 2,000 characters/)
      assert.match(long.markup, /&lt;b&gt;xxx/)
      assert.equal((await waiting()).total, before)
    })

    it('is refused kindly where twenty wait already', async () => {
      for (let count = (await waiting()).total; count < 20; count++) await at(tribunal, { says: 'wrong' })
      const { to } = await at(tribunal, { says: 'wrong' })
      assert.equal(to, `${tribunal}?became=full`)
      assert.match((await at(to)).markup, /Others have told us already/)
      assert.equal((await waiting()).total, 20)
    })

    it('on no entry is not found', async () => {
      for (const id of ['none', '00000000-0000-4000-8000-000000000000']) {
        assert.equal((await at(`/directory/report/${id}`)).status, 404)
        assert.equal((await at(`/directory/report/${id}`, { says: 'x' })).status, 404)
      }
    })
  })

  it('gives the whole directory as a table without notes or formulas, which an import reads back', async () => {
    const answer = await answerLater(pages, '/directory/directory.csv')
    assert.ok(answer.kind === 'file' && answer.type === 'text/csv; charset=utf-8')
    const { columns, rows } = readTable(Buffer.from(answer.body))
    assert.ok(!columns.includes('notes'))
    assert.ok(rows.length > 585)
    assert.match(String(answer.body), /,'=cmd\|calc/)
    assert.doesNotMatch(String(answer.body), /wombat|,[=@+]/)
    await here.operatorData.asOperator(async (tx) => {
      const reading = entriesOfTable({ columns, rows }, await allAreas(tx))
      assert.deepEqual(reading.faults, [])
      const options = { origin: 'test', today: '2026-11-22', removeMissing: true, isDryRun: true }
      const { added, removed, changed } = await importEntries(tx, reading, options)
      assert.deepEqual([added.length, removed.length, changed.length], [0, 0, 0])
    })
  })

  describe('by postcode, where the operator chose a service', () => {
    let postcodes: AnsweringPostcodes
    let withPostcodes: readonly Page[]
    before(async () => {
      postcodes = await answeringPostcodes()
      withPostcodes = directoryPages(here.data, postcodes.service)
    })
    after(() => {
      postcodes.close()
    })
    const find = async (postcode: string) =>
      read(await answerLater(withPostcodes, '/directory/postcode', { postcode }))

    it('is offered as a form that is posted, and leads to the area at an address without the postcode', async () => {
      const { markup } = read(await answerLater(withPostcodes, '/directory'))
      assert.match(markup, /<form[^>]*action="\/directory\/postcode" method="post"/)
      assert.equal((await find('m1 1ae')).to, '/directory/hartlepool')
    })

    it('says what is wrong, and keeps what was typed', async () => {
      for (const [typed, status, says] of [
        ['<b>', 400, /Enter a whole postcode/],
        ['ZZ1 1ZZ', 400, /no council in England/],
        ['M9 9ZZ', 503, /cannot be looked up just now/],
      ] as const) {
        const answer = await find(typed)
        assert.equal(answer.status, status)
        assert.match(answer.markup, says)
        assert.ok(answer.markup.includes(`value="${typed.replace('<', '&lt;').replace('>', '&gt;')}"`))
        assert.deepEqual(await markupFaults(answer.markup), [])
      }
    })

    it('is no page where there is no such service: the name is then that of an area, and there is none', async () => {
      assert.equal((await at('/directory/postcode')).status, 404)
    })
  })
})

it('without a database the directory says so, and nothing else', async () => {
  for (const address of [
    '/directory',
    '/directory/kent',
    '/directory/national',
    '/directory/directory.csv',
  ]) {
    await assert.rejects(answerLater(directoryPages(noData, null), address), DataUnavailable)
  }
})
