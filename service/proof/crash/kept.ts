/** Whether all that was acknowledged is there, and nothing half. */
import assert from 'node:assert/strict'
import { createHash } from 'node:crypto'
import { setTimeout as pause } from 'node:timers/promises'
import { writtenDay } from '@way-forward/law'
import type { Session } from '../../src/db/connect.ts'
import type { WrittenEmail } from '../../src/mail/folder.ts'
import type { Acknowledged } from './acknowledged.ts'
import type { DurableService } from './durable-service.ts'
import type { Journey } from './journey.ts'

/** Milliseconds for the worker to do all that waits. */
const patience = 60_000
/** Emails that are looked through: more than the families of one round get. */
const most = 500

/** @throws AssertionError that names what is lost or half */
export async function assertKept(service: DurableService, journeys: readonly Journey[]): Promise<void> {
  const session = await service.session()
  try {
    for (const { client, acknowledged } of journeys) {
      for (const each of acknowledged) {
        const [query, values] = rowOf(each) ?? []
        if (query !== undefined) {
          const rows = await session.query(query, values)
          assert.equal(rows.length, 1, `lost: ${JSON.stringify(each)}`)
        }
        if (each.what === 'document') await assertWhole(session, client, each)
      }
    }
    await assertWorkDone(session)
    for (const [what, query] of Object.entries(halves)) {
      assert.deepEqual(await session.query(query), [], what)
    }
    assertSent(await service.outbox.list(most), journeys)
  } finally {
    await session.close()
  }
}

/** The one row that must be there; null: it is no row. */
function rowOf(each: Acknowledged): readonly [string, readonly unknown[]] | null {
  switch (each.what) {
    case 'account':
      return ['select from sign_in."user" where email = $1', [each.email]]
    case 'case':
      return ['select from cases.case_file where id = $1', [each.caseId]]
    case 'event':
      return [
        'select from cases.event where case_id = $1 and fact = $2 and value = $3',
        [each.caseId, each.fact, each.value],
      ]
    case 'entry':
      return [`select from cases.entry where case_id = $1 and body ->> 'says' = $2`, [each.caseId, each.says]]
    case 'document':
      return ['select from cases.document where case_id = $1 and name = $2', [each.caseId, each.name]]
    case 'invitation':
      return ['select from cases.invitation where case_id = $1 and email = $2', [each.caseId, each.email]]
    case 'choice':
      return [
        'select from cases.reminder_choice where case_id = $1 and days @> $2 and days <@ $2',
        [each.caseId, each.days],
      ]
    case 'reminder':
      return null
  }
}

type AcknowledgedDocument = Extract<Acknowledged, { readonly what: 'document' }>

/** Every file that the case shows opens whole, and this one is what was sent. */
async function assertWhole(
  session: Session,
  client: Journey['client'],
  { caseId, name, sha256 }: AcknowledgedDocument,
): Promise<void> {
  const shown = await session.query<{ id: string; name: string; sha256: Buffer }>(
    'select id, name, sha256 from cases.document where case_id = $1',
    [caseId],
  )
  for (const document of shown) {
    const { status, body } = await client.get(`/cases/${caseId}/documents/${document.id}/file`)
    assert.equal(status, 200, `${document.name} cannot be opened`)
    const found = createHash('sha256').update(body).digest('hex')
    assert.equal(found, document.sha256.toString('hex'), `${document.name} is not whole`)
    if (document.name === name) assert.equal(found, sha256, `${name} is not what was sent`)
  }
}

/** Waits until nothing is left to do. What a killed worker had claimed is free again, as it would be in some minutes. */
async function assertWorkDone(session: Session): Promise<void> {
  await session.query('update post.message set claimed_until = null, try_after = now() where sent_at is null')
  const until = performance.now() + patience
  for (;;) {
    const [left] = await session.query<{ changed: number; urgent: number; unsent: number }>(
      `select (select count(*) from cases.changed) as changed,
        (select count(*) from post.reminder where step = 1 and message_id is null) as urgent,
        (select count(*) from post.message where sent_at is null and dropped_at is null) as unsent`,
    )
    if (left?.changed === 0 && left.urgent === 0 && left.unsent === 0) return
    assert.ok(performance.now() < until, `the worker leaves undone: ${JSON.stringify(left)}`)
    await pause(100)
  }
}

/** Those of our families, and not of the examples. */
const ours = `(select a.case_id from cases.acting a join sign_in."user" u on u.id = a.person_id where u.email like 'endure-%')`
const without = (table: string, acts: string) =>
  `select x.id from cases.${table} x where x.case_id in ${ours} and not exists (
    select from cases.audit a where a.case_id = x.case_id and a.about_id = x.id and a.act in (${acts}))`
const noted = (about: string, table: string) =>
  `select a.about_id from cases.audit a where a.case_id in ${ours} and a.about = '${about}'
    and not exists (select from cases.${table} x where x.id = a.about_id)`

/** Each finds what is half; there must be none. */
const halves: Readonly<Record<string, string>> = {
  'an event without its line in the history': without('event', `'recorded-event', 'corrected-event'`),
  'an entry without its line': without('entry', `'added-entry', 'corrected-entry'`),
  'a concern without its line': without('concern', `'added-concern'`),
  'a document without its line': without('document', `'added-document'`),
  'a line about an event that is not there': noted('event', 'event'),
  'a line about an entry that is not there': noted('entry', 'entry'),
  'a line about a document that is not there': noted('document', 'document'),
  'a case without who opened it, or without its walls': `select f.id from cases.case_file f where f.id in ${ours} and not (
    exists (select from cases.audit a where a.case_id = f.id and a.act = 'opened-case')
    and (select count(*) from cases.wall w join cases.wall_party p on p.wall_id = w.id where w.case_id = f.id) = 3)`,
  'an invitation that nobody is told of': `select i.id from cases.invitation i where i.case_id in ${ours} and not exists (
    select from post.message m where m.email = i.email)`,
  'a party that nobody looks after': `select p.id from cases.party p where p.case_id in ${ours} and not exists (
    select from cases.watch w where w.party_id = p.id)`,
  'an account without a person, or a person without one': `select u.id from sign_in."user" u
    full join people.person p on p.id = u.id where u.id is null or p.id is null`,
}

/** Every reminder and every invitation went, and where it went twice it is known to be the same. */
function assertSent(sent: readonly WrittenEmail[], journeys: readonly Journey[]): void {
  for (const each of journeys.flatMap(({ acknowledged }) => acknowledged)) {
    if (each.what !== 'reminder' && each.what !== 'invitation') continue
    const tells = each.what === 'reminder' ? `the last day is ${writtenDay(each.lastDay)}` : '/invitation'
    const got = sent.filter(({ to, text }) => to === each.email && text.includes(tells))
    assert.ok(got.length > 0, `never sent: ${JSON.stringify(each)}`)
    assert.equal(
      new Set(got.map(({ messageId }) => messageId)).size,
      1,
      `sent as two: ${JSON.stringify(each)}`,
    )
    assert.notEqual(got[0]?.messageId, null)
  }
}
