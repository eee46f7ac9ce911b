/** `GET /api/v1/routes` and `/api/v1/routes/{id}`: what each route is, whoever asks. */
import { routeDescriptions, routeIds } from '@way-forward/law'
import { data, notFound, type Operation, refused, unknownParameter } from '../operation.ts'

const text = { type: 'string' }
const texts = { type: 'array', items: text }
const properties = {
  id: { enum: routeIds },
  title: text,
  what: text,
  goodFor: text,
  cannot: text,
  cost: text,
  time: text,
  binding: text,
  beside: text,
  steps: texts,
  whom: text,
  rules: texts,
}
const route = { type: 'object', properties, required: Object.keys(properties) }

export const routesOperation: Operation = {
  method: 'get',
  path: '/api/v1/routes',
  id: 'routes',
  summary: 'Every route',
  description: 'What each route is, what it is good for and cannot do, its cost, its time and its steps.',
  parameters: [],
  body: null,
  answers: { type: 'array', items: route },
  examples: [{ name: 'Every route', address: '/api/v1/routes' }],
  isFixed: true,
  answer({ query }) {
    const fault = unknownParameter(query, [])
    return fault === null ? data(routeDescriptions) : refused([fault])
  },
}

export const routeOperation: Operation = {
  method: 'get',
  path: '/api/v1/routes/{id}',
  id: 'route',
  summary: 'One route',
  description: 'A route by its id, such as mediation.',
  parameters: [
    {
      name: 'id',
      in: 'path',
      description: 'The id of the route.',
      required: true,
      schema: { enum: routeIds },
    },
  ],
  body: null,
  answers: route,
  examples: [{ name: 'Mediation', address: '/api/v1/routes/mediation' }],
  isFixed: true,
  answer({ params, query }) {
    const fault = unknownParameter(query, [])
    if (fault !== null) return refused([fault])
    const found = routeDescriptions.find(({ id }) => id === params['id'])
    return found === undefined
      ? notFound('There is no route with this id. /api/v1/routes lists them.')
      : data(found)
  },
}
