/** The pages of disagreement resolution, as each side visits them. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { before, describe, it } from 'node:test'
import { readAnswers } from '@way-forward/law'
import { noDatabase } from '../../../../../proof/database.ts'
import type { SignedIn } from '../../../../auth/signed-in.ts'
import { openCase } from '../../../../cases/open-case.ts'
import { letIn } from '../../../../cases/sharing/shares-of-test.ts'
import { consentsOf } from '../../../../mediation/disagreement/consents.ts'
import {
  answerAs,
  familysDisagreement,
  partsWith,
} from '../../../../mediation/disagreement/disagreement-of-test.ts'
import { lastStep } from '../../../../mediation/matter.ts'
import {
  calledMatter,
  inMatterAs,
  organisationOf,
  placed,
  somebody,
  withCast,
} from '../../../../mediation/mediation-of-test.ts'
import { addKent, textOf, visitsAs, work } from './pages-of-test.ts'

describe('the pages of disagreement resolution', { skip: noDatabase }, () => {
  const { test, cast } = withCast()
  before(() => addKent(test))

  const as = (person: string, works: SignedIn['works'] = []) => visitsAs(test, person, works)
  const seen = <T>(person: string, id: string, look: Parameters<typeof inMatterAs<T>>[3]) =>
    inMatterAs(test, person, id, look)
  const sideOfRole = (id: string, role: string) =>
    seen(cast.adviser, id, async (_, { sides }) => sides.find((side) => side.role === role)?.id ?? '')
  const nameOf = async (organisation: string) => {
    const admin = await test.session('way_forward_admin')
    const [row] = await admin.query<{ name: string }>('select name from people.organisation where id = $1', [
      organisation,
    ])
    return row?.name ?? ''
  }
  const newCase = async () => {
    const parent = await somebody(test, 'A parent')
    const caseId = await test.data.actingAs({ person: parent }, (tx) =>
      openCase(tx, { label: 'parent', facts: null }),
    )
    return { parent, caseId }
  }
  const asked = (once = randomUUID()) => ({
    w: 'kent',
    once,
    service: cast.service,
    with: 'authority',
    'authority-name': 'A council without an account',
    'authority-subject': 'duties',
    'authority-says': 'An answer to <our> letter',
    email: 'parent@example.org',
  })

  it('let a family ask from its case, once, and show what goes on', async () => {
    const { parent, caseId } = await newCase()
    const page = as(parent)
    const form = await page.get(`/cases/${caseId}/disagreement?w=kent`)
    assert.equal(form.status, 200)
    assert.match(textOf(form.markup), /gives no certificate, and it stops no clock/)
    const once = randomUUID()
    const sent = await page.post(`/cases/${caseId}/disagreement`, asked(once))
    assert.deepEqual([sent.status, sent.to], [303, `/mediation/${once}/disagreement`])
    const again = await page.post(`/cases/${caseId}/disagreement`, asked(once))
    assert.deepEqual([again.status, again.to], [303, `/mediation/${once}/disagreement`])
    const text = textOf((await page.get(`/mediation/${once}/disagreement`)).markup)
    assert.match(text, /It begins once everybody has agreed/)
    assert.match(text, /Waiting for: A council without an account/)
    assert.match(text, /An answer to &lt;our&gt; letter/)
    assert.match(
      textOf((await page.get(`/cases/${caseId}/disagreement?w=kent`)).markup),
      /Waits until everybody has agreed/,
    )
  })

  it('show the family, and nobody else, the clocks that go on', async () => {
    const parent = await somebody(test, 'A parent')
    const { facts } = readAnswers(new URLSearchParams('d=ra&l=2026-11-03&a=x&m=x&t=x'))
    const caseId = await test.data.actingAs({ person: parent }, (tx) =>
      openCase(tx, { label: 'parent', facts }),
    )
    const page = as(parent)
    const clocks = /These clocks go on .* Mon 4 January 2027/
    assert.match(textOf((await page.get(`/cases/${caseId}/disagreement?w=kent`)).markup), clocks)
    const form = {
      ...asked(),
      'authority-organisation': cast.council,
      'authority-name': await nameOf(cast.council),
    }
    const { to } = await page.post(`/cases/${caseId}/disagreement`, form)
    assert.match(textOf((await page.get(to)).markup), clocks)
    for (const [person, works] of [
      [cast.officer, work(cast.council, 'authority')],
      [cast.adviser, work(cast.service, 'mediationService')],
    ] as const)
      assert.doesNotMatch(textOf((await as(person, works).get(to)).markup), /These clocks go on|January 2027/)
  })

  it('say what is wrong with the form, and keep what was typed', async () => {
    const { parent, caseId } = await newCase()
    const wrong = await as(parent).post(`/cases/${caseId}/disagreement`, {
      ...asked(),
      service: '',
      'authority-subject': '',
      email: 'nothing',
    })
    assert.equal(wrong.status, 400)
    const text = textOf(wrong.markup)
    assert.match(text, /There is a problem Choose a service/)
    assert.match(text, /The council: choose what it is about/)
    assert.match(text, /The email must be like name@example.com/)
    assert.match(wrong.markup, /An answer to &lt;our&gt; letter/)
    // A faulty link of the summary leads nowhere.
    for (const [, id = ''] of wrong.markup.matchAll(/href="#([^"]+)"/g))
      assert.ok(wrong.markup.includes(`id="${id}"`), id)
  })

  it('name the ways that come first where section 57 does not cover it, and ask the service only then', async () => {
    const { parent, caseId } = await newCase()
    const board = {
      ...asked(),
      with: 'commissioner',
      'commissioner-name': 'A care board',
      'commissioner-subject': 'not-delivered',
      'commissioner-says': 'Therapy',
    }
    const page = as(parent)
    const first = await page.post(`/cases/${caseId}/disagreement`, board)
    assert.equal(first.status, 400)
    assert.match(first.markup, /href="\/routes\/complaint-nhs"/)
    const { to } = await page.post(`/cases/${caseId}/disagreement`, { ...board, outside: 'yes' })
    const id = to.split('/')[2] ?? ''
    assert.match(textOf((await page.get(to)).markup), /has still to say whether it helps with this/)
    const service = as(cast.adviser, work(cast.service, 'mediationService'))
    assert.equal((await page.post(to, { act: 'help' })).status, 404)
    assert.equal((await service.post(to, { act: 'help' })).status, 303)
    assert.match(textOf((await page.get(to)).markup), /has said that it helps with this all the same/)
    assert.ok(id)
  })

  it('let an adviser of the family ask with its consent, and leave the rest to the family', async () => {
    const { parent, caseId } = await newCase()
    const adviser = await somebody(test, 'An adviser')
    const sendiass = await organisationOf(test, 'adviser', `Advice ${randomUUID()}`)
    await placed(test, adviser, sendiass)
    await letIn(test, {
      caseId,
      from: parent,
      to: adviser,
      kind: 'adviser',
      label: 'adviser',
      walls: ['shared'],
      organisation: sendiass,
      mayWrite: true,
    })
    const page = as(adviser, [
      { organisation: sendiass, kind: 'adviser', name: 'Advice', role: 'member', capacities: [] },
    ])
    const form = asked()
    assert.equal((await page.post(`/cases/${caseId}/disagreement`, form)).status, 400)
    const sent = await page.post(`/cases/${caseId}/disagreement`, {
      ...form,
      consent: 'On the telephone today',
    })
    assert.deepEqual([sent.status, sent.to], [303, `/cases/${caseId}/disagreement?sent`])
    const list = (await as(parent).get(`/cases/${caseId}/disagreement?w=kent`)).markup
    const id = /\/mediation\/([0-9a-f-]{36})\/disagreement/.exec(list)?.[1] ?? ''
    await seen(parent, id, async (_, matter) => {
      assert.equal(lastStep(matter, 'referral')?.word, 'adviser')
      assert.match(lastStep(matter, 'referral')?.body.about ?? '', /An answer to <our> letter/)
      assert.deepEqual(
        consentsOf(matter).map(({ consent }) => consent),
        ['silent'],
      )
    })
  })

  it('let each side say for itself, change its mind, and be let out at once', async () => {
    const { id, family } = await familysDisagreement(test, cast)
    const address = `/mediation/${id}/disagreement`
    const [council, school] = [await sideOfRole(id, 'authority'), await sideOfRole(id, 'provider')]
    const officer = as(cast.officer, work(cast.council, 'authority'))
    assert.match(textOf((await officer.get(address)).markup), /Do you take part\?/)
    assert.equal((await officer.post(address, { act: 'answer', side: school, word: 'joins' })).status, 404)
    assert.equal((await officer.post(address, { act: 'answer', side: council, word: 'joins' })).status, 303)
    assert.match(textOf((await officer.get(address)).markup), /Stop taking part/)
    await answerAs(test, cast.nurse, id, 'commissioner', 'joins')
    await answerAs(test, cast.head, id, 'provider', 'declines')
    const service = as(cast.adviser, work(cast.service, 'mediationService'))
    assert.match(textOf((await service.get(address)).markup), /Go on without School/)
    assert.equal((await officer.post(address, { act: 'go-on', side: school })).status, 404)
    assert.equal((await service.post(address, { act: 'go-on', side: school })).status, 303)
    assert.match(textOf((await as(family).get(address)).markup), /Everybody who takes part has agreed/)
    assert.match(textOf((await as(cast.head).get(address)).markup), /It goes on without them/)
    assert.equal(
      (await officer.post(address, { act: 'answer', side: council, word: 'takes-back' })).status,
      303,
    )
    const out = textOf((await officer.get(address)).markup)
    assert.match(out, /Took part, and has stopped/)
    assert.doesNotMatch(out, /Do you take part|Stop taking part/)
    // Others are told by email, and nothing of it stands there.
    const admin = await test.session('way_forward_admin')
    const posted = await admin.query<{ fills: Record<string, string> }>(
      'select fills from post.message where fills::text like $1',
      [`%${id}%`],
    )
    assert.ok(posted.length > 0)
    assert.ok(posted.every(({ fills }) => Object.keys(fills).sort().join() === 'link,organisation'))
  })

  it('let the service write down what it was told, with how', async () => {
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
    const address = `/mediation/${id}/disagreement`
    const side = await sideOfRole(id, 'provider')
    const service = as(cast.adviser, work(cast.service, 'mediationService'))
    const form = { act: 'answer', side, word: 'joins' }
    const missing = await service.post(address, form)
    assert.equal(missing.status, 400)
    assert.match(textOf(missing.markup), /Say how they told you/)
    for (const [, anchor = ''] of missing.markup.matchAll(/href="#((?:says|word)-[^"]+)"/g))
      assert.ok(missing.markup.includes(`id="${anchor}"`), anchor)
    assert.equal((await service.post(address, { ...form, says: 'By telephone, the manager' })).status, 303)
    assert.match(textOf((await service.get(address)).markup), /Takes part \(told Mediation/)
    const family = await sideOfRole(id, 'family')
    assert.equal(
      (await service.post(address, { act: 'answer', side: family, word: 'takes-back', says: 'x' })).status,
      404,
    )
  })

  it('take in somebody else, asked by the family or the service, and by no body', async () => {
    const { id, family } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    const address = `/mediation/${id}/disagreement/add`
    const form = {
      with: 'provider',
      'provider-name': 'A school',
      'provider-setting': 'independent-school',
      'provider-subject': 'provision',
      'provider-says': 'Help in lessons',
    }
    const officer = as(cast.officer, work(cast.council, 'authority'))
    assert.equal((await officer.get(address)).status, 404)
    assert.equal((await officer.post(address, form)).status, 404)
    assert.equal((await as(family).get(address)).status, 200)
    assert.equal((await as(family).post(address, { with: 'provider' })).status, 400)
    assert.equal((await as(family).post(address, form)).status, 303)
    assert.match(
      textOf((await officer.get(`/mediation/${id}/disagreement`)).markup),
      /A school \(independent school\)/,
    )
    await answerAs(test, family, id, 'family', 'takes-back')
    assert.equal((await as(family).get(address)).status, 404)
  })

  it('are not there for strangers, nor for a mediation', async () => {
    const { id, caseId } = await familysDisagreement(test, cast, partsWith(cast).slice(0, 1))
    const stranger = as(await somebody(test, 'A stranger'))
    for (const address of [
      `/mediation/${id}/disagreement`,
      `/mediation/${id}/disagreement/add`,
      `/cases/${caseId}/disagreement`,
    ]) {
      assert.equal((await stranger.get(address)).status, 404, address)
      assert.equal((await stranger.post(address, asked())).status, 404, address)
    }
    const { id: mediation } = await calledMatter(test, cast)
    const service = as(cast.adviser, work(cast.service, 'mediationService'))
    for (const address of [
      `/mediation/${mediation}/disagreement`,
      `/mediation/${mediation}/disagreement/add`,
    ]) {
      assert.equal((await service.get(address)).status, 404)
      assert.equal((await service.post(address, { act: 'help' })).status, 404)
    }
  })
})
