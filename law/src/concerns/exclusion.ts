import { concernRules } from './concern.ts'

export const exclusion = concernRules({
  kind: 'exclusion',
  dates() {},
  warnings() {},
  sequences: [],
})
