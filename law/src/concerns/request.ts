import { concernRules } from './concern.ts'

export const request = concernRules({
  kind: 'request',
  dates() {},
  warnings() {},
  sequences: [],
})
