import { concernRules } from './concern.ts'

export const transport = concernRules({
  kind: 'transport',
  dates() {},
  warnings() {},
  sequences: [],
})
