import { concernRules } from './concern.ts'
import { appealSequences } from './council-decision-appeal.ts'
import { councilDecisionDates } from './council-decision-dates.ts'
import { mediationSequences } from './council-decision-mediation.ts'
import { councilDecisionWarnings } from './council-decision-warnings.ts'

/** A decision of the council that can be, or is about to be, appealed. */
export const councilDecision = concernRules({
  kind: 'council-decision',
  dates: councilDecisionDates,
  warnings: councilDecisionWarnings,
  sequences: [...mediationSequences, ...appealSequences],
})
