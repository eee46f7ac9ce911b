/** `/date`: every date that can be checked. */
import { type Page, shown } from '../../../kit/page.ts'
import { dateListView } from './view.ts'

/** `/date`. */
export const dateListPage: Page = {
  path: '/date',
  get: () => shown(dateListView()),
  states: [{ name: 'every date', address: '/date' }],
}
