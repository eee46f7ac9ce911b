/**
 * The search of the directory by Express with Nunjucks, the official macros and `pg`, set up as for production.
 * The statements are those of the service; the login takes the role of the public once for each connection, so
 * that no transaction is needed. How a council's name is matched is our own function on both sides.
 */
import { createServer } from 'node:http'
import express from 'express'
import pg from 'pg'
import { roles } from '../../service/src/db/logins.ts'
import { headerSets } from '../../service/src/web/kit/response-headers.ts'
import { words } from '../../service/src/web/pages/directory/search/words.ts'
import { listen } from '../load/listening.mjs'
import { origin } from '../page/address.mjs'
import { templatesFor } from '../page/templates.mjs'
import { searchModel } from './search-model.mjs'

const { socketFolder, user, database } = JSON.parse(process.argv[2])
const pool = new pg.Pool({
  host: socketFolder,
  port: 5432,
  user,
  database,
  max: 10,
  options: `-c role=${roles.public}`,
})

const app = express()
app.disable('x-powered-by')
app.disable('etag')
app.enable('view cache')
app.set('query parser', (query) => new URLSearchParams(query ?? ''))
templatesFor(app).addGlobal('words', words)
const { answers, page } = headerSets(origin)

app.get('/directory', async (request, response) => {
  const model = await searchModel(request.query, pool)
  response.set(request.query.size > 0 ? answers : page)
  response.render('directory.njk', model)
})
listen(createServer(app))
