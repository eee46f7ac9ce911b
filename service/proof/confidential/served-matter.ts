/**
 * A mediation with everybody in and around it, asked through the pages of the service as each of them: the pages are
 * found by the list of all pages, so that a new one is tried as well.
 */
import { randomUUID } from 'node:crypto'
import { pagesFor } from '../../src/app.ts'
import type { SignedIn } from '../../src/auth/signed-in.ts'
import { type TestDocuments, testDocuments } from '../../src/cases/documents/documents-of-test.ts'
import { openCase } from '../../src/cases/open-case.ts'
import { readCase } from '../../src/cases/read-case.ts'
import { makeCalendar } from '../../src/cases/reminders/follow-by-calendar.ts'
import { letIn } from '../../src/cases/sharing/shares-of-test.ts'
import type { Session } from '../../src/db/connect.ts'
import { administrator } from '../../src/db/server.ts'
import { sql } from '../../src/db/sql.ts'
import { addSide } from '../../src/mediation/add-side.ts'
import {
  type Cast,
  castOf,
  inMatterAs,
  referralOfTest,
  somebody,
} from '../../src/mediation/mediation-of-test.ts'
import { referCase } from '../../src/mediation/open-matter.ts'
import { noAccounts } from '../../src/web/kit/accounts.ts'
import type { Answer, Page } from '../../src/web/kit/page.ts'
import { answerLater } from '../../src/web/kit/visit-of.ts'
import { type TestData, testData } from '../database.ts'

/** Everybody in it and around it. */
export const actors = [
  'adviser',
  'mediator',
  'family',
  'other',
  'supporter',
  'officer',
  'nurse',
  'guest',
  'stranger',
] as const
export type Actor = (typeof actors)[number]

export const today = '2026-11-21'

export interface Everybody {
  readonly test: TestData
  readonly admin: Session
  readonly documents: TestDocuments
  readonly pages: readonly Page[]
  readonly cast: Cast
  close(): Promise<void>
}

/** Opens the service, and the organisations that take part. */
export async function everybody(): Promise<Everybody> {
  const test = await testData()
  const documents = testDocuments()
  const accounts = { ...noAccounts, isOffered: true, documents }
  return {
    test,
    admin: await test.session(administrator),
    documents,
    pages: pagesFor({ contact: null, data: test.data, accounts }),
    cast: await castOf(test),
    close: async () => {
      documents.remove()
      await test.close()
    },
  }
}

/** One case with a mediation, and who is who in it. */
export interface ServedMatter {
  readonly caseId: string
  readonly matter: string
  readonly people: Readonly<Record<Actor, string>>
  readonly calendar: string
}

/** A case of a family, shared with another parent and an adviser, in which a mediation was arranged. */
export async function servedMatter({ test, admin, cast }: Everybody): Promise<ServedMatter> {
  const named = (name: string): Promise<string> => somebody(test, name)
  const [family, other, supporter, guest, stranger] = [
    await named('A parent'),
    await named('The other parent'),
    await named('A supporter'),
    await named('A guest'),
    await named('A stranger'),
  ]
  const caseId = await test.data.actingAs({ person: family }, (tx) =>
    openCase(tx, { label: 'parent', facts: null }),
  )
  await test.data.actingAs({ person: stranger }, (tx) => openCase(tx, { label: 'parent', facts: null }))
  await letIn(test, { caseId, from: family, to: other, walls: ['shared'], kind: 'family', label: 'parent' })
  await letIn(test, { caseId, from: family, to: supporter, walls: ['family', 'shared'], label: 'supporter' })
  const { id } =
    (await test.data.actingAs({ person: family, caseId }, (tx) =>
      referCase(tx, {
        caseId,
        process: 'mediation',
        concern: null,
        concernKind: 'council-decision',
        service: cast.service,
        area: null,
        referredOn: '2026-11-02',
        referral: referralOfTest,
      }),
    )) ?? fault('the case was not referred')
  await inMatterAs(test, cast.adviser, id, async (tx, matter) => {
    const side = { matter: id, knownAs: null }
    await addSide(tx, { ...side, role: 'authority', organisation: cast.council, label: 'council' })
    await addSide(tx, {
      ...side,
      role: 'commissioner',
      organisation: cast.commissioner,
      label: 'commissioner',
    })
    await addSide(tx, { ...side, role: 'provider', organisation: null, label: 'A school' })
    await sql`select cases.assign(${matter.service.party}, ${cast.mediator}, true)`.execute(tx)
  })
  // As an accepted link would.
  await admin.query(
    `insert into cases.acting (case_id, party_id, person_id, until_at)
     select s.case_id, s.party_id, $2, now() + interval '30 days' from mediation.side s
     where s.matter_id = $1 and s.role = 'provider'`,
    [id, guest],
  )
  const calendar = await test.data.actingAs({ person: family, caseId }, async (tx) =>
    makeCalendar(tx, (await readCase(tx, caseId)) ?? fault('no case')),
  )
  const { adviser, mediator, officer, nurse } = cast
  const people = { adviser, mediator, officer, nurse, family, other, supporter, guest, stranger }
  return { caseId, matter: id, people, calendar }
}

function fault(says: string): never {
  throw new Error(says)
}

/** Somebody as the pages see them. */
function signedInAs({ cast }: Everybody, actor: Actor, person: string): SignedIn {
  const works = {
    adviser: [{ organisation: cast.service, kind: 'mediationService' }],
    mediator: [{ organisation: cast.service, kind: 'mediationService' }],
    officer: [{ organisation: cast.council, kind: 'authority' }],
    nurse: [{ organisation: cast.commissioner, kind: 'body' }],
  } as const
  const own = actor in works ? works[actor as keyof typeof works] : []
  return {
    person,
    name: actor,
    email: `${actor}@example.org`,
    session: `session-${person}`,
    works: own.map(({ organisation, kind }) => ({
      organisation,
      kind,
      name: kind,
      role: 'member',
      capacities: [],
    })) as unknown as SignedIn['works'],
    isStrong: true,
  }
}

/** Asks a page. What the database refuses, or nobody answers, is an answer too: null. */
export async function ask(
  all: Everybody,
  { people }: ServedMatter,
  actor: Actor,
  address: string,
  form?: Readonly<Record<string, string>>,
): Promise<Answer | null> {
  const who = signedInAs(all, actor, people[actor])
  return answerLater(all.pages, `https://wayforward.example${address}`, form, today, who).catch(() => null)
}

export const newId = (): string => randomUUID()
