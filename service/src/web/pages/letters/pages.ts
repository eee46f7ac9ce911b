/** The pages of letters. */
import type { Data } from '../../../db/data.ts'
import type { Page } from '../../kit/page.ts'
import { letterPage } from './letter/page.ts'
import { letterListPage } from './list/page.ts'

/** @param data where the councils and whom to write to are read */
export function letterPages(data: Data): readonly Page[] {
  return [letterListPage, letterPage(data)]
}
