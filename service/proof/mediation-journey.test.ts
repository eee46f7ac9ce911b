/**
 * Five people, each in a browser of their own: a family opens a case from the council’s letter, its adviser refers it, a
 * mediation service advises and arranges, the council and the health commissioner come, a part is agreed, the certificate is
 * issued, and one thing that was agreed is not done in time. Whatever comes to anybody is looked through for what they may
 * not see: words that the others planted, the child’s name, the code of the certificate.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import { day, publishedCalendar } from '@way-forward/law'
import { createApp } from '../src/app.ts'
import { examplePeople } from '../src/example/people.ts'
import type { Email } from '../src/mail/mail.ts'
import { startBrowser } from './browser.ts'
import { noDatabase, type TestData, testData } from './database.ts'
import { type ExampleAccounts, exampleAccounts } from './example-accounts.ts'
import { type Listening, startListening } from './listening.ts'
import { checkCertificate } from './mediation-journey/check-certificate.ts'
import { type PersonInBrowser, personInBrowser, Secrets } from './mediation-journey/person-in-browser.ts'
import {
  advises,
  agrees,
  arranges,
  certifies,
  childName,
  days,
  everybody,
  everybodyLooks,
  familyEmail,
  findsDate,
  findsMissed,
  type Journey,
  meets,
  type Name,
  opensCase,
  prepares,
  refers,
} from './mediation-journey/stages.ts'
import { sentEmails } from './sent-emails.ts'

const browser = await startBrowser()
const family = '0a000000-0000-4000-8000-0000000000aa'

describe('a mediation of five people at once', { skip: noDatabase || browser === null }, () => {
  let test: TestData
  let example: ExampleAccounts
  let server: Listening
  let origin: string
  let today = day(days.call)
  let journey: Journey
  const secrets = new Secrets<Name>()
  const faults: string[] = []
  const leaks: string[] = []

  before(async () => {
    test = await testData()
    example = await exampleAccounts(test, today)
    await example.addPerson({ id: family, name: 'A parent of the journey', email: familyEmail })
    const app = createApp({
      clock: { today: () => today },
      calendar: publishedCalendar,
      origin: null,
      data: test.data,
      accounts: example.accounts,
      report: (fault) => faults.push(fault),
    })
    server = await startListening(app.fetch)
    origin = `http://127.0.0.1:${server.port}`
    secrets.plant(childName, ['family', 'adviser', 'service'])
    const people = {} as Record<Name, PersonInBrowser>
    for (const name of [...everybody, 'anybody'] as const) people[name] = await enters(name)
    const moveTo = (iso: string): void => {
      today = day(iso)
    }
    journey = { people, secrets, moveTo, sent }
  })
  after(async () => {
    await browser?.close()
    await server.close()
    await test.close()
  })

  it('runs from the letter to a term that is missed, and nobody sees what is not theirs', {
    timeout: 600_000,
  }, async (t) => {
    const { people } = journey
    const inCase = await opensCase(journey)
    const at = await refers(journey, inCase)
    await advises(journey, at)
    await arranges(journey, at)
    await prepares(journey, at)
    await findsDate(journey, at)
    await meets(journey, at)
    await agrees(journey, at)
    const issued = await certifies(journey, at)
    // Whoever is shown the paper has its code.
    secrets.plant(issued.code, ['family', 'service', 'anybody'])
    await checkCertificate(people.anybody, issued, { origin, onPaper: [childName, 'Monday 2 November 2026'] })
    await findsMissed(journey, at, inCase)
    for (const part of ['', '/advice', '/sides', '/meeting', '/preparing', '/confidential'])
      await everybodyLooks(people, `${at}${part}`)
    await everybodyLooks(people, inCase)
    await sent()

    const answers = await Promise.all(Object.values(people).map((each) => each.watched()))
    t.diagnostic(`${answers.reduce((a, b) => a + b, 0)} answers looked through`)
    assert.deepEqual(leaks, [])
    assert.deepEqual(faults, [])
    assert.deepEqual(secrets.unseen, [], 'every planted word was seen by somebody who may')
    for (const count of answers) assert.ok(count > 3)
  })

  async function enters(name: Name): Promise<PersonInBrowser> {
    assert.ok(browser)
    const ids: Readonly<Record<Name, string | null>> = {
      anybody: null,
      family,
      adviser: examplePeople.adviser.id,
      service: examplePeople['mediation-adviser'].id,
      council: examplePeople['council-officer'].id,
      commissioner: examplePeople.commissioner.id,
    }
    const person = ids[name]
    const cookies = person === null ? null : (await example.signedIn(person)).cookies
    const width = name === 'family' ? 390 : 1280
    return personInBrowser(name, { browser, origin, cookies, width, secrets, leaks })
  }

  /** What waits in the post goes out. No email has what anybody planted. */
  async function sent(): Promise<readonly Email[]> {
    const emails = await sentEmails(test.workData, today, origin)
    for (const { to, subject, text, calendar } of emails)
      for (const words of secrets.leaks(`${subject} ${text} ${JSON.stringify(calendar ?? '')}`, null))
        leaks.push(`an email to ${to} has “${words}”`)
    return emails
  }
})
