/** Which documents of a matter something that stands names. Pure. What nothing names is opened by nobody. */
import { currentSteps, type Matter, type Step } from '../matter.ts'

/** The documents that a step names: its own, its receipts, and the paper on which a side told it. */
export function documentsOfStep({ body }: Pick<Step, 'body'>): readonly string[] {
  const {
    document,
    receipts = [],
    through,
  } = body as {
    readonly document?: string
    readonly receipts?: readonly string[]
    readonly through?: { readonly paper?: string }
  }
  return [...receipts, document, through?.paper].filter((each) => each !== undefined)
}

/** Whether something that was neither corrected nor taken back names a document. */
export function isNamed({ steps }: Pick<Matter, 'steps'>, document: string): boolean {
  return currentSteps(steps).some((step) => documentsOfStep(step).includes(document))
}
