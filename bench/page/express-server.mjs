/**
 * The plan by Express with Nunjucks and the official macros, set up as for production: templates compiled
 * once, no entity tag, the same headers as ours. Like the service it works out the page for whatever
 * answers an address holds, on a day that stands still.
 */
import { createServer } from 'node:http'
import { day, publishedCalendar } from '@way-forward/law'
import express from 'express'
import { lane, page, picture, route, table, today } from '../../service/src/documents/plan/words.ts'
import { headerSets } from '../../service/src/web/kit/response-headers.ts'
import { take } from '../../service/src/web/pages/plan/plan/take-words.ts'
import { listen } from '../load/listening.mjs'
import { lookedAtOn, origin } from './address.mjs'
import { planModel } from './plan-model.mjs'
import { templatesFor } from './templates.mjs'

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.enable('view cache')
app.set('query parser', (query) => new URLSearchParams(query))

templatesFor(app).addGlobal('words', { lane, page, picture, route, table, take, today })

const visit = { today: day(lookedAtOn), calendar: publishedCalendar, origin }
const headers = headerSets(origin).answers

app.get('/plan', (request, response) => {
  const model = planModel(request.query, visit)
  if (model === null) return response.redirect(303, '/guide')
  response.set(headers)
  response.render('plan.njk', model)
})
listen(createServer(app))
