import { concernRules } from './concern.ts'

export const helpInSetting = concernRules({
  kind: 'help-in-setting',
  dates() {},
  warnings() {},
  sequences: [],
})
