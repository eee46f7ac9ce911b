import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import { alikeFrom, likeness } from './alike.ts'
import { sameIn } from './same-family.ts'

describe('whether names are alike', () => {
  it('finds what was misheard, misspelled, turned round, or written with other marks', () => {
    for (const [one, other] of [
      ['Ann Smith', 'ann smith'],
      ['Ann Smith', 'Smith, Ann'],
      ['Ann Smith', 'Anne Smyth'],
      ['Zoë Núñez', 'Zoe Nunez'],
      ['O’Brien', "O'Brian"],
      ['Mrs Smith', 'Ann Smith'],
    ] as const) {
      assert.ok(likeness(one, other) >= alikeFrom, `${one} and ${other}`)
      assert.equal(likeness(one, other), likeness(other, one))
    }
  })

  it('does not take different people for one, nor what they are for who they are', () => {
    for (const [one, other] of [
      ['Ann Smith', 'Peter Jones'],
      ['Ann Smith', 'Ann Peterson'],
      ['The parent of child M', 'The parent of child N'],
      ['A parent', 'A parent'],
      ['', 'Ann Smith'],
      ['Ann Ann', 'Ann Smith'],
    ] as const)
      assert.ok(likeness(one, other) < alikeFrom, `${one} and ${other}`)
  })

  it('never goes out of its bounds, whatever is written', () => {
    for (const text of ['ab', 'x'.repeat(5000), '\u0000\uD800', '李 小龍', 'محمد علي', '½ ½', '. .']) {
      const found = likeness(text, 'Ann Smith')
      assert.ok(found >= 0 && found <= 1)
      const own = likeness(text, text)
      assert.ok(own === 0 || own === 1)
    }
  })
})

describe('in what two families are alike', () => {
  const one = { name: 'Ann Smith', childName: 'Rowan Smith', phone: '01632 960 011', email: 'a@example.org' }
  const nobody = { name: 'Peter Jones', childName: null, phone: null, email: null }

  it('is a telephone number, however it is written', () => {
    for (const phone of ['01632960011', '+44 1632 960011', '0044 (0)1632-960 011', '01632 960011'])
      assert.deepEqual(sameIn(one, { ...nobody, phone }), ['phone'], phone)
    for (const phone of ['01632 960 012', '960', '', null])
      assert.deepEqual(sameIn(one, { ...nobody, phone }), [])
    assert.deepEqual(sameIn({ ...one, phone: '999' }, { ...nobody, phone: '999' }), [])
  })

  it('is an email in any case of its letters', () => {
    assert.deepEqual(sameIn(one, { ...nobody, email: ' A@EXAMPLE.org' }), ['email'])
    assert.deepEqual(sameIn({ ...one, email: '' }, { ...nobody, email: '' }), [])
  })

  it('is names of both, or of the child where the other parent comes', () => {
    assert.deepEqual(sameIn(one, { ...nobody, name: 'Anne Smyth' }), ['names'])
    assert.deepEqual(sameIn(one, { ...nobody, name: 'Peter Jones', childName: 'Rowan Smith' }), ['names'])
    assert.deepEqual(sameIn(one, { ...nobody, name: 'Ann Smith', childName: 'Felix Carter' }), [])
    assert.deepEqual(sameIn(one, { ...nobody, childName: 'Rowan' }), [])
  })
})
