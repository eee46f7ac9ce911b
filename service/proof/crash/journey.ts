/** A family that writes: signs in by a code, opens a case, records, corrects, notes, adds a document, invites. */
import { createHash, randomBytes, randomUUID } from 'node:crypto'
import { type Day, isoOf, shift } from '@way-forward/law'
import type { Outbox } from '../../src/mail/folder.ts'
import type { Acknowledged } from './acknowledged.ts'
import { FormClient, NotDone } from './form-client.ts'

export interface Journey {
  readonly client: FormClient
  readonly email: string
  /** What was acknowledged, in its order. */
  readonly acknowledged: Acknowledged[]
}

export interface Writing {
  readonly origin: string
  readonly outbox: Outbox
  readonly today: Day
  /** The day on which a letter was sent whose last day to appeal is tomorrow; null: there is none today. */
  readonly sentOn: Day | null
}

/** A journey that nobody has gone yet. */
export function newJourney({ origin }: Writing): Journey {
  return { client: new FormClient(origin), email: `endure-${randomUUID()}@example.org`, acknowledged: [] }
}

/** Goes it to the end. @throws where something on the way is not answered, or not with a yes */
export async function go({ client, email, acknowledged }: Journey, writing: Writing): Promise<void> {
  const { today, sentOn } = writing
  await client.submit('/sign-in', { email })
  await client.submit('/sign-in/code', { code: await codeFor(email, writing.outbox) })
  await client.submit('/sign-in/name', { name: 'A parent' })
  acknowledged.push({ what: 'account', email })

  const opened = await client.submit('/cases/open', {
    who: 'parent',
    kind: 'council-decision',
    name: 'A child',
  })
  const [, caseId = '', concern = ''] =
    /^\/cases\/([0-9a-f-]{36})\/events\/([0-9a-f-]{36})\/add/.exec(opened) ?? []
  acknowledged.push({ what: 'case', caseId })
  const at = `/cases/${caseId}`

  const record = async (fact: string, value: string, fields: Readonly<Record<string, string>>) => {
    await client.submit(`${at}/events/${concern}/add/${fact}`, fields)
    acknowledged.push({ what: 'event', caseId, fact, value })
  }
  await client.submit(`${at}/reminders`, { do: 'choose', remind: ['7', '3', '1'] })
  acknowledged.push({ what: 'choice', caseId, days: [7, 3, 1] })
  await record('decision', 'refuse-assess', { value: 'refuse-assess' })
  const sent = sentOn ?? shift(today, -20)
  await record('noticeSentOn', isoOf(sent), dayFields(sent))
  if (sentOn !== null) acknowledged.push({ what: 'reminder', email, lastDay: shift(today, 1) })
  // What changes no date: a reminder that is due stays due.
  const born = shift(today, -3_000)
  await client.submit(`${at}/events/person/add/bornOn`, dayFields(born))
  acknowledged.push({ what: 'event', caseId, fact: 'bornOn', value: isoOf(born) })
  await correct(`${at}/events/person/add/bornOn`, shift(born, 1))

  const says = `What was said ${randomUUID()}`
  await client.submit(`${at}/entries/add/note`, { says })
  acknowledged.push({ what: 'entry', caseId, says })

  const bytes = Buffer.concat([
    Buffer.from(`A letter ${randomUUID()}\n`),
    Buffer.from(randomBytes(150_000).toString('hex')),
  ])
  const name = `letter-${randomUUID()}.txt`
  await client.submit(`${at}/documents/add`, {}, { name, bytes })
  acknowledged.push({
    what: 'document',
    caseId,
    name,
    sha256: createHash('sha256').update(bytes).digest('hex'),
  })

  const invited = `endure-${randomUUID()}@example.org`
  await invite(`${at}/sharing/invite`, invited)
  acknowledged.push({ what: 'invitation', caseId, email: invited })

  async function correct(address: string, on: Day): Promise<void> {
    // What is known already leads to the page that corrects it.
    const { to } = await client.get(address)
    if (to === null) throw new NotDone(`${address} does not lead on to what it corrects`)
    await client.submit(to, dayFields(on))
    acknowledged.push({ what: 'event', caseId, fact: 'bornOn', value: isoOf(on) })
  }

  async function invite(address: string, to: string): Promise<void> {
    const { body } = await client.get(address)
    const shared = /name="sees"[^>]* value="([0-9a-f-]{36})"/.exec(body.toString())?.[1] ?? ''
    await client.submit(address, {
      who: 'supporter',
      email: to,
      madeAs: 'A parent',
      sees: shared,
      adds: 'no',
    })
  }
}

function dayFields(on: Day): Readonly<Record<string, string>> {
  const [year = '', month = '', dayOfMonth = ''] = isoOf(on).split('-')
  return { 'on-day': dayOfMonth, 'on-month': month, 'on-year': year }
}

async function codeFor(email: string, outbox: Outbox): Promise<string> {
  const found = (await outbox.list(200)).find(({ to }) => to === email)
  const [, first, second] = /\b(\d{3}) (\d{3})\b/.exec(found?.text ?? '') ?? []
  if (first === undefined || second === undefined) throw new Error('no code came')
  return `${first}${second}`
}
