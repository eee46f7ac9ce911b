/** `/appeal-step-by-step`: how an appeal is made, and what happens after. */
import { kept } from '../../../kit/html.ts'
import { type Page, shown } from '../../../kit/page.ts'
import { appealStepsView } from './view.ts'

const document = kept(appealStepsView())

export const appealStepsPage: Page = {
  path: '/appeal-step-by-step',
  get: () => shown(document),
  states: [{ name: 'every step', address: '/appeal-step-by-step' }],
}
