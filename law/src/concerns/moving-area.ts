import { concernRules } from './concern.ts'

export const movingArea = concernRules({
  kind: 'moving-area',
  dates() {},
  warnings() {},
  sequences: [],
})
