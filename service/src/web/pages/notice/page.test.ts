import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noticeItems, noticeKinds } from '@way-forward/law'
import { docxOf, pdfOf, textStream } from '../../../files/made-files.ts'
import { read, visitOf } from '../../kit/visit-of.ts'
import { noticePage } from './page.ts'
import { noticeStates } from './states.ts'
import { itemTitles, kindOptions } from './words.ts'

async function post(form: Readonly<Record<string, string>>, bytes: Uint8Array | null = null) {
  const upload = bytes === null ? null : { name: 'letter', bytes }
  const answer = await noticePage.post?.({ ...visitOf('/notice', form), upload })
  assert.ok(answer)
  return read(answer)
}

function stateNamed(name: string): string {
  return noticeStates.find((state) => state.name === name)?.form?.['text'] ?? ''
}
const poor = stateNamed('a poor letter')

describe('a letter that leaves things out', () => {
  it('is told item by item, with the sentence, the law and what to do', async () => {
    const { status, markup } = await post({ text: poor })
    assert.equal(status, 200)
    assert.match(markup, /<h1[^>]*>\d+ things that the law asks for were not found<\/h1>/)
    assert.match(markup, /Not to assess/)
    assert.match(markup, /“[^”]*appeal within 60 days of receiving this letter[^”]*”/)
    assert.match(
      markup,
      /href="\/letters\/ask-for-a-complete-notice\?notice=refuse-assess&amp;missing=[a-z-]+%2C[a-z%C2-]+&amp;noticeDatedOn=2026-11-03/,
    )
    assert.match(markup, /href="\/letters\/give-reasons-for-a-late-appeal\?/)
    assert.match(markup, /href="\/guide\/[a-z-]+\?d=ra&amp;l=2026-11-03"/)
    assert.match(markup, /href="\/law\/LAW-NOT-04"/)
  })

  it('may be chosen as another decision, and then that counts', async () => {
    const { markup } = await post({ text: poor, kind: 'cease' })
    assert.match(markup, /You said that this is: <strong>To end the plan<\/strong>/)
    assert.match(markup, /What the Tribunal can recommend/)
  })
})

describe('a full letter', () => {
  it('is complete, and the page does not say that the decision is right', async () => {
    const { markup } = await post({ text: stateNamed('a full letter') })
    assert.match(markup, /<h1[^>]*>Everything that the law asks for was found<\/h1>/)
    assert.match(markup, /Whether the decision is right is another question/)
    assert.doesNotMatch(markup, /ask-for-a-complete-notice/)
  })
})

describe('what is no decision', () => {
  it('is called what it is, with nothing missed', async () => {
    const { markup } = await post({ text: stateNamed('not a decision') })
    assert.match(markup, /<h1[^>]*>This looks like a draft plan, not a decision<\/h1>/)
    assert.doesNotMatch(markup, /govuk-tag|not found/)
    assert.match(markup, /href="\/guide\/[a-z-]+\?d=dp/)
  })
  it('may be no letter at all', async () => {
    const { markup } = await post({ text: 'Bread, milk, eggs.' })
    assert.match(markup, /does not look like a letter|cannot tell whether this is a decision/)
  })
})

describe('a file', () => {
  const lines = poor.split('\n')
  it('is read like pasted words, and stands in the box afterwards', async () => {
    for (const bytes of [pdfOf([textStream(lines)]), docxOf(lines), new TextEncoder().encode(poor)]) {
      const { status, markup } = await post({}, bytes)
      assert.equal(status, 200)
      assert.match(markup, /Not to assess/)
      assert.match(markup, /<textarea[^>]*>[^<]*60 days/)
    }
  })
  it('that is a scan says so, and nothing is lost', async () => {
    const { status, markup } = await post({ kind: 'cease' }, pdfOf([Buffer.from('0 0 9 9 re f')]))
    assert.equal(status, 400)
    assert.match(markup, /The PDF is a scan/)
    assert.match(markup, /<option value="cease" selected>/)
  })
  it('with some pages that are pictures names them', async () => {
    const { markup } = await post({}, pdfOf([textStream(lines), Buffer.from('0 0 9 9 re f')]))
    assert.match(markup, /No words could be read on page 2: it may be a scan/)
  })
})

describe('a form that cannot be read', () => {
  it('says what to do and keeps what was typed', async () => {
    const both = await post({ text: 'Dear parent' }, new TextEncoder().encode('x'))
    assert.equal(both.status, 400)
    assert.match(both.markup, /Paste the words or choose a file, not both/)
    assert.match(both.markup, /<textarea[^>]*>Dear parent<\/textarea>/)
    const dated = await post({
      text: 'Dear',
      'decided-on-day': '31',
      'decided-on-month': '2',
      'decided-on-year': '2026',
    })
    assert.equal(dated.status, 400)
    assert.match(dated.markup, /href="#decided-on-day"/)
    assert.match(dated.markup, /value="31"/)
    const long = await post({ text: 'word '.repeat(100_000) })
    assert.equal(long.status, 400)
    assert.match(long.markup, /at most 250,000 characters/)
  })
  it('shows hostile words as words', async () => {
    const { markup } = await post({ text: `${poor}\n</textarea><script>alert(1)</script>` })
    assert.doesNotMatch(markup, /<script>alert/)
  })
})

it('has words for every item and every kind', () => {
  assert.deepEqual(Object.keys(itemTitles), [...noticeItems])
  assert.deepEqual(
    kindOptions.map(({ kind }) => kind),
    [...noticeKinds],
  )
})
