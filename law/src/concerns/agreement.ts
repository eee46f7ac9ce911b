import { concernRules } from './concern.ts'

export const agreement = concernRules({
  kind: 'agreement',
  dates() {},
  warnings() {},
  sequences: [],
})
