/** A result as text for people: the adviser who needs the day, the solicitor who checks it. */
import {
  type AnyKind,
  confidenceInWords,
  type DeadlineResult,
  day,
  type Manner,
  provisionOf,
  type RunsOn,
  writtenDay,
} from '@way-forward/law'
import { type Emphasis, heading } from './emphasis.ts'
import { closing } from './help.ts'
import { entry, paragraph, unbroken } from './paragraph.ts'

type Source = DeadlineResult['sources'][number]
type WorkingStep = DeadlineResult['working'][number]

const labelColumn = 17

/** The readable text of a result, every line within the width but for links. */
export function resultText(kind: AnyKind, result: DeadlineResult, width: number, emphasis: Emphasis): string {
  const lines = [
    ...heading(kind.title, width, emphasis),
    ...paragraph(kind.says, { width }),
    '',
    ...entry('Last day', lastDay(result), width, labelColumn).map(emphasis),
    ...(result.lastDay === null ? [] : entry('', mannerInWords[result.manner], width, labelColumn)),
  ]
  if (result.advisedDay !== null) {
    const advised = `${dayInWords(result.advisedDay)}. Plan for this day.`
    lines.push(...entry('Advised day', advised, width, labelColumn))
  }
  if (result.laterDay !== null) {
    const meaning = result.runsOn === 'family' ? laterForFamily : laterForOthers
    lines.push(...entry('Later reading', `${dayInWords(result.laterDay)}. ${meaning}`, width, labelColumn))
  }
  lines.push(...entry('Who must act', whoInWords[result.runsOn], width, labelColumn))
  if (result.doubt !== null) {
    lines.push('', ...heading('What is in doubt', width, emphasis))
    lines.push(...paragraph(result.doubt, { width, first: '  ' }))
  }
  lines.push('', ...heading('How it was worked out', width, emphasis))
  const numberWidth = String(result.working.length).length
  result.working.forEach((step, index) => {
    lines.push(...stepLines(step, `  ${String(index + 1).padStart(numberWidth)}. `, width))
  })
  lines.push('', ...heading('Where it is written', width, emphasis))
  for (const sources of byLink(result.sources)) lines.push(...sourceLines(sources, width))
  lines.push('', ...closing(width))
  return `${lines.join('\n')}\n`
}

/** Without a day the rule stands in its place, as the first step says it. */
function lastDay({ lastDay: iso, moment, working }: DeadlineResult): string {
  if (iso === null) return `No day. ${working[0]?.say ?? ''}.`
  return moment === null ? dayInWords(iso) : `${dayInWords(iso)}, 5pm`
}

function dayInWords(iso: string): string {
  return unbroken(writtenDay(day(iso)))
}

function stepLines({ say, from, to, rule }: WorkingStep, number: string, width: number): readonly string[] {
  const under = ' '.repeat(number.length)
  const days = daysInWords(from, to)
  return [
    ...paragraph(say, { width, first: number }),
    ...(days === null ? [] : paragraph(days, { width, first: under })),
    ...paragraph(provisionOf(rule).provision, { width, first: under, rest: `${under}  ` }),
  ]
}

function daysInWords(from: string | null, to: string | null): string | null {
  if (from === null) return to === null ? null : dayInWords(to)
  if (to === null) return `From ${dayInWords(from)}`
  if (from === to) return dayInWords(to)
  return `From ${dayInWords(from)} ${from < to ? 'to' : 'back to'} ${dayInWords(to)}`
}

/** Sources at one address together, in the order of the first of each. */
function byLink(sources: readonly Source[]): Iterable<readonly Source[]> {
  return Map.groupBy(sources, ({ link }) => link).values()
}

function sourceLines(sources: readonly Source[], width: number): readonly string[] {
  const lines = sources.flatMap(({ provision, confidence }) =>
    paragraph(`${provision}: ${confidenceInWords[confidence]}.`, { width, first: '  - ' }),
  )
  const link = sources[0]?.link
  return link === undefined ? lines : [...lines, ...paragraph(link, { width, first: '    ' })]
}

const mannerInWords: Readonly<Record<Manner, string>> = {
  received: 'It must have been received by then; sending it is not enough.',
  sent: 'It must have been sent by then.',
  done: 'It must have been done by then.',
}

// A family is warned on the earlier reading; nobody else is called late on it (LAW-TIME-21).
const laterForFamily = 'This can be argued; do not rely on it.'
const laterForOthers = 'Do not call it late before this day has passed.'

const whoInWords: Readonly<Record<RunsOn, string>> = {
  family: 'The family',
  authority: 'The council',
  commissioner: 'The health commissioner',
  'mediation-adviser': 'The mediation adviser',
  tribunal: 'The Tribunal',
  body: 'The body concerned, such as the school',
}
