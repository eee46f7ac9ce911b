import assert from 'node:assert/strict'
import { test } from 'node:test'
import { noData } from '../../../../db/data.ts'
import { shown } from '../../../kit/page.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { contactsFilePage } from '../contacts-file/page.ts'
import { handoverPage } from '../handover/page.ts'
import { logPage } from '../log/page.ts'
import { noPaperView } from './no-paper-view.ts'
import { planPaperPage } from './page.ts'

const pages = [planPaperPage(noData), handoverPage(noData), logPage, contactsFilePage(noData)]
const letter = 'd=ra&l=2026-11-03&a=x&m=x&t=x'

test('each paper is a PDF under a name that names nobody', async () => {
  for (const [path, name] of [
    ['/plan/plan.pdf', 'way-forward-plan.pdf'],
    ['/plan/handover.pdf', 'way-forward-handover.pdf'],
    ['/plan/log.pdf', 'way-forward-log.pdf'],
  ] as const) {
    const answer = await answerLater(pages, `${path}?${letter}`)
    assert.ok(answer.kind === 'file', path)
    assert.equal(answer.type, 'application/pdf')
    assert.equal(answer.name, name)
    assert.equal(new TextDecoder().decode((answer.body as Uint8Array).slice(0, 5)), '%PDF-')
  }
})

test('without answers: the log is blank, everything else begins with the guide', async () => {
  for (const path of ['/plan/plan.pdf', '/plan/handover.pdf', '/plan/contacts.vcf'])
    assert.deepEqual(await answerLater(pages, path), { kind: 'redirect', to: '/guide' }, path)
  assert.equal((await answerLater(pages, '/plan/log.pdf')).kind, 'file')
})

test('answers that are none are not put on paper', async () => {
  const long = 'x'.repeat(5000)
  const answer = await answerLater(
    pages,
    `/plan/plan.pdf?${letter}&zz=${long}&d=${long}&w=${long.toUpperCase()}`,
  )
  assert.ok(answer.kind === 'file')
})

test('a council that no directory can be asked about leaves the plan as it is, and no cards', async () => {
  assert.equal((await answerLater(pages, `/plan/plan.pdf?${letter}&w=leeds`)).kind, 'file')
  assert.deepEqual(await answerLater(pages, `/plan/contacts.vcf?${letter}&w=leeds`), {
    kind: 'redirect',
    to: '/plan?d=ra&l=2026-11-03&a=x&m=x&t=x&w=leeds',
  })
})

test('where no PDF can be made the page says so, and leads to what says the same', () => {
  const { status, markup } = read(shown(noPaperView(letter, 'busy'), 503))
  assert.equal(status, 503)
  assert.match(markup, /Try again in a minute/)
  assert.match(markup, /href="\/plan\/plan\.html\?d=ra&amp;l=2026-11-03/)
  assert.match(read(shown(noPaperView('', 'never'), 503)).markup, /cannot make PDF files/)
})
