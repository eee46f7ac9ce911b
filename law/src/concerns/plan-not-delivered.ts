import { concernRules } from './concern.ts'

export const planNotDelivered = concernRules({
  kind: 'plan-not-delivered',
  dates() {},
  warnings() {},
  sequences: [],
})
