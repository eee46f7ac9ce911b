/** Dates and facts through their pages: errors, corrections, walls, and who is no part of the case. */
import assert from 'node:assert/strict'
import { randomUUID } from 'node:crypto'
import { after, before, describe, it } from 'node:test'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { addConcern } from '../../../../cases/add-concern.ts'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { currentEvents } from '../../../../cases/facts-of-case.ts'
import { madePerson } from '../../../../cases/people-of-test.ts'
import { letIn, parentsCase, seenBy } from '../../../../cases/sharing/shares-of-test.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import type { Session } from '../../../../db/connect.ts'
import { casePages } from '../pages.ts'
import { type Visitor, visitorOf } from '../pages-of-test.ts'

describe('dates and facts', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  let parent: string
  let other: string
  let reader: string
  let stranger: string
  let caseId: string
  let concern: string
  let walls: Readonly<Record<string, string>>
  const as: Record<string, Visitor> = {}
  before(async () => {
    test = await testData()
    admin = await test.session('way_forward_admin')
    ;({ parent, other, stranger, caseId } = await parentsCase(test))
    reader = await madePerson(test, 'A grandparent')
    await letIn(test, { caseId, from: parent, to: reader, walls: ['family', 'shared'], mayWrite: false })
    concern = await test.data.actingAs({ person: parent, caseId }, async (tx) =>
      addConcern(tx, {
        caseId,
        wall: await wallOfKind(tx, caseId, 'shared'),
        kind: 'council-decision',
        title: null,
      }),
    )
    const file = await seen(parent)
    walls = Object.fromEntries(file.walls.map(({ kind, id }) => [kind, id]))
    const pages = casePages(test.data)
    for (const [name, person] of Object.entries({ parent, other, reader, stranger }))
      as[name] = visitorOf(pages, person)
  })
  after(() => test.close())

  const seen = async (person: string): Promise<CaseFile> => {
    const file = await seenBy(test, person, caseId)
    assert.ok(file)
    return file
  }
  const at = (rest: string) => `/cases/${caseId}/events${rest}`
  const add = (
    fact: string,
    form: Readonly<Record<string, string>>,
    who = 'parent',
    wall = walls['shared'],
  ) => (as[who] as Visitor).post(at(`/${concern}/add/${fact}`), { wall: wall ?? '', ...form })
  const says = (file: CaseFile, fact: string) =>
    currentEvents(file.events).find((event) => event.fact === fact)?.value
  const countEvents = async (): Promise<string> => {
    const [row] = await admin.query<{ count: string }>('select count(*)::text as count from cases.event')
    return row?.count ?? ''
  }
  /** The id of what counts for a fact. */
  const idOf = async (fact: string, person = parent): Promise<string> =>
    currentEvents((await seen(person)).events).find((event) => event.fact === fact)?.id ?? ''

  it('say what is wrong with a day, beside it and at the top, and keep what was typed', async () => {
    const before = await countEvents()
    const refused: readonly (readonly [Readonly<Record<string, string>>, RegExp])[] = [
      [{}, /Enter the day/],
      [{ 'on-day': '31', 'on-month': '2', 'on-year': '2026' }, /must be a real day/],
      [{ 'on-day': '3', 'on-year': '2026' }, /must include a month/],
      [{ 'on-day': '3', 'on-month': '11', 'on-year': '26' }, /year in four digits/],
      [{ on: '2026-11-22' }, /today or in the past/],
      [{ on: '1026-11-02' }, /more than 40 years away/],
      [{ on: 'soon' }, /must be a date/],
    ]
    for (const [form, why] of refused) {
      const { status, markup } = await add('noticeSentOn', form)
      assert.equal(status, 400)
      assert.match(markup, /^[\s\S]*<title>Error: /)
      assert.equal([...markup.matchAll(new RegExp(why, 'g'))].length, 2, `${why}`)
    }
    const { markup } = await add('noticeSentOn', refused[1]?.[0] ?? {})
    assert.match(markup, /value="31"/)
    assert.equal(await countEvents(), before)
  })

  it('say what is missing where nothing was chosen, or what is no answer', async () => {
    for (const [fact, form, why] of [
      ['decision', {}, /Choose one of the answers/],
      ['decision', { value: 'to-the-moon' }, /Choose one of the answers/],
      ['disputed', {}, /Choose at least one answer/],
      ['appealMadeOn', {}, /Choose whether it has happened/],
      ['appealMadeOn', { happened: 'yes' }, /Enter the day/],
    ] as const) {
      const { status, markup } = await add(fact, form)
      assert.equal(status, 400)
      assert.match(markup, why)
    }
  })

  it('take a day of the Tribunal that lies ahead', async () => {
    assert.equal((await add('hearingOn', { on: '2027-05-04' })).status, 303)
    assert.equal(says(await seen(parent), 'hearingOn'), '2027-05-04')
  })

  it('ask once where the law says that two dates disagree, then keep both and warn', async () => {
    assert.equal((await add('noticeSentOn', { on: '2026-11-02' })).status, 303)
    const asked = await add('mediationAdviserContactedOn', { happened: 'yes', on: '2026-10-20' })
    assert.equal(asked.status, 400)
    assert.match(asked.markup, /The adviser was contacted before the letter was sent/)
    assert.match(asked.markup, /name="sure"/)
    assert.equal(says(await seen(parent), 'mediationAdviserContactedOn'), undefined)
    const sure = { happened: 'yes', on: '2026-10-20', sure: 'yes' }
    assert.equal((await add('mediationAdviserContactedOn', sure)).status, 303)
    assert.equal(says(await seen(parent), 'mediationAdviserContactedOn'), '2026-10-20')
    const listed = await as['parent']?.get(at(''))
    assert.match(listed?.markup ?? '', /The adviser was contacted before the letter was sent/)
    const id = await idOf('mediationAdviserContactedOn')
    // It leads to the form of exactly that fact.
    assert.ok(listed?.markup.includes(`href="${at(`/${id}/correct`)}"`))
    const mended = await as['parent']?.post(at(`/${id}/correct`), { happened: 'yes', on: '2026-11-10' })
    assert.equal(mended?.status, 303)
    assert.doesNotMatch((await as['parent']?.get(at('')))?.markup ?? '', /contacted before the letter/)
  })

  it('keep what was corrected, and show it as corrected', async () => {
    const { markup } = (await as['parent']?.get(at(''))) ?? { markup: '' }
    assert.match(markup, /10 November 2026/)
    assert.match(markup, /What was said before[\s\S]*20 October 2026 \(A parent, /)
    const { events } = await seen(parent)
    const both = events.filter(({ fact }) => fact === 'mediationAdviserContactedOn')
    assert.deepEqual(
      both.map(({ value, isCorrected }) => [value, isCorrected]),
      [
        ['2026-10-20', true],
        ['2026-11-10', false],
      ],
    )
    // An address of what was corrected leads to what it says now.
    const moved = await as['parent']?.get(at(`/${both[0]?.id}/correct`))
    assert.deepEqual([moved?.status, moved?.to], [303, at(`/${both[1]?.id}/correct`)])
    // And adding anew leads to correcting.
    const added = await as['parent']?.get(at(`/${concern}/add/mediationAdviserContactedOn`))
    assert.equal(added?.to, at(`/${both[1]?.id}/correct`))
  })

  it('record nothing where a correction says the same', async () => {
    const before = await countEvents()
    const id = await idOf('noticeSentOn')
    assert.equal((await as['parent']?.post(at(`/${id}/correct`), { on: '2026-11-02' }))?.status, 303)
    assert.equal(await countEvents(), before)
  })

  it('take back what is not known after all, and can say it anew', async () => {
    await add('certificateIssuedOn', { happened: 'yes', on: '2026-11-12' })
    const id = await idOf('certificateIssuedOn')
    assert.equal((await as['parent']?.post(at(`/${id}/correct`), { act: 'take-back' }))?.status, 303)
    assert.equal(says(await seen(parent), 'certificateIssuedOn'), undefined)
    const { markup } = (await as['parent']?.get(at(''))) ?? { markup: '' }
    assert.match(markup, /What was taken back[\s\S]*Mediation certificate: 12 November 2026/)
    const again = await as['parent']?.get(at(`/${id}/correct`))
    assert.equal(again?.to, at(`/${concern}/add/certificateIssuedOn`))
    assert.equal((await add('certificateIssuedOn', { happened: 'no' })).status, 303)
    assert.equal(says(await seen(parent), 'certificateIssuedOn'), 'no')
  })

  it('count again what was said elsewhere, once what was said later is taken back', async () => {
    await add('authorityToldOfMediationOn', { happened: 'no' })
    await add('authorityToldOfMediationOn', { happened: 'yes', on: '2026-11-15' }, 'parent', walls['private'])
    assert.equal(says(await seen(parent), 'authorityToldOfMediationOn'), '2026-11-15')
    assert.equal(says(await seen(other), 'authorityToldOfMediationOn'), 'no')
    const id = await idOf('authorityToldOfMediationOn')
    await as['parent']?.post(at(`/${id}/correct`), { act: 'take-back' })
    assert.equal(says(await seen(parent), 'authorityToldOfMediationOn'), 'no')
  })

  it('are corrected by one of two who do it at once; the other is told, and loses nothing', async () => {
    await add('appealMadeOn', { happened: 'no' })
    const id = await idOf('appealMadeOn')
    const forms = ['2026-11-16', '2026-11-17'].map((on) => ({ happened: 'yes', on, sure: 'yes' }))
    const [first, second] = await Promise.all([
      as['parent']?.post(at(`/${id}/correct`), forms[0] ?? {}),
      as['other']?.post(at(`/${id}/correct`), forms[1] ?? {}),
    ])
    assert.deepEqual([first?.status, second?.status].sort(), [303, 400])
    const lost = first?.status === 400 ? first : second
    const [kept, typed] = first?.status === 400 ? ['17', '16'] : ['16', '17']
    assert.match(
      lost?.markup ?? '',
      new RegExp(`Somebody corrected this while you wrote. It says now: ${kept} November 2026`),
    )
    assert.match(lost?.markup ?? '', new RegExp(`value="${typed}"`))
    const file = await seen(parent)
    assert.equal(file.events.filter(({ corrects }) => corrects === id).length, 1)
    assert.equal(says(file, 'appealMadeOn'), `2026-11-${kept}`)
    // The form now corrects what it says now.
    const now = await idOf('appealMadeOn')
    assert.ok(lost?.markup.includes(`action="${at(`/${now}/correct`)}"`))
    // Also for whoever comes much later with an old form.
    const late = await as['other']?.post(at(`/${id}/correct`), { happened: 'no' })
    assert.equal(late?.status, 400)
    assert.match(late?.markup ?? '', /Somebody corrected this while you wrote/)
  })

  it('are recorded once, however often the button is pressed; an old form puts nothing aside unseen', async () => {
    const form = { happened: 'yes', on: '2026-11-11', sure: 'yes' }
    assert.equal((await add('mediationEndedOn', form)).status, 303)
    const before = await countEvents()
    const again = await add('mediationEndedOn', form)
    assert.deepEqual(
      [again.status, again.to],
      [303, `${at(`?saved=${concern}.mediationEndedOn`)}#about-${concern}`],
    )
    const late = await add('mediationEndedOn', { ...form, on: '2026-11-13' }, 'other')
    assert.equal(late.status, 400)
    assert.match(late.markup, /This was recorded while you wrote.* It says now: 11 November 2026/)
    assert.match(late.markup, /value="13"/)
    assert.equal(await countEvents(), before)
    const id = await idOf('mediationEndedOn')
    assert.ok(late.markup.includes(`action="${at(`/${id}/correct`)}"`))
    assert.equal(says(await seen(parent), 'mediationEndedOn'), '2026-11-11')
  })

  it('stand behind the wall that was chosen, and nobody else sees them', async () => {
    await add(
      'commissionerToldOn',
      { happened: 'yes', on: '2026-11-18', sure: 'yes' },
      'parent',
      walls['private'],
    )
    assert.equal(says(await seen(parent), 'commissionerToldOn'), '2026-11-18')
    assert.equal(says(await seen(other), 'commissionerToldOn'), undefined)
    for (const page of ['', `/${concern}/add`]) {
      assert.doesNotMatch((await as['other']?.get(at(page)))?.markup ?? '', /18 November 2026/)
    }
    const id = await idOf('commissionerToldOn')
    const before = await countEvents()
    for (const act of [{ act: 'take-back' }, { happened: 'no' }]) {
      assert.equal((await as['other']?.post(at(`/${id}/correct`), act))?.status, 404)
    }
    assert.equal((await as['other']?.get(at(`/${id}/correct`)))?.status, 404)
    // Somebody else's wall, a wall of another case, and no wall.
    for (const wall of [walls['private'], walls['family'], randomUUID(), 'x', '']) {
      assert.equal((await add('disputed', { value: 'needs' }, 'other', wall)).status, 404)
    }
    assert.equal(await countEvents(), before)
  })

  it('offer nothing to whoever may only read, and take nothing from them', async () => {
    const { markup, status } = (await as['reader']?.get(at(''))) ?? { markup: '', status: 0 }
    assert.equal(status, 200)
    assert.match(markup, /Letter sent/)
    const main = markup.slice(markup.indexOf('<main'))
    const before = await countEvents()
    // Their own private wall is theirs to write behind.
    assert.match(main, /Add a date or fact/)
    assert.doesNotMatch(main, /\/correct"/)
    const id = await idOf('noticeSentOn')
    assert.equal((await as['reader']?.post(at(`/${id}/correct`), { act: 'take-back' }))?.status, 404)
    assert.equal((await add('disputed', { value: 'needs' }, 'reader')).status, 404)
    assert.equal(await countEvents(), before)
  })

  it('are not there for a stranger, whatever they ask for or send', async () => {
    const before = await countEvents()
    const id = await idOf('noticeSentOn')
    const absent = await as['stranger']?.get(`/cases/${randomUUID()}/events`)
    assert.equal(absent?.status, 404)
    for (const path of ['', `/${concern}/add`, `/${concern}/add/decision`, '/person/add', `/${id}/correct`]) {
      assert.deepEqual(await as['stranger']?.get(at(path)), absent, path)
    }
    for (const path of [`/${concern}/add/decision`, `/${id}/correct`]) {
      const posted = await as['stranger']?.post(at(path), {
        wall: walls['shared'] ?? '',
        value: 'cease',
        act: 'take-back',
      })
      assert.equal(posted?.status, 404, path)
    }
    assert.equal(await countEvents(), before)
  })

  it('know only facts and events that there are', async () => {
    for (const path of [
      `/${concern}/add/nothing`,
      `/${concern}/add/__proto__`,
      `/${concern}/add/orderedOn`,
      `/${randomUUID()}/add`,
      '/nobody/add',
      `/${randomUUID()}/correct`,
      '/x/correct',
    ]) {
      assert.equal((await as['parent']?.get(at(path)))?.status, 404, path)
    }
  })

  it('lead back to the page of today where somebody came from there', async () => {
    const posted = await as['parent']?.post(`${at('/person/add/schoolYearOfSixteen')}?from=today`, {
      wall: walls['shared'] ?? '',
      value: '2030',
    })
    assert.equal(posted?.to, `/cases/${caseId}?saved=person.schoolYearOfSixteen`)
    const today = (await as['parent']?.get(posted?.to ?? ''))?.markup ?? ''
    assert.match(today, /role="status">Saved\. School year of the 16th birthday: /)
    const elsewhere = await as['parent']?.post(`${at('/person/add/detained')}?from=//example.org`, {
      wall: walls['family'] ?? '',
      value: 'no',
    })
    assert.equal(elsewhere?.to, `${at('?saved=person.detained')}#about-person`)
  })

  it('are said to be saved, or taken back, where the form leads', async () => {
    const look = async (query: string, who = 'parent') => (await as[who]?.get(at(query)))?.markup ?? ''
    const { to } = await add('mediationMeetingOn', { on: '2026-11-12', sure: 'yes' })
    assert.equal(to, `${at(`?saved=${concern}.mediationMeetingOn`)}#about-${concern}`)
    const query = `?saved=${concern}.mediationMeetingOn`
    assert.match(
      await look(query),
      /role="status">Saved\. [^<]*: 12 November 2026\. <a [^>]*>See what it means/,
    )
    const id = await idOf('mediationMeetingOn')
    await as['parent']?.post(at(`/${id}/correct`), { act: 'take-back' })
    assert.match(await look(query), /role="status">Taken back\. [^<]*: nothing is known now\./)
    for (const nothing of [
      '?saved=',
      '?saved=person',
      `?saved=${randomUUID()}.decision`,
      '?saved=person.no',
    ]) {
      assert.doesNotMatch(await look(nothing), /role="status"/, nothing)
    }
  })

  it('offer what is private of a person to the family first', async () => {
    const { markup } = (await as['parent']?.get(at('/person/add/bornOn'))) ?? { markup: '' }
    assert.match(markup, new RegExp(`value="${walls['family']}" checked`))
    const law = await as['parent']?.get(at(`/${concern}/add/followsTribunalOrder`))
    assert.match(law?.markup ?? '', new RegExp(`value="${walls['shared']}" checked`))
  })
})
