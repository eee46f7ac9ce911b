import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listed, readRepository } from './source-file.ts'
import { unsafeTemplates } from './templates.ts'

const path = 'service/src/web/pages/home/view.ts'

test('no template puts a value where it is not escaped', () => {
  assert.equal(listed(unsafeTemplates(readRepository())), '')
})

/* biome-ignore-start lint/suspicious/noTemplateCurlyInString: planted templates */
const refused = [
  'html`<a href=${to}>Go</a>`',
  'html`<a class="x" href=${to}>Go</a>`',
  'html`<a href=/plan?${query}>Go</a>`',
  'html`<p ${open ? x : y} id=${id}>Go</p>`',
  'html`<p style="color: red">Go</p>`',
  'html`<p class="${name}" style="${css}">Go</p>`',
  'const piece = \'<p style="color: red">\'',
  'html`<button onclick="go()">Go</button>`',
  'html`<body onload="go()">`',
  'raw(text)',
  'sql.raw(text)',
  'trusted(text)',
  'trusted(`<p>${text}</p>`)',
  "trusted('<p>' + text)",
  'html`<p>${raw(text)}</p>`',
  'html`<${heading} class=${name}>a</${heading}>`',
]
for (const code of refused) {
  test(`refused: ${code}`, () => {
    const offences = unsafeTemplates([{ path, text: `\n${code}\n` }])
    assert.equal(offences.length, 1)
    assert.equal(offences[0]?.path, `${path}:2`)
  })
}

const allowed = [
  "const icon = trusted(\n  '<svg></svg>',\n)",
  'html`<${heading} class="${name}">a=${b}</${heading}>`',
  'html`<a href="${to}">Go = ${go}</a>`',
  'html`<a href="/plan?d=${code}&l=${day}">Go</a>`',
  'html`<p>style=${name} onclick=${name}</p>`',
  'html`<p ${attributes} data-onset="${x}">a</p>`',
  'html`<input type=text>${more}`',
  "const say = 'the style=x of a letter'",
  'const raws = draw(text)',
  'const begin = CompiledQuery.raw(text)',
]
for (const code of allowed) {
  test(`allowed: ${code}`, () => {
    assert.equal(listed(unsafeTemplates([{ path, text: code }])), '')
  })
}
/* biome-ignore-end lint/suspicious/noTemplateCurlyInString: planted templates */
