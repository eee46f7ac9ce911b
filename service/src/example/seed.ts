/**
 * Fills a demonstration: people, a service, and cases whose dates lie around the day on which it is filled. Made by
 * the verbs that everybody uses, so that an example is never what a user could not have made.
 */
import { createHash, randomBytes } from 'node:crypto'
import type { Day } from '@way-forward/law'
import { areasOfService } from '../cases/desk/services-of-area.ts'
import type { Documents } from '../cases/documents/documents.ts'
import type { BodySort, Capacity, Data, OperatorData, OrganisationKind } from '../db/data.ts'
import { sql } from '../db/sql.ts'
import { fillCases } from './cases.ts'
import { fillDocuments } from './documents.ts'
import { fillDesk } from './enquiries.ts'
import { fillKeptNotes } from './kept-notes.ts'
import { fillMatters } from './mediation/matters.ts'
import { confirmExampleDomain, fillOrganisations } from './organisations.ts'
import { type Example, exampleNames, examplePeople, otherFamilies } from './people.ts'
import { fillRecords } from './records.ts'

export interface ExampleDoors {
  readonly data: Data
  readonly operatorData: OperatorData
  readonly documents: Documents
  /** Where its emails lead: the service's own address, without a slash at the end. */
  readonly origin: string
  /** Makes an account; does nothing where it is there. */
  addAccount(person: Pick<Example, 'id' | 'name' | 'email'>): Promise<void>
}

/**
 * Fills a demonstration. It may be called at every start: one that was filled is left as its visitors left it, but for
 * accounts, so that everybody can still be anybody. @param today dates lie around it
 */
export async function seedExample(doors: ExampleDoors, today: Day): Promise<void> {
  for (const name of exampleNames) await doors.addAccount(examplePeople[name])
  for (const { id, letter } of otherFamilies) {
    const email = `family-${letter.toLowerCase()}@example.org`
    await doors.addAccount({ id, name: `The parent of child ${letter}`, email })
  }
  if (await isFilled(doors)) return
  const { adviser, operator, 'service-administrator': head } = examplePeople
  const service = await organisation(doors, 'adviser', 'Example SENDIASS', ['kent', 'medway'])
  await join(doors, service, head, 'administrator')
  await join(doors, service, adviser, 'member')
  const mediation = await organisation(doors, 'mediationService', 'The example mediation service', ['kent'])
  await join(doors, mediation, head, 'administrator')
  await join(doors, mediation, examplePeople['mediation-adviser'], 'member', ['mediationAdviser'])
  await join(doors, mediation, examplePeople.mediator, 'member', ['mediator'])
  const council = await organisation(doors, 'authority', 'Kent, an example of a council', ['kent'])
  await join(doors, council, examplePeople['council-officer'], 'administrator')
  const commissioner = await organisation(
    doors,
    'body',
    'An example of an integrated care board',
    ['kent'],
    'health-commissioner',
  )
  await join(doors, commissioner, examplePeople.commissioner, 'administrator')
  await fillOrganisations(doors, { service, mediation })
  await fillCases(doors.data, service, today)
  const [area] = await doors.data.actingAs({ person: adviser.id }, (tx) => areasOfService(tx, service))
  if (area !== undefined) await fillDesk(doors.data, { service, area, today, origin: doors.origin })
  await fillRecords(doors.data, today)
  await fillDocuments(doors.data, doors.documents, today)
  await fillKeptNotes(doors.data, today)
  await fillMatters(doors, { mediation, council, commissioner }, today)
  // Last: it says that everything before it is there.
  const run = await organisation(doors, 'operator', 'Way Forward, this copy', [])
  await join(doors, run, operator, 'administrator')
  await confirmExampleDomain(doors.data, service)
}

/** Whether everything was made already, whatever became of it. */
async function isFilled({ operatorData }: ExampleDoors): Promise<boolean> {
  const made = await operatorData.asOperator((tx) =>
    tx
      .selectFrom('people.member')
      .select('id')
      .where('person_id', '=', examplePeople.operator.id)
      .executeTakeFirst(),
  )
  return made !== undefined
}

/** The organisation of that name, made where it is missing. @returns its id */
async function organisation(
  { operatorData }: ExampleDoors,
  kind: OrganisationKind,
  name: string,
  areas: readonly string[],
  bodySort: BodySort = 'other',
): Promise<string> {
  return operatorData.asOperator(async (tx) => {
    const known = await tx
      .selectFrom('people.organisation')
      .select('id')
      .where('name', '=', name)
      .executeTakeFirst()
    if (known !== undefined) return known.id
    const { id } = await tx
      .insertInto('people.organisation')
      .values({ kind, name, body_sort: bodySort })
      .returning('id')
      .executeTakeFirstOrThrow()
    for (const slug of areas) {
      const area = await tx
        .selectFrom('directory.area')
        .select('id')
        .where('slug', '=', slug)
        .executeTakeFirst()
      if (area === undefined) continue
      await tx
        .insertInto('people.organisation_area')
        .values({ organisation_id: id, area_id: area.id })
        .execute()
    }
    return id
  })
}

/** Lets somebody in, by an invitation that they take at once. */
async function join(
  { data, operatorData }: ExampleDoors,
  organisationId: string,
  { id, email }: Pick<Example, 'id' | 'email'>,
  role: 'administrator' | 'member',
  capacities: readonly Capacity[] = [],
): Promise<void> {
  const isIn = await data.actingAs({ person: id }, (tx) =>
    sql<{ id: string }>`select people.my_organisations() as id`.execute(tx),
  )
  if (isIn.rows.some((row) => row.id === organisationId)) return
  const hash = createHash('sha256').update(randomBytes(32)).digest()
  await operatorData.asOperator((tx) =>
    tx
      .insertInto('people.invitation')
      .values({ organisation_id: organisationId, email, role, capacities, secret_hash: hash })
      .execute(),
  )
  await data.actingAs({ person: id, presented: hash.toString('hex') }, (tx) =>
    sql`select people.accept_invitation()`.execute(tx),
  )
}
