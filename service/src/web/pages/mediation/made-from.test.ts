import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../../proof/database.ts'
import { addSide } from '../../../mediation/add-side.ts'
import { lastStep, sideOf, stepsOf } from '../../../mediation/matter.ts'
import { inMatterAs, parentsMatter, withCast } from '../../../mediation/mediation-of-test.ts'
import type { Accounts } from '../../kit/accounts.ts'
import type { Page } from '../../kit/page.ts'
import { boxesOf, visitorOf } from '../cases/pages-of-test.ts'
import { advicePages } from './advice/pages.ts'
import { sidesPages } from './sides/pages.ts'

const today = '2026-11-21'

describe('a form that somebody else overtakes', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let pages: readonly Page[]
  let id: string
  let parent: string
  before(async () => {
    pages = [...sidesPages(test.data, {} as Accounts), ...advicePages(test.data, {} as Accounts)]
  })
  beforeEach(async () => {
    ;({ id, parent } = await parentsMatter(test, cast))
  })

  const visitor = (person: string) => visitorOf(pages, person, today)
  const at = (rest: string) => `/mediation/${id}${rest}`
  /** The hidden fields of a form, as a browser sends them. */
  const hidden = (markup: string) =>
    Object.fromEntries(
      [...markup.matchAll(/<input type="hidden" name="([^"]+)" value="([^"]*)"/g)].map(([, name, value]) => [
        name ?? '',
        value ?? '',
      ]),
    )
  const opened = async (person: string, rest: string) => hidden((await visitor(person).get(at(rest))).markup)
  const sent = (person: string, rest: string, form: Record<string, string>) =>
    visitor(person).post(at(rest), form)
  const seen = <T>(work: Parameters<typeof inMatterAs<T>>[3]) => inMatterAs(test, cast.adviser, id, work)

  it('of the issues is shown again with what was typed, and takes out nothing of theirs unseen', async () => {
    const issue = (says: string) => ({ rows: '1', 'area-0': 'education', 'says-0': says })
    const [mine, theirs] = [
      await opened(cast.adviser, '/sides/issues'),
      await opened(parent, '/sides/issues'),
    ]
    assert.equal((await sent(parent, '/sides/issues', { ...theirs, ...issue('Speech therapy') })).status, 303)
    const late = await sent(cast.adviser, '/sides/issues', { ...mine, ...issue('Hours of help') })
    assert.equal(late.status, 400)
    assert.match(late.markup, /Somebody else changed this meanwhile/)
    assert.match(late.markup, /Hours of help/)
    const said = () =>
      seen(async (_, matter) => lastStep(matter, 'issues')?.body.issues.map(({ says }) => says))
    assert.deepEqual(await said(), ['Speech therapy'])
    // Whoever presses again has seen it; twice the same is once.
    const form = { ...hidden(late.markup), ...issue('Hours of help') }
    for (let press = 0; press < 2; press += 1)
      assert.equal((await sent(cast.adviser, '/sides/issues', form)).status, 303)
    assert.deepEqual(await said(), ['Hours of help'])
    assert.equal(
      await seen(async (_, matter) => matter.steps.filter(({ kind }) => kind === 'issues').length),
      2,
    )
  })

  it('of when the council or a commissioner was told, or cannot arrange it, is shown again too', async () => {
    const board = await seen((tx) =>
      addSide(tx, {
        matter: id,
        role: 'commissioner',
        organisation: cast.commissioner,
        label: 'board',
        knownAs: null,
      }),
    )
    const told = (on: string) => ({ ...boxesOf('on', on), means: 'email', by: 'by-family' })
    for (const [rest, first, second] of [
      ['/sides/told', parent, cast.adviser],
      [`/sides/commissioner/${board}`, cast.officer, cast.adviser],
      ['/sides/cannot', cast.officer, cast.adviser],
    ] as const) {
      const late = await opened(second, rest)
      assert.equal(
        (await sent(first, rest, { ...(await opened(first, rest)), ...told('2026-11-12') })).status,
        303,
      )
      const again = await sent(second, rest, { ...late, ...told('2026-11-14') })
      assert.equal(again.status, 400, rest)
      assert.match(again.markup, /Somebody else changed this meanwhile/)
    }
    await seen(async (_, matter) => {
      assert.deepEqual(
        stepsOf(matter, 'authority-told').map(({ onDay }) => onDay),
        ['2026-11-12'],
      )
      assert.equal(lastStep(matter, 'cannot-arrange')?.onDay, '2026-11-12')
    })
  })

  it('of what a side answers is shown again, where its other officer answered meanwhile', async () => {
    const council = await seen(async (_, matter) => sideOf(matter, 'authority')?.id ?? '')
    const rest = `/sides/answer/${council}`
    const joins = { word: 'joins', 'name-0': 'An officer', 'role-0': 'Officer', 'may-0': 'yes' }
    const late = await opened(cast.officer, rest)
    assert.equal(
      (await sent(cast.officer, rest, { ...(await opened(cast.officer, rest)), ...joins })).status,
      303,
    )
    const again = await sent(cast.officer, rest, { ...late, word: 'declines', says: 'No time at all' })
    assert.equal(again.status, 400)
    assert.match(again.markup, /No time at all/)
    assert.equal(await seen(async (_, matter) => lastStep(matter, 'side-answer')?.word), 'joins')
  })

  it('of a contact or a letter that is corrected keeps what was typed, and corrects what stands then', async () => {
    const contact = (on: string, says: string) => ({
      ...boxesOf('on', on),
      means: 'telephone',
      with: 'here',
      before: 'unknown',
      says,
    })
    const form = { ...(await opened(cast.adviser, '/advice/contact')), ...contact('2026-11-10', 'first') }
    const first = await sent(cast.adviser, '/advice/contact', form)
    assert.equal(first.status, 303, first.markup.slice(0, 2000))
    const step = await seen(async (_, matter) => lastStep(matter, 'contact')?.id ?? '')
    const rest = `/advice/contact?corrects=${step}`
    const [one, other] = [await opened(cast.adviser, rest), await opened(cast.adviser, rest)]
    assert.equal(
      (await sent(cast.adviser, '/advice/contact', { ...one, ...contact('2026-11-11', 'one') })).status,
      303,
    )
    const late = await sent(cast.adviser, '/advice/contact', {
      ...other,
      ...contact('2026-11-12', 'other words'),
    })
    assert.equal(late.status, 400)
    assert.match(late.markup, /Somebody else changed this meanwhile/)
    const again = { ...hidden(late.markup), ...contact('2026-11-12', 'other words') }
    for (let press = 0; press < 2; press += 1)
      assert.equal((await sent(cast.adviser, '/advice/contact', again)).status, 303)
    await seen(async (_, matter) =>
      assert.deepEqual(
        stepsOf(matter, 'contact').map(({ onDay }) => onDay),
        ['2026-11-12'],
      ),
    )
    const letter = (on: string) => ({
      decision: 'refuse-assess',
      ...boxesOf('sent', on),
      ...boxesOf('dated', on),
    })
    const [mine, theirs] = [
      await opened(cast.adviser, '/advice/letter'),
      await opened(parent, '/advice/letter'),
    ]
    assert.equal((await sent(parent, '/advice/letter', { ...theirs, ...letter('2026-11-02') })).status, 303)
    assert.equal(
      (await sent(cast.adviser, '/advice/letter', { ...mine, ...letter('2026-11-04') })).status,
      400,
    )
    assert.equal(await seen(async (_, matter) => lastStep(matter, 'decision')?.onDay), '2026-11-02')
  })
})
