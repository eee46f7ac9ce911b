/** The pages of the guide, from the first question to the list of answers. */
import type { Page } from '../../kit/page.ts'
import { answersPage } from './answers/page.ts'
import { howToTellPage } from './how-to-tell/page.ts'
import { questionPages } from './question/page.ts'
import { guideStartPage } from './start/page.ts'

export const guidePages: readonly Page[] = [guideStartPage, ...questionPages, howToTellPage, answersPage]
