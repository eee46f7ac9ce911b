/** Every fact of every kind, added through its form and read back by the law. */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { type ConcernKind, concernKinds, day, type Fact, factOf, parseDay } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../../../proof/database.ts'
import { addConcern } from '../../../../cases/add-concern.ts'
import type { CaseFile } from '../../../../cases/case-file.ts'
import { factsOfKind } from '../../../../cases/fact-groups.ts'
import { nameOfFact, valueInWords, wordsOfFact } from '../../../../cases/fact-words.ts'
import { factsOf } from '../../../../cases/facts-of-case.ts'
import { madePerson } from '../../../../cases/people-of-test.ts'
import { recordEvent } from '../../../../cases/record-event.ts'
import { opened, seenBy } from '../../../../cases/sharing/shares-of-test.ts'
import { wallOfKind } from '../../../../cases/wall-of-kind.ts'
import { casePages } from '../pages.ts'
import { type Visitor, visitorOf } from '../pages-of-test.ts'
import { fields, readFactForm } from './fact-form.ts'

type Form = Readonly<Record<string, string>>

/** Forms that say everything that a fact can be, each with the text that an event keeps. */
function saidOf(fact: Fact): readonly (readonly [form: Form, kept: string])[] {
  const typed = { [`${fields.day}-day`]: '2', [`${fields.day}-month`]: 'nov', [`${fields.day}-year`]: '2026' }
  switch (fact.type) {
    case 'choice':
      return fact.options.map((value) => [{ [fields.value]: value }, value])
    case 'choices':
      return fact.options.map((value) => [{ [fields.value]: value }, value])
    case 'year':
      return [[{ [fields.value]: '2027' }, '2027']]
    case 'day':
      return fact.ahead
        ? [
            [typed, '2026-11-02'],
            [{ [fields.day]: '2027-03-01' }, '2027-03-01'],
          ]
        : [[typed, '2026-11-02']]
    case 'event':
      return [
        [{ [fields.happened]: 'yes', ...typed }, '2026-11-02'],
        [{ [fields.happened]: 'no' }, 'no'],
      ]
  }
}

describe('every fact of every kind', { skip: noDatabase }, () => {
  let test: TestData
  let parent: string
  let visitor: Visitor
  before(async () => {
    test = await testData()
    parent = await madePerson(test, 'A parent')
    visitor = visitorOf(casePages(test.data), parent)
  })
  after(() => test.close())

  for (const kind of [null, ...concernKinds]) {
    it(`can be added, corrected and read back: ${kind ?? 'the person'}`, async () => {
      const caseId = await opened(test, parent)
      const concern = kind === null ? null : await addedConcern(caseId, kind)
      const chosen = await visitor.get(`/cases/${caseId}/events/${concern ?? 'person'}/add`)
      for (const name of factsOfKind(kind)) {
        const add = `/cases/${caseId}/events/${concern ?? 'person'}/add/${name}`
        assert.ok(chosen.markup.includes(`href="${add}"`), `${name} can be chosen`)
        const empty = await visitor.get(add)
        assert.equal(empty.status, 200)
        assert.ok(empty.markup.includes(wordsOfFact(kind, name).heading.replaceAll('&', '&amp;')), name)
        const fact = factOf(kind, name) as Fact
        let at = add
        for (const [form, kept] of saidOf(fact)) {
          const wall = (await current()).walls.find((each) => each.kind === 'shared')?.id ?? ''
          const posted = await visitor.post(at, { wall, [fields.sure]: 'yes', ...form })
          assert.equal(posted.status, 303, `${name} ${kept}: ${posted.markup.slice(0, 3000)}`)
          const file = await current()
          assert.equal(valueIn(file, concern, name), kept)
          const event = file.events.at(-1)
          assert.deepEqual([event?.fact, event?.value, event?.concern], [name, kept, concern])
          const list = (await visitor.get(`/cases/${caseId}/events`)).markup
          assert.ok(list.includes(nameOfFact(kind, name)), `${name} is listed`)
          assert.ok(list.includes(valueInWords(kind, name, kept)), `${name} ${kept} is listed`)
          at = `/cases/${caseId}/events/${event?.id}/correct`
        }
      }

      async function current(): Promise<CaseFile> {
        const file = await seenBy(test, parent, caseId)
        assert.ok(file)
        return file
      }
    })
  }

  it('keeps all the answers of a question with many', async () => {
    const caseId = await opened(test, parent)
    const concern = await addedConcern(caseId, 'agreement')
    const fact = factOf('agreement', 'agreedTerms')
    assert.ok(fact?.type === 'choices')
    const [wall] = (await seenBy(test, parent, caseId))?.walls ?? []
    const form = new URLSearchParams({ wall: wall?.id ?? '' })
    for (const option of fact.options.toReversed()) form.append(fields.value, option)
    const { value } = readFactForm('agreement', 'agreedTerms', form, day('2026-11-21'))
    assert.equal(value, fact.options.join(','))
    await test.data.actingAs({ person: parent, caseId }, (tx) =>
      recordEvent(tx, { caseId, wall: wall?.id ?? '', concern, fact: 'agreedTerms', value }),
    )
    const file = await seenBy(test, parent, caseId)
    assert.ok(file)
    assert.equal(valueIn(file, concern, 'agreedTerms'), fact.options.join(','))
  })

  async function addedConcern(caseId: string, kind: ConcernKind): Promise<string> {
    return test.data.actingAs({ person: parent, caseId }, async (tx) =>
      addConcern(tx, { caseId, wall: await wallOfKind(tx, caseId, 'shared'), kind, title: null }),
    )
  }
})

/** What the law reads of a fact, as text. */
function valueIn({ events, concerns }: CaseFile, concern: string | null, name: string): string {
  const { facts, unread } = factsOf(events, concerns)
  assert.deepEqual(unread, [])
  const read = (
    concern === null ? facts.person : facts.concerns.find(({ id }) => id === concern)
  ) as Readonly<Record<string, unknown>>
  const value = read[name]
  if (Array.isArray(value)) return value.join(',')
  if (typeof value === 'number' && name !== 'schoolYearOfSixteen' && name !== 'transferYear') {
    const event = events.findLast((each) => each.fact === name && each.concern === concern)
    assert.equal(parseDay(event?.value ?? ''), value)
    return event?.value ?? ''
  }
  return String(value)
}
