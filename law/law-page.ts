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
} from './src/index.ts'

/** The groups of the dossier, in the order in which a reader meets the matter. */
const groups: Readonly<Record<string, string>> = {
  DEF: 'Who is who, and what words mean',
  CAP: 'Who acts where capacity is lacking',
  CHILD: 'Children who ask for themselves',
  DET: 'People in custody',
  DUTY: 'What councils and others must do',
  EHC: 'Assessment, plan and review',
  PHASE: 'Moving to the next phase of education',
  REV: 'Early reviews',
  NOT: 'What a decision notice must contain',
  DRS: 'Disagreement resolution',
  MED: 'Mediation and the certificate',
  APP: 'What can be appealed',
  TIME: 'Time limits and how they are counted',
  TRIB: 'How the Tribunal works',
  FORM: 'Forms',
  ORD: 'Orders of the Tribunal',
  UNO: 'Appeals that the council does not oppose',
  REC: 'Recommendations on health and social care',
  CMP: 'Complaints, Ombudsmen and the Secretary of State',
  EQ: 'Disability discrimination',
  EXC: 'Exclusion',
  ADM: 'Admission',
  TRN: 'Transport',
  PB: 'Personal budgets',
  SAR: 'Copies of records',
  JR: 'Judicial review',
  AID: 'Legal aid',
  REGS: 'Changes of the Regulations',
  POL: 'The law in force, and what is only proposed',
  WK: 'Worked dates',
}
/** The start of the time that most rules have: it is not repeated at each. */
const usualStart = '2014-09-01'

/**
 * The whole text of `docs/law.md`: the same for the same law.
 * @throws Error where a rule belongs to no group
 */
export function lawText(): string {
  const sections = Object.entries(groups).map(([group, title]) => {
    const ids = ruleIds.filter((id) => groupOf(id) === group).sort()
    return `## ${title}\n\n${ids.map(entryOf).join('\n')}`
  })
  const lost = ruleIds.filter((id) => !Object.hasOwn(groups, groupOf(id)))
  if (lost.length > 0) throw new Error(`no group for ${lost.join(', ')}`)
  return `${introduction}\n\n${sections.join('\n\n')}\n`
}

const introduction = `# The law as it is applied here

Written by \`npm run generate\` from \`law/src/provisions/\`; do not edit it. The law as at ${plainDay(day(lawAsAt))}, for England.

Each rule has its id, one plain sentence in our own words, where it is written, and how surely it is known. A rule is given as it has read since ${plainDay(day(usualStart))}, when the present law began, unless a time is named. Where lawyers could argue, the doubt is named. It is not legal advice.`

function groupOf(id: RuleId): string {
  return id.split('-')[1] as string
}

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
