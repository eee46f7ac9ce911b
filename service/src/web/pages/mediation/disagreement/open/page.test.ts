import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../../../proof/database.ts'
import type { SignedIn } from '../../../../../auth/signed-in.ts'
import { standingOf } from '../../../../../mediation/disagreement/consents.ts'
import { lastStep } from '../../../../../mediation/matter.ts'
import { inMatterAs, somebody, withCast } from '../../../../../mediation/mediation-of-test.ts'
import { sayerOf } from '../../now/step-words.ts'
import { addKent, textOf, visitsAs, work } from '../pages-of-test.ts'

const address = '/mediation/disagreement/open'

describe('a disagreement resolution', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  before(() => addKent(test))

  const as = (person: string, works: SignedIn['works']) => visitsAs(test, person, works)
  const seen = <T>(person: string, id: string, look: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, id, look)

  it('is opened by a service from a call and by a council alone, and by no school', async () => {
    const service = as(cast.adviser, work(cast.service, 'mediationService'))
    const council = as(cast.officer, work(cast.council, 'authority'))
    const called = {
      for: 'family',
      w: 'kent',
      once: randomUUID(),
      'on-day': '20',
      'on-month': '11',
      'on-year': '2026',
      name: 'Somebody who rang',
      label: 'parent',
      agrees: 'yes',
      consent: 'On the telephone',
      phone: '01632 960 011',
      with: 'provider',
      'provider-name': 'A school',
      'provider-setting': 'academy',
      'provider-subject': 'provision',
      'provider-says': 'Help in lessons',
    }
    const wrong = await service.post(address, { ...called, agrees: '', 'on-year': '2027', phone: '' })
    assert.equal(wrong.status, 400)
    assert.match(textOf(wrong.markup), /must be today or earlier/)
    assert.match(textOf(wrong.markup), /Say whether the family agrees/)
    const sent = await service.post(address, called)
    assert.deepEqual([sent.status, sent.to], [303, `/mediation/${called.once}/disagreement`])
    assert.equal((await service.post(address, called)).to, sent.to)
    assert.match(textOf((await service.get(sent.to)).markup), /The family Takes part \(told/)
    const alone = {
      for: 'bodies',
      w: 'kent',
      once: randomUUID(),
      service: cast.service,
      'on-day': '20',
      'on-month': '11',
      'on-year': '2026',
      with: 'commissioner',
      'commissioner-name': 'A care board without an account',
      'commissioner-subject': 'plan-process',
      'commissioner-says': 'Who pays',
    }
    assert.equal((await council.post(address, alone)).status, 303)
    await seen(cast.officer, alone.once, async (_, matter) => {
      assert.equal(lastStep(matter, 'disagreement')?.word, 'c')
      assert.equal(standingOf(matter), 'waits')
    })
    for (const works of [[], work(cast.school, 'body')]) {
      assert.equal((await as(cast.head, works).get(address)).status, 404)
      assert.equal((await as(cast.head, works).post(address, alone)).status, 404)
    }
    // Who only says that they work there opens nothing.
    const stranger = await somebody(test, 'A stranger')
    const forged = as(stranger, work(cast.council, 'authority'))
    assert.equal((await forged.post(address, { ...alone, once: randomUUID() })).status, 404)
  })

  it('is opened by a health commissioner with a council alone, which is asked', async () => {
    const board = as(cast.nurse, work(cast.commissioner, 'body'))
    const asked = await board.get(address)
    assert.equal(asked.status, 200)
    assert.doesNotMatch(asked.markup, /name="for"/)
    const form = await board.get(`${address}?w=kent`)
    assert.match(textOf(form.markup), /Which council\?/)
    const typed = {
      for: 'bodies',
      w: 'kent',
      once: randomUUID(),
      service: cast.service,
      'on-day': '20',
      'on-month': '11',
      'on-year': '2026',
      with: 'commissioner',
      'commissioner-subject': 'plan-process',
      'commissioner-says': 'Who gives advice on speech',
      'council-name': 'A council without an account',
    }
    const missing = await board.post(address, { ...typed, 'council-name': '', 'commissioner-says': '' })
    assert.equal(missing.status, 400)
    assert.match(textOf(missing.markup), /Choose the council, or write its name/)
    assert.match(textOf(missing.markup), / Write what you would like to settle/)
    const sent = await board.post(address, typed)
    assert.deepEqual([sent.status, sent.to], [303, `/mediation/${typed.once}/disagreement`])
    assert.equal((await board.post(address, typed)).to, sent.to)
    const { markup } = await board.get(sent.to)
    assert.match(textOf(markup), /A council without an account and Care board/)
    // Whom else to ask is for the council and the service to say.
    assert.doesNotMatch(markup, /disagreement\/add/)
    assert.equal((await board.get(`${sent.to}/add`)).status, 404)
    await seen(cast.adviser, typed.once, async (_, matter) => {
      assert.deepEqual(matter.sides.map(({ role }) => role).sort(), ['authority', 'commissioner'])
      assert.equal(lastStep(matter, 'disagreement')?.word, 'c')
      const referral = lastStep(matter, 'referral')
      assert.equal(referral?.word, 'commissioner')
      assert.match(referral === null ? '' : sayerOf(referral, matter), /^Care board/)
      assert.equal(standingOf(matter), 'waits')
    })
    // No family is brought into it, whatever the form says.
    const withFamily = { ...typed, for: 'family', once: randomUUID(), name: 'A parent', label: 'parent' }
    assert.equal((await board.post(address, { ...withFamily, consent: 'They said so' })).status, 303)
    await seen(cast.adviser, withFamily.once, async (_, matter) =>
      assert.ok(!matter.sides.some(({ role }) => role === 'family')),
    )
  })
})
