/** The page that somebody wanted before they were sent to prove who they are. */
import type { Visit } from '../../kit/page.ts'

/** As the form or the address has it; null: none. Whoever goes there asks `ownPath` first. */
export function onwardOf({ query, form }: Pick<Visit, 'query' | 'form'>): string | null {
  return form.get('onward') ?? query.get('then')
}

/** An address that remembers it. @param path without a query */
export function withOnward(path: string, onward: string | null): string {
  return onward === null ? path : `${path}?then=${encodeURIComponent(onward)}`
}
