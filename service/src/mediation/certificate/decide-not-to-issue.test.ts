import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { currentSteps, stepsOf } from '../matter.ts'
import { stateOf } from '../matter-state.ts'
import { actsForFamily, inMatterAs, somebody, withCast } from '../mediation-of-test.ts'
import { advisedMatter, issued, keysOfSuite, says } from './certificates-of-test.ts'
import { decideNotToIssue, takeBackNotToIssue, whyNotIssued } from './decide-not-to-issue.ts'
import { readCertificates } from './read-certificates.ts'
import { ensureSigningKey } from './signing-keys.ts'
import { withdrawCertificate } from './withdraw-certificate.ts'

describe('that no certificate is issued', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const keys = keysOfSuite()
  before(() => ensureSigningKey(test.workData, keys, '2026-10-01'))

  const differing = { sentOn: '2026-09-03', datedOn: '2026-09-01', contactedOn: '2026-11-02' }
  const decide = (matter: string, person = cast.adviser, id: string = randomUUID()) =>
    inMatterAs(test, person, matter, (tx, of) =>
      decideNotToIssue(tx, of, publishedCalendar, { id, on: '2026-11-20', why: 'The date on it counts.' }),
    )
  const takeBack = (matter: string, person = cast.adviser) =>
    inMatterAs(test, person, matter, (tx, of) => takeBackNotToIssue(tx, of, '2026-11-23'))
  /** Lets the mediator see a matter as somebody of its service. */
  const given = async (matter: string) => {
    const admin = await test.session('way_forward_admin')
    await admin.query(
      `insert into cases.acting (case_id, party_id, person_id, organisation_id)
        select m.case_id, m.service_party, '${cast.mediator}', '${cast.service}' from mediation.matter m where m.id = '${matter}'`,
    )
    await admin.close()
  }
  const stageOf = (matter: string, on: string) =>
    inMatterAs(
      test,
      cast.adviser,
      matter,
      async (_, of) => stateOf(of, 'service', day(on), publishedCalendar).stage,
    )
  /** What somebody reads of it: words of steps, and the reason. */
  const read = (matter: string, person: string) =>
    inMatterAs(test, person, matter, async (_, of) => {
      const said = stepsOf(of, 'certificate')
      return {
        words: said.map(({ word }) => word),
        why: said.map((step) => whyNotIssued(of, step)),
        isTold: JSON.stringify(of.steps).includes('The date on it counts'),
      }
    })

  it('is decided by an adviser with a reason of the service’s own, and ends the wait', async () => {
    const matter = await advisedMatter(test, cast, differing)
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, matter)
    assert.equal(await stageOf(matter, '2026-12-10'), 'certificate-due')
    const id = randomUUID()
    assert.equal(await decide(matter, cast.adviser, id), true)
    // Sent twice, it is decided once.
    assert.equal(await decide(matter, cast.adviser, id), true)
    assert.notEqual(await stageOf(matter, '2026-12-10'), 'certificate-due')
    const why = 'The date on it counts.'
    assert.deepEqual(await read(matter, cast.adviser), { words: ['not-issued'], why: [why], isTold: true })
    assert.deepEqual(await read(matter, family), { words: ['not-issued'], why: [null], isTold: false })
  })

  it('is taken back by an adviser alone, and the certificate is due again', async () => {
    const matter = await advisedMatter(test, cast, differing)
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, matter)
    await given(matter)
    assert.equal(await takeBack(matter), false)
    await decide(matter)
    for (const person of [family, cast.mediator]) assert.equal(await takeBack(matter, person), false)
    assert.equal(await takeBack(matter), true)
    assert.equal(await takeBack(matter), false)
    assert.equal(await stageOf(matter, '2026-11-20'), 'certificate-due')
    assert.equal(await decide(matter), true)
  })

  it('is overtaken by one that is issued after all, and can be decided of one that was withdrawn', async () => {
    const matter = await advisedMatter(test, cast, differing)
    await decide(matter)
    const reason = 'The postmark is of the later day.'
    const made = await issued(test, { keys, person: cast.adviser, matter }, { reason })
    assert.equal(made.became, 'issued')
    assert.deepEqual((await read(matter, cast.adviser)).words, ['no-mediation'])
    assert.equal(await decide(matter), false)
    await inMatterAs(test, cast.adviser, matter, async (tx, of) => {
      const [{ id } = { id: '' }] = await readCertificates(tx, matter)
      assert.ok(await withdrawCertificate(tx, of, { id, on: '2026-11-21', why: 'It was issued too soon.' }))
    })
    assert.equal(await stageOf(matter, '2026-11-23'), 'certificate-due')
    assert.equal(await decide(matter), true)
    assert.notEqual(await stageOf(matter, '2026-11-23'), 'certificate-due')
  })

  it('is for nobody else, and for nothing that the law decides itself', async () => {
    const matter = await advisedMatter(test, cast, differing)
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, matter)
    await given(matter)
    for (const person of [family, cast.mediator]) assert.equal(await decide(matter, person), false)
    const inTime = await advisedMatter(test, cast)
    const late = await advisedMatter(test, cast, { sentOn: '2026-09-01' })
    const mediates = await advisedMatter(test, cast, { ...differing, choice: 'mediate' })
    for (const other of [inTime, late, mediates]) assert.equal(await decide(other), false)
    // An earlier contact leaves nothing to decide: what was decided counts no more.
    assert.equal(await decide(matter), true)
    await says(test, cast.adviser, matter, [
      ['with', { kind: 'contact', word: 'elsewhere', onDay: '2026-10-20', body: { means: null } }],
    ])
    assert.equal(await stageOf(matter, '2026-11-20'), 'certificate-due')
    await inMatterAs(test, cast.adviser, matter, async (_, of) =>
      assert.ok(currentSteps(of.steps).some(({ word }) => word === 'not-issued')),
    )
  })
})
