import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day } from '@way-forward/law'
import { noDatabase, type TestData, testData } from '../../../proof/database.ts'
import { yearOf } from '../../cases/desk/service-year.ts'
import { type Cast, calledMatter, castOf } from '../mediation-of-test.ts'
import {
  type Count,
  mediationNumbers,
  publishedTables,
  tablesFor,
  type Whole,
  wholes,
  wholesFor,
} from './mediation-numbers.ts'

const areas = ['north', 'south']
const one = { process: 'mediation', word: null, area: null, took: null, quarter: 'q1', count: 1 } as const
const service = 'mediationService'
const shownOf = (numbers: ReturnType<typeof publishedTables>) =>
  JSON.stringify([numbers.wholes, numbers.tables.map(({ rows }) => rows.map(({ shown }) => shown))])

describe('the numbers of a mediation service', () => {
  it('have the same tables and rows whatever was counted', () => {
    const nothing = publishedTables([], service, areas)
    const much = publishedTables(
      wholes.flatMap((what) =>
        ['full', 'no-mediation', 'heard', 'nonsense'].map(
          (word): Count => ({ ...one, what, word, area: 'south', took: 4, count: 30 }),
        ),
      ),
      service,
      areas,
    )
    const shape = (numbers: typeof nothing) =>
      numbers.tables.map(({ name, rows }) => [name, rows.map((row) => row.name)])
    assert.deepEqual(shape(much), shape(nothing))
    assert.deepEqual(
      nothing.tables.map(({ name }) => name),
      tablesFor(service).map(({ name }) => name),
    )
    for (const whole of wholesFor(service))
      for (const by of ['area', 'quarter'])
        assert.ok(nothing.tables.some(({ name }) => name === `${whole}-by-${by}`))
    for (const { rows } of nothing.tables) for (const { shown } of rows) assert.notEqual(shown.kind, 'about')
  })

  it('put each thing into the row that it belongs to, with the limits of the law', () => {
    const certificates = (took: number | null, count: number): Count => ({
      ...one,
      what: 'certificates',
      word: 'deemed',
      took,
      count,
    })
    const { tables } = publishedTables(
      [certificates(3, 20), certificates(4, 10), certificates(null, 15)],
      service,
      areas,
    )
    const rows = tables.find(({ name }) => name === 'certificates-by-time')?.rows
    assert.deepEqual(
      rows?.map(({ shown }) => shown),
      [20, 10, 15].map((value) => ({ kind: 'about', value })),
    )
    const meetings = (took: number, count: number): Count => ({ ...one, what: 'meetings', took, count })
    const held = publishedTables([meetings(30, 25), meetings(31, 10)], service, areas)
    assert.deepEqual(
      held.tables.find(({ name }) => name === 'meetings-by-time')?.rows.map(({ shown }) => shown),
      [{ kind: 'about', value: 25 }, { kind: 'about', value: 10 }, { kind: 'few' }],
    )
  })

  it('let nobody work out a small number, by brute force over every small year', () => {
    // Of so many certificates some are deemed, some late, some of the south: any of each can go together with any other.
    const published: { readonly margins: readonly number[]; readonly shown: string }[] = []
    const publish = (
      [deemed, late, south, spring]: readonly [number, number, number, number],
      all: number,
      { nowhere = 0, summer = 0 } = {},
    ): void => {
      const certificates = Array.from(
        { length: all },
        (_, at): Count => ({
          ...one,
          what: 'certificates',
          word: at < deemed ? 'deemed' : 'no-mediation',
          took: at < late ? 9 : 1,
          area: at < south ? 'south' : at < south + nowhere ? null : 'north',
          quarter: at < spring ? 'q1' : at < spring + summer ? 'q2' : 'q3',
        }),
      )
      published.push({
        margins: [deemed, late, south, all, all - south - nowhere, spring, all - spring - summer],
        shown: shownOf(publishedTables(certificates, service, areas)),
      })
    }
    // Whole classes of rounding: under five, five to seven, eight to twelve.
    for (let all = 0; all <= 7; all++)
      for (let deemed = 0; deemed <= all; deemed++)
        for (let south = 0; south <= all; south++)
          for (let other = 0; other <= all; other++) {
            publish([deemed, other, south, 0], all)
            publish([deemed, 0, south, other], all)
          }
    for (let all = 8; all <= 12; all++)
      for (let few = 0; few <= all; few++)
        for (let another = 0; another <= all - few; another++) {
          publish([0, 0, few, 0], all, { nowhere: another })
          publish([0, 0, 0, few], all, { summer: another })
        }
    const readings = Map.groupBy(published, ({ shown }) => shown)
    let small = 0
    for (const { margins: numbers, shown } of published) {
      const cellsOf = ([d = 0, l = 0, s = 0, a = 0, n = 0, q = 0, w = 0]: readonly number[]) => [
        ...[d, a - d, l, a - l, s, n, a, q, w],
      ]
      const cells = cellsOf(numbers)
      const others = (readings.get(shown) ?? []).map(({ margins }) => cellsOf(margins))
      for (const [at, count] of cells.entries()) {
        if (count === 0 || count > 4) continue
        small += 1
        assert.ok(
          new Set(others.map((each) => each[at])).size > 1,
          `${count} at ${at} of ${cells} can be told in ${shown}`,
        )
      }
    }
    assert.ok(small > 500)
  })
})

describe('the numbers of a mediation service, counted', { skip: noDatabase }, () => {
  let test: TestData
  let cast: Cast
  before(async () => {
    test = await testData()
    cast = await castOf(test)
  })
  after(() => test.close())

  it('count a closed year and its last word of each end, for its own people and nobody else', async () => {
    const admin = await test.session('way_forward_admin')
    const { id } = await calledMatter(test, cast)
    const put = (what: string, word: string | null, matter: string, times: number, took = 'null') =>
      admin.query(
        `insert into mediation.tally (organisation_id, matter_id, process, what, word, on_day, took, recorded_at)
           select '${cast.service}', ${matter}, 'mediation', '${what}', ${word === null ? 'null' : `'${word}'`}, '2025-06-03', ${took}, '2025-06-03'
           from generate_series(1, ${times})`,
      )
    await put('certificate', 'no-mediation', 'gen_random_uuid()', 12, '2')
    await put('ended', 'full', 'gen_random_uuid()', 10)
    await put('ended', 'partial', `'${id}'`, 1)
    await put('ended', 'taken-back', `'${id}'`, 1)
    const year = yearOf(day('2025-06-03'))
    const of = (person: string, isClosed = true) =>
      test.data.actingAs({ person }, (tx) =>
        mediationNumbers(tx, { organisation: cast.service, kind: service, areas: [] }, year, isClosed),
      )
    const whole = ({ wholes: all }: Awaited<ReturnType<typeof of>>, name: Whole) =>
      all.find((each) => each.name === name)?.shown
    const numbers = await of(cast.mediator)
    assert.deepEqual(whole(numbers, 'certificates'), { kind: 'about', value: 10 })
    assert.deepEqual(whole(numbers, 'endings'), { kind: 'about', value: 10 })
    assert.equal(numbers.tables.length, tablesFor(service).length)
    assert.deepEqual((await of(cast.mediator, false)).tables, [])
    for (const person of [cast.officer, cast.nurse])
      assert.deepEqual(whole(await of(person), 'certificates'), { kind: 'few' })
    // What was written down after the year was closed does not change it.
    await admin.query(
      `insert into mediation.tally (organisation_id, matter_id, process, what, word, on_day)
         select '${cast.service}', gen_random_uuid(), 'mediation', 'certificate', 'deemed', '2025-06-03' from generate_series(1, 50)`,
    )
    assert.deepEqual(await of(cast.mediator), numbers)
  })
  it('count whoever stayed away from a meeting as it was last written down, and several of one meeting', async () => {
    const admin = await test.session('way_forward_admin')
    const put = (meetings: string, word: string) =>
      admin.query(
        `insert into mediation.tally (organisation_id, matter_id, process, what, word, on_day, about)
           select '${cast.service}', md5('matter')::uuid, 'mediation', 'not-attended', '${word}', '2024-06-03', md5('${meetings}' || n)::uuid
           from generate_series(1, 6) n`,
      )
    const absences = () =>
      test.data.actingAs({ person: cast.mediator }, async (tx) => {
        const of = { organisation: cast.service, kind: service, areas: [] } as const
        const { wholes: all } = await mediationNumbers(tx, of, yearOf(day('2024-06-03')), false)
        return all.find(({ name }) => name === 'absences')?.shown
      })
    for (const word of ['family', 'authority']) await put('both', word)
    assert.deepEqual(await absences(), { kind: 'about', value: 10 })
    for (const word of ['family', 'taken-back', 'authority']) await put('corrected', word)
    assert.deepEqual(await absences(), { kind: 'about', value: 20 })
    for (const meetings of ['both', 'corrected']) await put(meetings, 'taken-back')
    assert.deepEqual(await absences(), { kind: 'few' })
  })
})
