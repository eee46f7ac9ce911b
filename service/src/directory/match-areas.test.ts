import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { areaShortForms } from './area-short-forms.ts'
import { compareNames } from './areas.ts'
import { readTable } from './csv-table.ts'
import type { Area } from './directory.ts'
import { isNear, matchAreas } from './match-areas.ts'

const table = readTable(readFileSync(new URL('data/areas.csv', import.meta.url)))
const areas: readonly Area[] = table.rows
  .map(({ cells }) => {
    const [gssCode = '', name = '', shortName = '', slug = '', region = ''] = cells
    return { id: gssCode, gssCode, name, shortName, slug, region }
  })
  .sort((a, b) => compareNames(a.shortName, b.shortName))

const found = (text: string) => matchAreas(areas, text).map(({ shortName }) => shortName)

describe('the area that a text means', () => {
  const one: Readonly<Record<string, string>> = {
    Bexley: 'Bexley',
    bexley: 'Bexley',
    'BEXLEY COUNCIL': 'Bexley',
    'London Borough of Bexley': 'Bexley',
    bournemouth: 'Bournemouth, Christchurch and Poole',
    Poole: 'Bournemouth, Christchurch and Poole',
    Christchurch: 'Bournemouth, Christchurch and Poole',
    bcp: 'Bournemouth, Christchurch and Poole',
    'St Helens': 'St Helens',
    'St. Helens': 'St Helens',
    'Saint Helens': 'St Helens',
    'st.helens': 'St Helens',
    'Telford & Wrekin': 'Telford and Wrekin',
    'telford and wrekin': 'Telford and Wrekin',
    'Hammersmith&Fulham': 'Hammersmith and Fulham',
    'Stoke on Trent': 'Stoke-on-Trent',
    'stoke-on-trent': 'Stoke-on-Trent',
    'Southend on sea': 'Southend-on-Sea',
    Süffolk: 'Suffolk',
    Hull: 'Kingston upon Hull',
    'Hull City Council': 'Kingston upon Hull',
    Hants: 'Hampshire',
    Scilly: 'Isles of Scilly',
    birmingam: 'Birmingham',
    Manchseter: 'Manchester',
    Richmnd: 'Richmond upon Thames',
    Glouchestershire: 'Gloucestershire',
    'birmingham city counsil': 'Birmingham',
    E08000007: 'Stockport',
    e08000007: 'Stockport',
    '  Leeds  ': 'Leeds',
    '“Leeds”': 'Leeds',
    Brighton: 'Brighton and Hove',
    hove: 'Brighton and Hove',
    Maidenhead: 'Windsor and Maidenhead',
  }
  for (const [text, name] of Object.entries(one)) {
    it(`"${text}" is ${name}`, () => assert.equal(found(text)[0], name))
  }

  it('comes with the others that it may be, best first', () => {
    assert.deepEqual(found('York').slice(0, 3), ['York', 'East Riding of Yorkshire', 'North Yorkshire'])
    assert.deepEqual(found('kingston'), ['Kingston upon Hull', 'Kingston upon Thames'])
    assert.deepEqual(found('City of London')[0], 'City of London')
    assert.deepEqual(found('northants'), ['North Northamptonshire', 'West Northamptonshire'])
    assert.deepEqual(found('Sutton'), ['Sutton'])
    assert.deepEqual(found('Bedford').slice(0, 2), ['Bedford', 'Central Bedfordshire'])
  })

  it('may be a region: all of its areas', () => {
    const southWest = areas.filter(({ region }) => region === 'South West').map(({ shortName }) => shortName)
    assert.deepEqual(found('south west'), southWest)
    assert.equal(found('London').length, 33)
  })

  it('is none where nothing is near, and all where nothing is typed', () => {
    for (const text of ['Cardiff', 'qqqq', '%', '_', "'; drop table area", 'x'.repeat(100_000)]) {
      assert.deepEqual(
        found(text).filter((name) => !/\p{L}/u.test(text) && name === ''),
        [],
      )
    }
    assert.deepEqual(found('Cardiff'), [])
    assert.deepEqual(found('zzz'), [])
    assert.equal(found('').length, 153)
    assert.equal(found(' % _ ').length, 153)
  })

  it('is found by its own name, however it is written', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...areas),
        fc.constantFrom(
          (name: string) => name.toUpperCase(),
          (name: string) => name.replaceAll(' and ', ' & '),
          (name: string) => name.replaceAll('-', ' '),
          (name: string) => ` ${name}, `,
        ),
        (area, written) => {
          assert.equal(matchAreas(areas, written(area.shortName))[0]?.slug, area.slug)
          assert.equal(matchAreas(areas, written(area.name))[0]?.slug, area.slug)
        },
      ),
    )
  })

  it('is found with one letter left out of a long word', () => {
    for (const area of areas) {
      const [word = ''] = area.shortName.split(/[ ,]/)
      if (word.length < 7) continue
      const without = word.slice(0, 3) + word.slice(4)
      assert.ok(found(without).includes(area.shortName), without)
    }
  })

  it('survives any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) => found(text).length <= 153))
  })

  it('knows short forms of areas that are there', () => {
    const slugs = new Set(areas.map(({ slug }) => slug))
    for (const slug of Object.keys(areaShortForms)) assert.ok(slugs.has(slug), slug)
  })
})

describe('nearness', () => {
  it('forgives one letter in four, two in eight, and none in a short word', () => {
    assert.equal(isNear('kemt', 'kent'), true)
    assert.equal(isNear('kemm', 'kent'), false)
    assert.equal(isNear('yrk', 'york'), false)
    assert.equal(isNear('birmnigam', 'birmingham'), true)
    assert.equal(isNear('xyzmingham', 'birmingham'), false)
  })
})
