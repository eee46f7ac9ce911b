/** What other sites put into frames, and the page that says how. */
import type { Data } from '../../../db/data.ts'
import type { Page } from '../../kit/page.ts'
import { embeddedDatePage } from './date/page.ts'
import { embedPage } from './explain/page.ts'
import { embeddedStartPage } from './start/page.ts'

/** @param data for the names of the councils */
export function embedPages(data: Data): readonly Page[] {
  return [embedPage(data), embeddedDatePage, embeddedStartPage(data)]
}
