/** Every page of a matter, read by the family itself: it is spoken to, and not spoken of. */
import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { noDatabase } from '../../../../proof/database.ts'
import { adviceTopics } from '../../../mediation/advice/advice-topics.ts'
import { recordDecision } from '../../../mediation/advice/record-decision.ts'
import {
  actsForFamily,
  calledMatter,
  inMatterAs,
  somebody,
  withCast,
} from '../../../mediation/mediation-of-test.ts'
import { recordStep } from '../../../mediation/record-step.ts'
import { wallOfMatter, wallWithFamily } from '../../../mediation/walls-of-matter.ts'
import { noAccounts } from '../../kit/accounts.ts'
import { visitorOf } from '../cases/pages-of-test.ts'
import { mediationPages } from './pages.ts'

describe('every page of mediation, read by the family', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  /** A matter in which the family was advised, wants to mediate, and the council was told; with somebody of the family. */
  async function arranged(label: string) {
    const { id } = await calledMatter(test, cast, { told: true })
    await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
      await recordDecision(tx, matter, {
        decision: 'refuse-assess',
        datedOn: null,
        sentOn: '2026-10-20',
        disputed: [],
      })
      const onDay = '2026-11-03'
      const [own, all] = [wallWithFamily(matter) ?? '', wallOfMatter(matter, { use: 'matter' }) ?? '']
      const topics = adviceTopics.map(({ name }) => name)
      const means = 'telephone'
      await recordStep(tx, matter, { kind: 'contact', word: 'here', onDay, wall: own, body: { means } })
      await recordStep(tx, matter, { kind: 'advice', word: means, onDay, wall: own, body: { topics } })
      await recordStep(tx, matter, { kind: 'choice', word: 'mediate', onDay, wall: own, body: { means } })
      await recordStep(tx, matter, {
        kind: 'authority-told',
        word: 'by-service',
        onDay,
        wall: all,
        body: { means },
      })
      for (const word of ['supporter', 'child'] as const)
        await recordStep(tx, matter, { kind: 'guest-asked', word, onDay, wall: all, body: {} })
    })
    const reader = await somebody(test, 'A reader')
    await actsForFamily(test, reader, id)
    const admin = await test.session('way_forward_admin')
    await admin.query(
      `update cases.party p set label = '${label}' from mediation.matter m where m.id = '${id}' and m.family_party = p.id`,
    )
    return { id, reader }
  }

  /** What stands on every page of it that the family can open, by where. */
  async function readAll(label: string): Promise<ReadonlyMap<string, string>> {
    const { id, reader } = await arranged(label)
    const pages = mediationPages(test.data, noAccounts)
    const visitor = visitorOf(pages, reader, '2026-11-21')
    const found = new Map<string, string>()
    let opened = 0
    for (const { path } of pages) {
      if (!path.startsWith('/mediation/:matter') || path.split(':').length !== 2) continue
      const { status, markup } = await visitor.get(path.replace(':matter', id))
      if (status !== 200 || !markup.includes('<main')) continue
      opened += 1
      for (const says of sentencesOf(markup)) found.set(says, path)
    }
    assert.ok(opened > 15, `${opened} pages`)
    return found
  }

  const told = (found: ReadonlyMap<string, string>, words: RegExp) =>
    [...found].filter(([says]) => words.test(says)).map(([says, path]) => `${path}: ${says}`)

  it('speaks to a parent, and not of the family', async () => {
    assert.deepEqual(told(await readAll('parent'), /\bthe (?:family|parent)\b/i), [])
  })

  it('speaks to a young person as the one whom it is about', async () => {
    const found = await readAll('young person')
    // That a child is to come stands there as it was asked for.
    const words = /\b(?:the family|the young person|child or young person)\b|\byour child\b(?!:)/i
    assert.deepEqual(told(found, words), [])
  })
})

/** What the main part of a page says, a text a line. */
function sentencesOf(markup: string): readonly string[] {
  const main = markup.slice(markup.indexOf('<main'), markup.indexOf('</main>'))
  return main
    .replace(/<textarea[\s\S]*?<\/textarea>/g, '')
    .replace(/<\/?(?:strong|a|em|b|time|abbr)\b[^>]*>/g, '')
    .split(/<[^>]+>/)
    .map((text) => text.replace(/\s+/g, ' ').trim())
    .filter((text) => text !== '')
}
