/**
 * The service in one process, as `npm start` runs it; beside its API `/constant` reads the same question and
 * answers with the same bytes and headers, made once. Tells its parent the port, and when asked how busy it
 * has been.
 */
import { createAdaptorServer } from '@hono/node-server'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../../service/src/app.ts'
import { listen } from '../load/listening.mjs'
import { json, path } from './question.mjs'

const clock = { today: () => day('2026-11-21') }
const options = { clock, calendar: publishedCalendar, origin: 'http://127.0.0.1' }
const ask = { method: 'POST', headers: { 'Content-Type': 'application/json' }, body: json }

const answer = await createApp(options).request(path, ask)
if (answer.status !== 200) throw new Error(`${path} answered ${answer.status}`)
const body = await answer.text()
const headers = Object.fromEntries(answer.headers)

const app = createApp(options)
app.post('/constant', async (c) => {
  await c.req.text()
  return new Response(body, { status: 200, headers })
})
listen(createAdaptorServer({ fetch: app.fetch }))
