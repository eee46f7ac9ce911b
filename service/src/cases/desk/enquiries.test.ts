import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { madePerson } from '../people-of-test.ts'
import { origin, seenBy } from '../sharing/shares-of-test.ts'
import { declineEnquiry, handOnEnquiry, passOnEnquiry } from './answer-enquiry.ts'
import { accepted, madeDesk, madeFamily, mailed, sent, words } from './desk-of-test.ts'
import { readEnquiry, sentEnquiries } from './read-enquiries.ts'
import { sendEnquiry, takeBackEnquiry } from './send-enquiry.ts'

describe('enquiries', { skip: noDatabase }, () => {
  let test: TestData
  let area: string
  let service: string
  let otherService: string
  let head: string
  let adviser: string
  let colleague: string
  let otherHead: string
  before(async () => {
    test = await testData()
    ;({ area, service, otherService, head, adviser, colleague, otherHead } = await madeDesk(test))
  })
  after(() => test.close())

  const read = (person: string, id: string) => test.data.actingAs({ person }, (tx) => readEnquiry(tx, id))
  const seen = (person: string, caseId: string) => seenBy(test, person, caseId)

  it('are accepted once when two do it at the same time', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const id = await sent(test, family, { service, area })
    const answers = await Promise.all([adviser, colleague, head].map((person) => accepted(test, person, id)))
    assert.deepEqual(answers.map(({ kind }) => kind).sort(), ['accepted', 'gone', 'gone'])
    const parties = (await seen(family.person, family.caseId))?.parties.filter(
      ({ kind }) => kind === 'adviser',
    )
    assert.equal(parties?.length, 1)
    assert.equal(parties?.[0]?.people.length, 1)
  })

  it('end with the share: taken back, the service sees neither case nor enquiry', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const id = await sent(test, family, { service, area })
    await accepted(test, adviser, id)
    assert.ok(await seen(adviser, family.caseId))
    assert.equal(await test.data.actingAs({ person: adviser }, (tx) => takeBackEnquiry(tx, id)), false)
    assert.equal(await test.data.actingAs({ person: family.person }, (tx) => takeBackEnquiry(tx, id)), true)
    assert.equal(await seen(adviser, family.caseId), null)
    assert.equal(await read(adviser, id), null)
    assert.equal((await read(family.person, id))?.state, 'taken-back')
    const history = await test.data.actingAs({ person: family.person, caseId: family.caseId }, (tx) =>
      tx.selectFrom('cases.audit').select('act').execute(),
    )
    assert.ok(history.some(({ act }) => act === 'withdrew-share'))
    assert.equal(await test.data.actingAs({ person: family.person }, (tx) => takeBackEnquiry(tx, id)), false)
  })

  it('may be sent anew, and the service comes in anew', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const first = await sent(test, family, { service, area })
    await accepted(test, adviser, first)
    await test.data.actingAs({ person: family.person }, (tx) => takeBackEnquiry(tx, first))
    const second = await sent(test, family, { service, area })
    assert.equal(await seen(adviser, family.caseId), null)
    assert.equal((await accepted(test, colleague, second)).kind, 'accepted')
    assert.ok(await seen(colleague, family.caseId))
    assert.equal(await seen(adviser, family.caseId), null)
  })

  it('do not bring a service in twice that is in already', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    await accepted(test, adviser, await sent(test, family, { service, area }))
    const again = await sent(test, family, { service, area }, { scope: { mayWrite: true } })
    assert.equal((await accepted(test, colleague, again)).kind, 'accepted')
    const file = await seen(colleague, family.caseId)
    assert.equal(file?.parties.filter(({ kind }) => kind === 'adviser').length, 1)
    assert.equal(file?.walls.filter(({ kind }) => kind === 'adviser-joint').length, 1)
    assert.equal(file?.walls.find(({ kind }) => kind === 'shared')?.mayWrite, true)
  })

  it('are declined in words that the family reads, and are then out of sight', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const id = await sent(test, family, { service, area })
    const why = 'We have no place before the spring.'
    const decline = (person: string) =>
      test.data.actingAs({ person }, (tx) => declineEnquiry(tx, { enquiry: id, why }, origin))
    assert.equal(await decline(otherHead), false)
    assert.equal(await decline(adviser), true)
    assert.equal(await decline(adviser), false)
    assert.equal(await read(adviser, id), null)
    assert.equal((await read(family.person, id))?.steps.at(-1)?.says, why)
    assert.equal((await accepted(test, adviser, id)).kind, 'gone')
    const mails = await mailed(test)
    assert.ok(mails.some((each) => each.kind === 'enquiry-declined' && each.person_id === family.person))
    assert.ok(!JSON.stringify(mails).includes(why))
  })

  it('are passed on only with a consent given beforehand', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    const pass = (person: string, enquiry: string, to = otherService) =>
      test.data.actingAs({ person }, (tx) =>
        passOnEnquiry(
          tx,
          { enquiry, to: { id: to, name: 'Another SENDIASS' }, why: 'You live there now.' },
          origin,
        ),
      )
    const kept = await sent(test, family, { service, area })
    assert.equal(await pass(adviser, kept), false)
    assert.equal(await read(otherHead, kept), null)
    await test.data.actingAs({ person: family.person }, (tx) => takeBackEnquiry(tx, kept))

    const id = await sent(test, family, { service, area }, { mayPassOn: true })
    assert.equal(await pass(otherHead, id), false)
    assert.equal(await pass(adviser, id, service), false)
    assert.equal(await pass(adviser, id, randomUUID()), false)
    assert.equal(await pass(adviser, id), true)
    assert.equal(await read(adviser, id), null)
    assert.equal((await read(otherHead, id))?.query, words.query)
    assert.equal(await seen(otherHead, family.caseId), null)
    const steps = (await read(family.person, id))?.steps
    assert.deepEqual(steps?.at(-1)?.to, 'Another SENDIASS')
    assert.equal(steps?.at(-1)?.says, 'You live there now.')
    assert.equal((await accepted(test, adviser, id)).kind, 'gone')
    assert.equal((await accepted(test, otherHead, id)).kind, 'accepted')
    assert.ok(await seen(otherHead, family.caseId))
    const told = (await mailed(test)).filter(
      (each) => each.kind === 'enquiry-arrived' && each.person_id === otherHead,
    )
    assert.equal(told.length, 1)
  })

  it('stay an enquiry with somebody who answers it, where there is no case', async () => {
    const person = await madePerson(test, 'A parent')
    const made = await test.data.actingAs({ person }, (tx) =>
      sendEnquiry(tx, { ...words, organisation: service, area, from: null }, origin),
    )
    assert.equal(made.kind, 'sent')
    const id = made.kind === 'sent' ? made.id : ''
    assert.deepEqual(await accepted(test, adviser, id), { kind: 'accepted', caseId: null })
    assert.equal((await read(colleague, id))?.withPerson?.id, adviser)
    const hand = (as: string, to: string) =>
      test.data.actingAs({ person: as }, (tx) => handOnEnquiry(tx, { enquiry: id, to }))
    assert.equal(await hand(colleague, colleague), false)
    assert.equal(await hand(adviser, otherHead), false)
    assert.equal(await hand(adviser, colleague), true)
    assert.equal(await hand(adviser, adviser), false)
    assert.equal(await hand(head, adviser), true)
    assert.equal((await read(person, id))?.state, 'accepted')
    assert.equal(await test.data.actingAs({ person }, (tx) => takeBackEnquiry(tx, id)), true)
    assert.equal(await read(adviser, id), null)
    const own = await test.data.actingAs({ person }, (tx) => sentEnquiries(tx, null))
    assert.deepEqual(
      own.map((each) => each.state),
      ['taken-back'],
    )
  })

  it('wait once with one service for one case, and not without end', async () => {
    const family = await madeFamily(test, 'A parent', 'Child')
    await sent(test, family, { service, area })
    await assert.rejects(sent(test, family, { service, area }), /waits-already/)
    const person = await madePerson(test, 'A parent')
    const send = () =>
      test.data.actingAs({ person }, (tx) =>
        sendEnquiry(tx, { ...words, organisation: service, area, from: null }, origin),
      )
    for (let time = 0; time < 10; time++) assert.equal((await send()).kind, 'sent')
    assert.equal((await send()).kind, 'too-many')
  })
})
