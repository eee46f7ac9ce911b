/** The plan and its calendar file. */
import type { Page } from '../../kit/page.ts'
import { datesFilePage } from './dates-file/page.ts'
import { planPage } from './plan/page.ts'

export const planPages: readonly Page[] = [planPage, datesFilePage]
