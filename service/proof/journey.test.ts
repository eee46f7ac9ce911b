/**
 * One family's evening, from the first page to letters that can be sent: with scripts on a large screen, with
 * the keyboard alone and without scripts on a small one, and at 400% zoom.
 */
import assert from 'node:assert/strict'
import { after, describe, it } from 'node:test'
import type { Locator } from 'playwright-core'
import { pdfOf, textStream } from '../src/files/made-files.ts'
import { readFile } from '../src/files/read-file.ts'
import { axeFaults } from './axe.ts'
import { startBrowser } from './browser.ts'
import { noDatabase } from './database.ts'
import { readPdf } from './read-pdf.ts'
import { closeServed, servedOn } from './served.ts'
import { type Visitor, withKeyboard, withPointer } from './visitor.ts'

const browser = await startBrowser()
const day = '2026-11-21'

/** Planted: they may stand in no address and in no name of a file. */
const parent = 'Alexandra Planted'
const child = 'Robin Planted'

/** A letter that leaves nearly everything out and says some of it wrongly. */
const poorLetter = pdfOf([
  textStream([
    'Dear parent',
    '3 November 2026',
    'The panel has decided not to carry out an education, health and care needs',
    'assessment for your child. This is because the school can meet the needs.',
    'If you are unhappy with this decision you can appeal within 60 days of',
    'receiving this letter. You must go to mediation before you appeal.',
    'SEN Officer',
  ]),
])

/** What the eight answers and the council come to. */
const plan = '/plan?d=ra&l=2026-11-03&a=x&m=x&t=x&w=hartlepool'

const whole = [toThePlan, contacts, letter, saving, noticeCheck, directory]
const forms = [letter, noticeCheck, directory]

const ways = [
  {
    name: 'with scripts on a large screen',
    width: 1280,
    height: 900,
    scripts: true,
    by: withPointer,
    parts: whole,
  },
  {
    name: 'with the keyboard alone, without scripts, on a small screen',
    width: 320,
    height: 640,
    scripts: false,
    by: withKeyboard,
    parts: whole,
  },
  {
    name: 'with scripts at 400% zoom',
    width: 320,
    height: 256,
    scripts: true,
    by: withPointer,
    parts: forms,
  },
] as const

describe('from the council’s letter to letters that can be sent', {
  skip: noDatabase || browser === null,
  concurrency: 3,
}, () => {
  after(async () => {
    await browser?.close()
    await closeServed()
  })

  for (const { name, width, height, scripts, by, parts } of ways) {
    it(name, { timeout: 180_000 }, async () => {
      assert.ok(browser)
      const context = await browser.newContext({ viewport: { width, height }, javaScriptEnabled: scripts })
      const tab = await context.newPage()
      const faults: string[] = []
      tab.on('pageerror', (error) => faults.push(error.message))
      const visitor = by(tab, scripts)
      await tab.goto(`${await servedOn(day)}${parts[0] === toThePlan ? '/' : plan}`)
      for (const part of parts) await part(visitor)
      assert.deepEqual(faults, [])
      await context.close()
    })
  }
})

/** Eight answers at most lead from the first page to a plan. */
async function toThePlan(visitor: Visitor): Promise<void> {
  const { tab } = visitor
  const main = tab.locator('main')
  await arrived(visitor, 'You disagree. Here is the way forward.')
  await visitor.follow(main.getByRole('button', { name: 'Start' }))
  let answers = 0
  for (; !new URL(tab.url()).pathname.startsWith('/plan'); answers++) {
    assert.ok(answers < 8, `more than eight answers: ${tab.url()}`)
    const question = new URL(tab.url()).pathname.replace('/guide/', '')
    await arrived(visitor, null)
    if (question === 'dates') {
      for (const [part, value] of Object.entries({ day: '3', month: '11', year: '2026' }))
        await visitor.type(main.locator(`#letter-${part}`), value)
      await visitor.choose(main.locator('input[name="sent"][value="same"]'))
    } else {
      const value = { about: 'l', decision: 'ra' }[question] ?? 'x'
      await visitor.choose(main.locator(`input[name="${question}"][value="${value}"]`))
    }
    await visitor.follow(main.getByRole('button', { name: 'Continue' }))
  }
  await arrived(visitor, 'Ring the mediation adviser this week')
  const says = await wordsOf(main)
  for (const words of [/3 January 2027/, /4 January 2027/, /31 December 2026/]) assert.match(says, words)
}

/** The council is chosen; its contacts and the dates are taken along. */
async function contacts(visitor: Visitor): Promise<void> {
  const { tab } = visitor
  const main = tab.locator('main')
  await visitor.type(main.locator('#council'), 'Hartlepol')
  await visitor.follow(main.getByRole('button', { name: 'Find it' }))
  assert.match(tab.url(), /\/plan\?.*w=hartlepool/)
  await arrived(visitor, 'Ring the mediation adviser this week')
  assert.match(
    await wordsOf(main),
    /Whom to contact in Hartlepool.*must give the contact details of the mediation adviser.*Chapel Mediation/,
  )

  const paper = await readPdf(
    (await visitor.save(main.getByRole('link', { name: 'The plan as a PDF' }))).bytes,
  )
  assert.ok(paper.isTagged)
  assert.match(paper.text, /Ring the mediation adviser this week.*Sunday 3 January 2027.*Chapel Mediation/)
  const calendar = await visitor.save(main.getByRole('link', { name: 'The dates for my calendar' }))
  assert.equal(calendar.name, 'way-forward-dates.ics')
  assert.match(calendar.bytes.toString(), /^BEGIN:VCALENDAR\r\n.*DTSTART;VALUE=DATE:20270103.*BEGIN:VALARM/s)
  const cards = await visitor.save(main.getByRole('link', { name: 'The contacts for my phone' }))
  assert.match(cards.bytes.toString(), /^BEGIN:VCARD\r\n.*Hartlepool SENDIASS/s)
}

/** A letter is filled in and seen. */
async function letter(visitor: Visitor): Promise<void> {
  const { tab } = visitor
  const main = tab.locator('main')
  await visitor.follow(main.getByRole('link', { name: 'Letters and emails for this plan' }))
  await arrived(visitor, null)
  await visitor.follow(main.getByRole('link', { name: 'Ask for a certificate without mediation' }).first())
  await arrived(visitor, 'Ask for a certificate without mediation')

  // What is wrong is said, and the way to it leads there.
  await visitor.type(main.locator('#name'), parent)
  await visitor.type(main.locator('#email'), 'nowhere')
  const show = main.getByRole('button', { name: 'Show the letter' })
  await visitor.follow(show)
  assert.match(await tab.title(), /^Error: /)
  await arrived(visitor, null)
  await visitor.jump(main.getByRole('link', { name: /email address/ }))
  assert.equal(await tab.evaluate(() => document.activeElement?.id), 'email')

  await visitor.type(main.locator('#childName'), child)
  for (const [part, value] of Object.entries({ day: '1', month: '5', year: '2018' }))
    await visitor.type(main.locator(`#bornOn-${part}`), value)
  await visitor.type(main.locator('#address'), '1 High Street\nHartlepool')
  await visitor.type(main.locator('#email'), 'parent@example.org')
  const letterOnPage = main.locator('.letter-paper')
  if (visitor.hasScripts) {
    // It follows the typing; nobody presses anything.
    await main.locator('.letter-paper', { hasText: 'parent@example.org' }).waitFor()
    assert.equal(await main.locator('#childName').inputValue(), child)
  } else await visitor.follow(show)
  const shown = await wordsOf(letterOnPage)
  for (const words of [
    parent,
    `About: ${child}, born on 1 May 2018`,
    'letter from the council dated 3 November 2026',
    'section 55(4)',
  ])
    assert.ok(shown.includes(words), words)
  // Only the adviser's own address is not known.
  assert.equal(await letterOnPage.locator('.gap').count(), 1)
  await usable(visitor)
  assert.doesNotMatch(tab.url(), /Planted/)
}

/** The letter is saved in every form, and each holds it. */
async function saving(visitor: Visitor): Promise<void> {
  const main = visitor.tab.locator('main')
  const out = async (button: string) => {
    const file = await visitor.save(main.getByRole('button', { name: button, exact: true }))
    assert.match(file.name, /^letter-ask-the-adviser-for-a-certificate\.(docx|pdf|eml|txt)$/)
    return file.bytes
  }
  const word = await readFile(await out('Word document'))
  assert.ok('text' in word)
  const pdf = await readPdf(await out('Save as PDF'))
  assert.ok(pdf.isTagged && pdf.language.startsWith('en'))
  const draft = (await out('Email draft (file)')).toString()
  assert.match(draft, /^X-Unsent: 1\r\nFrom: parent@example\.org\r\n/)
  const body = Buffer.from(draft.split('\r\n\r\n')[1] ?? '', 'base64').toString()
  for (const text of [pdf.text, word.text, body, (await out('Text')).toString()]) {
    const words = text.replaceAll(/\s+/g, ' ')
    assert.ok(
      words.includes(child) && words.includes('I do not wish to pursue mediation.'),
      words.slice(0, 300),
    )
  }
}

/** The council's letter is checked, and the letter asks for exactly what it leaves out. */
async function noticeCheck(visitor: Visitor): Promise<void> {
  const { tab } = visitor
  const main = tab.locator('main')
  await visitor.follow(tab.locator('header').getByRole('link', { name: 'Check your letter' }))
  await arrived(visitor, 'Is my decision letter complete?')
  const check = main.getByRole('button', { name: 'Check the letter' })
  await visitor.follow(check)
  assert.match(await tab.title(), /^Error: /)
  await arrived(visitor, null)
  const file = { name: `${child}.pdf`, mimeType: 'application/pdf', buffer: Buffer.from(poorLetter) }
  await visitor.upload(main.locator('#file'), file)
  await visitor.follow(check)
  await arrived(visitor, /^\d+ things that the law asks for were not found$/)
  const found = await wordsOf(main)
  assert.match(found, /Not to assess/)
  assert.match(found, /How to reach the mediation adviser\s+not found/i)
  assert.match(found, /within 60 days of\s+receiving this letter/)

  await visitor.follow(main.getByRole('link', { name: 'Write to the council and ask for what is missing' }))
  await arrived(visitor, 'Ask for what the decision letter leaves out')
  await visitor.pick(main.locator('#w'), 'Hartlepool')
  await visitor.type(main.locator('#name'), parent)
  if (visitor.hasScripts) await main.locator('.letter-paper', { hasText: parent }).waitFor()
  else await visitor.follow(main.getByRole('button', { name: 'Show the letter' }))
  const asks = await wordsOf(main.locator('.letter-paper'))
  assert.match(
    asks,
    /3 November 2026.*mediation adviser.*information and advice about special educational needs/,
  )
  await usable(visitor)
}

/** The council's own page of the directory, from any page. */
async function directory(visitor: Visitor): Promise<void> {
  const { tab } = visitor
  const main = tab.locator('main')
  await visitor.follow(tab.locator('header').getByRole('link', { name: 'Find help' }))
  await arrived(visitor, 'Find help in your area')
  await visitor.type(main.locator('#q'), 'hartlepool')
  if (visitor.hasScripts) await main.locator('[data-follow-status]', { hasText: '1 council' }).waitFor()
  else await visitor.follow(main.getByRole('button', { name: 'Search' }))
  await visitor.follow(main.getByRole('link', { name: 'Hartlepool Borough Council' }).first())
  await arrived(visitor, 'Hartlepool Borough Council')
  assert.match(await wordsOf(main), /Look in the council’s letter first.*Hartlepool SENDIASS/)
}

/** The right page, fit to be used as it is looked at. @param heading its heading; null: whatever it is */
async function arrived(visitor: Visitor, heading: string | RegExp | null): Promise<void> {
  const { tab } = visitor
  const shown = await wordsOf(tab.locator('h1').first())
  if (heading instanceof RegExp) assert.match(shown, heading)
  else if (heading !== null) assert.equal(shown, heading)
  await usable(visitor)
  // Axe is a script, and slow; the words and elements are the same without scripts and at any size.
  if (visitor.hasScripts && (tab.viewportSize()?.width ?? 0) > 1000)
    assert.deepEqual(await axeFaults(tab), [], tab.url())
}

/** Nothing has to be scrolled sideways. */
async function usable({ tab }: Visitor): Promise<void> {
  const [content = 0, screen = 0] = await tab.evaluate(() => [
    document.documentElement.scrollWidth,
    document.documentElement.clientWidth,
  ])
  assert.ok(content <= screen, `${tab.url()} scrolls sideways: ${content} px on ${screen} px`)
}

/** The words as they are seen. */
async function wordsOf(element: Locator): Promise<string> {
  return (await element.innerText()).replaceAll(/\s+/g, ' ').trim()
}
