import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { noDatabase } from '../../../../../proof/database.ts'
import { choices } from '../../../../mediation/advice/advice-topics.ts'
import { noticeOfMatter } from '../../../../mediation/advice/notice-of-matter.ts'
import { lastStep, type Matter, stepsOf } from '../../../../mediation/matter.ts'
import {
  actsForFamily,
  calledMatter,
  castOf,
  inMatterAs,
  somebody,
  withCast,
} from '../../../../mediation/mediation-of-test.ts'
import { boxesOf, type Visitor, visitorOf } from '../../cases/pages-of-test.ts'
import { pagesOfAdvice, visitorsOfCast } from './visitors-of-test.ts'

const today = '2026-11-21'

describe('the pages of the conversation', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  let as: ReturnType<typeof visitorsOfCast>
  before(async () => {
    as = visitorsOfCast(test, cast, today)
  })

  const matterAs = (person: string, id: string) =>
    inMatterAs(test, person, id, async (_, matter: Matter) => matter)
  const tallies = async (id: string): Promise<number> => {
    const admin = await test.session('way_forward_admin')
    const rows = await admin.query(
      `select count(*)::int as n from mediation.tally where matter_id = '${id}' and what = 'contact'`,
    )
    return Number(rows[0]?.['n'] ?? -1)
  }
  const call = (more: Readonly<Record<string, string>> = {}) => ({
    once: randomUUID(),
    name: 'Ann Example',
    label: 'parent',
    childName: 'Rowan Example',
    phone: '01632 960 100',
    means: 'telephone',
    elsewhere: 'no',
    ...boxesOf('on', '2026-11-18'),
    ...more,
  })
  const letter = {
    decision: 'refuse-assess',
    ...boxesOf('dated', '2026-11-02'),
    ...boxesOf('sent', '2026-11-03'),
  }

  describe('a call that is typed in', () => {
    it('is opened with the day of the call, the letter, and the first contact elsewhere', async () => {
      const form = call({
        ...letter,
        phone: '01632 960 201',
        name: 'Olive Example',
        childName: 'Jo Example',
        elsewhere: 'yes',
        ...boxesOf('elsewhereOn', '2026-11-10'),
        sure: 'yes',
      })
      const { to, status } = await as.adviser.post('/mediation/new', form)
      assert.equal(status, 303)
      assert.equal(to, `/mediation/${form.once}/advice`)
      const matter = await matterAs(cast.adviser, form.once)
      assert.equal(lastStep(matter, 'referral')?.onDay, '2026-11-18')
      assert.deepEqual(
        stepsOf(matter, 'contact').map(({ word, onDay, body }) => [word, onDay, body.means]),
        [
          ['elsewhere', '2026-11-10', null],
          ['here', '2026-11-18', 'telephone'],
        ],
      )
      const notice = noticeOfMatter(matter)
      assert.deepEqual(
        [notice?.decision, notice?.datedOn, notice?.sentOn],
        ['refuse-assess', '2026-11-02', '2026-11-03'],
      )
      assert.equal(notice?.need, 'needed')
      assert.equal(await tallies(form.once), 1)
      // Pressed again: the same matter, and nothing twice.
      assert.equal((await as.adviser.post('/mediation/new', form)).to, to)
      assert.equal(stepsOf(await matterAs(cast.adviser, form.once), 'contact').length, 2)
    })

    it('refuses what is not whole or cannot have been, and keeps what was typed', async () => {
      const bad: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
        [call({ name: '' }), /Write a name/],
        [call({ label: 'council' }), /Say who they are/],
        [call({ phone: '' }), /Give a telephone number, an email/],
        [call({ phone: '999' }), /too short/],
        [call({ email: 'nobody' }), /must be like name@example.com/],
        [call({ means: 'pigeon' }), /Say how they came/],
        [call(boxesOf('on', '')), /Enter the day of the first contact/],
        [call(boxesOf('on', '2026-11-22')), /must be today or in the past/],
        [call(boxesOf('on', '2004-11-22')), /Check the year/],
        [
          call({ ...letter, ...boxesOf('dated', '2026-11-19'), ...boxesOf('sent', '') }),
          /cannot be after the family’s first contact/,
        ],
        [call({ ...letter, ...boxesOf('sent', '2026-11-25') }), /must be today or in the past/],
        [call({ decision: 'refuse-assess' }), /leave the decision empty/],
        [call(boxesOf('dated', '2026-11-02')), /Say what the council decided/],
        [call({ elsewhere: 'yes' }), /Enter the day of the earlier contact/],
        [call({ about: 'x'.repeat(2001) }), /2,000 characters or fewer/],
      ]
      for (const [form, says] of bad) {
        const { status, markup } = await as.adviser.post('/mediation/new', { ...form, reach: '' })
        assert.equal(status, 400, String(says))
        assert.match(markup, says)
        if (form['name'] !== '') assert.match(markup, /value="Ann Example"/)
      }
    })

    it('is nobody’s to open who is neither an adviser of the service, a council nor a commissioner', async () => {
      const parent = visitorOf(pagesOfAdvice(test), await somebody(test, 'A parent'), today)
      for (const who of [as.mediator, parent]) {
        assert.equal((await who.get('/mediation/new')).status, 404)
        assert.equal((await who.post('/mediation/new', call())).status, 404)
      }
      // The name of another organisation in the form is no way in.
      const forged = await as.officer.post('/mediation/new', { ...call(), as: cast.service })
      assert.equal(forged.status, 400)
      assert.match(forged.markup, /Choose a mediation service/)
    })
  })

  describe('the same family twice', () => {
    const first = call({ phone: '01632 960 301', name: 'Brigid Marlowe', childName: 'Tam Marlowe' })
    before(async () => {
      assert.equal((await as.adviser.post('/mediation/new', first)).status, 303)
    })

    it('is asked about with a link, and opened all the same once it is confirmed', async () => {
      const again = call({ phone: '+44 1632 960301', name: 'Somebody Else', childName: '' })
      const asked = await as.adviser.post('/mediation/new', again)
      assert.equal(asked.status, 400)
      assert.match(asked.markup, /Is this family here already\?/)
      assert.match(asked.markup, /the same telephone number/)
      assert.ok(asked.markup.includes(`/mediation/${first.once}`))
      assert.match(asked.markup, /name="sure"/)
      assert.equal((await as.adviser.post('/mediation/new', { ...again, sure: 'yes' })).status, 303)
    })

    it('is found by names that were misheard, and not by other names', async () => {
      const misheard = await as.adviser.post(
        '/mediation/new',
        call({ phone: '01632 960 302', name: 'Bridgid Marlow', childName: 'Tam Marlowe' }),
      )
      assert.match(misheard.markup, /names that are alike/)
      const another = call({ phone: '01632 960 303', name: 'Iris Quill', childName: 'Sol Quill' })
      assert.equal((await as.adviser.post('/mediation/new', another)).status, 303)
    })

    it('is never told of from the matters of another service, nor to a council', async () => {
      const others = await castOf(test)
      const elsewhere = visitorsOfCast(test, others, today)
      const same = { ...first, once: randomUUID() }
      assert.equal((await elsewhere.adviser.post('/mediation/new', same)).status, 303)
      const referred = await as.officer.post('/mediation/new', {
        ...same,
        once: randomUUID(),
        service: cast.service,
        consent: 'yes',
      })
      assert.equal(referred.status, 303)
      // Its own matters it is asked about, by how it calls them.
      const twice = await as.officer.post('/mediation/new', {
        ...same,
        once: randomUUID(),
        service: cast.service,
        consent: 'yes',
      })
      assert.equal(twice.status, 400)
      assert.ok(twice.markup.includes(referred.to))
      assert.ok(!twice.markup.includes(first.once))
    })
  })

  describe('a council that refers', () => {
    it('needs the family’s consent, and sees nothing of what it handed over', async () => {
      const form = {
        ...call({
          name: 'Wren Alder',
          childName: 'Kit Alder',
          phone: '01632 960 401',
          about: 'Words of the family',
        }),
        ...letter,
        service: cast.service,
      }
      const refused = await as.officer.post('/mediation/new', form)
      assert.equal(refused.status, 400)
      assert.match(refused.markup, /Refer a family only if it agrees/)
      assert.match(
        (await as.officer.get('/mediation/new')).markup,
        /What you will see, and what you will not/,
      )
      const { to } = await as.officer.post('/mediation/new', { ...form, consent: 'yes' })
      assert.equal(to, `/mediation/${form.once}`)
      for (const part of ['', '/contact', '/given', '/choice', '/letter', '/note', '/in-writing']) {
        const address = `/mediation/${form.once}/advice${part}`
        for (const who of [as.officer, as.nurse, as.mediator]) {
          assert.equal((await who.get(address)).status, 404, address)
          assert.equal((await who.post(address, { choice: 'mediate', read: 'yes' })).status, 404, address)
        }
      }
      const theirs = await matterAs(cast.officer, form.once)
      assert.ok(!JSON.stringify(theirs.steps).includes('Words of the family'))
      const read = await as.adviser.get(`/mediation/${form.once}/advice`)
      assert.match(read.markup, /The council referred it, with the family’s consent/)
      assert.match(read.markup, /Words of the family/)
      assert.match(read.markup, /By telephone, on 18 November 2026/)
      assert.match(read.markup, /Letter sent: 3 November 2026/)
      assert.equal(lastStep(await matterAs(cast.adviser, form.once), 'referral')?.onDay, today)
    })
  })

  describe('what was said', () => {
    let id: string
    let family: Visitor
    let parent: string
    const at = (end = '') => `/mediation/${id}/advice${end}`
    before(async () => {
      ;({ id } = await calledMatter(test, cast, { told: true }))
      parent = await somebody(test, 'A parent')
      await actsForFamily(test, parent, id)
      family = visitorOf(pagesOfAdvice(test), parent, today)
    })

    const said = (end: string, form: Readonly<Record<string, string>>) =>
      as.adviser.post(at(end), { once: randomUUID(), ...form })

    it('is recorded in its order, each with its day, and counted once', async () => {
      assert.match((await as.adviser.get(at())).markup, /Write down the family’s first contact/)
      assert.equal((await said('/letter', letter)).to, at())
      const early = await said('/contact', {
        with: 'here',
        means: 'telephone',
        ...boxesOf('on', '2026-11-01'),
      })
      assert.equal(early.status, 400)
      assert.match(early.markup, /cannot be before the letter, which is of 2 November 2026/)
      const contact = { with: 'here', means: 'telephone', ...boxesOf('on', '2026-11-10') }
      assert.equal((await said('/contact', contact)).status, 303)
      const given = {
        topics: 'voluntary',
        means: 'telephone',
        support: 'An interpreter',
        ...boxesOf('on', '2026-11-09'),
      }
      assert.match(
        (await said('/given', given)).markup,
        /before the family’s first contact on 10 November 2026/,
      )
      assert.match(
        (await said('/given', { ...given, ...boxesOf('on', '2026-11-22') })).markup,
        /today or in the past/,
      )
      assert.match((await said('/given', { ...given, topics: '' })).markup, /Tick what was explained/)
      assert.equal((await said('/given', { ...given, ...boxesOf('on', '2026-11-10') })).status, 303)
      assert.match((await said('/choice', { means: 'telephone' })).markup, /Say what they decided/)
      const choice = { choice: 'no-mediation', means: 'email', ...boxesOf('on', '2026-11-20') }
      assert.match(
        (await said('/choice', { ...choice, ...boxesOf('on', '2026-11-22') })).markup,
        /today or in the past/,
      )
      assert.equal((await said('/choice', choice)).status, 303)
      const { markup } = await as.adviser.get(at())
      assert.match(markup, /Issue the certificate by 25 November 2026/)
      assert.match(markup, /An interpreter/)
      assert.match(markup, /Letter|The letter/)
      assert.equal(await tallies(id), 1)
      assert.match((await family.get(at())).markup, /The certificate is due by 25 November 2026/)
    })

    it('is shown as corrected, with what it said before, and taken back', async () => {
      const contact = lastStep(await matterAs(cast.adviser, id), 'contact')
      const form = {
        corrects: contact?.id ?? '',
        with: 'here',
        means: 'email',
        ...boxesOf('on', '2026-11-08'),
      }
      assert.match((await as.adviser.get(`${at('/contact')}?corrects=${contact?.id}`)).markup, /value="10"/)
      assert.equal((await said('/contact', form)).to, at())
      const { markup } = await as.adviser.get(at())
      assert.match(markup, /8 November 2026[\s\S]*Corrected\.[\s\S]*<s>10 November 2026/)
      // The same correction a second time is shown how it stands now, and changes nothing.
      assert.equal((await said('/contact', form)).status, 400)
      const choice = lastStep(await matterAs(cast.adviser, id), 'choice')
      assert.equal((await said('/choice', { corrects: choice?.id ?? '', act: 'take-back' })).to, at())
      assert.match((await as.adviser.get(at())).markup, /Taken back: this is not so/)
      assert.equal(lastStep(await matterAs(cast.adviser, id), 'choice'), null)
    })

    it('is corrected by nobody else, and in no other place', async () => {
      const advice = lastStep(await matterAs(cast.adviser, id), 'advice')
      assert.equal((await family.get(`${at('/given')}?corrects=${advice?.id}`)).status, 404)
      assert.equal((await as.adviser.get(`${at('/contact')}?corrects=${advice?.id}`)).status, 404)
      assert.equal((await as.adviser.get(`${at('/contact')}?corrects=' or true`)).status, 404)
    })

    it('has notes that the service alone reads', async () => {
      assert.equal((await said('/note', { says: 'Only for us', ...boxesOf('on', today) })).status, 303)
      assert.match((await as.adviser.get(at())).markup, /Only for us/)
      assert.ok(!(await family.get(at())).markup.includes('Only for us'))
      assert.ok(!JSON.stringify(await matterAs(parent, id)).includes('Only for us'))
      assert.equal((await family.get(at('/note'))).status, 404)
      assert.equal((await family.post(at('/note'), { says: 'x', ...boxesOf('on', today) })).status, 404)
    })

    it('is answered by the family in writing, and by nobody for it', async () => {
      const page = (await family.get(at('/in-writing'))).markup
      assert.match(page, /About mediation, and what you want/)
      assert.ok(!(await as.adviser.get(at('/in-writing'))).markup.includes('<form class="entry-form"'))
      assert.equal((await as.adviser.post(at('/in-writing'), { read: 'yes', choice: 'mediate' })).status, 404)
      const once = randomUUID()
      const empty = await family.post(at('/in-writing'), { once, words: 'kept words' })
      assert.equal(empty.status, 400)
      assert.match(empty.markup, /tick that you have/)
      assert.match(empty.markup, /Say what you want/)
      assert.match(empty.markup, /kept words/)
      const answer = { once, read: 'yes', choice: 'undecided' }
      for (let press = 0; press < 2; press++)
        assert.equal((await family.post(at('/in-writing'), answer)).to, `${at()}?became=answered`)
      const matter = await matterAs(parent, id)
      const choice = lastStep(matter, 'choice')
      assert.deepEqual([choice?.word, choice?.onDay, choice?.side], ['undecided', today, matter.sides[0]?.id])
      assert.equal(stepsOf(matter, 'choice').length, 1)
      assert.match((await as.adviser.get(at())).markup, /Information and advice read by the family/)
      // What the family said is not the service's to correct.
      assert.equal((await as.adviser.get(`${at('/choice')}?corrects=${choice?.id}`)).status, 404)
    })

    it('offers every choice in the same words and weight, with none chosen', async () => {
      for (const [who, end] of [
        [family, '/in-writing'],
        [as.adviser, '/choice'],
      ] as const) {
        const { markup } = await who.get(at(end))
        const items = [
          ...markup.matchAll(
            /<div class="govuk-radios__item">(?:(?!<\/div><div class="govuk-radios__item">)[\s\S])*?name="choice"[\s\S]*?(?=<div class="govuk-radios__item">|<\/fieldset>)/g,
          ),
        ].map(([item]) => item)
        assert.equal(items.length, choices.length)
        assert.ok(items.every((item) => !item.includes(' checked')))
        const shape = (item: string) =>
          item
            .replace(/>[^<]+</g, '>words<')
            .replace(/(value|id|for|aria-describedby)="[^"]*"/g, '')
            .replace(/(<\/div>)+$/, '')
        assert.equal(new Set(items.map(shape)).size, 1)
        const hints = items.map((item) => /govuk-hint[^>]*>([^<]+)</.exec(item)?.[1] ?? '')
        assert.ok(hints.every((hint) => hint.startsWith('What follows: ')))
        const lengths = hints.slice(0, 2).map((hint) => hint.length)
        assert.ok(Math.abs((lengths[0] ?? 0) - (lengths[1] ?? 0)) <= 15)
      }
    })

    it('tells the family by email once that it can answer in writing', async () => {
      assert.equal((await as.adviser.post(at(), {})).to, `${at()}?became=offered`)
      assert.equal((await as.adviser.post(at(), {})).to, `${at()}?became=not-offered`)
      assert.equal((await family.post(at(), {})).status, 404)
    })
  })
})
