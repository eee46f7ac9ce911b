import type { Examples } from './example.ts'

export const complaintExamples: Examples = {}
