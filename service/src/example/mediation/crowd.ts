/**
 * A crowded desk: some sixty matters in every stage, with long names, so that lists, pages of them and searches can be
 * looked at as they are at a busy service. Of families that rang and are not here. They are added by few statements, as a
 * demonstration starts with them; what the cases of families that are here would follow is not recorded for them.
 */
import { randomUUID } from 'node:crypto'
import { type Day, isoOf, shift, weekdayOf } from '@way-forward/law'
import type { PersonTx, WallUse } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { instantInLondon } from '../../documents/london-time.ts'
import { newReference } from '../../mediation/open-matter.ts'
import type { Referral, StepKind } from '../../mediation/step-kinds.ts'
import { examplePeople } from '../people.ts'
import type { ExampleParts, MatterFill } from './matters.ts'

/** Families, by how a service would write them down from a call. */
const callers = [
  'A grandmother who is the guardian',
  'Foster carers, together with their social worker at the fostering agency',
  'A young person who writes for themselves, and would rather be written to than rung up',
  'Parents who live apart and both want to be told of everything',
  'A father',
  'An aunt with parental responsibility, who asks for an interpreter in British Sign Language',
  'A mother whose English is not yet sure, with a friend who speaks for her',
  'A special guardian',
] as const
const abouts = [
  'The council refused to assess.',
  'The council will not issue a plan after the assessment. The family has three reports that say otherwise, and wants them read.',
  'Sections B and F of the final plan, and whether speech and language therapy is educational.',
  'The plan was ended when school was left. The family wants it back for the college course that begins in September.',
] as const
/** How far each comes, over and over. */
const stages = [
  ...['called', 'called', 'advised', 'refused', 'arranging', 'arranging', 'asked', 'dated', 'met', 'ended'],
] as readonly Reached[]
type Reached = 'called' | 'advised' | 'refused' | 'arranging' | 'asked' | 'dated' | 'met' | 'ended'
const many = 60

interface CrowdMatter {
  readonly id: string
  readonly caseId: string
  readonly number: number
  readonly reached: Reached
  readonly name: string
  /** The day of the call. */
  readonly rang: Day
}

interface CrowdStep {
  readonly matter: string
  readonly id: string
  readonly use: WallUse
  /** The side of the wall, or that says it. */
  readonly role?: 'family' | 'authority'
  /** Absent: the service says it. */
  readonly isOwn?: boolean
  readonly kind: StepKind
  readonly word: string | null
  readonly on: string
  readonly at?: string
  readonly body: object
}

/** Adds them, where they are not there yet; the mediator has every third that is arranged. */
export async function fillCrowd({ doors: { data }, parts, today }: MatterFill): Promise<void> {
  const person = examplePeople['mediation-adviser'].id
  const matters = crowd(today)
  const steps = matters.flatMap((matter) => stepsOf(matter, today))
  const isAdded = await data.actingAs({ person }, async (tx) => {
    if (await isThere(tx)) return false
    await open(tx, matters, parts)
    await addSides(tx, matters, parts)
    await say(
      tx,
      steps.filter(({ isOwn }) => isOwn !== true),
    )
    await sql`select cases.assign(m.service_party, ${examplePeople.mediator.id}::uuid, true)
      from mediation.matter m where m.id = any(${matters.filter(isMediators).map(({ id }) => id)}::uuid[])`.execute(
      tx,
    )
    return true
  })
  if (!isAdded) return
  await data.actingAs({ person: examplePeople['council-officer'].id }, (tx) =>
    say(
      tx,
      steps.filter(({ isOwn }) => isOwn === true),
    ),
  )
}

async function isThere(tx: PersonTx): Promise<boolean> {
  const { rows } = await sql<{ found: boolean }>`
    select exists (select from mediation.due_line where known_as = ${nameOf(0)}) as found`.execute(tx)
  return rows[0]?.found === true
}

const isMediators = ({ number, reached }: CrowdMatter): boolean => isArranged(reached) && number % 3 === 0

function isArranged(reached: Reached): boolean {
  return !['called', 'advised', 'refused'].includes(reached)
}

/** Each with a letter and a number of its own, as no child is named. */
function nameOf(number: number): string {
  return `${callers[number % callers.length]} (child ${'TUVWXY'[Math.floor(number / 10)]}${(number % 10) + 10})`
}

function crowd(today: Day): readonly CrowdMatter[] {
  return Array.from({ length: many }, (_, number): CrowdMatter => {
    const reached = stages[number % stages.length] ?? 'called'
    // The later in its course, the longer ago; some have waited too long.
    const ago = stages.indexOf(reached) * 5 + (number % 7) + (number % 11 === 0 ? 30 : 0)
    const rang = shift(today, -ago)
    return { id: randomUUID(), caseId: randomUUID(), number, reached, name: nameOf(number), rang }
  })
}

function referralOf({ number, name }: CrowdMatter): Referral {
  return {
    name,
    label: number % callers.length === 2 ? 'young person' : 'carer',
    childName: null,
    email: null,
    phone: `01632 960 ${200 + number}`,
    reach: number % 2 === 0 ? 'After school, not on Wednesdays' : null,
    needs: null,
    about: abouts[number % abouts.length] ?? null,
    consent: null,
    authority: 'Kent',
  }
}

async function open(
  tx: PersonTx,
  matters: readonly CrowdMatter[],
  { mediation }: ExampleParts,
): Promise<void> {
  await sql`select mediation.open_for(n.id, n.case_id, 'mediation', n.short, 'council-decision', ${mediation}::uuid,
      ${mediation}::uuid, 'carer', null, n.on_day, n.said::jsonb)
    from unnest(${matters.map(({ id }) => id)}::uuid[], ${matters.map(({ caseId }) => caseId)}::uuid[],
      ${matters.map(() => newReference())}::text[], ${matters.map(({ rang }) => isoOf(rang))}::date[],
      ${matters.map((matter) => JSON.stringify(referralOf(matter)))}::text[]) n (id, case_id, short, on_day, said)`.execute(
    tx,
  )
}

/** The council of those that are arranged; of some the health commissioner too. */
async function addSides(
  tx: PersonTx,
  matters: readonly CrowdMatter[],
  { council, commissioner }: ExampleParts,
): Promise<void> {
  const arranged = matters.filter(({ reached }) => isArranged(reached))
  const add = (role: string, label: string, organisation: string, some: readonly CrowdMatter[]) =>
    sql`select mediation.add_side(n.id, ${role}, ${organisation}::uuid, ${label}, n.name)
      from unnest(${some.map(({ id }) => id)}::uuid[], ${some.map(({ name }) => name)}::text[]) n (id, name)`.execute(
      tx,
    )
  await add('authority', 'council', council, arranged)
  await add(
    'commissioner',
    'commissioner',
    commissioner,
    arranged.filter(({ number }) => number % 5 === 0),
  )
}

/** What happened in one, in order. */
function stepsOf({ id: matter, number, reached, rang }: CrowdMatter, today: Day): readonly CrowdStep[] {
  const after = (days: number): Day => (rang + days < today ? shift(rang, days) : today)
  const step = (more: Omit<CrowdStep, 'matter' | 'id'> & { readonly id?: string }): CrowdStep => ({
    matter,
    id: randomUUID(),
    ...more,
  })
  const withFamily = { use: 'with', role: 'family', body: { means: 'telephone' } } as const
  const toAll = { use: 'matter', body: { means: 'email' } } as const
  if (reached === 'called') return []
  const contact = step({ ...withFamily, kind: 'contact', word: 'here', on: isoOf(rang) })
  if (reached === 'advised') return [contact]
  const choice = step({
    ...withFamily,
    kind: 'choice',
    word: reached === 'refused' ? 'no-mediation' : 'mediate',
    on: isoOf(after(2)),
  })
  if (reached === 'refused') return [contact, choice]
  const told = step({ ...toAll, kind: 'authority-told', word: 'by-service', on: isoOf(after(3)) })
  const so = [contact, choice, told]
  if (reached === 'arranging') return so
  const answer = step({
    ...toAll,
    kind: 'side-answer',
    word: 'joins',
    role: 'authority',
    isOwn: true,
    on: isoOf(after(5)),
    body: { people: [{ name: 'An officer of the council', role: 'Team manager', mayAgree: true }] },
  })
  if (reached === 'asked') return [...so, answer]
  if (reached === 'ended')
    return [...so, step({ ...toAll, kind: 'ended', word: 'not-held', on: isoOf(after(40)), body: {} })]
  const on = workingDay(
    reached === 'dated' ? shift(today, 6 + (number % 9)) : shift(today, -2 - (number % 4)),
  )
  const meeting = step({
    use: 'matter',
    kind: 'meeting',
    word: number % 2 === 0 ? 'in-person' : 'video',
    on: isoOf(after(8)),
    at: at(on, '10:00'),
    body: {
      endsAt: at(on, '12:30'),
      sequence: 0,
      uid: randomUUID(),
      ...(number % 2 === 0
        ? { place: 'Example Community Centre, the Garden Room on the first floor, 12 Example Street' }
        : { link: 'https://video.example/meeting' }),
    },
  })
  return [...so, answer, meeting]
}

/** That day, or the Monday after it. */
function workingDay(on: Day): Day {
  return weekdayOf(on) < 6 ? on : workingDay(shift(on, 1))
}

function at(on: Day, time: string): string {
  const read = instantInLondon(isoOf(on), time)
  if ('fault' in read) throw new RangeError('no time in the night')
  return read.at.toISOString()
}

/** Adds steps, all at once: in the name of the service, or of their own sides. */
async function say(tx: PersonTx, steps: readonly CrowdStep[]): Promise<void> {
  const inOrder = steps.map((step, place) => ({ ...step, place }))
  await sql`
    insert into mediation.step (id, matter_id, case_id, wall_id, side_id, kind, word, on_day, at_time, body, recorded_by)
    select n.id, n.matter, w.case_id, w.wall_id, case when n."isOwn" then s.id end, n.kind, n.word, n."on", n.at, n.body,
      people.me()
    from jsonb_to_recordset(${JSON.stringify(inOrder)}::jsonb)
        n (id uuid, matter uuid, use text, role text, "isOwn" boolean, kind text, word text, "on" date, at timestamptz, body jsonb, place int)
      left join mediation.side s on s.matter_id = n.matter and s.role = n.role
      join mediation.matter_wall w on w.matter_id = n.matter and w.use = n.use
        and (n.use <> 'with' or w.side_id = s.id)
    order by n.place`.execute(tx)
}
