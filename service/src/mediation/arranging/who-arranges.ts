/** Who arranges a mediation and who must take part in it, by what it is about. */
import type { RuleId } from '@way-forward/law'
import type { SideRole } from '../../db/data.ts'
import type { BareMatter } from '../matter.ts'
import { bareStepsOf } from '../matter.ts'
import type { Issue } from '../step-kinds.ts'

/** What the issues come to: health decides who arranges. */
export type IssuesWord = 'with-health' | 'health-only' | 'no-health'

export interface Arranging {
  /** Who must arrange it. */
  readonly arranger: 'authority' | 'commissioner'
  /** Who must take part, besides the family, which chooses. */
  readonly mustTakePart: readonly Exclude<SideRole, 'family' | 'provider'>[]
  /** The council must tell each commissioner within three working days. */
  readonly commissionersAreTold: boolean
  /** Where the council cannot arrange it in time, the certificate follows as if the family had taken part. */
  readonly deemedCertificate: boolean
  readonly rules: readonly RuleId[]
}

/** What a list of issues comes to. Source: LAW-MED-03, LAW-MED-04. */
export function wordOfIssues(issues: readonly Pick<Issue, 'area'>[]): IssuesWord {
  const health = issues.filter(({ area }) => area === 'health').length
  return health === 0 ? 'no-health' : health === issues.length ? 'health-only' : 'with-health'
}

/**
 * Who arranges it, and what follows. Source: LAW-MED-03, LAW-MED-04, LAW-MED-24, LAW-MED-26.
 * @param word null: nobody has said what it is about; the council arranges it
 */
export function whoArranges(word: IssuesWord | null): Arranging {
  switch (word) {
    case 'health-only':
      return {
        arranger: 'commissioner',
        mustTakePart: ['commissioner'],
        commissionersAreTold: true,
        deemedCertificate: false,
        rules: ['LAW-MED-03', 'LAW-MED-24', 'LAW-MED-25'],
      }
    case 'with-health':
      return {
        arranger: 'authority',
        mustTakePart: ['authority', 'commissioner'],
        commissionersAreTold: true,
        deemedCertificate: true,
        rules: ['LAW-MED-03', 'LAW-MED-24', 'LAW-MED-25', 'LAW-MED-26'],
      }
    default:
      return {
        arranger: 'authority',
        mustTakePart: ['authority'],
        commissionersAreTold: false,
        deemedCertificate: true,
        rules: ['LAW-MED-04', 'LAW-MED-25', 'LAW-MED-26'],
      }
  }
}

/** Whether it is a mediation about health alone. Source: LAW-MED-03. */
export function isHealthAlone(matter: Pick<BareMatter, 'process' | 'steps'>): boolean {
  return matter.process === 'mediation' && issuesWordOf(matter) === 'health-only'
}

/** What the issues of a matter come to; null: nobody has said. */
export function issuesWordOf(matter: Pick<BareMatter, 'steps'>): IssuesWord | null {
  const word = bareStepsOf(matter, 'issues').at(-1)?.word ?? null
  return word === 'taken-back' ? null : word
}
