/** The first page. */
import type { Page } from '../../kit/page.ts'
import { shown } from '../../kit/page.ts'
import { homeView } from './view.ts'

const document = homeView()

export const homePage: Page = {
  path: '/',
  get: () => shown(document),
  states: [{ name: 'as it is', address: '/' }],
}
