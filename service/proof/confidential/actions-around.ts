/** What is done around what is said: agreements, adjournments, who follows, who comes late and who goes, who is erased. */
import { join } from 'node:path'
import fc from 'fast-check'
import { askErasure } from '../../src/cases/erase/ask-erasure.ts'
import { eraseAsked } from '../../src/cases/erase/erase-asked.ts'
import { sql } from '../../src/db/sql.ts'
import { addSide } from '../../src/mediation/add-side.ts'
import { inMatterAs } from '../../src/mediation/mediation-of-test.ts'
import { recordStep } from '../../src/mediation/record-step.ts'
import { wallOfMatter } from '../../src/mediation/walls-of-matter.ts'
import { planted } from './planted.ts'
import { sendFilled } from './send-filled.ts'
import {
  type Actor,
  ask,
  type Everybody,
  familyEmail,
  guestEmail,
  newId,
  type ServedMatter,
  takesSide,
  today,
} from './served-matter.ts'

/** Sides, of which one may be asked to do a thing, or to have it done to it. */
const sided = ['family', 'officer', 'nurse', 'guest', 'head'] as const

export type AroundAction =
  /** A term, or what else is written in an agreement. `carries`: who does it is the school. */
  | { readonly does: 'term'; readonly by: Actor; readonly carries: boolean }
  | { readonly does: 'issues' | 'accept' | 'decline' | 'adjourn' | 'contact'; readonly by: Actor }
  /** Everybody accepts, so that it is sealed, and the school is let in to carry it out. */
  | { readonly does: 'seal' }
  /** The family lets somebody follow, or no more. */
  | {
      readonly does: 'follow'
      readonly whom: 'other' | 'supporter' | 'stranger'
      readonly what: 'dates' | 'agreement'
      readonly isLet: boolean
    }
  | { readonly does: 'carry-out'; readonly by: Actor }
  | { readonly does: 'come-late' | 'come-as-guest' | 'claim' | 'end-guest' }
  | { readonly does: 'put-out'; readonly whom: (typeof sided)[number]; readonly isMistake: boolean }
  | { readonly does: 'decline-to-come'; readonly by: (typeof sided)[number] }
  | { readonly does: 'erase'; readonly by: 'other' | 'supporter' | 'guest' }

const by = fc.constantFrom<Actor[]>('adviser', 'family', 'officer', 'nurse', 'guest', 'head', 'supporter')

/** Any of them. */
export const anyAround: fc.Arbitrary<AroundAction> = fc.oneof(
  { weight: 4, arbitrary: fc.record({ does: fc.constant('term' as const), by, carries: fc.boolean() }) },
  {
    weight: 6,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'issues' as const,
        'accept' as const,
        'decline' as const,
        'adjourn' as const,
        'contact' as const,
      ),
      by,
    }),
  },
  { weight: 2, arbitrary: fc.record({ does: fc.constant('seal' as const) }) },
  {
    weight: 3,
    arbitrary: fc.record({
      does: fc.constant('follow' as const),
      whom: fc.constantFrom('other' as const, 'supporter' as const, 'stranger' as const),
      what: fc.constantFrom('dates' as const, 'agreement' as const),
      isLet: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ does: fc.constant('carry-out' as const), by }) },
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constantFrom(
        'come-late' as const,
        'come-late' as const,
        'come-as-guest' as const,
        'claim' as const,
        'end-guest' as const,
      ),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constant('put-out' as const),
      whom: fc.constantFrom(...sided),
      isMistake: fc.boolean(),
    }),
  },
  {
    weight: 1,
    arbitrary: fc.record({ does: fc.constant('decline-to-come' as const), by: fc.constantFrom(...sided) }),
  },
  {
    weight: 1,
    arbitrary: fc.record({
      does: fc.constant('erase' as const),
      by: fc.constantFrom('other' as const, 'supporter' as const, 'guest' as const),
    }),
  },
)

/** Does it. What is refused is not done. */
export async function actAround(all: Everybody, served: ServedMatter, action: AroundAction): Promise<void> {
  const at = `/mediation/${served.matter}`
  switch (action.does) {
    case 'term':
      await sendFilled(all, served, action.by, `${at}/agreement/terms/new`, {
        what: planted(),
        ...(action.carries
          ? {
              who: 'somebody-else',
              named: await nameOf(all, all.cast.school),
              kind: 'own-day',
              ...{ 'by-day': '1', 'by-month': '12', 'by-year': '2026' },
            }
          : { who: await sideOf(all, served, 'officer'), kind: 'action' }),
      })
      return
    case 'issues':
      await sendFilled(all, served, action.by, `${at}/agreement/issues`, {
        open: planted(),
        words: planted(),
      })
      return
    case 'accept':
    case 'decline':
      return answerAgreement(all, served, action.by, action.does)
    case 'seal':
      for (const actor of ['family', 'officer', 'nurse', 'guest', 'head'] as const)
        await answerAgreement(all, served, actor, 'accept')
      return carryOut(all, served, 'adviser')
    case 'carry-out':
      return carryOut(all, served, action.by)
    case 'contact':
      await ask(all, served, action.by, `${at}/advice/contact`, {
        with: 'here',
        ...{ 'on-day': '3', 'on-month': '11', 'on-year': '2026' },
        means: 'telephone',
        before: 'no',
        says: planted(),
        once: newId(),
      })
      return
    case 'adjourn':
      return adjourn(all, served, action.by)
    default:
      return comeOrGo(all, served, action)
  }
}

/** Who comes, follows, goes. As the pages do, past the reading of their forms. */
async function comeOrGo(
  all: Everybody,
  served: ServedMatter,
  action: Extract<
    AroundAction,
    {
      does:
        | 'follow'
        | 'come-late'
        | 'come-as-guest'
        | 'claim'
        | 'end-guest'
        | 'put-out'
        | 'decline-to-come'
        | 'erase'
    }
  >,
): Promise<void> {
  const { cast, admin } = all
  const { matter, people, caseId } = served
  switch (action.does) {
    case 'follow': {
      const [party] = await admin.query<{ readonly id: string }>(
        'select party_id as id from cases.acting where case_id = $1 and person_id = $2 limit 1',
        [caseId, people[action.whom]],
      )
      return calls(
        all,
        served,
        'family',
        sql`select mediation.let_follow(${matter}, ${party?.id ?? newId()}, ${action.what}, ${action.isLet})`,
      )
    }
    case 'come-late':
      await inMatterAs(all.test, people.adviser, matter, (tx) =>
        addSide(tx, { matter, role: 'provider', organisation: cast.school, label: 'school', knownAs: null }),
      ).catch(() => null)
      return
    case 'come-as-guest':
      return takesSide(all, served, 'provider', 'guest', guestEmail)
    case 'claim':
      return takesSide(all, served, 'family', 'family', familyEmail)
    case 'end-guest': {
      const [offer] = await admin.query<{ readonly id: string }>(
        `select id from mediation.invitation where matter_id = $1 and kind = 'guest' order by made_at desc limit 1`,
        [matter],
      )
      return calls(all, served, 'adviser', sql`select mediation.end_guest(${offer?.id ?? newId()})`)
    }
    case 'put-out': {
      const side = await sideOf(all, served, action.whom)
      return calls(all, served, 'adviser', sql`select mediation.end_side(${side}, ${action.isMistake})`)
    }
    case 'decline-to-come':
      await ask(
        all,
        served,
        action.by,
        `/mediation/${matter}/sides/answer/${await sideOf(all, served, action.by)}`,
        {
          word: 'declines',
          says: planted(),
          once: newId(),
        },
      )
      return
    case 'erase':
      return erase(all, served, action.by)
  }
}

/** A side accepts the version that stands, or says what it wants changed. */
async function answerAgreement(
  all: Everybody,
  served: ServedMatter,
  actor: Actor,
  does: 'accept' | 'decline',
): Promise<void> {
  const typed = does === 'accept' ? { word: 'accepts', sure: 'yes' } : { word: 'declines', says: planted() }
  await sendFilled(all, served, actor, `/mediation/${served.matter}/agreement/accept`, {
    ...typed,
    name: 'My own name',
  })
}

async function carryOut(all: Everybody, served: ServedMatter, actor: Actor): Promise<void> {
  const name = await nameOf(all, all.cast.school)
  await calls(all, served, actor, sql`select mediation.let_carry_out(${served.matter}, ${name})`)
}

async function adjourn({ test }: Everybody, { matter, people }: ServedMatter, actor: Actor): Promise<void> {
  await inMatterAs(test, people[actor], matter, (tx, each) =>
    recordStep(tx, each, {
      kind: 'adjourned',
      word: null,
      about: newId(),
      onDay: today,
      wall: wallOfMatter(each, { use: 'matter' }) ?? newId(),
      body: { says: planted() },
    }),
  ).catch(() => null)
}

/** Somebody has their side of the case erased, and the worker does it. */
async function erase(
  { test, admin, documents }: Everybody,
  { caseId, people }: ServedMatter,
  actor: Actor,
): Promise<void> {
  const [acting] = await admin.query<{ readonly party: string }>(
    'select party_id as party from cases.acting where case_id = $1 and person_id = $2 and ended_at is null limit 1',
    [caseId, people[actor]],
  )
  if (acting === undefined) return
  await test.data
    .actingAs({ person: people[actor], caseId }, (tx) => askErasure(tx, { caseId, party: acting.party }))
    .catch(() => null)
  await eraseAsked(test.workData, join(documents.folder, 'erased'))
}

/** Calls a function of the database as somebody, in the case. What it refuses is not done. */
async function calls(
  { test }: Everybody,
  { caseId, people }: ServedMatter,
  actor: Actor,
  statement: ReturnType<typeof sql>,
): Promise<void> {
  await test.data.actingAs({ person: people[actor], caseId }, (tx) => statement.execute(tx)).catch(() => null)
}

async function nameOf({ admin }: Everybody, organisation: string): Promise<string> {
  const [found] = await admin.query<{ readonly name: string }>(
    'select name from people.organisation where id = $1',
    [organisation],
  )
  return found?.name ?? ''
}

/** The side of somebody, which takes part or did. */
async function sideOf(
  { admin, cast }: Everybody,
  { matter }: ServedMatter,
  actor: (typeof sided)[number],
): Promise<string> {
  const roles = { family: 'family', officer: 'authority', nurse: 'commissioner' } as const
  const [found] = await admin.query<{ readonly id: string }>(
    `select s.id from mediation.side s join cases.party p on p.id = s.party_id
     where s.matter_id = $1 and case $2 when 'head' then p.organisation_id = $3
       when 'guest' then s.role = 'provider' and p.organisation_id is null else s.role = $4 end
     order by s.ended_at nulls first limit 1`,
    [matter, actor, cast.school, actor in roles ? roles[actor as keyof typeof roles] : ''],
  )
  return found?.id ?? newId()
}
