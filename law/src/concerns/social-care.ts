import { concernRules } from './concern.ts'

export const socialCare = concernRules({
  kind: 'social-care',
  dates() {},
  warnings() {},
  sequences: [],
})
