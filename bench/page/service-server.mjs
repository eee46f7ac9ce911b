/**
 * The service in one process, as `npm start` runs it, on a day that stands still; beside its pages
 * `/constant` answers with the same bytes and headers as the result page, made once. Tells its parent the
 * port, and when asked how busy it has been.
 */
import { createAdaptorServer } from '@hono/node-server'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../../service/src/app.ts'
import { listen } from '../load/listening.mjs'
import { lookedAtOn, origin, resultPage } from './address.mjs'

const clock = { today: () => day(lookedAtOn) }
const options = { clock, calendar: publishedCalendar, origin }

const page = await createApp(options).request(resultPage)
if (page.status !== 200) throw new Error(`${resultPage} answered ${page.status}`)
const body = await page.text()
const headers = Object.fromEntries(page.headers)

const app = createApp(options)
app.get('/constant', () => new Response(body, { status: 200, headers }))
listen(createAdaptorServer({ fetch: app.fetch }))
