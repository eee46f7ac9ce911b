import { concernRules } from './concern.ts'

export const overdue = concernRules({
  kind: 'overdue',
  dates() {},
  warnings() {},
  sequences: [],
})
