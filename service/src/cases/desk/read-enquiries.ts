/** Enquiries as one person may see them: their own, and those with the services that they work for. */
import type { EnquiryState, EnquiryStepName, MeetingWish, PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import type { Enquiry } from './enquiry.ts'

interface Row {
  readonly id: string
  readonly mine: boolean
  readonly organisation_id: string
  readonly organisation: string
  readonly area_id: string
  readonly case_id: string | null
  readonly walls: readonly string[]
  readonly may_write: boolean
  readonly from_on: string | null
  readonly until_on: string | null
  readonly name: string
  readonly child_name: string
  readonly born_on: string | null
  readonly query: string
  readonly email: string | null
  readonly phone: string | null
  readonly reach: string | null
  readonly access_needs: string | null
  readonly meeting: MeetingWish
  readonly meeting_says: string | null
  readonly may_pass_on: boolean
  readonly made_at: Date
  readonly state: EnquiryState
  readonly with_person: string | null
  readonly with_name: string | null
  readonly steps: readonly {
    readonly became: EnquiryStepName
    readonly organisation: string
    readonly to: string | null
    readonly says: string | null
    readonly at: string
  }[]
}

/** One enquiry; null: none that this person may see. @param id a UUID */
export async function readEnquiry(tx: PersonTx, id: string): Promise<Enquiry | null> {
  const [found] = await enquiriesWhere(tx, sql`e.id = ${id}`)
  return found ?? null
}

/** What this person sent, the last first. @param caseId from that case alone; null: those without a case */
export async function sentEnquiries(tx: PersonTx, caseId: string | null): Promise<readonly Enquiry[]> {
  return enquiriesWhere(
    tx,
    sql`e.sent_by = people.me() and e.case_id is not distinct from ${caseId}::uuid`,
    sql`e.made_at desc`,
  )
}

/** Everything that this person sent, from whatever case or from none, the last first. */
export async function allSentEnquiries(tx: PersonTx): Promise<readonly Enquiry[]> {
  return enquiriesWhere(tx, sql`e.sent_by = people.me()`, sql`e.made_at desc`)
}

/** What waits for these services, the oldest first. */
export async function waitingEnquiries(
  tx: PersonTx,
  organisations: readonly string[],
): Promise<readonly Enquiry[]> {
  return enquiriesWhere(tx, sql`e.state = 'waiting' and e.organisation_id = any(${organisations}::uuid[])`)
}

/** Those that came without a case and that one of these services answers, the oldest first. */
export async function answeredEnquiries(
  tx: PersonTx,
  organisations: readonly string[],
): Promise<readonly Enquiry[]> {
  return enquiriesWhere(
    tx,
    sql`e.state = 'accepted' and e.case_id is null and e.organisation_id = any(${organisations}::uuid[])`,
  )
}

async function enquiriesWhere(
  tx: PersonTx,
  which: ReturnType<typeof sql>,
  order: ReturnType<typeof sql> = sql`e.made_at`,
): Promise<readonly Enquiry[]> {
  const { rows } = await sql<Row>`
    select e.id, e.sent_by = people.me() as mine, e.organisation_id, o.name as organisation, e.area_id, e.case_id,
      e.walls, e.may_write, e.from_on, e.until_on, e.name, e.child_name, e.born_on, e.query, e.email, e.phone,
      e.reach, e.access_needs, e.meeting, e.meeting_says, e.may_pass_on, e.made_at, e.state, e.with_person,
      w.name as with_name,
      (select json_agg(json_build_object('became', s.became, 'organisation', b.name, 'to', t.name, 'says', s.says,
          'at', s.happened_at) order by s.number)
        from cases.enquiry_step s join people.organisation b on b.id = s.organisation_id
          left join people.organisation t on t.id = s.to_organisation_id
        where s.enquiry_id = e.id) as steps
    from cases.enquiry e join people.organisation o on o.id = e.organisation_id
      left join people.person w on w.id = e.with_person
    where ${which} order by ${order}, e.id`.execute(tx)
  return rows.map(enquiryOf)
}

function enquiryOf(row: Row): Enquiry {
  const { with_person: person, with_name: personName, from_on: fromOn } = row
  return {
    id: row.id,
    isMine: row.mine,
    organisation: { id: row.organisation_id, name: row.organisation },
    area: row.area_id,
    caseId: row.case_id,
    scope:
      fromOn === null ? null : { walls: row.walls, mayWrite: row.may_write, fromOn, untilOn: row.until_on },
    name: row.name,
    childName: row.child_name,
    bornOn: row.born_on,
    query: row.query,
    email: row.email,
    phone: row.phone,
    reach: row.reach,
    accessNeeds: row.access_needs,
    meeting: row.meeting,
    meetingSays: row.meeting_says,
    mayPassOn: row.may_pass_on,
    madeAt: row.made_at,
    state: row.state,
    withPerson: person === null || personName === null ? null : { id: person, name: personName },
    steps: row.steps.map(({ at, ...step }) => ({ ...step, at: new Date(at) })),
  }
}
