import assert from 'node:assert/strict'
import { before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { readCase } from '../../cases/read-case.ts'
import { noticeOfMatter } from '../advice/notice-of-matter.ts'
import { recordDecision } from '../advice/record-decision.ts'
import { lastStep, takenBack } from '../matter.ts'
import { stateOf } from '../matter-state.ts'
import { inMatterAs, withCast } from '../mediation-of-test.ts'
import { certificateSheet } from './certificate-sheet.ts'
import { advisedMatter, issued, keysOfSuite, mediated, says } from './certificates-of-test.ts'
import { checkCertificate } from './check-certificate.ts'
import { type Certificate, readCertificates } from './read-certificates.ts'
import { ensureSigningKey } from './signing-keys.ts'
import { withdrawCertificate } from './withdraw-certificate.ts'

describe('which certificate is issued, and from when it counts:', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const keys = keysOfSuite()
  before(async () => {
    await ensureSigningKey(test.workData, keys, '2026-10-01')
  })

  const by = (matter: string) => ({ keys, person: cast.adviser, matter })
  const check = (code: string) => test.data.asPublic((tx) => checkCertificate(tx, code))
  const certificatesOf = (matter: string) =>
    inMatterAs(test, cast.adviser, matter, (tx) => readCertificates(tx, matter))
  const codeOf = (became: Awaited<ReturnType<typeof issued>>): string => {
    assert.ok(became.became === 'issued', became.became)
    return became.code
  }
  const eventsOf = (person: string, matter: string) =>
    inMatterAs(test, person, matter, async (tx, { caseId }) =>
      (await readCase(tx, caseId))?.events
        .filter(
          ({ fact, isCorrected, value }) => fact === 'certificateIssuedOn' && !isCorrected && value !== null,
        )
        .map(({ value }) => value),
    )

  it('after a mediation that was stopped once it had begun, as the family took part in it', async () => {
    const matter = await advisedMatter(test, cast, { choice: 'mediate' })
    await mediated(test, cast, matter, '2026-11-19', 'withdrawn')
    const code = codeOf(await issued(test, by(matter), { basis: 'took-part' }))
    assert.partialDeepStrictEqual(await check(code), { state: 'valid', basis: 'took-part' })
  })

  it('of a later one leaves the safe day where the first put it, until the first is withdrawn', async () => {
    const matter = await advisedMatter(test, cast, { choice: 'mediate' })
    await says(test, cast.adviser, matter, [
      ['matter', { kind: 'cannot-arrange', word: null, onDay: '2026-11-19', body: {} }],
    ])
    codeOf(await issued(test, by(matter), { basis: 'deemed' }))
    await mediated(test, cast, matter, '2026-12-10')
    codeOf(await issued(test, by(matter), { basis: 'took-part', issuedOn: '2026-12-11' }))
    const [second, first] = await certificatesOf(matter)
    assert.deepEqual([second?.payload.issuedOn, second?.payload.countsFrom], ['2026-12-11', '2026-11-20'])
    assert.deepEqual(new Set(await eventsOf(cast.adviser, matter)), new Set(['2026-11-20']))
    const { time } = certificateSheet(second as Certificate, publishedCalendar)
    assert.equal(time.lastDay, 'Monday 21 December 2026')
    const said = time.says.map(({ say }) => say).join(' ')
    assert.match(said, /counted from Friday 20 November 2026, when an earlier certificate was issued/)
    assert.match(said, /A later reading ends on Monday 11 January 2027\. Do not rely on it/)
    await inMatterAs(test, cast.adviser, matter, (tx, of) =>
      withdrawCertificate(tx, of, { id: first?.id ?? '', on: '2026-12-12', why: 'A mistake.' }),
    )
    const replaces = { id: second?.id ?? '', wrong: 'The first was withdrawn.' }
    codeOf(await issued(test, by(matter), { basis: 'took-part', issuedOn: '2026-12-14', replaces }))
    // What was signed for the second stays signed: its day is the earlier, and safe.
    assert.equal((await certificatesOf(matter))[0]?.payload.countsFrom, '2026-11-20')
  })

  it('is not issued to a family that hesitates, whatever it said before', async () => {
    const matter = await advisedMatter(test, cast)
    const hesitates = (word: 'undecided' | 'mediate' | 'no-mediation', onDay: string) =>
      says(test, cast.adviser, matter, [
        ['with', { kind: 'choice', word, onDay, body: { means: 'telephone' } }],
      ])
    await hesitates('undecided', '2026-11-19')
    assert.deepEqual(await issued(test, by(matter)), { became: 'stopped' })
    await hesitates('no-mediation', '2026-11-19')
    // A change of mind on the same day.
    await hesitates('mediate', '2026-11-19')
    assert.deepEqual(await issued(test, by(matter)), { became: 'stopped' })
    await hesitates('no-mediation', '2026-11-19')
    codeOf(await issued(test, by(matter)))
  })

  it('takes the place of one that stands and is wrong, whatever the family or the council said since', async () => {
    const standing = async (matter: string) => (await certificatesOf(matter))[0]?.id ?? ''
    for (const word of ['mediate', 'undecided'] as const) {
      const matter = await advisedMatter(test, cast)
      codeOf(await issued(test, by(matter)))
      await says(test, cast.adviser, matter, [
        ['with', { kind: 'choice', word, onDay: '2026-11-20', body: { means: 'telephone' } }],
      ])
      const replaces = { id: await standing(matter), wrong: 'The name was spelled wrongly.' }
      const anew = await issued(test, by(matter), { replaces })
      assert.partialDeepStrictEqual(await check(codeOf(anew)), { state: 'valid', basis: 'no-mediation' })
      assert.deepEqual(await issued(test, by(matter), { replaces }), { became: 'overtaken' })
      // Once none stands, what the family says now counts again.
      const id = await standing(matter)
      await inMatterAs(test, cast.adviser, matter, (tx, of) =>
        withdrawCertificate(tx, of, { id, on: '2026-11-23', why: 'A mistake.' }),
      )
      const again = { id, wrong: 'The name was spelled wrongly.' }
      assert.deepEqual(await issued(test, by(matter), { replaces: again }), { became: 'stopped' })
    }
    const silent = await advisedMatter(test, cast, { choice: 'mediate' })
    await says(test, cast.adviser, silent, [
      ['matter', { kind: 'cannot-arrange', word: null, onDay: '2026-11-19', body: {} }],
    ])
    codeOf(await issued(test, by(silent), { basis: 'deemed' }))
    const step = await inMatterAs(test, cast.adviser, silent, async (_, of) => lastStep(of, 'cannot-arrange'))
    await says(test, cast.adviser, silent, [
      [
        'matter',
        {
          kind: 'cannot-arrange',
          word: takenBack,
          onDay: '2026-11-20',
          body: {},
          corrects: step?.id ?? '',
        },
      ],
    ])
    const replaces = { id: await standing(silent), wrong: 'The name was spelled wrongly.' }
    assert.deepEqual(await issued(test, by(silent), { replaces }), { became: 'stopped' })
    codeOf(await issued(test, by(silent), { basis: 'deemed', replaces }))
  })

  it('is waited for and counted as late by nobody where the setting alone is disputed, and issued on request', async () => {
    const matter = await advisedMatter(test, cast)
    const dispute = (...disputed: ('placement' | 'provision')[]) =>
      inMatterAs(test, cast.adviser, matter, (tx, of) =>
        recordDecision(tx, of, { decision: 'plan', sentOn: '2026-10-09', datedOn: null, disputed }),
      )
    const seen = () =>
      inMatterAs(test, cast.adviser, matter, async (_, of) => {
        const { stage } = stateOf(of, 'service', day('2026-12-10'), publishedCalendar)
        const { decision, need } = noticeOfMatter(of) ?? {}
        return { stage, decision, need }
      })
    assert.deepEqual(await seen(), { stage: 'certificate-due', decision: 'plan', need: 'needed' })
    await dispute('placement')
    assert.deepEqual(await seen(), { stage: 'closed', decision: 'plan', need: 'exempt' })
    await dispute('placement', 'provision')
    assert.equal((await seen()).stage, 'certificate-due')
    await dispute('placement')
    codeOf(await issued(test, by(matter), { issuedOn: '2026-12-10' }))
    const counted = await inMatterAs(test, cast.adviser, matter, (tx) =>
      tx
        .selectFrom('mediation.tally')
        .select(['word', 'took'])
        .where('matter_id', '=', matter)
        .where('what', '=', 'certificate')
        .execute(),
    )
    assert.deepEqual(counted, [{ word: 'no-mediation', took: null }])
  })

  it('is not refused as late before an earlier contact was asked for, nor on the date of the letter alone', async () => {
    const days = { sentOn: '2026-09-01', contactedOn: '2026-11-02' }
    const matter = await advisedMatter(test, cast, { ...days, isAsked: false })
    assert.deepEqual(await issued(test, by(matter)), { became: 'stopped' })
    await says(test, cast.adviser, matter, [
      ['with', { kind: 'contact', word: 'elsewhere', onDay: '2026-10-30', body: { means: null } }],
    ])
    codeOf(await issued(test, by(matter)))
    const alone = await advisedMatter(test, cast, { ...days, isDatedAlone: true })
    assert.deepEqual(await issued(test, by(alone)), { became: 'needs-reason' })
    codeOf(await issued(test, by(alone), { reason: 'Sent in a later week, as the envelope says.' }))
  })
})
