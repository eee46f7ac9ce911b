/** The law in one document, for people who read the repository: every rule with its provision, times and doubt. */
import {
  confidenceInWords,
  day,
  type InForce,
  lawAsAt,
  type Provision,
  plainDay,
  provisionOf,
  type RuleId,
  ruleIds,
  ruleSubjects,
} from './src/index.ts'

/** The start of the time that most rules have: it is not repeated at each. */
const usualStart = '2014-09-01'

/**
 * The whole text of `docs/law.md`: the same for the same law.
 * @throws Error where a rule belongs to no subject
 */
export function lawText(): string {
  const sections = ruleSubjects.map(({ title, rules }) => `## ${title}\n\n${rules.map(entryOf).join('\n')}`)
  const grouped = new Set(ruleSubjects.flatMap(({ rules }) => rules))
  const lost = ruleIds.filter((id) => !grouped.has(id))
  if (lost.length > 0) throw new Error(`no subject for ${lost.join(', ')}`)
  return `${introduction}\n\n${sections.join('\n\n')}\n`
}

const introduction = `# The law as it is applied here

Written by \`npm run generate\` from \`law/src/provisions/\`; do not edit it. The law as at ${plainDay(day(lawAsAt))}, for England.

Each rule has its id, one plain sentence in our own words, where it is written, and how surely it is known. A rule is given as it has read since ${plainDay(day(usualStart))}, when the present law began, unless a time is named. Where lawyers could argue, the doubt is named. It is not legal advice.`

function entryOf(id: RuleId): string {
  const rule = provisionOf(id)
  const { says, provision, link, confidence, doubt } = rule
  return [
    `- **${id}** ${says}`,
    `  [${provision}](${link}): ${confidenceInWords[confidence]}.`,
    ...timesOf(rule).map((time) => `  ${time}`),
    ...(doubt === null ? [] : [`  *In doubt:* ${doubt}`]),
  ].join('\n')
}

/** When it was law as it is said, where that is not the usual time; and what it said before. */
function timesOf({ inForce }: Provision): readonly string[] {
  const earlier = inForce.slice(0, -1).map((time) => `*Earlier,* ${spanOf(time)}: ${time.says}`)
  const last = inForce.at(-1)
  if (last === undefined || (last.from === usualStart && last.to === null)) return earlier
  return [`*In this form* ${spanOf(last)}.`, ...earlier]
}

function spanOf({ from, to }: InForce): string {
  const start = `from ${plainDay(day(from))}`
  return to === null ? start : `${start} to ${plainDay(day(to))}`
}
