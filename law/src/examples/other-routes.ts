import type { Examples } from './example.ts'

export const otherRouteExamples: Examples = {}
