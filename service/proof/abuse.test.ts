/** Hostile input over real HTTP to the running service: bounded, a clear answer, nobody else harmed, nothing logged. */
import assert from 'node:assert/strict'
import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { after, before, describe, it } from 'node:test'
import { readTable } from '../src/directory/csv-table.ts'
import { letters } from '../src/documents/letters/letters.ts'
import { docxOf, pdfOf, textStream } from '../src/files/made-files.ts'
import { noDatabase } from './database.ts'
import { fieldsOfForms } from './form-fields.ts'
import { hostileFiles } from './hostile-files.ts'
import { type Answered, type RealService, startRealService } from './real-service.ts'

/** A name that stands in everything that is sent; it may never be in the log. */
const planted = 'Zebedee-0451'
const script = `"'></textarea></title><script>alert('${planted}')</script><img src=x onerror=alert(1)>{{7*7}}`
const plan = '/plan?d=ra&l=2026-11-03&a=x&m=x&t=x&w=hartlepool'
const tribunal = '372c0245-1078-595d-b8b8-1c0b5bf83f5d'
const megabytes = 1024 * 1024

let service: RealService
let planBefore: Answered

describe('under abuse', { skip: noDatabase }, () => {
  before(async () => {
    service = await startRealService()
    planBefore = await service.ask(plan)
    assert.equal(planBefore.status, 200)
  })
  after(async () => {
    assert.equal(await service.stop(), 0)
  })

  for (const { id } of letters) {
    it(`shows script in every field of the letter ${id} as words`, async () => {
      const fields = fieldsOfForms((await service.ask(`/letters/${id}`)).text)
      assert.ok(fields.length > 3)
      // Once with choices and days that can be meant, so that the letter is made of it; once with nothing that can.
      const good = Object.fromEntries(fields.map(({ name, options }) => [name, options?.[0] ?? script]))
      for (const field of fields)
        if (/-(day|month)$/.test(field.name)) good[field.name] = '3'
        else if (field.name.endsWith('-year')) good[field.name] = '2025'
      const made = await service.post(`/letters/${id}`, {
        ...good,
        email: '',
        toEmail: '',
        w: '',
        out: 'show',
      })
      assert.ok(made.status === 200 || made.status === 400, String(made.status))
      assertHarmless(made)
      assert.match(made.text, new RegExp(planted))
      const all = Object.fromEntries(fields.map(({ name }) => [name, script]))
      for (const out of ['show', script]) {
        const refused = await service.post(`/letters/${id}`, { ...all, out })
        assert.equal(refused.status, 400)
        assertHarmless(refused)
      }
    })
  }

  it('shows script in the notice check, a report and a search as words', async () => {
    const entry = `/directory/report/${tribunal}`
    const answers = [
      await service.post('/notice', { text: `We have decided not to assess. ${script}`, kind: script }),
      await service.post('/notice', { text: script, 'decided-on-day': script, detained: script }),
      await multipart({ text: '' }, { name: `${planted}"\r\nX-Planted: 1.pdf`, bytes: Buffer.from(script) }),
      await service.post(entry, { says: `${script}${'x'.repeat(2000)}` }),
      await service.ask(`/directory?q=${encodeURIComponent(script)}`),
      await service.ask(`${entry}?became=${encodeURIComponent(script)}`),
      await service.ask(`/plan/area?d=ra&council=${encodeURIComponent(script)}`),
      await service.ask(`/letters/${encodeURIComponent(script)}`),
    ]
    for (const answer of answers) {
      assert.ok(answer.status < 500, String(answer.status))
      assertHarmless(answer)
      assert.equal(answer.headers['x-planted'], undefined)
    }
  })

  it('makes every form of a letter, and reads a letter of the council, with names in them', async () => {
    const names = { name: planted, childName: planted, address: planted, calls: planted, w: 'hartlepool' }
    const forms = {
      text: 'text/plain',
      eml: 'message/rfc822',
      docx: 'application/vnd',
      pdf: 'application/pdf',
    }
    for (const [out, type] of Object.entries(forms)) {
      const { status, headers } = await service.post('/letters/ask-the-adviser-for-a-certificate', {
        ...names,
        out,
      })
      assert.equal(status, 200)
      assert.ok(String(headers['content-type']).startsWith(type), out)
      assert.doesNotMatch(String(headers['content-disposition']), new RegExp(planted))
    }
    const lines = ['Dear parent', `The council has decided not to carry out an assessment for ${planted}.`]
    const read = await multipart(
      { kind: 'refuse-assess' },
      { name: `${planted}.pdf`, bytes: pdfOf([textStream(lines)]) },
    )
    assert.equal(read.status, 200)
    assert.match(read.text, /that the law asks for were not found/)
  })

  it('adds no header to a draft and no field to a link from what is typed', async () => {
    const crlf = `${planted}\r\nBcc: everybody@example.org\r\n\r\n<b>`
    const typed = { name: crlf, childName: crlf, toName: crlf, address: crlf, topic: crlf, body: 'council' }
    const address = '/letters/raise-a-concern'
    const draft = await service.post(address, { ...typed, out: 'eml' })
    assert.equal(draft.status, 200)
    assert.equal(draft.headers['content-disposition'], 'attachment; filename="letter-raise-a-concern.eml"')
    const head = draft.text.slice(0, draft.text.indexOf('\r\n\r\n'))
    assert.deepEqual(
      head
        .split('\r\n')
        .filter((line) => !/^ |^(X-Unsent|To|Subject|Date|MIME-Version|Content-[A-Za-z-]+): /.test(line)),
      [],
    )
    const page = await service.post(address, { ...typed, out: 'show' })
    const link = /href="(mailto:[^"]*)"/.exec(page.text)?.[1]?.replaceAll('&amp;', '&') ?? ''
    assert.match(link, /^mailto:[^?\s]*\?subject=[^&\s]*&body=[^&\s]*$/)
    for (const email of [
      'a@example.org\r\nBcc: b@example.org',
      'a@example.org?bcc=b@example.org',
      'a@b,c@d',
    ]) {
      assert.equal((await service.post(address, { ...typed, toEmail: email, out: 'eml' })).status, 400, email)
    }
  })

  it('refuses 20 MB pasted anywhere, with or without a length', async () => {
    const paste = Buffer.alloc(20 * megabytes, 'a')
    const type = 'application/x-www-form-urlencoded'
    const places = ['/notice', '/letters/raise-a-concern', `/directory/report/${tribunal}`, '/guide/decision']
    for (const address of places) {
      const head = `POST ${address} HTTP/1.1\r\nHost: localhost\r\nContent-Type: ${type}\r\n`
      const said = await service.raw(`${head}Content-Length: ${paste.length}\r\n\r\ntext=a`)
      assert.match(said, /^HTTP\/1\.1 413 .*That was too much to send/s, address)
      // The answer comes before all is sent, and then the connection may be closed on the sender.
      for (const body of [paste, Array.from({ length: 20 }, () => paste.subarray(0, megabytes))]) {
        assert.ok([0, 413].includes((await service.ask(address, { type, body })).status), address)
      }
    }
    const long = await service.post('/notice', { text: 'The council decided. '.repeat(20_000) })
    assert.equal(long.status, 400)
    assert.match(long.text, /Paste fewer words/)
  })

  it('answers forms that are none with a clear refusal', async () => {
    const boundary = '--b\r\nContent-Disposition: form-data; name="text"\r\n\r\n'
    const refused = [
      [{ type: 'multipart/form-data', body: `${boundary}x\r\n--b--\r\n` }, [415]],
      [{ type: 'multipart/form-data; boundary=other', body: `${boundary}x\r\n--b--\r\n` }, [400, 415]],
      [{ type: 'multipart/form-data; boundary=b', body: `${boundary}never ends` }, [400, 415]],
      [{ type: 'multipart/form-data; boundary=b', body: '--b\r\nContent-Disposition: ' }, [400, 415]],
      [
        { type: 'multipart/form-data; boundary=b', body: `--b\r\n${'X: y\r\n'.repeat(100_000)}\r\n` },
        [400, 413, 415],
      ],
      [
        { type: 'multipart/form-data; boundary=b', body: `${`${boundary}\r\n`.repeat(100_000)}--b--\r\n` },
        [400, 413, 415],
      ],
      [{ type: 'application/json', body: '{"text":"x"}' }, [415]],
      [{ type: 'text/plain', body: `text=${planted}` }, [415]],
      [{ body: 'text=x' }, [415]],
      [{ type: 'application/x-www-form-urlencoded', body: '%00%ff%fe=%zz&text=%' }, [200, 400]],
    ] as const
    for (const [sent, statuses] of refused) {
      const { status, text } = await service.ask('/notice', sent)
      assert.ok(
        (statuses as readonly number[]).includes(status),
        `${status} for ${String(sent.body).slice(0, 60)}`,
      )
      assert.match(text, /<h1/)
    }
  })

  it('outlives requests that lie about their length or have none that can be read', async () => {
    const head =
      'POST /notice HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/x-www-form-urlencoded\r\n'
    const requests = [
      `${head}Content-Length: 5\r\n\r\ntext=${planted}`,
      `${head}Content-Length: 99999\r\n\r\ntext=x`,
      `${head}Content-Length: -1\r\n\r\n`,
      `${head}Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n`,
      `${head}Transfer-Encoding: chunked\r\n\r\nZZZ\r\n`,
      `GET /?${'a'.repeat(100_000)} HTTP/1.1\r\nHost: localhost\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: localhost\r\nX-Long: ${'a'.repeat(100_000)}\r\n\r\n`,
      `GET / HTTP/1.1\r\nHost: localhost\r\nCookie: ${planted}\u0000\r\n\r\n`,
      `${planted}\r\n\r\n`,
    ]
    for (const sent of requests) {
      const answer = await service.raw(sent)
      assert.doesNotMatch(answer, /^HTTP\/1\.1 5/, sent.slice(0, 120))
      assert.doesNotMatch(answer, new RegExp(planted))
    }
    const long = await service.raw(requests[6] ?? '')
    assert.match(long, /^HTTP\/1\.1 431 /)
  })

  it('says of every hostile file that it cannot be read, some at once, and a crowd of them', async () => {
    // More at once would be told to wait.
    for (const some of [hostileFiles.slice(0, 6), hostileFiles.slice(6)]) {
      await Promise.all(
        some.map(async ({ name, make }) => {
          const answer = await multipart({ text: '' }, { name: `${planted}.pdf`, bytes: make() })
          assert.equal(answer.status, 400, `${name}: ${/<h1[^>]*>([^<]*)/.exec(answer.text)?.[1]}`)
          assert.match(answer.text, /id="file-error"/, name)
          assert.doesNotMatch(answer.text, /Many letters are being read/, name)
          assertHarmless(answer)
        }),
      )
    }
    const small = docxOf(['x']).subarray(0, 200)
    const crowd = Array.from({ length: 30 }, () => multipart({}, { name: 'a.docx', bytes: small }))
    const health = await service.ask('/health')
    assert.equal(health.text, 'ok')
    for (const { status } of await Promise.all(crowd)) assert.equal(status, 400)
  })

  it('finds nothing by SQL, patterns, null bytes or length, and changes nothing', async () => {
    const counted = async () => (await service.ask('/directory?q=sendiass')).text
    const found = await counted()
    const texts = [
      "'; drop table directory.service; --",
      '%',
      '_____',
      '%%%%%%%%%%%%',
      '\\',
      "sendiass' or '1'='1",
      'a:* & !b | (c <-> d)',
      '(((((((((',
      '^(a+)+$',
      '\u0000',
      'sendiass\u0000kent',
      '\ud800',
      '\u{1f984}'.repeat(50),
      'ﷺ'.repeat(99),
      'x'.repeat(3000),
      'a '.repeat(600),
    ]
    for (const text of texts) {
      const { status } = await service.ask(`/directory?q=${encodeURIComponent(text.toWellFormed())}`)
      assert.equal(status, 200, text.slice(0, 40))
    }
    for (const query of [
      'q=%',
      'q=%00',
      'q=%ff%fe',
      'q[]=a',
      'q=a&q=b',
      'page=-1&q=a',
      'page=1e99&q=a',
      'page=x&q=a',
    ]) {
      assert.equal((await service.ask(`/directory?${query}`)).status, 200, query)
    }
    assert.equal((await service.ask(`/directory?q=${'x'.repeat(10_000)}`)).status, 414)
    for (const path of [
      '/plan?d=ra&l=2026-11-03&a=x&m=x&t=x&w=%00',
      '/letters?w=%00',
      '/letters/raise-a-concern?w=%00',
    ]) {
      assert.equal((await service.ask(path)).status, 200, path)
    }
    const typed = await service.post('/letters/raise-a-concern', {
      w: 'a\u0000',
      name: '\u0000',
      body: '\u0000',
    })
    assert.equal(typed.status, 400)
    for (const path of [
      "/directory/hartlepool'--",
      '/directory/%00',
      '/directory/..%2f..%2fetc',
      `/directory/report/${planted}`,
    ]) {
      assert.equal((await service.ask(path)).status, 404, path)
    }
    assert.equal(await counted(), found)
  })

  it('answers hostile calls of the feed with the fault, never with its own', async () => {
    const lists = ['services', 'service_at_locations', 'taxonomies', 'taxonomy_terms']
    const queries = [
      'page=-1',
      'page=0',
      'page=1e309',
      'per_page=999999999',
      'per_page=-5',
      'per_page=x',
      "text=';drop table directory.service--",
      'text=%00',
      `text=${'x'.repeat(3000)}`,
      'modified_after=yesterday',
      'modified_after=9999-99-99',
      'postcode=M1%201AE',
      'proximity=NaN',
      'taxonomy_term_id=%00',
      "taxonomy_id='",
      'minimum_age=-1',
      'page=1&page=2',
      '__proto__=x',
      `${planted}=1`,
    ]
    for (const list of lists) {
      for (const query of queries) {
        const { status, headers, text } = await service.ask(`/open-referral/v3/${list}?${query}`)
        assert.ok(status === 200 || status === 400, `${list}?${query}: ${status}`)
        assert.match(String(headers['content-type']), /json/)
        JSON.parse(text)
      }
      for (const id of ["'", '%00', '..%2f', '0'.repeat(1000), '00000000-0000-0000-0000-000000000000']) {
        assert.ok([400, 404].includes((await service.ask(`/open-referral/v3/${list}/${id}`)).status), id)
      }
    }
  })

  it('keeps twenty reports of a flood, and says of the others that there is no room', async () => {
    const address = `/directory/report/${tribunal}`
    const flood = Array.from({ length: 60 }, (_, at) => service.post(address, { says: `${planted} ${at}` }))
    const became = (await Promise.all(flood)).map(({ status, headers }) => {
      assert.equal(status, 303)
      return String(headers['location']).split('became=')[1]
    })
    assert.equal(became.filter((each) => each === 'sent').length, 20)
    assert.equal(became.filter((each) => each === 'full').length, 40)
    assert.doesNotMatch((await service.ask('/directory/national')).text, new RegExp(planted))
  })

  it('hands formulas of an import on to no spreadsheet, and to no page as markup', async () => {
    const formula = `=HYPERLINK("http://example.org","${planted}")`
    const file = join(service.folder, 'formulas.csv')
    const cells = [
      'E06000001',
      'Hartlepool Borough Council',
      'support-group',
      formula,
      '',
      '',
      '',
      '',
      'https://example.org/',
      '2026-11-01',
      'own page',
      script,
    ]
    const columns =
      'gss_code,authority,role,organisation,phones,email,website,postal_address,source_url,source_date,source_kind,notes'
    const row = cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(',')
    writeFileSync(file, `${columns}\n${row}\n`)
    await service.directory('import', file)
    const { text } = await service.ask('/directory/directory.csv')
    assert.match(text, /"'=HYPERLINK/)
    for (const [, cell] of text.matchAll(/(?:^|,|\r\n)("(?:[^"]|"")*"|[^",\r\n]*)/g)) {
      assert.doesNotMatch(cell ?? '', /^"?[=+\-@\t\r]/)
    }
    assert.ok(readTable(Buffer.from(text)).rows.some((each) => each.cells.includes(formula)))
    assert.match(await service.directory('export'), /"'=HYPERLINK/)
    const area = await service.ask('/directory/hartlepool')
    assert.match(area.text, /=HYPERLINK\(&quot;/)
    assertHarmless(area)
    assert.doesNotMatch(area.text, /alert\(/)
  })

  it('afterwards answers as before, and has written down nothing that was sent', async () => {
    assert.equal((await service.ask('/health')).text, 'ok')
    assert.equal((await service.ask(plan.replace('&w=hartlepool', ''))).status, 200)
    const { status, text } = await service.ask(plan)
    assert.equal(status, 200)
    assert.equal(text.length > 0.9 * planBefore.text.length, true)
    assert.doesNotMatch(service.said(), new RegExp(planted))
    assert.doesNotMatch(service.said(), /Fault|HYPERLINK|alert|everybody@example/)
  })
})

/** Nothing of the script is markup. */
function assertHarmless({ text }: Answered): void {
  assert.doesNotMatch(text, /<script>|<img src=x|<b>/)
}

/** A form with a file, as a browser sends it. */
async function multipart(
  fields: Readonly<Record<string, string>>,
  { name, bytes }: { readonly name: string; readonly bytes: Uint8Array },
): Promise<Answered> {
  const form = new FormData()
  for (const [field, value] of Object.entries(fields)) form.set(field, value)
  form.set('file', new Blob([new Uint8Array(bytes)]), name)
  const made = new Response(form)
  const type = made.headers.get('content-type') ?? ''
  return service.ask('/notice', { type, body: new Uint8Array(await made.arrayBuffer()) })
}
