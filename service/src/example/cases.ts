/** The cases of the demonstration: what was recorded in each, on days counted from the day on which it is filled. */
import { createHash, randomBytes } from 'node:crypto'
import {
  type ConcernKind,
  type Day,
  day,
  type Facts,
  isoOf,
  parseDay,
  readFacts,
  workedFacts,
} from '@way-forward/law'
import { openCase } from '../cases/open-case.ts'
import { setDetail } from '../cases/set-detail.ts'
import { wallOfKind } from '../cases/wall-of-kind.ts'
import type { Data } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { exampleCases, examplePeople, otherFamilies } from './people.ts'

/** What the other families are about, in their order. */
const kindsOfFamilies: readonly ConcernKind[] = [
  'council-decision',
  'overdue',
  'plan-review',
  'exclusion',
  'transport',
  'tribunal-order',
  'agreement',
  'social-care',
  'admission',
  'help-in-setting',
]

/** The day on which the worked facts of the law are looked at. */
const workedOn = day('2026-11-21')

/** Opens the cases that are missing, and shares them. @param service the organisation of the adviser */
export async function fillCases(data: Data, service: string, today: Day): Promise<void> {
  const { parent, 'other-parent': other, adviser } = examplePeople
  const ago = (days: number): string => isoOf((today - days) as Day)
  const { refusal, provision } = exampleCases
  await open(data, parent.id, refusal, 'Child A', {
    person: { asks: 'parent', nation: 'england' },
    concerns: [
      {
        id: 'letter',
        kind: 'council-decision',
        decision: 'refuse-assess',
        noticeDatedOn: ago(23),
        noticeSentOn: ago(23),
        mediationAdviserContactedOn: 'no',
        appealMadeOn: 'no',
      },
    ],
  })
  await open(data, parent.id, provision, 'Child B', {
    person: { asks: 'parent', nation: 'england' },
    concerns: [
      {
        id: 'help',
        kind: 'plan-not-delivered',
        missing: ['provision'],
        setting: 'maintained-school',
        complainedOn: ago(12),
      },
    ],
  })
  const family = { kind: 'family', label: 'parent', organisation: null } as const
  const advice = { kind: 'adviser', label: 'SENDIASS', organisation: service } as const
  await share(data, {
    ...advice,
    caseId: refusal,
    from: parent.id,
    to: adviser.id,
    walls: ['family', 'shared'],
  })
  await share(data, { ...family, caseId: refusal, from: parent.id, to: other.id, walls: ['shared'] })
  for (const [index, { id, caseId, letter }] of otherFamilies.entries()) {
    const kind = kindsOfFamilies[index] ?? 'council-decision'
    await open(data, id, caseId, `Child ${letter}`, moved(workedFacts(kind), today - workedOn))
    await share(data, { ...advice, caseId, from: id, to: adviser.id, walls: ['family', 'shared'] })
  }
}

/** The same facts, with every day moved by as many days. */
function moved(facts: unknown, days: number): unknown {
  return JSON.parse(
    JSON.stringify(facts, (_, value: unknown) => {
      const found = typeof value === 'string' ? parseDay(value) : null
      return found === null ? value : isoOf((found + days) as Day)
    }),
  )
}

async function open(
  data: Data,
  person: string,
  caseId: string,
  child: string,
  facts: unknown,
): Promise<void> {
  const read = readFacts(facts)
  if ('faults' in read) throw new RangeError(`the example ${child}: ${read.faults[0]?.message}`)
  if (await isThere(data, person, caseId)) return
  await data.actingAs({ person, caseId }, async (tx) => {
    await openCase(tx, { id: caseId, label: 'parent', facts: read.facts as Facts })
    const wall = await wallOfKind(tx, caseId, 'family')
    await setDetail(tx, { caseId, wall, what: 'child-name', value: child })
  })
}

async function isThere(data: Data, person: string, caseId: string): Promise<boolean> {
  const { rows } = await data.actingAs({ person, caseId }, (tx) =>
    sql`select from cases.case_file where id = ${caseId}`.execute(tx),
  )
  return rows.length > 0
}

interface Share {
  readonly caseId: string
  readonly from: string
  readonly to: string
  readonly kind: 'family' | 'adviser'
  readonly label: string
  readonly organisation: string | null
  readonly walls: readonly ('family' | 'shared')[]
}

/** Shares a case by an offer that is taken at once; nothing where it is shared already. */
async function share(
  data: Data,
  { caseId, from, to, kind, label, organisation, walls }: Share,
): Promise<void> {
  if (await isThere(data, to, caseId)) return
  const hash = createHash('sha256').update(randomBytes(32)).digest()
  await data.actingAs({ person: from, caseId }, async (tx) => {
    const ids: string[] = []
    for (const wall of walls) ids.push(await wallOfKind(tx, caseId, wall))
    await tx
      .insertInto('cases.invitation')
      .values({
        case_id: caseId,
        kind,
        label,
        email: 'example@example.org',
        walls: ids,
        may_write: true,
        from_on: sql<string>`people.today()`,
        until_on: null,
        secret_hash: hash,
        made_by: from,
      })
      .execute()
  })
  await data.actingAs({ person: to, presented: hash.toString('hex') }, (tx) =>
    sql`select cases.accept_invitation(${organisation})`.execute(tx),
  )
}
