/** `/api`: the API, to be read by people. What it shows is the OpenAPI document itself. */
import { type Page, shown } from '../../kit/page.ts'
import { type ApiDescription, apiView } from './view.ts'

/** The page of an API. @param describe its OpenAPI document, for a service at an origin */
export function apiPage(describe: (origin: string) => ApiDescription): Page {
  return {
    path: '/api',
    get: ({ origin }) => shown(apiView(describe(origin), origin)),
    states: [{ name: 'the API', address: '/api' }],
  }
}
