import assert from 'node:assert/strict'
import { before, beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { guestsOf } from '../../../../mediation/arranging/who-must-agree.ts'
import { stepsOf } from '../../../../mediation/matter.ts'
import { inMatterAs, parentsMatter, withCast } from '../../../../mediation/mediation-of-test.ts'
import { setAs } from '../../../../mediation/meeting/meeting-of-test.ts'
import type { Accounts } from '../../../kit/accounts.ts'
import type { Page } from '../../../kit/page.ts'
import { answerLater, read } from '../../../kit/visit-of.ts'
import { familyMember } from '../../cases/pages-of-test.ts'
import { sidesPages } from './pages.ts'

describe('the pages of somebody else who is to come', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let pages: readonly Page[]
  let id: string
  let parent: string
  before(async () => {
    pages = sidesPages(test.data, {} as Accounts)
  })
  beforeEach(async () => {
    ;({ id, parent } = await parentsMatter(test, cast))
  })

  const on = '2026-11-21'
  const at = (rest: string) => `/mediation/${id}/sides${rest}`
  const get = async (person: string, rest = '') =>
    read(await answerLater(pages, at(rest), undefined, on, familyMember(person)))
  const post = async (person: string, rest: string, form: Record<string, string>) =>
    read(await answerLater(pages, at(rest), form, on, familyMember(person)))
  const guests = () => inMatterAs(test, parent, id, async (_, matter) => guestsOf(matter))
  const asked = async (name = 'An advocate') => {
    await post(parent, '/guest', { guest: 'supporter', name })
    return (await guests()).find(({ step }) => step.body.name === name)?.step.id ?? ''
  }
  const both = (email: string) => ({ email, again: email })

  it('let whoever asked change it, with what was written, and nobody else', async () => {
    const guest = await asked()
    const form = await get(parent, `/guest?changes=${guest}`)
    assert.match(form.markup, /Change who is to come/)
    assert.match(form.markup, /value="An advocate"/)
    for (const person of [cast.officer, cast.adviser]) {
      assert.equal((await get(person, `/guest?changes=${guest}`)).status, 404)
      assert.equal((await post(person, `/guest?changes=${guest}`, { guest: 'other', name: 'x' })).status, 404)
      assert.doesNotMatch((await get(person)).markup, /changes=/)
    }
    assert.equal(
      (await post(parent, `/guest?changes=${guest}`, { guest: 'supporter', name: '' })).status,
      400,
    )
    const changed = await post(parent, `/guest?changes=${guest}`, { guest: 'supporter', name: 'A lawyer' })
    assert.match(changed.to ?? '', /became=guest$/)
    assert.deepEqual(
      (await guests()).map(({ step }) => step.body.name),
      ['A lawyer'],
    )
  })

  it('take somebody back by one button', async () => {
    const guest = await asked()
    const back = { do: 'take-back-guest', about: guest }
    assert.match((await post(cast.officer, '', back)).to ?? '', /became=nothing/)
    assert.equal((await guests()).length, 1)
    assert.match((await post(parent, '', back)).to ?? '', /became=guest-taken-back/)
    assert.deepEqual(await guests(), [])
    assert.match((await post(parent, '', back)).to ?? '', /became=nothing/)
  })

  it('invite somebody by email, told to whoever asked alone, and once for a form that is sent twice', async () => {
    await setAs(test, cast.adviser, id)
    const guest = await asked()
    const rest = `/guest/${guest}/invitation`
    const form = await get(parent, rest)
    assert.match(form.markup, /Send the invitation/)
    const wrong = await post(parent, rest, { email: 'x@example.org', again: 'y@example.org' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /value="x@example.org"/)
    const once = /name="once" value="([^"]+)"/.exec(form.markup)?.[1] ?? ''
    assert.notEqual(once, '')
    for (let times = 0; times < 2; times += 1)
      assert.match(
        (await post(parent, rest, { ...both('x@example.org'), once })).to ?? '',
        /became=guest-invited/,
      )
    const admin = await test.session('way_forward_admin')
    const sent = await admin.query(`select from post.message where email = 'x@example.org'`)
    assert.equal(sent.length, 1)
    assert.match((await get(parent)).markup, /Their invitation goes to x@example\.org/)
    assert.doesNotMatch((await get(cast.officer)).markup, /x@example\.org/)
    for (const person of [cast.officer, cast.adviser]) {
      assert.equal((await get(person, rest)).status, 404)
      assert.equal((await post(person, rest, both('z@example.org'))).status, 404)
      assert.equal((await get(person, `/guest/${guest}/printed`)).status, 404)
    }
    // Who is changed is another, and the address is theirs no more.
    await post(parent, `/guest?changes=${guest}`, { guest: 'supporter', name: 'A lawyer' })
    assert.doesNotMatch((await get(parent)).markup, /x@example\.org/)
    const after = await admin.query<{ kind: string }>(
      `select kind from post.message where email = 'x@example.org' order by made_at`,
    )
    assert.deepEqual(
      after.map(({ kind }) => kind),
      ['meeting-set', 'meeting-cancelled'],
    )
  })

  it('print an invitation with when and where, and no word of the matter', async () => {
    const guest = await asked()
    assert.match((await get(parent, `/guest/${guest}/printed`)).markup, /The date is not set yet/)
    await post(cast.adviser, '/issues', {
      rows: '1',
      'area-0': 'education',
      'says-0': 'Hours of help in class',
    })
    await setAs(test, cast.adviser, id)
    const { markup } = await get(parent, `/guest/${guest}/printed`)
    assert.match(markup, /An advocate/)
    assert.match(markup, /8 December 2026/)
    assert.match(markup, /Example Centre, Room 2/)
    for (const word of ['Hours of help', 'Somebody who rang', cast.council]) assert.ok(!markup.includes(word))
    const steps = await inMatterAs(test, parent, id, async (_, matter) => stepsOf(matter, 'guest-invited'))
    assert.deepEqual(steps, [])
  })

  it('offer no invitation of somebody who may not come yet', async () => {
    await post(parent, '/guest', { guest: 'other', name: 'A neighbour' })
    const [other] = await guests()
    assert.equal(other?.stands, 'waits')
    assert.doesNotMatch((await get(parent)).markup, /Invite them by email/)
    for (const rest of ['invitation', 'printed'])
      assert.equal((await get(parent, `/guest/${other?.step.id}/${rest}`)).status, 404)
  })
})
