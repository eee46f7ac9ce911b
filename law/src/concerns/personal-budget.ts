import { concernRules } from './concern.ts'

export const personalBudget = concernRules({
  kind: 'personal-budget',
  dates() {},
  warnings() {},
  sequences: [],
})
