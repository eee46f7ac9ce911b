import assert from 'node:assert/strict'
import { test } from 'node:test'
import fc from 'fast-check'
import { ownPath } from './own-path.ts'

test('leads on to pages of ours', () => {
  for (const path of ['/', '/cases', '/cases/1/documents?kind=letter', '/account/second-step']) {
    assert.equal(ownPath(path), path)
  }
})

test('leads nowhere else, and not back to signing in or out', () => {
  for (const asked of [
    null,
    '',
    'cases',
    'https://elsewhere.example/',
    '//elsewhere.example',
    '/\\elsewhere.example',
    '/\t/elsewhere.example',
    '/.//elsewhere.example',
    '/..//elsewhere.example',
    '/%2e//elsewhere.example',
    '/./\\elsewhere.example',
    '/x/../..//elsewhere.example',
    'javascript:alert(1)',
    '/\r\nSet-Cookie: a=b',
    '/sign-in',
    '/sign-in/link?key=1',
    '/x/../sign-out',
    `/${'a'.repeat(600)}`,
  ]) {
    const to = ownPath(asked)
    assert.ok(to === null || /^\/(?![/\\])[\x21-\x7e]*$/.test(to), `${asked} leads to ${to}`)
    if (to !== null) assert.doesNotMatch(to, /sign-/)
  }
  for (const asked of [
    '//elsewhere.example',
    '/.//elsewhere.example',
    '/sign-out',
    '/%2e//elsewhere.example',
  ]) {
    assert.equal(ownPath(asked), null)
  }
})

test('whatever is asked, a browser that follows it stays here', () => {
  const piece = fc.constantFrom(
    '/',
    '\\',
    '.',
    '..',
    '%2e',
    ':',
    '@',
    'elsewhere.example',
    '\t',
    '\n',
    '?',
    '#',
  )
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 8 }), (pieces) => {
      const to = ownPath(`/${pieces.join('')}`)
      if (to !== null) assert.equal(new URL(to, 'https://here.example').origin, 'https://here.example')
    }),
    { numRuns: 2000 },
  )
})
