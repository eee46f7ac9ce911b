import assert from 'node:assert/strict'
import { test } from 'node:test'
import { listed, readRepository } from './source-file.ts'
import { strayNames } from './stray-names.ts'

test('clock, environment, process and months are each used in their one place', () => {
  assert.equal(listed(strayNames(readRepository())), '')
})

const refused: readonly (readonly [path: string, code: string])[] = [
  ['law/src/rule.ts', 'const today = new Date(0)'],
  ['law/src/rule.ts', 'const today = Temporal.PlainDate.from(iso)'],
  ['law/src/rule.ts', 'const words = new Intl.DateTimeFormat()'],
  ['law/src/rule.ts', 'if (process.argv) stop()'],
  ['law/src/rule.ts', 'await fetch(address)'],
  ['law/src/rule.ts', 'console.log(day)'],
  ['law/src/rule.ts', 'const chance = Math.random()'],
  // biome-ignore lint/suspicious/noTemplateCurlyInString: a planted offence
  ['law/src/rule.ts', 'const say = `on ${new Date(0)}`'],
  ['service/src/web/pages/home/page.ts', 'const now = Date.now()'],
  ['service/src/web/pages/home/page.ts', 'const now = new Date()'],
  ['service/src/web/pages/home/page.ts', 'const now = new Date'],
  ['service/src/web/pages/home/page.ts', 'const now = Date()'],
  ['service/src/web/pages/home/page.ts', 'const now = Temporal.Now.instant()'],
  ['cli/src/deadline.ts', 'const now = Date.now()'],
  ['cli/src/deadline.ts', 'process.exit(2)'],
  ['service/src/app.ts', "const port = process.env['PORT']"],
  ['law/src/deadlines/appeal.ts', 'const end = dayOf(year, month + 2, dayOfMonth)'],
  ['law/src/deadlines/appeal.ts', 'const end = dayOf(year, startMonth - months, dayOfMonth)'],
  ['service/src/web/kit/date.ts', 'month++'],
  ['service/src/web/kit/date.ts', 'end.setMonth(end.getMonth() + 2)'],
  ['service/src/web/kit/date.ts', 'end.add({ months: 2 })'],
]
for (const [path, code] of refused) {
  test(`${path} may not say: ${code}`, () => {
    const offences = strayNames([{ path, text: `// first line\n${code}\n` }])
    assert.notEqual(offences.length, 0)
    assert.equal(offences[0]?.path, `${path}:2`)
  })
}

const allowed: readonly (readonly [path: string, code: string])[] = [
  ['law/src/rule.ts', '// A Date would know the clock of the machine.'],
  ['law/src/rule.ts', "const say = 'The process is free. Date of the letter.'"],
  ['law/src/rule.test.ts', 'const now = Date.now()'],
  ['law/proof/oracle.ts', 'const day = Temporal.PlainDate.from(iso)'],
  ['law/src/time/period.ts', 'const months = year * 12 + month + n'],
  ['service/src/clock.ts', "const today = Temporal.Now.plainDateISO('Europe/London')"],
  ['service/src/config.ts', 'const env = process.env'],
  ['service/src/web/kit/date.ts', 'const name = monthNames[month - 1]'],
  ['service/src/web/kit/date.ts', 'const name = monthNames[partsOf(day).month - 1] as string'],
  ['law/src/deadlines/phase-transfer.ts', 'const before = dayOf(year, 2, dayOfMonth - 1)'],
  ['service/src/web/kit/date.ts', 'const then = new Date(instant)'],
  ['cli/src/main.ts', 'process.exitCode = 2'],
]
for (const [path, code] of allowed) {
  test(`${path} may say: ${code}`, () => {
    assert.equal(listed(strayNames([{ path, text: `${code}\n` }])), '')
  })
}
