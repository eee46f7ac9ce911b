import assert from 'node:assert/strict'
import { test } from 'node:test'
import { deadline, kindNamed, kinds } from '@way-forward/law'
import { captureRun } from './captured-run.ts'
import { exampleOf } from './help.ts'
import { resultText } from './result-text.ts'

const appeal = ['deadline', 'appeal', '--notice-sent', '2026-10-01']

const longest = (text: string) =>
  Math.max(
    ...text
      .split('\n')
      .filter((line) => !line.includes('https://'))
      .map((line) => line.length),
  )

test('--json gives the result of the law on one line', async () => {
  const { code, output, errors } = await captureRun([...appeal, '--placement-only', '--json'])
  assert.equal(code, 0)
  assert.equal(errors, '')
  const expected = deadline('appeal', { 'notice-sent': '2026-10-01', 'placement-only': true })
  assert.equal(output, `${JSON.stringify(expected)}\n`)
})

test('the text says the last day, who must act, the working and the sources', async () => {
  const { code, output, errors } = await captureRun(['deadline', 'appeal', '--notice-sent', '2026-11-02'])
  assert.equal(code, 0)
  assert.equal(errors, '')
  assert.match(output, /Last day +Monday 4 January 2027, 5pm/)
  assert.match(output, /Advised day +Wednesday 23 December 2026/)
  assert.match(output, /Who must act +The family/)
  assert.match(
    output,
    /1\. .+\n +From Monday 2 November 2026 to Saturday 2 January 2027\n.+rule 20\(1\)\(c\)/,
  )
  assert.match(output, /\n +From Saturday 2 January 2027 to Monday 4 January 2027\n.+rule 12\(2\)/)
  assert.match(output, /back to Wednesday 23 December 2026/)
  assert.match(output, /rule 20\(1\)\(c\): read at the source\./)
  assert.match(output, /https:\/\/www\.legislation\.gov\.uk\//)
  assert.match(output, /not legal advice/)
})

test('a later reading is shown as one that can be argued, with its doubt', async () => {
  const words = ['deadline', 'appeal', '--notice-sent', '2026-10-08', '--notice-dated', '2026-10-01']
  const { output } = await captureRun(words)
  assert.match(output, /Last day +Tuesday 1 December 2026, 5pm/)
  assert.match(output, /Later reading +Tuesday 8 December 2026\. This can be argued/)
  assert.match(output, /What is in doubt\n {2}\w/)
  const { output: settled } = await captureRun(appeal)
  assert.doesNotMatch(settled, /Later reading|What is in doubt/)
})

test('nobody but the family is warned by the earlier reading', async () => {
  const { output } = await captureRun(['deadline', 'mediation-notice', '--meeting', '2027-01-04'])
  assert.match(output, /Later reading .*2026\. Do not call it late/)
})

test('bold only where the terminal shows it, and then around whole lines', async () => {
  const plain = await captureRun(appeal)
  const bold = await captureRun(appeal, { bold: true })
  assert.ok(!plain.output.includes('\u001B'))
  assert.ok(bold.output.includes('\u001B[1m'))
  assert.equal(bold.output.replaceAll('\u001B[1m', '').replaceAll('\u001B[22m', ''), plain.output)
})

test('an input fault: exit 2, as JSON the first fault, as text every fault by field', async () => {
  const words = [
    'deadline',
    'appeal',
    '--notice-sent',
    '1/10/2026',
    '--notice-date',
    'x',
    '--placement-only=no',
  ]
  const asJson = await captureRun([...words, '--json'])
  assert.equal(asJson.code, 2)
  assert.equal(asJson.errors, '')
  assert.deepEqual(Object.keys(JSON.parse(asJson.output)), ['error'])
  assert.deepEqual(Object.keys(JSON.parse(asJson.output).error), ['code', 'field', 'message'])
  const asText = await captureRun(words)
  assert.equal(asText.code, 2)
  assert.equal(asText.output, '')
  assert.match(asText.errors, /--notice-sent\n(.*\n)*?.*Did you mean 2026-10-01\?/)
  assert.match(asText.errors, /--notice-date\n/)
  assert.match(asText.errors, /--placement-only\n +"placement-only" takes no value/)
  assert.match(asText.errors, /way-forward deadline appeal --help/)
})

test('each code by its words', async () => {
  const coded = async (...words: readonly string[]) => {
    const { output } = await captureRun(['deadline', ...words, '--json'])
    const { code, field } = JSON.parse(output).error
    return [code, field]
  }
  assert.deepEqual(await coded('apeal'), ['unknown-kind', 'kind'])
  assert.deepEqual(await coded('appeal'), ['missing', 'notice-sent'])
  assert.deepEqual(await coded('appeal', '--notice-sent'), ['missing', 'notice-sent'])
  assert.deepEqual(await coded('appeal', '--notice-sent', '2026-02-30'), ['bad-value', 'notice-sent'])
  assert.deepEqual(await coded('appeal', '--notice-sent', '2026-02-01', '--x', 'y'), ['unknown-field', 'x'])
  assert.deepEqual(await coded('appeal', '--notice-sent', '2026-02-01', '--__proto__', 'y'), [
    'unknown-field',
    '__proto__',
  ])
  assert.deepEqual(await coded(), ['missing', 'kind'])
})

test('one field is named once, by the fault of its words', async () => {
  const { errors } = await captureRun(['deadline', 'appeal', '--notice-sent', 'x', '--notice-sent', 'y'])
  assert.equal(errors.match(/--notice-sent\n/g)?.length, 1)
  assert.match(errors, /given twice/)
})

test('beyond the holidays: exit 3', async () => {
  const words = ['deadline', 'appeal', '--notice-sent', '2028-12-01']
  const asJson = await captureRun([...words, '--json'])
  assert.equal(asJson.code, 3)
  assert.equal(JSON.parse(asJson.output).error.code, 'beyond-holidays')
  const asText = await captureRun(words)
  assert.equal(asText.code, 3)
  assert.equal(asText.output, '')
  assert.match(asText.errors, /--holidays FILE/)
})

test('an unknown kind is answered with the nearest name', async () => {
  const { code, errors } = await captureRun(['deadline', 'apeal', '--notice-sent', '2026-10-01'])
  assert.equal(code, 2)
  assert.match(errors, /There is no kind "apeal"\. Did you mean "appeal"\?/)
})

test('bytes that steer a terminal are not written back to it', async () => {
  const { errors } = await captureRun(['deadline', 'appeal', '--notice-sent', '\u001B[2J', '--\u0007x', 'y'])
  assert.match(errors, /notice-sent/)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there.
  assert.doesNotMatch(errors, /[\u0000-\u0009\u000B-\u001F\u007F]/)
})

test('help of every kind is on the output with exit 0, and its example is true', async () => {
  for (const kind of kinds) {
    for (const flag of ['--help', '-h']) {
      const { code, output, errors } = await captureRun(['deadline', kind.name, flag])
      assert.deepEqual([code, errors], [0, ''])
      assert.ok(output.includes(kind.title))
      for (const name of Object.keys(kind.fields)) assert.ok(output.includes(`--${name}`))
    }
    const [, ...words] = exampleOf(kind).split(' ')
    const { code, output } = await captureRun([...words, '--json'])
    assert.equal(code, 0, `${words.join(' ')}: ${output}`)
    assert.equal(JSON.parse(output).kind, kind.name)
  }
})

test('the general help, however it is asked for', async () => {
  const { output: help } = await captureRun(['--help'])
  assert.match(help, /way-forward deadline KIND --NAME VALUE/)
  for (const words of [['-h'], ['help'], ['deadline', '--help'], ['deadline', '-h']]) {
    assert.deepEqual(await captureRun(words), { code: 0, output: help, errors: '' })
  }
  assert.deepEqual(await captureRun([]), { code: 2, output: '', errors: help })
  assert.equal((await captureRun(['deadline', 'apeal', '--help'])).code, 2)
})

test('the version, with the day of the law', async () => {
  const { code, output } = await captureRun(['--version'])
  assert.equal(code, 0)
  assert.match(output, /^way-forward \d+\.\d+\.\d+ \(law as read on \d{4}-\d{2}-\d{2}\)\n$/)
})

test('a command that does not exist, and no kind at all', async () => {
  const unknown = await captureRun(['apeal', '--notice-sent', '2026-10-01'])
  assert.equal(unknown.code, 2)
  assert.match(unknown.errors, /no command "apeal"/)
  const noKind = await captureRun(['deadline'])
  assert.equal(noKind.code, 2)
  assert.match(noKind.errors, /--list/)
})

test('the list as JSON: every kind with its inputs', async () => {
  const { code, output } = await captureRun(['deadline', '--list', '--json'])
  assert.equal(code, 0)
  assert.equal(output.indexOf('\n'), output.length - 1)
  const list = JSON.parse(output)
  assert.equal(list.length, kinds.length)
  for (const [index, kind] of kinds.entries()) {
    const { inputs, ...rest } = list[index]
    const { name, title, says, manner, moment, runsOn } = kind
    assert.deepEqual(rest, { kind: name, title, says, manner, moment, runsOn })
    const fields = Object.entries(kind.fields)
    assert.deepEqual(
      inputs,
      fields.map(([fieldName, field]) => ({ name: fieldName, ...field })),
    )
  }
})

test('no text is wider than the terminal, but for links', async () => {
  for (const width of [40, 60, 80, 120]) {
    const sizes = { outputWidth: width, errorsWidth: width }
    const commands = [
      ['--help'],
      ['deadline', '--list'],
      ['deadline', 'apeal'],
      ['deadline', 'appeal', '--notice-sent', 'x'.repeat(300)],
      ...kinds.flatMap((kind) => [['deadline', kind.name, '--help'], exampleOf(kind).split(' ').slice(1)]),
    ]
    for (const words of commands) {
      const { output, errors } = await captureRun(words, sizes)
      assert.ok(output + errors !== '')
      assert.ok(longest(output + errors) <= width, `${words.join(' ')} at ${width}`)
    }
  }
})

test('the whole width of the terminal is used', async () => {
  const wide = await captureRun(appeal, { outputWidth: 120 })
  const narrow = await captureRun(appeal, { outputWidth: 40 })
  assert.ok(longest(wide.output) > 80)
  assert.ok(narrow.output.split('\n').length > wide.output.split('\n').length)
})

test('a step without days, from a day alone, or to a day alone is written as it is', () => {
  const kind = kindNamed('appeal')
  const result = deadline('appeal', { 'notice-sent': '2026-10-01' })
  assert.ok(kind !== null && !('faults' in result))
  const step = (from: string | null, to: string | null) =>
    ({ say: 'The step', from, to, rule: 'LAW-TIME-01' }) as const
  const working = [step(null, null), step('2026-10-01', null), step(null, '2026-10-02')]
  const text = resultText(kind, { ...result, working }, 80, (line) => line)
  assert.match(text, /1\. The step\n {5}Tribunal Procedure/)
  assert.match(text, /2\. The step\n {5}From Thursday 1 October 2026\n/)
  assert.match(text, /3\. The step\n {5}Friday 2 October 2026\n/)
})

const inSchoolDays = ['deadline', 'admission-appeal', '--notified', '2026-10-12']
const halfTerms = '2026-09-02/2026-10-23,2026-11-02/2026-12-18'

test('school days without term dates: the rule in words and no day, in text and as JSON', async () => {
  const { code, output } = await captureRun(inSchoolDays, { outputWidth: 200 })
  assert.equal(code, 0)
  assert.match(output, /Last day +No day\. At least 20 school days after being told of the refusal\.\n/)
  assert.match(output, /until the term dates of the school are known/)
  assert.doesNotMatch(output, /Advised day|Later reading|by then/)
  const asJson = await captureRun([...inSchoolDays, '--json'])
  assert.equal(asJson.code, 0)
  assert.match(
    asJson.output,
    /^\{"kind":"admission-appeal","lastDay":null,"laterDay":null,"advisedDay":null,/,
  )
})

test('--terms gives school days their day', async () => {
  const { code, output } = await captureRun([...inSchoolDays, '--terms', halfTerms])
  assert.equal(code, 0)
  assert.match(output, /Last day +Monday 16 November 2026\n/)
  assert.match(output, /What is in doubt\n[\s\S]*training days/)
})

test('term dates that are not in order are refused by field', async () => {
  const words = [...inSchoolDays, '--terms', '2026-10-23/2026-09-02']
  const { code, errors } = await captureRun(words, { errorsWidth: 200 })
  assert.equal(code, 2)
  assert.match(errors, /--terms\n +"terms" cannot be "2026-10-23\/2026-09-02"\./)
  assert.match(errors, /first and last day of each half term/)
})
