/** Worked examples of the council's duties and clocks: LAW-DUTY, LAW-EHC, LAW-PHASE, LAW-REV. */
import { assessmentExamples } from './assessment.ts'
import type { Examples } from './example.ts'
import { reviewExamples } from './review.ts'

export const planExamples: Examples = { ...assessmentExamples, ...reviewExamples }
