import { concernRules } from './concern.ts'

export const admission = concernRules({
  kind: 'admission',
  dates() {},
  warnings() {},
  sequences: [],
})
