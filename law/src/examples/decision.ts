import type { Examples } from './example.ts'

export const decisionExamples: Examples = {}
