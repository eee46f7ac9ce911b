import assert from 'node:assert/strict'
import { describe, it } from 'node:test'
import fc from 'fast-check'
import { href, html, nothing, trusted } from './html.ts'

describe('html', () => {
  it('escapes text and quoted attributes', () => {
    const typed = `"'><script>&`
    assert.equal(
      html`<p title="${typed}">${typed}</p>`.toString(),
      '<p title="&quot;&#39;&gt;&lt;script&gt;&amp;">&quot;&#39;&gt;&lt;script&gt;&amp;</p>',
    )
  })

  it('lets nothing typed become markup, whatever it is', () => {
    fc.assert(
      fc.property(fc.string(), (typed) => {
        const inside = html`<p title="${typed}">${typed}</p>`.toString().slice(10, -4)
        assert.doesNotMatch(inside.replace('">', ''), /[<>"']/)
      }),
    )
  })

  it('takes markup as it is, joins lists, and leaves out what is missing', () => {
    const item = html`<li>${1}</li>`
    assert.equal(
      html`<ul>${[item, [item]]}${null}${undefined}${false}${nothing}</ul>`.toString(),
      '<ul><li>1</li><li>1</li></ul>',
    )
    assert.equal(html`${trusted('<br>')}`.toString(), '<br>')
  })
})

describe('href', () => {
  it('lets through addresses of the web, of mail and of telephones, and relative ones', () => {
    for (const address of [
      '/',
      '/date?a=b',
      '#day',
      '?a=b',
      'https://www.gov.uk',
      'HTTP://a.b',
      'mailto:a@b.c',
      'tel:999',
    ]) {
      assert.equal(href(address), address)
    }
  })

  it('refuses what could run or lead elsewhere unseen', () => {
    for (const address of [
      'javascript:alert(1)',
      'JavaScript:alert(1)',
      'data:text/html,x',
      'vbscript:x',
      'file:///etc',
      '//elsewhere.example',
    ]) {
      assert.throws(() => href(address), RangeError, address)
    }
  })

  it('refuses a scheme that browsers read although it is written with spaces or control characters', () => {
    for (const address of [
      ' javascript:alert(1)',
      'java\nscript:alert(1)',
      'java\tscript:alert(1)',
      '\u0001javascript:alert(1)',
      '/\\elsewhere.example',
      '\\\\elsewhere.example',
      '/\t/elsewhere.example',
    ]) {
      assert.throws(() => href(address), RangeError, JSON.stringify(address))
    }
  })
})
