import assert from 'node:assert/strict'
import { test } from 'node:test'
import { kinds } from '@way-forward/law'
import { ownOptions, readArguments } from './arguments.ts'

const read = (line: string) => readArguments(line.split(' ').filter((word) => word !== ''))

const faultsOf = (line: string) => read(line).faults.map(({ code, field }) => `${code} ${field}`)

test('values stand after their names or behind an equals sign, flags stand alone', () => {
  const spaced = read('appeal --notice-sent 2026-10-01 --placement-only --notice-dated 2026-09-30')
  const equals = read('appeal --notice-dated=2026-09-30 --placement-only=true --notice-sent=2026-10-01')
  for (const { values, kind, faults, wants } of [spaced, equals]) {
    assert.equal(wants, 'date')
    assert.equal(kind?.name, 'appeal')
    assert.deepEqual(faults, [])
    assert.deepEqual(
      { ...values },
      { 'notice-sent': '2026-10-01', 'placement-only': true, 'notice-dated': '2026-09-30' },
    )
  }
  assert.deepEqual(read('appeal --placement-only=false').values['placement-only'], false)
})

test('the options of the command stand anywhere', () => {
  const { json, holidaysFile, kind, faults } = read(
    '--json --holidays added.json appeal --notice-sent 2026-10-01',
  )
  assert.deepEqual([json, holidaysFile, kind?.name, faults], [true, 'added.json', 'appeal', []])
  assert.equal(read('appeal --notice-sent 2026-10-01').json, false)
})

test('what is asked for', () => {
  assert.equal(read('--list').wants, 'list')
  assert.equal(read('-').wants, 'batch')
  assert.equal(read('- --json').wants, 'batch')
  assert.equal(read('appeal --notice-sent x --help').wants, 'help')
  assert.equal(read('-h').wants, 'help')
  assert.equal(read('--list --help').wants, 'help')
})

test('what is wrong with the words is named by its field', () => {
  assert.deepEqual(faultsOf(''), ['missing kind'])
  assert.deepEqual(faultsOf('--json'), ['missing kind'])
  assert.deepEqual(faultsOf('apeal'), ['unknown-kind kind'])
  assert.deepEqual(faultsOf('appeal 2026-10-01'), ['unknown-field null'])
  assert.deepEqual(faultsOf('appeal --placement-only true'), ['unknown-field null'])
  assert.deepEqual(faultsOf('appeal --placement-only=yes'), ['bad-value placement-only'])
  assert.deepEqual(faultsOf('appeal --json=yes'), ['bad-value json'])
  assert.deepEqual(faultsOf('appeal --notice-sent 2026-10-01 --notice-sent 2026-10-02'), [
    'bad-value notice-sent',
  ])
  assert.deepEqual(faultsOf('appeal --holidays'), ['missing holidays'])
  assert.deepEqual(faultsOf('appeal --holidays --json'), ['missing holidays'])
  assert.deepEqual(faultsOf('--list appeal'), ['bad-value kind'])
  assert.deepEqual(faultsOf('- --notice-sent 2026-10-01'), ['unknown-field notice-sent'])
  assert.deepEqual(faultsOf('- appeal'), ['unknown-field null'])
})

test('the first of two values is never quietly replaced', () => {
  assert.equal(
    read('appeal --notice-sent 2026-10-01 --notice-sent 2026-10-02').values['notice-sent'],
    '2026-10-01',
  )
})

test('a name of the language is a name like any other', () => {
  const { values } = read('appeal --__proto__ x --constructor y')
  assert.deepEqual(Object.keys(values), ['__proto__', 'constructor'])
})

test('a field without its value is left to the law, which says that it is missing', () => {
  assert.deepEqual(Object.keys(read('appeal --notice-sent').values), [])
  assert.deepEqual(Object.keys(read('appeal --notice-sent --placement-only').values), ['placement-only'])
})

test('no kind has a field that the command keeps for itself', () => {
  for (const { name, fields } of kinds) {
    for (const option of ownOptions) assert.ok(!Object.hasOwn(fields, option), `${name} has ${option}`)
  }
})
