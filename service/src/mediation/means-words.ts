/** How something was said, in words. */
import type { Means } from './step-kinds.ts'

export const meansWords: Readonly<Record<Means, string>> = {
  telephone: 'By telephone',
  email: 'By email',
  letter: 'By letter',
  online: 'On this service',
  'in-person': 'In person',
}
export const everyMeans = Object.keys(meansWords) as readonly Means[]
