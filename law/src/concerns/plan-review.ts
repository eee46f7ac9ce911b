import { concernRules } from './concern.ts'

export const planReview = concernRules({
  kind: 'plan-review',
  dates() {},
  warnings() {},
  sequences: [],
})
