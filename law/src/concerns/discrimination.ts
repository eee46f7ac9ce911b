import { concernRules } from './concern.ts'

export const discrimination = concernRules({
  kind: 'discrimination',
  dates() {},
  warnings() {},
  sequences: [],
})
