import type { Examples } from './example.ts'

export const mediationExamples: Examples = {}
