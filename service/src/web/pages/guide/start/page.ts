/** `/guide`: leads to the first question that has no answer. */
import { readAnswers } from '@way-forward/law'
import { type Page, redirect } from '../../../kit/page.ts'
import { firstGap } from '../way.ts'

/** `/guide`. */
export const guideStartPage: Page = {
  path: '/guide',
  get: ({ query }) => redirect(firstGap(readAnswers(query))),
  states: [{ name: 'the start of the guide', address: '/guide' }],
}
