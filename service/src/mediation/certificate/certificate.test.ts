import assert from 'node:assert/strict'
import { spawnSync } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { before, describe, it } from 'node:test'
import { fileURLToPath } from 'node:url'
import { publishedCalendar } from '@way-forward/law'
import { noDatabase } from '../../../proof/database.ts'
import { canonicalJson } from '../../cases/entries/canonical-json.ts'
import { readCase } from '../../cases/read-case.ts'
import { sqlStateOf } from '../../db/connect.ts'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { stepsOf } from '../matter.ts'
import { actsForFamily, inMatterAs, placed, somebody, withCast } from '../mediation-of-test.ts'
import { wallWithFamily } from '../walls-of-matter.ts'
import { advisedMatter, issued, keysOfSuite, mediated, says } from './certificates-of-test.ts'
import { checkCertificate } from './check-certificate.ts'
import { workingDaysTaken } from './issue-certificate.ts'
import { keySetOf } from './key-set.ts'
import { certificateFormat, textOfFile } from './payload.ts'
import { readCertificates } from './read-certificates.ts'
import { newKeyPair, signed } from './signature.ts'
import { addSigningKey, ensureSigningKey, publishedKeys, rewrapSigningKeys } from './signing-keys.ts'
import { verifyFile } from './verify-file.ts'
import { withdrawCertificate } from './withdraw-certificate.ts'

const program = fileURLToPath(new URL('../../../../cli/src/main.ts', import.meta.url))

describe('a certificate', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  const keys = keysOfSuite()
  before(async () => {
    await ensureSigningKey(test.workData, keys, '2026-10-01')
    await ensureSigningKey(test.workData, keys, '2026-10-02')
  })

  const by = (matter: string, person = cast.adviser) => ({ keys, person, matter })
  const published = () => test.data.asPublic((tx) => publishedKeys(tx))
  const check = (code: string) => test.data.asPublic((tx) => checkCertificate(tx, code))
  const certificatesOf = (matter: string, person = cast.adviser) =>
    inMatterAs(test, person, matter, (tx) => readCertificates(tx, matter))
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

  it('has one key at first, whoever begins at once', async () => {
    const found = await published()
    assert.equal(found.length, 1)
    assert.deepEqual([found[0]?.from, found[0]?.until], ['2026-10-01', null])
  })

  it('is issued, signed, sealed, told as a step and as the fact that it is, counted, and checked by its code', async () => {
    const matter = await advisedMatter(test, cast)
    const code = codeOf(await issued(test, by(matter)))
    assert.deepEqual(await check(code), { state: 'valid', basis: 'no-mediation', issuedOn: '2026-11-20' })
    const [certificate] = await certificatesOf(matter)
    assert.ok(certificate)
    assert.deepEqual(verifyFile(Buffer.from(certificate.file), await published()), { found: 'signed', code })
    assert.deepEqual(await eventsOf(cast.adviser, matter), ['2026-11-20'])
    await inMatterAs(test, cast.adviser, matter, async (tx, of) => {
      assert.deepEqual(
        stepsOf(of, 'certificate').map(({ word, onDay, about }) => [word, onDay, about]),
        [['no-mediation', '2026-11-20', certificate.id]],
      )
      const sealed = await tx
        .selectFrom('cases.issued')
        .select(['kind', 'content'])
        .where('id', '=', certificate.id)
        .executeTakeFirstOrThrow()
      assert.equal(sealed.kind, 'certificate')
      assert.partialDeepStrictEqual(sealed.content, {
        certificate: { code, issuedTo: { child: 'A child' } },
        appeal: { lastDay: '2026-12-21' },
      })
      const counted = await tx
        .selectFrom('mediation.tally')
        .select(['what', 'word', 'took'])
        .where('matter_id', '=', matter)
        .execute()
      assert.deepEqual(
        counted.filter(({ what }) => what === 'certificate'),
        [{ what: 'certificate', word: 'no-mediation', took: 2 }],
      )
    })
  })

  it('is issued once, however often its form is sent, and once on each basis', async () => {
    const matter = await advisedMatter(test, cast)
    const id = randomUUID()
    const first = codeOf(await issued(test, by(matter), { id }))
    assert.equal(codeOf(await issued(test, by(matter), { id })), first)
    assert.deepEqual(await issued(test, by(matter)), { became: 'already' })
    assert.equal((await certificatesOf(matter)).length, 1)
    const twoAtOnce = await advisedMatter(test, cast)
    const became = await Promise.all([issued(test, by(twoAtOnce)), issued(test, by(twoAtOnce))])
    assert.deepEqual(became.map((each) => each.became).toSorted(), ['already', 'issued'])
    assert.equal((await certificatesOf(twoAtOnce)).length, 1)
  })

  it('is stopped after late contact on every reading, and decided with a reason where readings differ', async () => {
    const late = await advisedMatter(test, cast, { sentOn: '2026-09-01', contactedOn: '2026-11-02' })
    assert.deepEqual(await issued(test, by(late)), { became: 'stopped' })
    const arguable = await advisedMatter(test, cast, {
      sentOn: '2026-09-03',
      datedOn: '2026-09-01',
      contactedOn: '2026-11-02',
    })
    assert.deepEqual(await issued(test, by(arguable)), { became: 'needs-reason' })
    codeOf(await issued(test, by(arguable), { reason: 'The letter was posted two days after its date.' }))
    await inMatterAs(test, cast.adviser, arguable, async (_, of) => {
      const [reason] = stepsOf(of, 'certificate-reason')
      assert.equal(reason?.use, 'service')
      assert.match(reason?.body.says ?? '', /posted/)
    })
  })

  it('after mediation, and where the council cannot arrange one', async () => {
    const held = await advisedMatter(test, cast, { choice: 'mediate' })
    assert.deepEqual(await issued(test, by(held), { basis: 'took-part' }), { became: 'stopped' })
    await mediated(test, cast, held, '2026-11-19')
    const took = codeOf(await issued(test, by(held), { basis: 'took-part' }))
    assert.partialDeepStrictEqual(await check(took), { state: 'valid', basis: 'took-part' })
    const silent = await advisedMatter(test, cast, { choice: 'mediate' })
    assert.deepEqual(await issued(test, by(silent), { basis: 'deemed' }), { became: 'stopped' })
    await says(test, cast.adviser, silent, [
      ['matter', { kind: 'cannot-arrange', word: null, onDay: '2026-11-19', body: {} }],
    ])
    const deemed = codeOf(await issued(test, by(silent), { basis: 'deemed' }))
    assert.partialDeepStrictEqual(await check(deemed), { state: 'valid', basis: 'deemed' })
  })

  it('is replaced by one that names it, without moving the day that time is counted from', async () => {
    const matter = await advisedMatter(test, cast)
    const first = codeOf(await issued(test, by(matter)))
    const [wrong] = await certificatesOf(matter)
    const replaces = { id: wrong?.id ?? '', wrong: 'The name was spelled wrongly.' }
    const second = codeOf(await issued(test, by(matter), { issuedOn: '2026-11-27', replaces }))
    assert.notEqual(second, first)
    assert.deepEqual(await check(first), {
      state: 'replaced',
      basis: 'no-mediation',
      issuedOn: '2026-11-20',
      endedOn: '2026-11-27',
    })
    assert.deepEqual(await check(second), { state: 'valid', basis: 'no-mediation', issuedOn: '2026-11-27' })
    assert.deepEqual(await issued(test, by(matter), { replaces }), { became: 'overtaken' })
    const [newest, oldest] = await certificatesOf(matter)
    assert.equal(newest?.payload.replaces?.code, first)
    assert.equal(newest?.payload.countsFrom, '2026-11-20')
    assert.equal(oldest?.replacedBy?.code, second)
    assert.deepEqual(await eventsOf(cast.adviser, matter), ['2026-11-20'])
    // Offline both are what was signed; which stands, the page says.
    for (const each of [newest, oldest])
      assert.equal(verifyFile(Buffer.from(each?.file ?? ''), await published()).found, 'signed')
  })

  it('is withdrawn, its fact taken back, and may then be issued anew', async () => {
    const matter = await advisedMatter(test, cast)
    const code = codeOf(await issued(test, by(matter)))
    const [{ id } = { id: '' }] = await certificatesOf(matter)
    const withdraw = (person: string) =>
      inMatterAs(test, person, matter, (tx, of) =>
        withdrawCertificate(tx, of, { id, on: '2026-11-23', why: 'It was issued to the wrong person.' }),
      )
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, matter)
    assert.equal(await withdraw(family), false)
    assert.equal(await withdraw(cast.adviser), true)
    assert.equal(await withdraw(cast.adviser), false)
    assert.deepEqual(await check(code), {
      state: 'withdrawn',
      basis: 'no-mediation',
      issuedOn: '2026-11-20',
      endedOn: '2026-11-23',
    })
    assert.deepEqual(await eventsOf(cast.adviser, matter), [])
    const anew = await issued(test, by(matter), {
      issuedOn: '2026-11-24',
      replaces: { id, wrong: 'It was issued to the wrong person.' },
    })
    assert.partialDeepStrictEqual(await check(codeOf(anew)), { state: 'valid', issuedOn: '2026-11-24' })
    assert.equal((await certificatesOf(matter))[0]?.payload.countsFrom, '2026-11-24')
    assert.deepEqual(await eventsOf(cast.adviser, matter), ['2026-11-24'])
    assert.partialDeepStrictEqual(await check(code), { state: 'withdrawn' })
  })

  it('is read by the family, and by no council, guest or stranger', async () => {
    const matter = await advisedMatter(test, cast)
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, matter)
    codeOf(await issued(test, by(matter)))
    assert.equal((await certificatesOf(matter, family)).length, 1)
    const caseId = await inMatterAs(test, cast.adviser, matter, async (_, of) => of.caseId)
    for (const person of [cast.officer, cast.nurse, cast.head, cast.mediator])
      assert.deepEqual(await test.data.actingAs({ person, caseId }, (tx) => readCertificates(tx, matter)), [])
  })

  it('is issued by nobody but a mediation adviser, not by hand-written SQL either', async () => {
    const matter = await advisedMatter(test, cast)
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, matter)
    const clerk = await somebody(test, 'A clerk')
    await placed(test, clerk, cast.service)
    const admin = await test.session('way_forward_admin')
    for (const person of [cast.mediator, clerk])
      await admin.query(
        `insert into cases.acting (case_id, party_id, person_id, organisation_id)
          select m.case_id, m.service_party, '${person}', '${cast.service}' from mediation.matter m where m.id = '${matter}'`,
      )
    const [caseId, wall] = await inMatterAs(test, cast.adviser, matter, async (_, of) => [
      of.caseId,
      wallWithFamily(of),
    ])
    const [key] = await published()
    const byHand = (tx: PersonTx) =>
      sql`
      insert into mediation.certificate (id, matter_id, case_id, wall_id, code, basis, issued_on, payload, signature, key_id,
        issued_by)
      values (gen_random_uuid(), ${matter}, ${caseId}, ${wall}, '0000-0000-0000', 'deemed', '2026-11-20', '{}',
        decode(repeat('00', 64), 'hex'), ${key?.id}, people.me())`.execute(tx)
    const stateOf = (person: string, work: (tx: PersonTx) => Promise<unknown>) =>
      test.data.actingAs({ person, caseId: caseId ?? '' }, work).then(
        () => 'done',
        (error: unknown) => sqlStateOf(error),
      )
    for (const person of [cast.mediator, clerk, family, cast.officer, cast.nurse]) {
      assert.equal(await stateOf(person, byHand), '42501')
      // Nor does anybody else read what signs.
      const secrets = await test.data.actingAs({ person }, (tx) =>
        sql`select sealed from mediation.signing_key`.execute(tx),
      )
      assert.deepEqual(secrets.rows, [])
    }
    for (const person of [cast.mediator, clerk, family])
      assert.deepEqual(await issued(test, by(matter, person)), { became: 'not-yours' })
    // What is there is never changed, by nobody.
    codeOf(await issued(test, by(matter)))
    for (const statement of [
      'delete from mediation.certificate',
      `update mediation.certificate set basis = 'deemed'`,
    ])
      assert.equal(await stateOf(cast.adviser, (tx) => sql.raw(statement).execute(tx)), '42501')
    assert.equal(
      await stateOf(cast.adviser, (tx) => sql`select mediation.certificate_of('x')`.execute(tx)),
      '42501',
    )
  })

  it('stays verified after its key went, and its key opens after a new master key', async () => {
    const matter = await advisedMatter(test, cast)
    codeOf(await issued(test, by(matter)))
    const [before] = await certificatesOf(matter)
    const newest = await test.workData.asWorker((tx) => addSigningKey(tx, keys, '2026-11-21'))
    const all = await published()
    assert.deepEqual(
      all.map(({ from, until }) => [from, until]),
      [
        ['2026-10-01', '2026-11-21'],
        ['2026-11-21', null],
      ],
    )
    assert.equal(verifyFile(Buffer.from(before?.file ?? ''), all).found, 'signed')
    const next = await advisedMatter(test, cast)
    codeOf(await issued(test, by(next), { issuedOn: '2026-11-23' }))
    const [after] = await certificatesOf(next)
    assert.equal(JSON.parse(after?.file ?? '{}').key, newest)
    assert.equal(verifyFile(Buffer.from(after?.file ?? ''), all).found, 'signed')
    assert.equal(verifyFile(Buffer.from(after?.file ?? ''), all.slice(0, 1)).found, 'not-ours')
    assert.equal(await rewrapSigningKeys(test.workData, keys), 0)
    const other = { ...keys, wrap: (key: Uint8Array) => ({ ...keys.wrap(key), master: 'master-0001.key ' }) }
    assert.equal(await rewrapSigningKeys(test.workData, other), 2)
    assert.equal(
      await rewrapSigningKeys(test.workData, { ...keys, unwrap: (w) => keys.unwrap(w, 'master-0001.key') }),
      2,
    )
  })

  it('is not taken from a key that did not sign on the day that it names, though the key is ours', async () => {
    const { id, publicKey, privateKey } = newKeyPair()
    const key = { id, publicKey, from: '2026-10-01', until: '2026-11-21' }
    const fileOf = (issuedOn: string, format: string = certificateFormat) => {
      const payload = canonicalJson({ code: '0000-0000-0000', format, issuedOn })
      return Buffer.from(textOfFile(payload, id, signed(payload, privateKey)))
    }
    for (const [day, found] of [
      ['2026-09-30', 'key-not-in-use'],
      ['2026-10-01', 'signed'],
      ['2026-11-21', 'signed'],
      ['2026-11-22', 'key-not-in-use'],
      ['undefined', 'key-not-in-use'],
    ] as const)
      assert.equal(verifyFile(fileOf(day), [key]).found, found, day)
    assert.equal(verifyFile(fileOf('2030-01-01'), [{ ...key, until: null }]).found, 'signed')
    assert.equal(verifyFile(fileOf('2026-11-01', 'another'), [key]).found, 'no-certificate')
  })

  it('with any one byte changed is told from what was signed', async () => {
    const matter = await advisedMatter(test, cast)
    codeOf(await issued(test, by(matter), { issuedOn: '2026-11-23' }))
    const [certificate] = await certificatesOf(matter)
    const bytes = Buffer.from(certificate?.file ?? '')
    const all = await published()
    assert.equal(verifyFile(bytes, all).found, 'signed')
    for (let at = 0; at < bytes.length; at++) {
      for (const flip of [1, 32, 128]) {
        const changed = Buffer.from(bytes)
        changed[at] = (changed[at] as number) ^ flip
        assert.notEqual(verifyFile(changed, all).found, 'signed', `byte ${at}`)
      }
    }
    for (const text of ['', 'null', '[]', '{}', `${bytes}\n`, 'x'.repeat(30_000)])
      assert.notEqual(verifyFile(Buffer.from(text), all).found, 'signed')
  })

  it('is verified by the command line, offline, whether it stands, was replaced or was withdrawn', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'way-forward-certificates-'))
    const verify = (text: string) => {
      writeFileSync(join(folder, 'certificate.json'), text)
      const words = [program, 'verify', join(folder, 'certificate.json')]
      const { status, stdout } = spawnSync(process.execPath, words, { encoding: 'utf8' })
      return { status, stdout }
    }
    try {
      const matter = await advisedMatter(test, cast)
      const first = codeOf(await issued(test, by(matter), { issuedOn: '2026-11-23' }))
      const [{ id } = { id: '' }] = await certificatesOf(matter)
      const replaces = { id, wrong: 'The name was wrong.' }
      codeOf(await issued(test, by(matter), { issuedOn: '2026-11-24', replaces }))
      const [newest, oldest] = await certificatesOf(matter)
      await inMatterAs(test, cast.adviser, matter, (tx, of) =>
        withdrawCertificate(tx, of, { id: newest?.id ?? '', on: '2026-11-25', why: 'x' }),
      )
      writeFileSync(join(folder, 'way-forward-certificate-keys.json'), keySetOf(await published()))
      const replaced = verify(oldest?.file ?? '')
      assert.equal(replaced.status, 0)
      assert.ok(replaced.stdout.includes(first))
      assert.match(replaced.stdout, /cannot be told\s+offline/)
      const withdrawn = verify(newest?.file ?? '')
      assert.equal(withdrawn.status, 0)
      assert.match(withdrawn.stdout, /The name was wrong/)
      const changed = verify((newest?.file ?? '').replace('A child', 'B child'))
      assert.equal(changed.status, 4)
      assert.match(changed.stdout, /changed after it was signed/)
    } finally {
      rmSync(folder, { recursive: true })
    }
  })

  it('of a code that nobody has is unknown, in the same way whatever the code', async () => {
    for (const code of ['0000-0000-0000', '', 'x']) assert.deepEqual(await check(code), { state: 'unknown' })
  })
})

it('working days that it took are counted as the law counts them', () => {
  const took = (from: string, to: string) => workingDaysTaken(from, to, publishedCalendar)
  assert.equal(took('2026-11-20', '2026-11-20'), 0)
  assert.equal(took('2026-11-20', '2026-11-22'), 0)
  assert.equal(took('2026-11-20', '2026-11-25'), 3)
  assert.equal(took('2026-12-22', '2026-12-29'), 3)
  assert.equal(took('2026-11-20', '2026-11-01'), 0)
})
