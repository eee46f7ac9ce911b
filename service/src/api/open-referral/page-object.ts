/** A page of a list as the standard writes it. */
import type { Paged } from '../../directory/paged.ts'

/** Counts are whole numbers; `size` is how many things stand on this page. */
export interface PageObject<Thing> {
  readonly total_items: number
  readonly total_pages: number
  readonly page_number: number
  readonly size: number
  readonly first_page: boolean
  readonly last_page: boolean
  readonly empty: boolean
  readonly contents: readonly Thing[]
}

/** The page object of one page of our own. A page beyond the last is empty, and the last of all. */
export function pageObject<From, Thing>(
  { things, number, pages, total }: Paged<From>,
  shape: (thing: From) => Thing,
): PageObject<Thing> {
  return {
    total_items: total,
    total_pages: pages,
    page_number: number,
    size: things.length,
    first_page: number === 1,
    last_page: number >= pages,
    empty: things.length === 0,
    contents: things.map(shape),
  }
}
