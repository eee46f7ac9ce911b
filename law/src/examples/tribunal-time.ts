import type { Examples } from './example.ts'

export const tribunalTimeExamples: Examples = {}
