/**
 * Writes `vectors.json`: inputs, the days that the law gives for them, and why each was chosen, so that
 * others can check their own reckoning, in any language; and `docs/law.md`. Run with `npm run generate`.
 */
import { writeFileSync } from 'node:fs'
import { lawText } from './law-page.ts'
import { type Chosen, chosenInputs } from './proof/chosen-inputs.ts'
import { deadline, englandAndWales, isoOf, lawAsAt } from './src/index.ts'

/** The whole text of `vectors.json`: the same for the same law, one vector a line. */
export function vectorsText(): string {
  const seen = new Set<string>()
  const lines = chosenInputs()
    .map((chosen) => ({ key: sortKey(chosen), line: JSON.stringify(vectorOf(chosen)) }))
    .filter(({ key }) => !seen.has(key) && seen.add(key))
    .sort((a, b) => (a.key < b.key ? -1 : 1))
    .map(({ line }) => `    ${line}`)
  return `{\n  "about": ${aboutText()},\n  "vectors": [\n${lines.join(',\n')}\n  ]\n}\n`
}

const about = {
  what: 'Dates of special educational needs disputes in England, for checking other reckonings against this one.',
  lawAsAt,
  bankHolidays: {
    area: 'England and Wales',
    from: isoOf(englandAndWales.from),
    to: isoOf(englandAndWales.to),
    source: 'GOV.UK bank holidays (Open Government Licence v3.0)',
  },
  use: [
    'Each vector has an input, flat, with its kind, and the reason why it was chosen.',
    'A vector with a result: lastDay is surely in time, or null where it runs in school days and the input brings no term dates that hold the count; laterDay is the latest reading that can be argued, or null; advisedDay is the practical day before, or null.',
    'moment is 17:00 where something must be received by 5pm. manner says what must have happened by the day, runsOn who must act.',
    'doubtful says whether words of doubt stand beside the date. rules are the rules that its working cites, in order.',
    'A vector with an error: the first fault that must be found in the input, by code and field.',
    'A day after the last bank holiday table is refused, never guessed.',
  ],
  licence: 'MIT',
}

function aboutText(): string {
  return JSON.stringify(about, null, 2).replaceAll('\n', '\n  ')
}

function vectorOf({ input, reason }: Chosen): object {
  const { kind, ...values } = input
  const result = deadline(String(kind), values)
  if ('faults' in result) {
    const [first] = result.faults
    return { input, reason, error: { code: first?.code, field: first?.field } }
  }
  const { lastDay, laterDay, advisedDay, moment, manner, runsOn, doubt, working } = result
  const rules = [...new Set(working.map((step) => step.rule))]
  const answer = { lastDay, laterDay, advisedDay, moment, manner, runsOn, doubtful: doubt !== null, rules }
  return { input, reason, result: answer }
}

function sortKey({ input }: Chosen): string {
  return JSON.stringify([input['kind'], input])
}

if (import.meta.main) {
  writeFileSync(new URL('vectors.json', import.meta.url), vectorsText())
  writeFileSync(new URL('../docs/law.md', import.meta.url), lawText())
}
