/** Which terms of other people's taxonomies name a role of ours: a table that people keep, never a guess. */
import { type Role, roles } from './directory.ts'
import { plainText } from './plain-words.ts'
import { roleWords } from './role-words.ts'
import { stableId } from './stable-id.ts'

/** Terms seen in feeds, besides each role's own name and title. */
const furtherTerms: Partial<Record<Role, readonly string[]>> = {
  'mediation-advice': [
    'SEND mediation',
    'SEN mediation',
    'Mediation advice',
    'Mediation information and advice',
  ],
  'information-and-advice': [
    'SENDIASS',
    'SENDIAS',
    'SEND information, advice and support',
    'SEND information advice and support service',
  ],
  'send-team': ['SEND team', 'SEN team', 'SEND service', 'Education, health and care plans'],
  'disagreement-resolution': ['Disagreement resolution service', 'SEND disagreement resolution'],
  'local-offer': ['SEND Local Offer'],
  'complaints-local-authority': ['Council complaints', 'Complaints about the council'],
  'complaints-childrens-social-care': ['Children’s social care complaints'],
  'complaints-adult-social-care': ['Adult social care complaints'],
  'health-commissioner': ['Integrated care board', 'ICB'],
  pals: ['PALS', 'Patient advice and liaison service'],
  'support-group': ['SEND support group', 'Parent carer forum', 'Parent carer forums', 'SEND support groups'],
}

const byText: ReadonlyMap<string, Role> = new Map(
  roles.flatMap((role) =>
    [role, roleWords[role].title, ...(furtherTerms[role] ?? [])].map(
      (term) => [plainText(term), role] as const,
    ),
  ),
)

const byId: ReadonlyMap<string, Role> = new Map(roles.map((role) => [roleTermId(role), role]))

/** The id of a role's term in our own feed. It never changes. */
export function roleTermId(role: Role): string {
  return stableId('taxonomy-term', role)
}

/** The role that a term of a taxonomy names, by its id or its name; null: none of ours. */
export function roleOfTerm({
  id,
  name,
}: {
  readonly id?: string | undefined
  readonly name: string
}): Role | null {
  return (id === undefined ? undefined : byId.get(id.toLowerCase())) ?? byText.get(plainText(name)) ?? null
}
