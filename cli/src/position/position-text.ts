/** A position as text for people. */
import {
  day,
  describedRoute,
  kindNamed,
  type PositionResult,
  provisionOf,
  type RouteId,
  type RuleId,
  type State,
  writtenDay,
} from '@way-forward/law'
import { type Emphasis, heading } from '../emphasis.ts'
import { closing } from '../help.ts'
import { entry, paragraph } from '../paragraph.ts'

type Finding = PositionResult['routes'][number]

const labelColumn = 24

/** The readable text of a position, every line within the width. */
export function positionText(found: PositionResult, width: number, emphasis: Emphasis): string {
  const lines: string[] = [...heading(`On ${writtenDay(day(found.on))}`, width, emphasis)]
  const person = found.warnings.filter(({ concern }) => concern === null)
  for (const { say, rule } of person) lines.push('', ...paragraph(cited(say, rule), { width, first: '! ' }))
  for (const concern of new Set(found.routes.map((each) => each.concern))) {
    lines.push('', ...concernLines(found, concern, width, emphasis))
  }
  lines.push('', ...closing(width))
  return `${lines.join('\n')}\n`
}

function concernLines(
  found: PositionResult,
  concern: string,
  width: number,
  emphasis: Emphasis,
): readonly string[] {
  const isOf = (each: { readonly concern: string | null }) => each.concern === concern
  const lines = [...heading(concern, width, emphasis)]
  for (const { say, rule } of found.warnings.filter(isOf))
    lines.push(...paragraph(cited(say, rule), { width, first: '! ' }))
  const dates = found.dates.filter(isOf)
  if (dates.length > 0) lines.push('', ...heading('Dates', width, emphasis))
  for (const { kind, lastDay, laterDay, working } of dates) {
    const last = lastDay === null ? (working[0]?.say ?? '') : writtenDay(day(lastDay))
    const later = laterDay === null ? '' : ` (later reading: ${writtenDay(day(laterDay))})`
    lines.push(...entry(kindNamed(kind)?.title ?? kind, `${last}${later}`, width, 42))
  }
  const findings = found.routes.filter(isOf)
  for (const [state, title] of shownStates) {
    const of = findings.filter((each) => each.state === state)
    if (of.length === 0) continue
    lines.push('', ...heading(title, width, emphasis), ...of.flatMap((each) => findingLines(each, width)))
  }
  const unknown = found.unknown.filter(({ concern: of }) => of === concern || of === null)
  if (unknown.length > 0) {
    lines.push('', ...heading('Still unknown', width, emphasis))
    lines.push(...paragraph(unknown.map(({ fact }) => fact).join(', '), { width, first: '  ' }))
  }
  for (const { fact, say } of found.ignored.filter(isOf))
    lines.push('', ...paragraph(`${fact}: ${say}`, { width }))
  return lines
}

const shownStates: readonly (readonly [State, string])[] = [
  ['open', 'Open'],
  ['not-yet', 'Not yet'],
  ['unknown', 'Turns on what is not known'],
  ['closed', 'Closed'],
  ['does-not-apply', 'Does not apply'],
]

function findingLines({ id, state, why, first }: Finding, width: number): readonly string[] {
  const title = describedRoute(id as RouteId).title
  const reasons = state === 'does-not-apply' ? why.slice(0, 1) : why
  const says = reasons.map(({ say, rule }) => cited(say, rule))
  if (first !== null) says.push(cited(first.say, first.rule))
  return says.flatMap((say, index) => entry(index === 0 ? title : '', say, width, labelColumn))
}

function cited(say: string, rule: RuleId): string {
  return `${say} (${provisionOf(rule).provision})`
}
