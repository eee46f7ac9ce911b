import { concernRules } from './concern.ts'

export const tribunalOrder = concernRules({
  kind: 'tribunal-order',
  dates() {},
  warnings() {},
  sequences: [],
})
