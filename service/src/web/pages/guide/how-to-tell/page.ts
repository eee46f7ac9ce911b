/** `/guide/decision/how-to-tell`: for those who do not know what the council decided. */
import { readAnswers } from '@way-forward/law'
import { type Page, shown } from '../../../kit/page.ts'
import { returnOf } from '../way.ts'
import { howToTellView } from './view.ts'

/** `/guide/decision/how-to-tell`. */
export const howToTellPage: Page = {
  path: '/guide/decision/how-to-tell',
  get: ({ query }) => shown(howToTellView(readAnswers(query).answers, returnOf(query))),
  states: [
    { name: 'how to tell', address: '/guide/decision/how-to-tell' },
    { name: 'how to tell, with answers', address: '/guide/decision/how-to-tell?d=ra&l=2026-11-03' },
  ],
}
