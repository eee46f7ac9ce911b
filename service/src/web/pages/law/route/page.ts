/** `/routes/<id>`: one route. */
import { routeDescriptions } from '@way-forward/law'
import { type Page, shown } from '../../../kit/page.ts'
import { routeView, unknownRouteView } from './view.ts'

export const routePage: Page = {
  path: '/routes/:id',
  get({ params }) {
    const route = routeDescriptions.find(({ id }) => id === params['id'])
    return route === undefined ? shown(unknownRouteView(), 404) : shown(routeView(route))
  },
  states: [
    { name: 'the appeal', address: '/routes/appeal' },
    { name: 'a route with dates of its own', address: '/routes/complaint-childrens-social-care' },
    { name: 'a signpost', address: '/routes/elsewhere-in-uk' },
    { name: 'no such route', address: '/routes/lunch', status: 404 },
  ],
}
