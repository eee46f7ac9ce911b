/** Every component says what the official one says, on every example that govuk-frontend ships for it. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { describe, it } from 'node:test'
import { type Html, trusted } from '../kit/html.ts'
import { backLink } from './back-link.ts'
import { breadcrumbs } from './breadcrumbs.ts'
import { button } from './button.ts'
import { checkboxes } from './checkboxes.ts'
import { dateInput } from './date-input.ts'
import { details } from './details.ts'
import { errorMessage } from './error-message.ts'
import { errorSummary } from './error-summary.ts'
import { exitThisPage } from './exit-this-page.ts'
import { fieldset } from './fieldset.ts'
import { fileUpload } from './file-upload.ts'
import { hint } from './hint.ts'
import { input } from './input.ts'
import { insetText } from './inset-text.ts'
import { label } from './label.ts'
import { normalisedMarkup } from './normalised-markup.ts'
import { panel } from './panel.ts'
import { radios } from './radios.ts'
import { select } from './select.ts'
import { skipLink } from './skip-link.ts'
import { summaryList } from './summary-list.ts'
import { table } from './table.ts'
import { tag } from './tag.ts'
import { textarea } from './textarea.ts'
import { warningText } from './warning-text.ts'

/** A component as the examples call it: with options read from JSON. */
type Component = (options: never) => Html

const components: Readonly<Record<string, Component>> = {
  'back-link': backLink,
  breadcrumbs,
  button,
  checkboxes,
  'date-input': dateInput,
  details,
  'error-message': errorMessage,
  'error-summary': errorSummary,
  'exit-this-page': exitThisPage,
  fieldset,
  'file-upload': fileUpload,
  hint,
  input,
  'inset-text': insetText,
  label,
  panel,
  radios,
  select,
  'skip-link': skipLink,
  'summary-list': summaryList,
  table,
  tag,
  textarea,
  'warning-text': warningText,
}

interface Fixture {
  readonly name: string
  readonly options: unknown
  readonly html: string
}

const require = createRequire(import.meta.url)

function fixturesOf(component: string): readonly Fixture[] {
  const path = require.resolve(`govuk-frontend/dist/govuk/components/${component}/fixtures.json`)
  const { fixtures } = JSON.parse(readFileSync(path, 'utf8')) as { fixtures: readonly Fixture[] }
  return fixtures.filter(({ options }) => !isScripted(options))
}

/** A field that only a script can draw: ours is the browser's own. */
function isScripted(options: unknown): boolean {
  return (options as { readonly javascript?: boolean }).javascript === true
}

/** Options as a page gives them: what the examples call `html` (or `…Html`) is markup, null is absent. */
function asOptions(value: unknown, name = ''): unknown {
  if (value === null) return undefined
  if (typeof value === 'string') return /^html$|Html$/.test(name) ? trusted(value) : value
  if (Array.isArray(value)) return value.map((item) => asOptions(item))
  if (typeof value !== 'object') return name === 'html' ? undefined : value
  const isVerbatim = name === 'attributes'
  return Object.fromEntries(
    Object.entries(value).map(([key, item]) => [key, isVerbatim ? item : asOptions(item, key)]),
  )
}

let compared = 0

for (const [name, component] of Object.entries(components)) {
  describe(name, () => {
    for (const fixture of fixturesOf(name)) {
      it(fixture.name, () => {
        const own = component(asOptions(fixture.options) as never).toString()
        assert.equal(normalisedMarkup(own), normalisedMarkup(fixture.html))
        compared += 1
      })
    }
  })
}

describe('the comparison', () => {
  it('covers every example of every component but those that only a script draws', () => {
    assert.equal(
      compared,
      Object.keys(components).reduce((sum, name) => sum + fixturesOf(name).length, 0),
    )
    assert.ok(compared > 400, `${compared} examples`)
  })

  it('sees a word, an attribute, a class, an order and a needed space', () => {
    const base = '<p class="a b">One <b id="x">two</b></p>'
    assert.equal(
      normalisedMarkup(base),
      normalisedMarkup('<p\n class="a  b" >\n One <b id="x">\ntwo</b> </p>'),
    )
    for (const other of [
      '<p class="a b">One <b id="x">twe</b></p>',
      '<p class="a b">One <b id="y">two</b></p>',
      '<p class="a">One <b id="x">two</b></p>',
      '<p class="a b"><b id="x">two</b> One</p>',
      '<p class="a b">One<b id="x">two</b></p>',
      '<p class="a b">One <b>two</b></p>',
      '<p class="a b">One <b id="x">two</b>',
    ]) {
      assert.notEqual(normalisedMarkup(base), normalisedMarkup(other), other)
    }
  })
})

describe('escaping', () => {
  it('escapes text and attributes, and takes markup only as markup', () => {
    const attack = '"><script>alert(1)</script>'
    for (const markup of [
      tag({ text: attack }),
      hint({ text: attack, id: attack, classes: attack, attributes: { [`data-${'x'}`]: attack } }),
      radios({
        name: attack,
        idPrefix: attack,
        items: [{ value: attack, text: attack, hint: { text: attack } }],
      }),
      input({ name: 'a', label: { text: attack }, value: attack, prefix: { text: attack } }),
      dateInput({ id: attack, values: { day: attack }, errorMessage: { text: attack } }),
      select({ name: 'a', label: { text: 'A' }, items: [{ value: attack, text: attack }], value: attack }),
      errorSummary({ titleText: attack, errorList: [{ text: attack, href: `#${attack}` }] }),
      table({ caption: attack, rows: [[{ text: attack }]] }),
    ]) {
      assert.doesNotMatch(markup.toString(), /<script/)
      assert.doesNotMatch(markup.toString(), /"">/)
    }
  })

  it('refuses a link that would run a script', () => {
    assert.throws(() => backLink({ href: 'javascript:alert(1)' }), RangeError)
    assert.throws(() => button({ text: 'Go', href: 'data:text/html,x' }), RangeError)
  })
})
