/** The pages of the guide, from the first question to the list of answers. */
import type { Page } from '../../kit/page.ts'
import { answersPage } from './answers/page.ts'
import { howToTellPage } from './how-to-tell/page.ts'
import { nonePage } from './none/page.ts'
import { questionPage } from './question/page.ts'
import { guideStartPage } from './start/page.ts'

/** A name comes before the pattern that any question fits. */
export const guidePages: readonly Page[] = [
  guideStartPage,
  howToTellPage,
  nonePage,
  answersPage,
  questionPage,
]
