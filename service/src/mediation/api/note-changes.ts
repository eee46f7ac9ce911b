/**
 * Finds what changed for the webhooks of those who take part, by what their tokens would read: never by what is said in a
 * mediation or prepared for it.
 */
import { createHash } from 'node:crypto'
import type { Calendar } from '@way-forward/law'
import type { WebhookEvent, WorkerTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { clocksOf } from '../clocks.ts'
import type { SeenMatter } from '../desk/read-bare-matters.ts'
import { type BareMatter, currentSteps } from '../matter.ts'

interface Told {
  readonly webhook: string
  readonly organisation: string
  readonly events: readonly WebhookEvent[]
  readonly matter: string
  readonly caseId: string
  readonly party: string
  readonly noted: readonly string[] | null
}

/**
 * Queues what each webhook is to be told of these matters, and notes that it is.
 * @param isOfNight nothing need have changed: what a new webhook was never told of is noted, and not told
 */
export async function noteChanges(
  tx: WorkerTx,
  seen: readonly SeenMatter[],
  { calendar, isOfNight }: { readonly calendar: Calendar; readonly isOfNight: boolean },
): Promise<void> {
  const { rows } = await sql<Told>`
    select w.id as webhook, w.organisation_id as organisation, w.events, l.matter_id as matter, l.case_id as "caseId",
      l.party_id as party, (select array[encode(n.matter, 'hex'), encode(n.clocks, 'hex'), encode(n.outcome, 'hex')]
        from api.noted n where n.webhook_id = w.id and n.matter_id = l.matter_id) as noted
    from api.webhook w join mediation.due_line l on l.organisation_id = w.organisation_id
    where w.ended_at is null and l.matter_id = any(${[...new Set(seen.map(({ id }) => id))]}::uuid[])
    order by w.id, l.matter_id`.execute(tx)
  for (const told of rows) {
    const matter = seen.find(({ id, party }) => id === told.matter && party === told.party)?.matter
    if (matter === undefined) continue
    const marks = marksOf(matter, calendar)
    const before = told.noted ?? nothingNoted
    const changed = (['matter.changed', 'clock.changed', 'outcome.changed'] as const).filter(
      (event, at) => marks[at]?.toString('hex') !== before[at] && told.events.includes(event),
    )
    if (told.noted === null || marks.some((mark, at) => mark.toString('hex') !== before[at]))
      await note(tx, told, marks)
    if (told.noted === null && isOfNight) continue
    for (const event of changed) {
      await tx
        .insertInto('api.delivery')
        .values({
          webhook_id: told.webhook,
          organisation_id: told.organisation,
          event,
          matter_id: told.matter,
          case_id: told.caseId,
        })
        // What waits already says all that this one would.
        .onConflict((on) => on.doNothing())
        .execute()
    }
  }
}

type Marks = readonly [matter: Buffer, clocks: Buffer, outcome: Buffer]

/** What a token reads of a matter, as hashes: all of it, its clocks, and what came of it. */
export function marksOf(matter: BareMatter, calendar: Calendar): Marks {
  const steps = matter.steps.filter(({ use }) => use === 'matter' || use === 'agreement' || use === 'with')
  const read = { ...matter, steps }
  const outcome = currentSteps(steps).filter(({ kind }) => ofOutcome.includes(kind))
  return [
    hashOf([matter.sides, steps.map(({ id }) => id)]),
    hashOf(clocksOf(read, calendar)),
    hashOf(outcome.map(({ id }) => id)),
  ]
}
const ofOutcome: readonly string[] = [
  'ended',
  'agreed',
  'term',
  'term-due',
] satisfies BareMatter['steps'][number]['kind'][]

const hashOf = (value: unknown): Buffer => createHash('sha256').update(JSON.stringify(value)).digest()
/** Of a matter of which nothing was told: it has no clocks, and nothing came of it. */
const nothingNoted: readonly string[] = [hashOf(null), hashOf([]), hashOf([])].map((mark) =>
  mark.toString('hex'),
)

async function note(tx: WorkerTx, { webhook, matter, caseId }: Told, marks: Marks): Promise<void> {
  const [all, clocks, outcome] = marks
  await tx
    .insertInto('api.noted')
    .values({ webhook_id: webhook, matter_id: matter, case_id: caseId, matter: all, clocks, outcome })
    .onConflict((on) => on.columns(['webhook_id', 'matter_id']).doUpdateSet({ matter: all, clocks, outcome }))
    .execute()
}
