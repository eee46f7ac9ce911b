import type { Examples } from './example.ts'

export const planExamples: Examples = {}
