import { concernRules } from './concern.ts'

export const records = concernRules({
  kind: 'records',
  dates() {},
  warnings() {},
  sequences: [],
})
