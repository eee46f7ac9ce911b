/**
 * The service in one process with a directory; beside its pages `/constant` answers with the same bytes and
 * headers as the search that is measured, made once.
 */
import { createAdaptorServer } from '@hono/node-server'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../../service/src/app.ts'
import { openData } from '../../service/src/db/acting.ts'
import { listen } from '../load/listening.mjs'
import { lookedAtOn, origin } from '../page/address.mjs'
import { searchPage } from './address.mjs'

const data = openData(JSON.parse(process.argv[2]))
const clock = { today: () => day(lookedAtOn) }
const app = createApp({ clock, calendar: publishedCalendar, origin, data })

const page = await app.request(searchPage)
if (page.status !== 200) throw new Error(`${searchPage} answered ${page.status}`)
const body = await page.text()
const headers = Object.fromEntries(page.headers)
// Routes cannot be added once an app has answered.
const beside = createApp({ clock, calendar: publishedCalendar, origin, data })
beside.get('/constant', () => new Response(body, { status: 200, headers }))
listen(createAdaptorServer({ fetch: beside.fetch }))
