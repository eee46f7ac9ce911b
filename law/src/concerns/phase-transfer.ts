import { concernRules } from './concern.ts'

export const phaseTransfer = concernRules({
  kind: 'phase-transfer',
  dates() {},
  warnings() {},
  sequences: [],
})
