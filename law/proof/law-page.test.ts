/** The document of the law is what the law says today. */
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'
import { test } from 'node:test'
import { lawText } from '../law-page.ts'
import { provisionOf, ruleIds } from '../src/index.ts'

test('docs/law.md is what the law says today: run "npm run generate" after a change', () => {
  const text = readFileSync(new URL('../../docs/law.md', import.meta.url), 'utf8')
  assert.ok(text === lawText(), 'docs/law.md is not what the law says: run "npm run generate"')
})

test('it has every rule once, with its sentence, its address, its doubt and its earlier versions', () => {
  const text = lawText()
  for (const id of ruleIds) {
    const { says, link, doubt, inForce } = provisionOf(id)
    assert.equal(text.split(`- **${id}** ${says}\n`).length, 2, id)
    assert.ok(text.includes(`](${link})`), id)
    if (doubt !== null) assert.ok(text.includes(`*In doubt:* ${doubt}`), id)
    for (const earlier of inForce.slice(0, -1)) assert.ok(text.includes(`: ${earlier.says}\n`), id)
  }
})

test('a rule with times of its own names them; the usual time is not repeated', () => {
  const text = lawText()
  const entry = (id: string) =>
    /- \*\*[\s\S]*?(?=\n- |\n\n)/.exec(text.slice(text.indexOf(`- **${id}**`)))?.[0] ?? ''
  assert.match(entry('LAW-REGS-03'), /\*In this form\* from 1 May 2020 to 25 September 2020\./)
  assert.match(
    entry('LAW-DEF-10'),
    /\*In this form\* from 1 July 2022\.\n {2}\*Earlier,\* from 1 September 2014 to 30 June 2022: /,
  )
  assert.doesNotMatch(entry('LAW-DEF-09'), /In this form/)
})
