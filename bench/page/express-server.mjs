/**
 * The plan by Express with Nunjucks and the official macros, set up as for production: templates compiled
 * once, no entity tag, the same headers as ours. Like the service it works out the page for whatever
 * answers an address holds, on a day that stands still.
 */
import { createServer } from 'node:http'
import { dirname } from 'node:path'
import { fileURLToPath } from 'node:url'
import { day, lawAsAt, plainDay, publishedCalendar } from '@way-forward/law'
import express from 'express'
import nunjucks from 'nunjucks'
import { assetAddress, fontNames } from '../../service/src/web/kit/assets.ts'
import { headerSets } from '../../service/src/web/kit/response-headers.ts'
import { page, picture, route, table, today } from '../../service/src/web/pages/plan/plan/words.ts'
import { listen } from '../load/listening.mjs'
import { lookedAtOn, origin } from './address.mjs'
import { planModel } from './plan-model.mjs'

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.enable('view cache')
app.set('query parser', (query) => new URLSearchParams(query))

const templates = fileURLToPath(new URL('./templates', import.meta.url))
const components = dirname(fileURLToPath(import.meta.resolve('govuk-frontend/dist/govuk/template.njk')))
nunjucks
  .configure([templates, components], {
    express: app,
    autoescape: true,
    noCache: false,
    watch: false,
    trimBlocks: true,
    lstripBlocks: true,
  })
  .addGlobal('words', { page, picture, route, table, today })
  .addGlobal('lawAsAt', plainDay(day(lawAsAt)))
  .addGlobal('assets', {
    icon: assetAddress('favicon.svg'),
    fonts: fontNames.map(assetAddress),
    style: assetAddress('style.css'),
    script: assetAddress('script.js'),
  })

const visit = { today: day(lookedAtOn), calendar: publishedCalendar, origin }
const headers = headerSets(origin).answers

app.get('/plan', (request, response) => {
  const model = planModel(request.query, visit)
  if (model === null) return response.redirect(303, '/guide')
  response.set(headers)
  response.render('plan.njk', model)
})
listen(createServer(app))
