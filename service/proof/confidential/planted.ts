/** Words that nothing else has, to be looked for. */
import { randomUUID } from 'node:crypto'

/** A new one. */
export const planted = (): string => `zq${randomUUID().replaceAll('-', '').slice(0, 12)}`

/** Every one in a text. */
export const plantedIn = (text: string): readonly string[] => text.match(/zq[0-9a-f]{12}/g) ?? []
