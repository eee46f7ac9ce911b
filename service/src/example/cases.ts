/** The cases of the demonstration: what was recorded in each, on days counted from the day on which it is filled. */
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
import { acceptOffer } from '../cases/sharing/accept-offer.ts'
import { makeOffer } from '../cases/sharing/invite.ts'
import { hashOfSecret } from '../cases/sharing/secret-of-link.ts'
import { wallOfKind } from '../cases/wall-of-kind.ts'
import type { Data } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { type Example, exampleCases, examplePeople, otherFamilies } from './people.ts'
import { exampleRecords } from './record-ids.ts'

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
    to: adviser,
    walls: ['family', 'shared'],
  })
  await share(data, { ...family, caseId: refusal, from: parent.id, to: other, walls: ['shared'] })
  for (const [index, { id, caseId, letter }] of otherFamilies.entries()) {
    const kind = kindsOfFamilies[index] ?? 'council-decision'
    await open(data, id, caseId, `Child ${letter}`, moved(workedFacts(kind), today - workedOn))
    await share(data, { ...advice, caseId, from: id, to: adviser, walls: ['family', 'shared'] })
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
    const concernIds = caseId === exampleCases.refusal ? [exampleRecords.concern] : []
    await openCase(tx, { id: caseId, label: 'parent', facts: read.facts as Facts, concernIds })
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

export interface Share {
  readonly caseId: string
  readonly from: string
  readonly to: Pick<Example, 'id' | 'email'>
  readonly kind: 'family' | 'adviser'
  readonly label: string
  readonly organisation: string | null
  readonly walls: readonly ('family' | 'shared')[]
}

/** Shares a case by an offer that is taken at once; nothing where it is shared already. */
export async function share(
  data: Data,
  { caseId, from, to, kind, label, organisation, walls }: Share,
): Promise<void> {
  if (await isThere(data, to.id, caseId)) return
  const { email } = to
  const secret = await data.actingAs({ person: from, caseId }, async (tx) => {
    const ids: string[] = []
    for (const wall of walls) ids.push(await wallOfKind(tx, caseId, wall))
    const { rows } = await sql<{ today: string }>`select people.today() as today`.execute(tx)
    const days = { fromOn: rows[0]?.today ?? '', untilOn: null }
    const made = await makeOffer(tx, {
      caseId,
      kind,
      label,
      madeAs: 'a parent',
      email,
      walls: ids,
      mayWrite: true,
      ...days,
    })
    return made?.secret ?? ''
  })
  const presented = hashOfSecret(secret)?.toString('hex') ?? ''
  const became = await data.actingAs({ person: to.id, presented }, (tx) =>
    acceptOffer(tx, { email, organisation }),
  )
  if (became.kind === 'refused') throw new RangeError(`an example was not shared: ${became.why}`)
}
