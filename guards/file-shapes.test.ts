import assert from 'node:assert/strict'
import { test } from 'node:test'
import { emptyNames, longFiles, silentFunctions } from './file-shapes.ts'
import { listed, readRepository } from './source-file.ts'

test('every file is named for what is in it', () => {
  assert.equal(listed(emptyNames(readRepository())), '')
})

test('no file of TypeScript is longer than 400 lines', () => {
  assert.equal(listed(longFiles(readRepository())), '')
})

test('every exported function of the law says what it does', () => {
  assert.equal(listed(silentFunctions(readRepository())), '')
})

for (const path of [
  'law/src/utils.ts',
  'service/src/web/helpers/date.ts',
  'cli/src/common.test.ts',
  'law/src/types.ts',
  'law/src/time/index.ts',
  'cli/src/index.mjs',
]) {
  test(`${path} is no name`, () => {
    assert.deepEqual(
      emptyNames([{ path, text: '' }]).map((each) => each.path),
      [path],
    )
  })
}

test('names that say something pass', () => {
  const paths = ['law/src/index.ts', 'law/src/time/period.ts', 'service/src/web/kit/html.ts', 'docs/types.md']
  assert.equal(listed(emptyNames(paths.map((path) => ({ path, text: '' })))), '')
})

test('401 lines are too long, 400 are not, and data named here may be longer', () => {
  const text = 'line\n'.repeat(401)
  assert.equal(longFiles([{ path: 'law/src/long.ts', text }]).length, 1)
  assert.equal(longFiles([{ path: 'law/src/long.ts', text: 'line\n'.repeat(400) }]).length, 0)
  assert.equal(longFiles([{ path: 'law/src/time/bank-holidays.ts', text }]).length, 0)
})

const silent = [
  'export function one() {}',
  'export async function two() {}',
  'export const three = (n: number) => n + 1',
  'export const four = (n: number): number => n + 1',
  '/** Says so. */\n\nconst five = 5\nexport function six() {}',
  '// Only a remark.\nexport function seven() {}',
]
for (const text of silent) {
  test(`this says nothing of itself: ${JSON.stringify(text)}`, () => {
    assert.equal(silentFunctions([{ path: 'law/src/time/day.ts', text }]).length, 1)
  })
}

test('a docstring above is enough, once for all heads of a function; other exports need none', () => {
  const text = [
    '/** Says so. */',
    'export function one(n: number): number',
    'export function one(n: string): string',
    'export function one(n: unknown) {}',
    '/** Says so. */',
    'export const two = (n: number) => n',
    'export const three = 3',
    'function four() {}',
  ].join('\n')
  assert.equal(listed(silentFunctions([{ path: 'law/src/time/day.ts', text }])), '')
})
