/** What the concerns of a case are called. */
import type { Concern, Facts } from '@way-forward/law'
import { nameOfConcern } from '../documents/plan/concern-words.ts'
import type { CaseConcern } from './case-file.ts'

/**
 * The name of each concern by its id: in the words of whoever named it, else by what it is about. Those that would be
 * called the same are numbered.
 * @param facts what is known of them; without it they are called by their kind
 */
export function namesOfConcerns(
  concerns: readonly Pick<CaseConcern, 'id' | 'kind' | 'title'>[],
  facts?: Facts,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>()
  const times = new Map<string, number>()
  for (const { id, kind, title } of concerns) {
    const known = facts?.concerns.find((each) => each.id === id) ?? ({ id, kind } as Concern)
    const name = title ?? nameOfConcern(known)
    const time = (times.get(name) ?? 0) + 1
    times.set(name, time)
    names.set(id, time === 1 ? name : `${name} (${time})`)
  }
  return names
}
