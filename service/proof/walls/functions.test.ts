/**
 * The functions that decide who is in, called by every side with whatever it might send: who may call which, what they
 * tell, and what they change. None of it is kept.
 */
import assert from 'node:assert/strict'
import { after, before, describe, it } from 'node:test'
import type { Session } from '../../src/db/connect.ts'
import { administrator } from '../../src/db/server.ts'
import { noDatabase, type TestData, testData } from '../database.ts'
import { tried } from './attempts.ts'
import { callsThatChange } from './calls-that-change.ts'
import { callableBy, innerCalls } from './functions.ts'
import { plant, sides } from './matrix.ts'
import {
  actsFor,
  isFamilyOf,
  isOperator,
  letIn,
  mayWrite,
  seesParty,
  seesPerson,
  worksFor,
} from './oracle.ts'
import type { Side } from './row.ts'
import { idOf, parties, people, walls } from './world.ts'

/** What the readers tell somebody: by the function, the ids. */
const told: Readonly<Record<string, (person: string | null) => readonly string[]>> = {
  'people.my_organisations()': (person) => worksFor(person).map((name) => `organisation ${name}`),
  'people.my_administered()': (person) => worksFor(person, true).map((name) => `organisation ${name}`),
  'cases.my_parties()': (person) => actsFor(person).map(({ name }) => `party ${name}`),
  'cases.my_cases()': (person) => actsFor(person).map((party) => `case ${party.in}`),
  'cases.my_family_cases()': (person) =>
    (['A', 'B'] as const).filter((of) => isFamilyOf(person, of)).map((of) => `case ${of}`),
  'cases.my_walls()': (person) =>
    walls.filter((wall) => letIn(person, wall) !== null).map(({ name }) => `wall ${name}`),
  'cases.my_writable_walls()': (person) =>
    walls.filter((wall) => mayWrite(person, wall)).map(({ name }) => `wall ${name}`),
  'cases.parties_i_see()': (person) =>
    parties.filter((party) => seesParty(person, party)).map(({ name }) => `party ${name}`),
  ...Object.fromEntries(
    (['A', 'B'] as const).flatMap((of) => [
      [
        `cases.company_in('${idOf(`case ${of}`)}')`,
        (person: string | null) =>
          parties
            .filter(
              (party) => party.in === of && (seesParty(person, party) || actsFor(person).includes(party)),
            )
            .map(({ name }) => `party ${name}`),
      ],
      [
        `cases.ways_into('${idOf(`case ${of}`)}')`,
        (person: string | null) =>
          walls
            .filter((wall) => wall.in === of && letIn(person, wall) !== null)
            .map(({ name }) => `wall ${name}`),
      ],
    ]),
  ),
  'cases.people_i_see()': (person) =>
    people
      .filter((other) =>
        parties.some(
          (party) => seesParty(person, party) && [...party.actors, ...(party.acted ?? [])].includes(other),
        ),
      )
      .map((name) => `person ${name}`),
}

describe('the functions that decide who is in', { skip: noDatabase }, () => {
  let test: TestData
  let admin: Session
  const sessions = new Map<string, Session>()
  const callers = sides.filter(({ role }) => role === 'person')
  const ask = (side: Side, statements: readonly string[], caseId: string | null = null) => {
    const session = sessions.get(side.login)
    assert.ok(session)
    return tried(session, side, statements, caseId)
  }
  before(async () => {
    test = await testData()
    admin = await test.session(administrator)
    await plant(admin)
    for (const login of new Set(sides.map((side) => side.login))) {
      sessions.set(login, await test.session(`way_forward_${login}`))
    }
  })
  after(() => test.close())

  it('can be called by those named here and by nobody else', async () => {
    const found = await admin.query<{ readonly name: string; readonly roles: string }>(
      `select p.oid::regprocedure::text as name, coalesce((
           select string_agg(replace(a.grantee::regrole::text, 'way_forward_', ''), ' ' order by a.grantee::regrole::text)
           from aclexplode(p.proacl) a where a.grantee <> p.proowner), '') as roles
       from pg_proc p where p.prosecdef and p.proowner = 'way_forward_walls'::regrole`,
    )
    assert.deepEqual(Object.fromEntries(found.map(({ name, roles }) => [name, roles])), callableBy)
  })

  it('refuse whoever calls what is theirs alone', async () => {
    const calls = Object.entries(innerCalls)
    const isAllowed = (side: Side, name: string): boolean =>
      callableBy[name]?.split(' ').includes(side.role ?? '-') === true
    const outcomes: string[] = []
    for (const side of sides) {
      const asked = calls.filter(([name]) => !isAllowed(side, name))
      const became = await ask(
        side,
        asked.map(([, call]) => `select ${call}::text`),
      )
      for (const [at, [name]] of asked.entries()) {
        if (became[at]?.state !== '42501') outcomes.push(`${side.name}: ${name}: ${became[at]?.state}`)
      }
    }
    assert.deepEqual(outcomes, [])
  })

  it('tell each side what is theirs, and no more where a case is named', async () => {
    const statements = Object.keys(told).map(
      (name) =>
        `select coalesce(string_agg(distinct found.id::text, ','), '') from ${name} as found${name.endsWith('()') ? '(id)' : ''}`,
    )
    for (const side of callers) {
      for (const named of [null, 'A'] as const) {
        const became = await ask(side, statements, named === null ? null : idOf(`case ${named}`))
        for (const [at, [name, expected]] of Object.entries(told).entries()) {
          const wanted = new Set(expected(side.person).map(idOf))
          const found = (became[at]?.answer ?? '').split(',').filter((each) => each !== '')
          const more = found.filter((each) => !wanted.has(each))
          assert.deepEqual(more, [], `${side.name}: ${name}`)
          if (named === null) assert.equal(found.length, wanted.size, `${side.name}: ${name}`)
        }
      }
    }
  })

  it('name nobody whom the side does not see, at a desk or to be told', async () => {
    const statements = [
      `select coalesce(string_agg(distinct person_id::text, ','), '') from cases.people_at_my_desk()`,
      `select coalesce(string_agg(distinct party_id::text, ','), '') from cases.cases_of_service('${idOf('organisation sendiass')}')`,
      `select coalesce(string_agg(each::text, ','), '') from cases.who_is_told('${idOf('enquiry waiting, of a case')}') each`,
      'select coalesce(sum(number), 0)::text from cases.service_counts()',
      'select count(*)::text from cases.erasure_counts()',
      'select people.is_operator()::text',
    ]
    for (const side of callers) {
      const [desk, service, told, counts, erasures, runs] = await ask(side, statements)
      for (const found of (desk?.answer ?? '').split(',').filter((each) => each !== '')) {
        const name = people.find((each) => idOf(`person ${each}`) === found) ?? found
        assert.ok(seesPerson(side.person, name), `${side.name} sees ${name} at a desk`)
      }
      const isHead = side.person === 'head'
      assert.equal(service?.answer !== '', isHead, `${side.name}: cases of the service`)
      assert.equal(told?.answer !== '', side.person === 'parent', `${side.name}: who is told`)
      const isOne = isOperator(side.person)
      assert.equal(counts?.answer !== '0', isOne, `${side.name}: numbers`)
      assert.equal(erasures?.answer !== '0', isOne, `${side.name}: erasures`)
      assert.equal(runs?.answer, String(isOne))
    }
  })

  for (const { name, calls } of callsThatChange) {
    it(`change only what is the caller’s: ${name}`, async () => {
      const faults: string[] = []
      for (const side of callers) {
        const became = await ask(
          side,
          calls.map(({ call }) => `select ${call}::text`),
        )
        for (const [at, { says, may }] of calls.entries()) {
          const { answer = null, state = null } = became[at] ?? {}
          const did =
            state === null && answer !== null && !['false', 'gone', 'over', 'family-left'].includes(answer)
          if (did !== may(side)) faults.push(`${side.name}: ${says}: ${answer} ${state ?? ''}`)
        }
      }
      assert.deepEqual(faults, [])
    })
  }
})
