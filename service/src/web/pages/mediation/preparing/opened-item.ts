/** What a form of these pages names: an item by its id in the query. */
import type { Visit } from '../../../kit/page.ts'
import { isUuid } from '../../cases/opened-case.ts'
import { matterAddress } from '../matter-frame.ts'

/** The id that the query names; null: none that could be one. */
export function idInQuery({ query }: Pick<Visit, 'query'>, name = 'item'): string | null {
  const id = query.get(name) ?? ''
  return isUuid(id) ? id : null
}

/** Pages below `/mediation/<matter>/preparing`. */
export type PreparingPart =
  | 'write'
  | 'document'
  | 'show'
  | 'take-back'
  | 'note'
  | 'views'
  | 'expenses'
  | 'claim'
  | 'file'

/** The address of one. @param query such as `item=…` */
export function preparingAddress(matter: { readonly id: string }, part: PreparingPart, query = ''): string {
  return `${matterAddress(matter, `/preparing/${part}`)}${query === '' ? '' : `?${query}`}`
}

/** Where a good post leads back to. */
export function preparingOverview(matter: { readonly id: string }, done: string | null = null): string {
  return `${matterAddress(matter, '/preparing')}${done === null ? '' : `?done=${done}`}`
}
