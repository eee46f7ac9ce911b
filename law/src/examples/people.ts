import type { Examples } from './example.ts'

export const peopleExamples: Examples = {}
