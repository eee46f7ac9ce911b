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
import { hashOfSecret } from '../../src/cases/sharing/secret-of-link.ts'
import { letIn } from '../../src/cases/sharing/shares-of-test.ts'
import type { Session } from '../../src/db/connect.ts'
import { administrator } from '../../src/db/server.ts'
import { sql } from '../../src/db/sql.ts'
import { addSide } from '../../src/mediation/add-side.ts'
import { makeToken } from '../../src/mediation/api/tokens.ts'
import { offerSide } from '../../src/mediation/arranging/matter-invitations.ts'
import { takeSide } from '../../src/mediation/arranging/take-side.ts'
import { answerConsent } from '../../src/mediation/disagreement/answer-consent.ts'
import { beginDisagreement, type PartWith } from '../../src/mediation/disagreement/begin-disagreement.ts'
import { partsWith } from '../../src/mediation/disagreement/disagreement-of-test.ts'
import {
  type Cast,
  calledMatter,
  castOf,
  inMatterAs,
  placed,
  referralOfTest,
  somebody,
} from '../../src/mediation/mediation-of-test.ts'
import { referCase } from '../../src/mediation/open-matter.ts'
import { noAccounts } from '../../src/web/kit/accounts.ts'
import type { Answer, Page } from '../../src/web/kit/page.ts'
import { answerLater } from '../../src/web/kit/visit-of.ts'
import { type AppUnderTest, appUnderTest } from '../app-under-test.ts'
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
  // Of a school, which is nothing to the matter until it comes in late or is to carry out a term.
  'head',
  'stranger',
] as const
export type Actor = (typeof actors)[number]

export const today = '2026-11-21'

/** Where it is opened. */
export const origin = 'https://wayforward.example'

/** How a matter came about: from a family’s case, from a telephone call, or as a disagreement resolution. */
export type Scenario = 'mediation' | 'called' | 'disagreement'

export interface Everybody {
  readonly test: TestData
  readonly admin: Session
  readonly documents: TestDocuments
  readonly pages: readonly Page[]
  /** The whole service, for what other systems ask it. */
  readonly app: AppUnderTest['app']
  /** Tokens of the organisations for the API, by whose eyes they see. */
  readonly tokens: Readonly<Partial<Record<Actor, string>>>
  readonly cast: Cast
  close(): Promise<void>
}

/** Opens the service, and the organisations that take part. */
export async function everybody(): Promise<Everybody> {
  const test = await testData()
  const documents = testDocuments()
  const accounts = { ...noAccounts, isOffered: true, documents }
  const cast = await castOf(test)
  const { app } = await appUnderTest(test)
  return {
    test,
    admin: await test.session(administrator),
    documents,
    pages: pagesFor({ contact: null, data: test.data, accounts }),
    app,
    tokens: {
      adviser: await tokenOf(test, cast.service),
      officer: await tokenOf(test, cast.council),
      nurse: await tokenOf(test, cast.commissioner),
    },
    cast,
    close: async () => {
      documents.remove()
      await test.close()
    },
  }
}

/** A token that may read all that its organisation may, made by somebody who keeps its members. */
async function tokenOf(test: TestData, organisation: string): Promise<string> {
  const keeper = await somebody(test, 'A keeper of members')
  await placed(test, keeper, organisation, [], 'administrator')
  const scopes = ['matters:read', 'outcomes:read'] as const
  const made = await test.data.actingAs({ person: keeper }, (tx) =>
    makeToken(tx, { organisation, name: 'Case system', scopes, days: 30 }),
  )
  return made ?? fault('no token')
}

/** One case with a mediation, and who is who in it. */
export interface ServedMatter {
  readonly caseId: string
  readonly matter: string
  readonly people: Readonly<Record<Actor, string>>
  /** Null: the family is not here yet. */
  readonly calendar: string | null
}

/** Addresses to which a side is offered. */
export const guestEmail = 'guest@example.org'
export const familyEmail = 'family@example.org'

/** A matter with everybody in it. Its case is shared with another parent and a supporter, where the family is here. */
export async function servedMatter(all: Everybody, scenario: Scenario = 'mediation'): Promise<ServedMatter> {
  const { test, cast } = all
  const named = (name: string): Promise<string> => somebody(test, name)
  const [family, other, supporter, guest, stranger] = [
    await named('A parent'),
    await named('The other parent'),
    await named('A supporter'),
    await named('A guest'),
    await named('A stranger'),
  ]
  await test.data.actingAs({ person: stranger }, (tx) => openCase(tx, { label: 'parent', facts: null }))
  const { adviser, mediator, officer, nurse, head } = cast
  const people = { adviser, mediator, officer, nurse, head, family, other, supporter, guest, stranger }
  const opened =
    scenario === 'called' ? await calledMatter(test, cast) : await ofFamily(all, people, scenario)
  const { id, caseId } = opened
  await inMatterAs(test, adviser, id, async (tx, matter) => {
    const { id: matterId, service } = matter
    if (scenario !== 'disagreement')
      for (const [role, organisation, label] of [
        ['authority', cast.council, 'council'],
        ['commissioner', cast.commissioner, 'commissioner'],
        ['provider', null, 'A school'],
      ] as const)
        await addSide(tx, { matter: matterId, knownAs: null, role, organisation, label })
    await sql`select cases.assign(${service.party}, ${mediator}, true)`.execute(tx)
  })
  const served = { caseId, matter: id, people, calendar: null }
  await takesSide(all, served, 'provider', 'guest', guestEmail)
  if (scenario === 'disagreement') await consent(all, served)
  if (scenario === 'called') return served
  const calendar = await test.data.actingAs({ person: family, caseId }, async (tx) =>
    makeCalendar(tx, (await readCase(tx, caseId)) ?? fault('no case')),
  )
  return { ...served, calendar }
}

/** What a family asks for from its own case. */
async function ofFamily(
  { test, cast }: Everybody,
  { family, other, supporter }: ServedMatter['people'],
  scenario: Exclude<Scenario, 'called'>,
): Promise<{ readonly id: string; readonly caseId: string }> {
  const caseId = await test.data.actingAs({ person: family }, (tx) =>
    openCase(tx, { label: 'parent', facts: null }),
  )
  await letIn(test, { caseId, from: family, to: other, walls: ['shared'], kind: 'family', label: 'parent' })
  await letIn(test, { caseId, from: family, to: supporter, walls: ['family', 'shared'], label: 'supporter' })
  const isMediation = scenario === 'mediation'
  const id = await test.data.actingAs({ person: family, caseId }, async (tx) => {
    const opened = await referCase(tx, {
      caseId,
      process: isMediation ? 'mediation' : 'disagreement-resolution',
      concern: null,
      concernKind: isMediation ? 'council-decision' : null,
      service: cast.service,
      area: null,
      referredOn: '2026-11-02',
      referral: referralOfTest,
    })
    if (opened !== null && !isMediation)
      await beginDisagreement(tx, {
        matter: opened.id,
        parts: partsWith(cast).map(notHere),
        runsBeside: [],
        onDay: '2026-11-02',
        knownAs: null,
      })
    return opened?.id ?? fault('the case was not referred')
  })
  return { id, caseId }
}

/** A school that is not here, for which a guest comes. */
const notHere = (part: PartWith): PartWith =>
  part.role === 'provider' ? { ...part, organisation: null, name: 'A school' } : part

/** Everybody agrees to a disagreement resolution. */
async function consent({ test }: Everybody, { matter, people }: ServedMatter): Promise<void> {
  for (const actor of ['family', 'officer', 'nurse', 'guest'] as const)
    await inMatterAs(test, people[actor], matter, (tx, each) =>
      answerConsent(tx, each, {
        word: 'joins',
        side: each.sides.find(({ isMine }) => isMine)?.id ?? '',
        onDay: '2026-11-05',
        says: null,
        origin,
      }),
    )
}

/** Somebody takes the side that the service offers to their address: a guest, or a family that a service rang with. */
export async function takesSide(
  { test, cast }: Everybody,
  { matter, people }: Pick<ServedMatter, 'matter' | 'people'>,
  role: 'provider' | 'family',
  actor: Actor,
  email: string,
): Promise<void> {
  const secret = await inMatterAs(test, cast.adviser, matter, (tx, each) => {
    const side = each.sides.find(
      (found) => found.role === role && found.organisation === null && !found.hasEnded,
    )
    return offerSide(tx, each, { side: side?.id ?? '', to: email }, 'https://wayforward.example')
  })
  if (secret === null) return
  const presented = hashOfSecret(secret)?.toString('hex') ?? ''
  await test.data.actingAs({ person: people[actor], presented }, (tx) => takeSide(tx, email))
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
    head: [{ organisation: cast.school, kind: 'body' }],
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
