/** How somebody can be spoken with, in the order in which it is asked. */
import type { Means } from '../../../../mediation/step-kinds.ts'
import { meansWords } from '../sides/side-form.ts'

export const everyMeans = Object.keys(meansWords) as readonly Means[]
