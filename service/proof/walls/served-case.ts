/**
 * A case in a served copy of the service, with words planted behind each of its walls, and everybody who might want to
 * read them: for the tests that ask every page as everybody.
 */
import { day, publishedCalendar } from '@way-forward/law'
import { createApp, pagesFor } from '../../src/app.ts'
import { addConcern } from '../../src/cases/add-concern.ts'
import { sendEnquiry } from '../../src/cases/desk/send-enquiry.ts'
import { addDocument } from '../../src/cases/documents/add-document.ts'
import { addEntry } from '../../src/cases/entries/add-entry.ts'
import { openCase } from '../../src/cases/open-case.ts'
import { addProvision } from '../../src/cases/provision/add-provision.ts'
import { recordWeek } from '../../src/cases/provision/record-week.ts'
import { readCase } from '../../src/cases/read-case.ts'
import { makeCalendar } from '../../src/cases/reminders/follow-by-calendar.ts'
import { setDetail } from '../../src/cases/set-detail.ts'
import { letIn, offered } from '../../src/cases/sharing/shares-of-test.ts'
import type { Session } from '../../src/db/connect.ts'
import type { PersonTx } from '../../src/db/data.ts'
import { administrator } from '../../src/db/server.ts'
import { sql } from '../../src/db/sql.ts'
import { exampleCases, exampleCertificates, exampleMatters, examplePeople } from '../../src/example/people.ts'
import type { Accounts } from '../../src/web/kit/accounts.ts'
import type { Page } from '../../src/web/kit/page.ts'
import { type TestData, testData } from '../database.ts'
import { exampleAccounts } from '../example-accounts.ts'
import { idOf } from './world.ts'

const today = day('2026-11-21')

/** Those who are no examples of the demonstration. */
const others = ['supporter', 'stranger', 'colleague', 'other-service'] as const
export type Reader = keyof typeof examplePeople | (typeof others)[number] | 'nobody'
export const readers: readonly Reader[] = [
  ...(Object.keys(examplePeople) as (keyof typeof examplePeople)[]),
  ...others,
  'nobody',
]

const personOf = (reader: Exclude<Reader, 'nobody'>): string =>
  reader in examplePeople ? examplePeople[reader as keyof typeof examplePeople].id : idOf(`reader ${reader}`)

/** Planted words: what they begin with, and who may read them. Each begins with nothing that another begins with. */
export const planted: Readonly<Record<string, readonly Reader[]>> = {
  zqofparent: ['parent'],
  zqoffamily: ['parent', 'adviser', 'supporter'],
  zqchild: ['parent', 'adviser', 'supporter'],
  zqofshared: ['parent', 'other-parent', 'adviser', 'supporter'],
  zqofjoint: ['parent', 'adviser'],
  zqofadviser: ['adviser'],
  zqofother: ['other-parent'],
  zqofsupporter: ['supporter'],
  zqwithsupporter: ['parent', 'supporter'],
  zqasked: ['parent', 'adviser', 'colleague', 'service-administrator'],
  zqoffered: ['parent'],
}

export interface ServedCase {
  readonly test: TestData
  readonly admin: Session
  readonly accounts: Accounts
  readonly app: ReturnType<typeof createApp>
  readonly pages: readonly Page[]
  readonly caseId: string
  /** Ids behind the wall of the family, which the other parent does not see, by what an address calls them. */
  readonly ids: Readonly<Record<string, string>>
  readonly secrets: { readonly calendar: string; readonly offer: string }
  /** The party of the supporter. */
  readonly supporter: string
  personOf(reader: Exclude<Reader, 'nobody'>): string
  signedIn(reader: Reader): Promise<{ readonly cookies: string; readonly token: string }>
  /** What was reported as a fault, or written to a log. */
  readonly said: string[]
}

export async function servedCase(): Promise<ServedCase> {
  const test = await testData()
  const admin = await test.session(administrator)
  const example = await exampleAccounts(test, today)
  for (const name of others) {
    await example.addPerson({
      id: idOf(`reader ${name}`),
      name: `The ${name}`,
      email: `${name}@example.org`,
    })
  }
  const caseId = exampleCases.refusal
  await peopleOf(test, admin)
  const supporter = await letIn(test, {
    caseId,
    from: personOf('parent'),
    to: personOf('supporter'),
    walls: ['family', 'shared'],
    label: 'supporter',
    mayWrite: false,
  })
  const ids = await plant(test, admin, example.accounts, caseId)
  const calendar = await as(test, 'parent', caseId, async (tx) => {
    const file = await readCase(tx, caseId)
    if (file === null) throw new Error('the case is not there')
    return makeCalendar(tx, file)
  })
  const { secret: offer } = await offered(test, {
    caseId,
    from: personOf('parent'),
    walls: ['family'],
    label: 'zqoffered label',
    madeAs: 'a parent',
    email: 'zqoffered@example.org',
  })
  const said: string[] = []
  const tell = (fault: string): void => {
    said.push(fault)
  }
  const options = { contact: null, data: test.data, accounts: example.accounts }
  return {
    test,
    admin,
    accounts: example.accounts,
    app: createApp({
      ...options,
      clock: { today: () => today },
      calendar: publishedCalendar,
      origin: 'http://localhost',
      isDemo: false,
      report: tell,
    }),
    pages: pagesFor(options),
    caseId,
    ids,
    secrets: { calendar, offer },
    supporter,
    personOf,
    signedIn: async (reader) =>
      reader === 'nobody' ? { cookies: '', token: '' } : example.signedIn(personOf(reader)),
    said,
  }
}

const as = <T>(
  test: TestData,
  reader: Exclude<Reader, 'nobody'>,
  caseId: string,
  work: (tx: PersonTx) => Promise<T>,
): Promise<T> => test.data.actingAs({ person: personOf(reader), caseId }, work)

/** A colleague of the adviser without the case, somebody of another service, and a stranger with a case of their own. */
async function peopleOf(test: TestData, admin: Session): Promise<void> {
  await admin.query(
    `insert into people.organisation (id, kind, name) values ($1, 'adviser', 'Another service')`,
    [idOf('another service')],
  )
  await admin.query(
    `insert into people.member (organisation_id, person_id, role)
     values ((select id from people.organisation where name = 'Example SENDIASS'), $1, 'member'), ($2, $3, 'administrator')`,
    [personOf('colleague'), idOf('another service'), personOf('other-service')],
  )
  const person = personOf('stranger')
  await test.data.actingAs({ person }, (tx) => openCase(tx, { label: 'parent', facts: null }))
}

/** Plants words behind every wall of the case. @returns the ids of what stands behind the family's */
async function plant(
  test: TestData,
  admin: Session,
  accounts: Accounts,
  caseId: string,
): Promise<Readonly<Record<string, string>>> {
  const walls = await admin.query<{ readonly id: string; readonly kind: string; readonly person: string }>(
    `select w.id, w.kind, a.person_id as person from cases.wall w
       left join cases.acting a on a.party_id = w.party_id and a.ended_at is null
     where w.case_id = $1`,
    [caseId],
  )
  const wallOf = (kind: string, owner?: Exclude<Reader, 'nobody'>): string => {
    const found = walls.find(
      (wall) => wall.kind === kind && (owner === undefined || wall.person === personOf(owner)),
    )
    if (found === undefined) throw new Error(`there is no wall ${kind} of ${owner}`)
    return found.id
  }
  await fill('parent', wallOf('private', 'parent'), 'zqofparent')
  await fill('parent', wallOf('shared'), 'zqofshared')
  await fill('parent', wallOf('adviser-joint', 'adviser'), 'zqofjoint')
  await fill('parent', wallOf('adviser-joint', 'supporter'), 'zqwithsupporter')
  await fill('adviser', wallOf('private', 'adviser'), 'zqofadviser')
  await fill('other-parent', wallOf('private', 'other-parent'), 'zqofother')
  await fill('supporter', wallOf('private', 'supporter'), 'zqofsupporter')
  const family = wallOf('family')
  const ids = await fill('parent', family, 'zqoffamily')
  const [more] = await admin.query<{
    readonly event: string
    readonly issued: string
    readonly party: string
  }>(
    `select (select id from cases.event where wall_id = $1 limit 1) as event,
       (select id from cases.issued where wall_id = $1 limit 1) as issued,
       (select party_id from cases.wall_party x join cases.party p on p.id = x.party_id
        where x.wall_id = $1 and p.kind = 'adviser' and p.organisation_id is not null limit 1) as party`,
    [family],
  )
  const enquiry = await as(test, 'parent', caseId, async (tx) => {
    await setDetail(tx, { caseId, wall: family, what: 'child-name', value: 'zqchild Example' })
    const { rows } = await sql<{ readonly organisation: string; readonly area: string }>`
      select organisation_id as organisation, area_id as area from people.organisation_area limit 1`.execute(
      tx,
    )
    const [at] = rows
    if (at === undefined) throw new Error('no service works in an area')
    const sent = await sendEnquiry(
      tx,
      {
        ...at,
        name: 'A parent',
        childName: 'zqasked child',
        bornOn: null,
        query: 'zqasked query',
        email: 'parent@example.org',
        phone: null,
        reach: null,
        accessNeeds: 'zqasked needs',
        meeting: 'no',
        meetingSays: null,
        mayPassOn: false,
        from: { caseId, scope: { walls: [], mayWrite: false, fromOn: '2026-11-21', untilOn: null } },
      },
      'http://localhost',
    )
    if (sent.kind !== 'sent') throw new Error(sent.kind)
    return sent.id
  })
  const [side] = await admin.query<{ readonly id: string }>(
    'select id from mediation.side where matter_id = $1',
    [exampleMatters.advised],
  )
  // A certificate, a term and a guest of another matter: whoever asks for them in this one finds nothing, the family neither.
  const ofMatter = {
    matter: exampleMatters.advised,
    side: side?.id ?? '',
    certificate: exampleCertificates.kept,
    term: idOf('a term'),
    guest: idOf('a guest'),
  }
  return { ...ids, ...more, ...ofMatter, enquiry }

  async function fill(
    who: Exclude<Reader, 'nobody'>,
    wall: string,
    word: string,
  ): Promise<Readonly<Record<string, string>>> {
    const made = await as(test, who, caseId, async (tx) => {
      const concern = await addConcern(tx, {
        caseId,
        wall,
        kind: 'help-in-setting',
        title: `${word} concern`,
      })
      const body = { says: `${word} note`, answers: null }
      const told = { kind: 'note', body } as const
      const entry = await addEntry(tx, { caseId, wall, concern: null, happenedOn: '2026-11-03', told })
      const provision = await addProvision(tx, wall, {
        caseId,
        section: 'F',
        says: `${word} provision`,
        minutesAWeek: 60,
        fromOn: null,
        untilOn: null,
      })
      await recordWeek(tx, {
        caseId,
        weekOf: '2026-11-16',
        given: [{ provision, wall, delivered: 'none', minutes: null, note: `${word} week` }],
      })
      await setDetail(tx, { caseId, wall, what: 'setting', value: `${word} setting` })
      return { concern, entry, provision }
    })
    const added = await addDocument(test.data, accounts.documents, personOf(who), {
      caseId,
      wall,
      entry: null,
      name: `${word} name.txt`,
      bytes: (async function* () {
        yield Buffer.from(`${word} content`)
      })(),
    })
    if ('refused' in added) throw new Error(added.refused)
    return { ...made, document: added.added }
  }
}
