/** The words of the guide in English: one entry a question. Sources: the dossier ids beside each entry. */
import { complaintWords } from './en-complaint.ts'
import { councilServiceWords } from './en-council-service.ts'
import { adviserWords, appealWords, datesWords, decisionWords, disputedWords } from './en-decision.ts'
import { certificateWords, mediationWords } from './en-mediation.ts'
import { movesWords } from './en-moves.ts'
import { outcomeWords } from './en-outcome.ts'
import { planWords } from './en-plan.ts'
import { settingWords } from './en-setting.ts'
import { startWords } from './en-start.ts'
import { telling } from './en-telling.ts'
import type { GuideWords } from './question-words.ts'

/** The guide in English. */
export const en: GuideWords = {
  ...startWords,
  decision: decisionWords,
  dates: datesWords,
  disputed: disputedWords,
  adviser: adviserWords,
  certificate: certificateWords,
  mediation: mediationWords,
  appeal: appealWords,
  ...settingWords,
  ...planWords,
  ...movesWords,
  ...councilServiceWords,
  ...outcomeWords,
  ...complaintWords,
  telling,
}
