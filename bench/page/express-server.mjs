/**
 * The result page by Express with Nunjucks and the official macros, set up as for production: templates
 * compiled once, no entity tag, the same headers as ours. Its first argument is a folder with `page.njk`
 * and `page.json`: the template, what it is rendered with, and the headers.
 */

import { readFileSync } from 'node:fs'
import { createServer } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import express from 'express'
import nunjucks from 'nunjucks'
import { resultPage } from './address.mjs'
import { listen } from './listening.mjs'

const folder = process.argv[2]
const components = dirname(fileURLToPath(import.meta.resolve('govuk-frontend/dist/govuk/template.njk')))
const { model, headers } = JSON.parse(readFileSync(join(folder, 'page.json'), 'utf8'))

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.enable('view cache')
nunjucks.configure([folder, components], { express: app, autoescape: true, noCache: false, watch: false })
app.get(resultPage.split('?')[0], (_request, response) => {
  response.set(headers)
  response.render('page.njk', model)
})
listen(createServer(app), {})
