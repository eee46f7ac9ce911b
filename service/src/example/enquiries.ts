/** The desk of the demonstration: enquiries that wait, one that is answered, and what the adviser wrote down. */
import { type Day, isoOf, publishedCalendar } from '@way-forward/law'
import { acceptEnquiry } from '../cases/desk/answer-enquiry.ts'
import type { EnquiryWords } from '../cases/desk/enquiry.ts'
import { familiesOf } from '../cases/desk/families.ts'
import { readEnquiry } from '../cases/desk/read-enquiries.ts'
import { sendEnquiry } from '../cases/desk/send-enquiry.ts'
import { levels, recordService, states } from '../cases/desk/service-record.ts'
import { recordWork, workKinds } from '../cases/desk/work-time.ts'
import type { Data } from '../db/data.ts'
import { exampleEnquiries, examplePeople } from './people.ts'

export interface ExampleDesk {
  readonly service: string
  /** The id of an area that it works in. */
  readonly area: string
  readonly today: Day
  /** Where emails lead. */
  readonly origin: string
}

const asked: Pick<EnquiryWords, 'bornOn' | 'phone' | 'reach' | 'accessNeeds' | 'meetingSays'> = {
  bornOn: null,
  phone: null,
  reach: 'After 6pm, by email.',
  accessNeeds: null,
  meetingSays: null,
}

/** Fills what is missing. It may be called at every start. */
export async function fillDesk(data: Data, desk: ExampleDesk): Promise<void> {
  const { parent, 'other-parent': other, adviser } = examplePeople
  await send(data, parent, desk, exampleEnquiries.waiting, {
    childName: 'Child B',
    query:
      'The plan says speech therapy every week, and there has been none since September. Whom do we write to, and what do we ask for?',
    meeting: 'online',
    mayPassOn: false,
  })
  await send(data, other, desk, exampleEnquiries.mayBePassedOn, {
    childName: 'Child M',
    query: 'We are moving to another council’s area in the spring. What happens to the plan?',
    meeting: 'no',
    mayPassOn: true,
  })
  const isNew = await send(data, other, desk, exampleEnquiries.answered, {
    childName: 'Child N',
    query: 'How do I ask for an assessment?',
    meeting: 'no',
    mayPassOn: false,
  })
  if (!isNew) return
  await data.actingAs({ person: adviser.id }, (tx) =>
    acceptEnquiry(
      tx,
      { enquiry: exampleEnquiries.answered, level: 'information', concern: 'request' },
      desk.origin,
    ),
  )
  await writeDown(data, desk)
}

type Said = Pick<EnquiryWords, 'childName' | 'query' | 'meeting' | 'mayPassOn'>

/** @returns whether it was missing */
async function send(
  data: Data,
  { id: person, name, email }: { readonly id: string; readonly name: string; readonly email: string },
  { service, area, origin }: ExampleDesk,
  id: string,
  said: Said,
): Promise<boolean> {
  return data.actingAs({ person }, async (tx) => {
    if ((await readEnquiry(tx, id)) !== null) return false
    await sendEnquiry(
      tx,
      { ...asked, ...said, id, name, email, organisation: service, area, from: null },
      origin,
    )
    return true
  })
}

/** Levels, states and hours of the adviser's families, one after the other. */
async function writeDown(data: Data, { service, area, today }: ExampleDesk): Promise<void> {
  await data.actingAs({ person: examplePeople.adviser.id }, async (tx) => {
    const families = await familiesOf(tx, [service], today, publishedCalendar)
    for (const [index, { party, concerns, level }] of families.entries()) {
      if (level !== null) continue
      const ago = (days: number) => isoOf((today - days) as Day)
      await recordService(tx, {
        organisation: service,
        file: party,
        area,
        level: levels[index % levels.length] ?? 'casework',
        state: states[index % 4 === 3 ? 1 : 0] ?? 'open',
        concern: concerns[0] ?? null,
        fromOn: ago(3 * index + 5),
      })
      await recordWork(tx, {
        organisation: service,
        file: party,
        workedOn: ago(index % 9),
        minutes: 30 + 15 * (index % 5),
        kind: workKinds[index % workKinds.length] ?? 'casework',
      })
    }
  })
}
