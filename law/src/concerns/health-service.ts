import { concernRules } from './concern.ts'

export const healthService = concernRules({
  kind: 'health-service',
  dates() {},
  warnings() {},
  sequences: [],
})
