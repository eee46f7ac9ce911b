/**
 * The service over a database of cases, as `npm start` runs it with accounts, on the day that the cases lie around. Tells
 * its parent the port, and when asked how busy it has been.
 */
import { createAdaptorServer } from '@hono/node-server'
import { publishedCalendar } from '@way-forward/law'
import { createApp } from '../../service/src/app.ts'
import { openData } from '../../service/src/db/acting.ts'
import { logins } from '../../service/src/db/logins.ts'
import { noAccounts } from '../../service/src/web/kit/accounts.ts'
import { listen } from '../load/listening.mjs'
import { openAccounts } from './accounts.mjs'

const { login, keysFolder, today } = JSON.parse(process.argv[2])
const data = openData(login)
const { auth, keys } = await openAccounts({ login: { ...login, user: logins.signIn }, keysFolder, data })
const app = createApp({
  clock: { today: () => today },
  calendar: publishedCalendar,
  origin: null,
  data,
  accounts: { ...noAccounts, isOffered: true, auth, keys },
})
listen(createAdaptorServer({ fetch: app.fetch }))
