/** The pages that check one date. */
import type { Page } from '../../kit/page.ts'
import { dateKindPage } from './kind/page.ts'
import { dateListPage } from './list/page.ts'

export const datePages: readonly Page[] = [dateListPage, dateKindPage]
