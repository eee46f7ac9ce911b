/** Every question of the guide, in the order in which its keys stand in an address. */
import { complaintQuestions } from './complaint.ts'
import { councilServiceQuestions } from './council-service.ts'
import { decisionQuestions } from './decision.ts'
import { outcomeQuestions } from './outcome.ts'
import { planQuestions } from './plan.ts'
import { settingQuestions } from './setting.ts'
import type { Question } from './shape.ts'
import { sharedQuestions, startQuestions } from './start.ts'

export const questions = {
  ...startQuestions,
  ...decisionQuestions,
  ...sharedQuestions,
  ...settingQuestions,
  ...planQuestions,
  ...councilServiceQuestions,
  ...outcomeQuestions,
  ...complaintQuestions,
} as const satisfies Readonly<Record<string, Question>>
