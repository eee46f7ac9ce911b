/** Who comes to a disagreement resolution: each side that takes part says it of its own. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { answersOfSides } from '../../../../mediation/arranging/answers-of-sides.ts'
import { consentsOf } from '../../../../mediation/disagreement/consents.ts'
import { answerAs, familysDisagreement } from '../../../../mediation/disagreement/disagreement-of-test.ts'
import { inMatterAs, withCast } from '../../../../mediation/mediation-of-test.ts'
import { noAccounts } from '../../../kit/accounts.ts'
import { visitOf } from '../../../kit/visit-of.ts'
import { visitorOf } from '../../cases/pages-of-test.ts'
import { whoComesView } from '../meeting/who-comes-view.ts'
import { sidesListView } from '../sides/sides-list-view.ts'
import { disagreementPages } from './pages.ts'

describe('who comes to a disagreement resolution', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const as = (person: string) => visitorOf(disagreementPages(test.data, noAccounts), person)
  const textOf = (markup: string) => markup.replace(/<[^>]+>/g, ' ').replace(/\s+/g, ' ')
  const seen = <T>(person: string, id: string, look: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, id, look)
  const sideOfRole = (id: string, role: string) =>
    seen(cast.adviser, id, async (_, { sides }) => sides.find((side) => side.role === role)?.id ?? '')

  it('let a side that takes part say who comes and who may settle, and nobody for another', async () => {
    const { id, family } = await familysDisagreement(test, cast)
    const [council, familySide] = [await sideOfRole(id, 'authority'), await sideOfRole(id, 'family')]
    const address = `/mediation/${id}/disagreement`
    const people = `${address}/people/${council}`
    const officer = as(cast.officer)
    const service = as(cast.adviser)
    const named = { 'name-0': 'A. Manager', 'role-0': 'decides', 'may-0': 'yes' }
    // Whoever has not agreed yet names nobody.
    assert.doesNotMatch((await officer.get(address)).markup, /disagreement\/people/)
    assert.equal((await officer.get(people)).status, 404)
    assert.equal((await officer.post(people, named)).status, 404)
    await answerAs(test, cast.officer, id, 'authority', 'joins', 'We look forward to it')
    assert.ok((await officer.get(address)).markup.includes(people))
    assert.equal((await officer.get(people)).status, 200)
    const wrong = await officer.post(people, { 'name-0': 'A. Manager' })
    assert.equal(wrong.status, 400)
    assert.match(wrong.markup, /Write what they do/)
    assert.match((await officer.post(people, {})).markup, /Say who comes/)
    // Nobody says it for the council, nor does a family name anybody here.
    for (const other of [as(family), service, as(cast.head)])
      assert.equal((await other.post(people, named)).status, 404)
    assert.equal((await as(family).post(`${address}/people/${familySide}`, named)).status, 404)
    const saved = await officer.post(people, named)
    assert.deepEqual([saved.status, saved.to], [303, address])
    await seen(family, id, async (_, matter) => {
      const step = consentsOf(matter).find(({ side }) => side.id === council)?.step
      assert.equal(step?.word, 'joins')
      assert.notEqual(step?.corrects, null)
      assert.equal(step?.onDay, '2026-11-05')
      assert.deepEqual(step?.body, {
        people: [{ name: 'A. Manager', role: 'decides', mayAgree: true }],
        says: 'We look forward to it',
      })
    })
    assert.match(
      textOf((await as(family).get(address)).markup),
      /We look forward to it A\. Manager, decides: may settle/,
    )
    // The pages on which others look for it say it, or lead there.
    await seen(cast.officer, id, async (_, matter) => {
      const markup = whoComesView(matter).toString()
      assert.match(markup, /A\. Manager \(decides\)/)
      assert.ok(markup.includes(`href="${address}"`))
      assert.ok(!markup.includes(`/mediation/${id}/sides`))
      const list = sidesListView(
        visitOf(`/mediation/${id}/sides`),
        matter,
        answersOfSides(matter),
        [],
      ).toString()
      assert.match(list, /A\. Manager, decides: may settle/)
      assert.equal(list.split(people).length, 2)
    })
    const again = await officer.get(people)
    assert.match(again.markup, /value="A. Manager"/)
    const overtaken = await officer.post(people, { ...named, seen: randomUUID() })
    assert.match(overtaken.markup, /Somebody else changed this meanwhile/)
    await answerAs(test, cast.officer, id, 'authority', 'takes-back')
    assert.equal((await officer.post(people, named)).status, 404)
  })

  it('let the service write down who comes for a side that is not here', async () => {
    const { id } = await familysDisagreement(test, cast, [
      {
        role: 'provider',
        organisation: null,
        name: 'A nursery',
        setting: 'early-years',
        subject: 'provision',
        says: 'x',
      },
    ])
    const side = await sideOfRole(id, 'provider')
    const service = as(cast.adviser)
    const address = `/mediation/${id}/disagreement`
    await service.post(address, { act: 'answer', side, word: 'joins', says: 'By telephone' })
    assert.match(textOf((await service.get(address)).markup), /Say who comes, and who may settle \(A nursery/)
    const form = { 'name-0': 'The manager', 'role-0': 'runs it' }
    assert.equal((await service.post(`${address}/people/${side}`, form)).status, 303)
    assert.match(textOf((await service.get(address)).markup), /By telephone The manager, runs it /)
  })
})
