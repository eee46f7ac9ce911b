import assert from 'node:assert/strict'
import { beforeEach, describe, it } from 'node:test'
import { noDatabase } from '../../../proof/database.ts'
import { readCase } from '../../cases/read-case.ts'
import { hashOfSecret } from '../../cases/sharing/secret-of-link.ts'
import { sqlStateOf } from '../../db/connect.ts'
import { addSide } from '../add-side.ts'
import { lastStep, sideOf } from '../matter.ts'
import {
  actsForFamily,
  calledMatter,
  inMatterAs,
  referralOfTest,
  somebody,
  withCast,
} from '../mediation-of-test.ts'
import { openMatter } from '../open-matter.ts'
import { caseOfMatter } from '../read-matter.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter, wallWithFamily } from '../walls-of-matter.ts'
import { mostOffers, offerSide, readOffers, takeBackOffer } from './matter-invitations.ts'
import { readOfferedSide, takeSide } from './take-side.ts'

const origin = 'https://wayforward.example'
const council = 'send@council.example'

describe('a side that is offered by email', { skip: noDatabase }, () => {
  const { test, cast } = withCast()

  let matterId: string
  let caseId: string
  beforeEach(async () => {
    ;({ id: matterId, caseId } = await calledMatter(test, cast))
  })

  const admin = () => test.session('way_forward_admin')
  const asAdviser = <T>(work: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, cast.adviser, matterId, work)
  const sees = (person: string, id = matterId) =>
    test.data.actingAs({ person }, async (tx) => (await caseOfMatter(tx, id)) !== null)

  /** A council without an account here, and the secret of its link. */
  async function guestLink(to = council): Promise<{ side: string; secret: string }> {
    const side = await asAdviser((tx) =>
      addSide(tx, {
        matter: matterId,
        role: 'authority',
        organisation: null,
        label: 'Exampleshire',
        knownAs: null,
      }),
    )
    assert.ok(side)
    const secret = await asAdviser((tx, matter) => offerSide(tx, matter, { side, to }, origin))
    assert.ok(secret)
    return { side, secret }
  }
  const take = (person: string | null, secret: string, email: string) =>
    test.data.actingAs({ person, presented: hashOfSecret(secret)?.toString('hex') ?? '' }, (tx) =>
      takeSide(tx, email),
    )
  const look = (person: string | null, secret: string) =>
    test.data.actingAs({ person, presented: hashOfSecret(secret)?.toString('hex') ?? '' }, readOfferedSide)

  it('keeps the secret nowhere, and tells who has it nothing of the matter', async () => {
    const { secret } = await guestLink()
    const session = await test.session('way_forward_backup')
    const rows = await session.query<{ row: string }>('select i::text as row from mediation.invitation i')
    assert.ok(rows.length > 0 && rows.every(({ row }) => !row.includes(secret)))
    const mail = await session.query<{ kind: string; email: string }>(
      `select kind, email from post.message order by made_at desc limit 1`,
    )
    assert.deepEqual(mail, [{ kind: 'matter-guest', email: council }])
    const offer = await look(null, secret)
    assert.deepEqual([offer?.state, offer?.role, offer?.kind], ['open', 'authority', 'guest'])
    assert.ok(!JSON.stringify(offer).includes(referralOfTest.name))
    assert.equal(await look(null, 'A'.repeat(43)), null)
  })

  it('lets a guest in with the address that it was sent to, in whatever letters, and nobody else', async () => {
    const { secret, side } = await guestLink()
    const [guest, other] = await Promise.all([somebody(test, 'A guest'), somebody(test, 'Another')])
    assert.deepEqual(await take(other, secret, 'other@council.example'), {
      kind: 'refused',
      why: 'wrong-person',
    })
    assert.deepEqual(await take(other, 'B'.repeat(43), council), { kind: 'refused', why: 'no-such-offer' })
    assert.equal(await sees(other), false)
    assert.deepEqual(await take(guest, secret, 'SEND@Council.example'), { kind: 'taken', matter: matterId })
    assert.equal(await sees(guest), true)
    // Used once: the second time it is theirs, and nobody else’s.
    assert.deepEqual(await take(guest, secret, council), { kind: 'refused', why: 'mine' })
    assert.deepEqual(await take(other, secret, council), { kind: 'refused', why: 'accepted' })
    await inMatterAs(test, guest, matterId, async (_, matter) =>
      assert.ok(matter.voice.as === 'side' && matter.voice.side.id === side),
    )
  })

  it('shows a guest this matter alone, and nothing of what the family and the service say', async () => {
    const { secret } = await guestLink()
    const guest = await somebody(test, 'A guest')
    await asAdviser(async (tx, matter) => {
      const wall = wallWithFamily(matter) ?? ''
      await recordStep(tx, matter, {
        kind: 'contact',
        word: 'here',
        wall,
        onDay: '2026-11-03',
        body: { means: 'telephone', says: 'between us' },
      })
      await recordStep(tx, matter, {
        kind: 'certificate',
        word: 'no-mediation',
        wall,
        onDay: '2026-11-05',
        body: {},
      })
    })
    await take(guest, secret, council)
    const elsewhere = await calledMatter(test, cast, { told: true })
    assert.equal(await sees(guest, elsewhere.id), false)
    await inMatterAs(test, guest, matterId, async (tx, matter) => {
      const kinds = new Set(matter.steps.map(({ kind }) => kind))
      for (const kind of ['referral', 'contact', 'certificate', 'choice'] as const)
        assert.ok(!kinds.has(kind))
      assert.equal(wallWithFamily(matter), null)
      assert.equal(wallOfMatter(matter, { use: 'service' }), null)
      const file = await readCase(tx, caseId)
      assert.deepEqual(file?.events ?? [], [])
      assert.deepEqual(file?.details ?? {}, {})
      const issued = await tx.selectFrom('cases.issued').select('id').execute()
      assert.deepEqual(issued, [])
    })
  })

  it('ends after 30 days, and can be asked again', async () => {
    const { secret, side } = await guestLink()
    const guest = await somebody(test, 'A guest')
    await take(guest, secret, council)
    const session = await admin()
    const [row] = await session.query<{ days: number }>(
      `select round(extract(epoch from until_at - now()) / 86400)::int as days from cases.acting where person_id = '${guest}'`,
    )
    assert.equal(row?.days, 30)
    await session.query(
      `update cases.acting set until_at = now() - interval '1 second' where person_id = '${guest}'`,
    )
    assert.equal(await sees(guest), false)
    const isHere = () => asAdviser(async (_, matter) => sideOf(matter, 'authority')?.isHere)
    assert.equal(await isHere(), false)
    assert.deepEqual(await take(guest, secret, council), { kind: 'refused', why: 'accepted' })
    const again = await asAdviser((tx, matter) => offerSide(tx, matter, { side, to: council }, origin))
    assert.deepEqual(await take(guest, again ?? '', council), { kind: 'taken', matter: matterId })
    assert.equal(await sees(guest), true)
    assert.equal(await isHere(), true)
  })

  it('gives nothing for a link that is over, or was taken back', async () => {
    const { secret } = await guestLink()
    const guest = await somebody(test, 'A guest')
    await (await admin()).query(
      `update mediation.invitation set expires_at = now() - interval '1 second' where matter_id = '${matterId}'`,
    )
    assert.deepEqual(await take(guest, secret, council), { kind: 'refused', why: 'expired' })
    const next = await guestLink('next@council.example')
    const [offer] = await asAdviser((tx, matter) => readOffers(tx, matter))
    assert.equal(offer?.email, 'next@council.example')
    assert.equal(await asAdviser((tx, matter) => takeBackOffer(tx, matter, offer?.id ?? '')), true)
    assert.equal(await asAdviser((tx, matter) => takeBackOffer(tx, matter, offer?.id ?? '')), false)
    assert.deepEqual(await take(guest, next.secret, 'next@council.example'), {
      kind: 'refused',
      why: 'withdrawn',
    })
    assert.equal(await sees(guest), false)
  })

  it('lets one of two in who take an offer at the same moment', async () => {
    for (let round = 0; round < 4; round += 1) {
      const { secret } = await guestLink(`round-${round}@council.example`)
      const both = await Promise.all(
        ['One', 'Two'].map(async (name) =>
          take(await somebody(test, name), secret, `round-${round}@council.example`),
        ),
      )
      assert.deepEqual(both.map(({ kind }) => kind).sort(), ['refused', 'taken'])
    }
  })

  it('is not taken by whoever takes it at the moment in which it is taken back', async () => {
    const { secret } = await guestLink()
    const officer = await somebody(test, 'An officer')
    const session = await admin()
    const offer = `secret_hash = decode('${hashOfSecret(secret)?.toString('hex')}', 'hex')`
    await session.query('begin')
    await session.query(`update mediation.invitation set withdrawn_at = now() where ${offer}`)
    const taking = take(officer, secret, council)
    // It has read that the offer is open, and waits for the row.
    const waits =
      "select count(*)::int as n from pg_stat_activity where wait_event_type = 'Lock' and datname = current_database()"
    for (;;) {
      const [row] = await session.query<{ n: number }>(waits)
      if (row !== undefined && row.n > 0) break
    }
    await session.query('commit')
    assert.deepEqual(await taking, { kind: 'refused', why: 'withdrawn' })
    assert.equal(await sees(officer), false)
  })

  it('is offered by the service alone, not to a side with an account, and not without end', async () => {
    const { side } = await guestLink()
    const family = await somebody(test, 'A parent')
    await actsForFamily(test, family, matterId)
    const denied = await inMatterAs(test, family, matterId, (tx, matter) =>
      offerSide(tx, matter, { side, to: 'x@example.org' }, origin),
    ).catch(sqlStateOf)
    assert.equal(denied, '42501')
    await inMatterAs(test, family, matterId, async (tx, matter) => {
      assert.deepEqual(await readOffers(tx, matter), [])
      assert.equal(await takeBackOffer(tx, matter, side), false)
    })
    await asAdviser(async (tx, matter) => {
      // The family is here already.
      const own = sideOf(matter, 'family')?.id ?? ''
      assert.equal(await offerSide(tx, matter, { side: own, to: 'p@example.org' }, origin), null)
      assert.equal(
        await offerSide(tx, matter, { side: crypto.randomUUID(), to: 'p@example.org' }, origin),
        null,
      )
      for (let count = 1; count < mostOffers; count += 1)
        assert.ok(await offerSide(tx, matter, { side, to: `g${count}@example.org` }, origin))
      assert.equal(await offerSide(tx, matter, { side, to: 'more@example.org' }, origin), null)
      // The same address again takes the place of its own.
      assert.ok(await offerSide(tx, matter, { side, to: 'g1@example.org' }, origin))
    })
  })

  it('hands a family its own case, with the child’s name and the council for the family alone', async () => {
    const opened = await test.data.actingAs({ person: cast.adviser }, (tx) =>
      openMatter(tx, {
        process: 'mediation',
        service: cast.service,
        opener: cast.service,
        area: null,
        concernKind: 'council-decision',
        withFamily: true,
        referredOn: '2026-11-02',
        referral: { ...referralOfTest, childName: 'Rowan Example', authority: 'Kent County Council' },
      }),
    )
    assert.ok(opened)
    matterId = opened.id
    const side = await asAdviser(async (_, matter) => sideOf(matter, 'family')?.id ?? '')
    await asAdviser((tx) =>
      addSide(tx, {
        matter: opened.id,
        role: 'authority',
        organisation: cast.council,
        label: 'council',
        knownAs: null,
      }),
    )
    const first = await asAdviser((tx, matter) =>
      offerSide(tx, matter, { side, to: 'old@example.org' }, origin),
    )
    const secret = await asAdviser((tx, matter) =>
      offerSide(tx, matter, { side, to: 'p@example.org' }, origin),
    )
    const [parent, other] = await Promise.all([somebody(test, 'A parent'), somebody(test, 'Another')])
    // The second offer took the first one back: a family is invited once at a time.
    assert.deepEqual(await take(other, first ?? '', 'old@example.org'), { kind: 'refused', why: 'withdrawn' })
    assert.deepEqual(await take(other, secret ?? '', 'q@example.org'), {
      kind: 'refused',
      why: 'wrong-person',
    })
    assert.deepEqual(await take(parent, secret ?? '', 'p@example.org'), { kind: 'taken', matter: opened.id })
    const fileOf = (person: string) =>
      test.data.actingAs({ person, caseId: opened.caseId }, (tx) => readCase(tx, opened.caseId))
    const file = await fileOf(parent)
    assert.equal(file?.details['child-name']?.value, 'Rowan Example')
    assert.equal(file?.details.authority?.value, 'Kent County Council')
    for (const kind of ['private', 'family', 'shared'])
      assert.ok(
        file?.walls.some((wall) => wall.kind === kind),
        kind,
      )
    assert.ok((file?.concerns.length ?? 0) > 0)
    for (const person of [cast.officer, cast.adviser])
      assert.deepEqual((await fileOf(person))?.details ?? {}, {})
    await inMatterAs(test, parent, opened.id, async (_, matter) => {
      assert.ok(matter.voice.as === 'side' && matter.voice.side.role === 'family')
      assert.equal(lastStep(matter, 'referral')?.body.childName, 'Rowan Example')
    })
  })
})
