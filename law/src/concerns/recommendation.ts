import { concernRules } from './concern.ts'

export const recommendation = concernRules({
  kind: 'recommendation',
  dates() {},
  warnings() {},
  sequences: [],
})
