/** What was written down in the cases of the demonstration: calls, letters, a meeting, and weeks of a plan's help. */
import { type Day, isoOf, lawAsAt, publishedCalendar } from '@way-forward/law'
import { addEntry } from '../cases/entries/add-entry.ts'
import { correctEntry } from '../cases/entries/correct-entry.ts'
import type { Told } from '../cases/entries/entry-body.ts'
import { keepLetter } from '../cases/entries/keep-letter.ts'
import { readEntry } from '../cases/entries/read-entries.ts'
import { redactEntry } from '../cases/entries/redact-entry.ts'
import { addProvision } from '../cases/provision/add-provision.ts'
import { type Delivered, mondayOf } from '../cases/provision/provision-log.ts'
import { readProvisions } from '../cases/provision/read-provisions.ts'
import { recordWeek } from '../cases/provision/record-week.ts'
import { readCase } from '../cases/read-case.ts'
import { wallOfKind } from '../cases/wall-of-kind.ts'
import type { Data, PersonTx } from '../db/data.ts'
import { composeLetter } from '../documents/letters/compose.ts'
import { letterNamed } from '../documents/letters/letters.ts'
import { exampleCases, examplePeople } from './people.ts'
import { exampleRecords } from './record-ids.ts'

/** Writes down what is missing. @param today the days lie before it */
export async function fillRecords(data: Data, today: Day): Promise<void> {
  const { parent, 'other-parent': other } = examplePeople
  const { refusal, provision } = exampleCases
  await data.actingAs({ person: parent.id, caseId: refusal }, (tx) => fillEntries(tx, refusal, today))
  await data.actingAs({ person: other.id, caseId: refusal }, (tx) => fillOwnNote(tx, refusal, today))
  await data.actingAs({ person: parent.id, caseId: provision }, (tx) => fillProvision(tx, provision, today))
}

async function fillEntries(tx: PersonTx, caseId: string, today: Day): Promise<void> {
  if ((await readEntry(tx, caseId, exampleRecords.call)) !== null) return
  const ago = (days: number): string => isoOf((today - days) as Day)
  const family = await wallOfKind(tx, caseId, 'family')
  const shared = await wallOfKind(tx, caseId, 'shared')
  const concern = (await readCase(tx, caseId))?.concerns[0]?.id ?? null
  const add = (wall: string, days: number, told: Told, id?: string) =>
    addEntry(tx, { caseId, wall, concern, happenedOn: ago(days), told, ...(id === undefined ? {} : { id }) })
  await add(shared, 21, {
    kind: 'letter-received',
    body: {
      from: 'the council',
      how: 'post',
      about: 'The decision not to assess',
      datedOn: ago(23),
      reference: null,
      says: 'It refuses to assess. The adviser’s number stands on the second page.',
      answers: null,
    },
  })
  const call = {
    with: 'the SEND team',
    number: '01632 960 001',
    began: '14:05',
    said: 'They have all reports that the school sent.\nNobody could say who read them.',
    promised: 'A list of the reports that were read.',
    promisedOn: ago(3),
    answers: null,
  }
  await add(family, 10, { kind: 'call', body: call }, exampleRecords.call)
  const note = await add(family, 9, {
    kind: 'note',
    body: { says: 'The school rang. It will help.', answers: null },
  })
  const says = 'The school rang. It will write down what help it gives now, and what it cannot give.'
  await correctEntry(tx, {
    caseId,
    entry: note,
    concern,
    happenedOn: ago(9),
    told: { kind: 'note', body: { says, answers: null } },
  })
  await add(
    family,
    8,
    { kind: 'note', body: { says: 'For the other case.', answers: null } },
    exampleRecords.gone,
  )
  await redactEntry(tx, { caseId, entry: exampleRecords.gone, why: 'Written in the wrong case' })
  await add(
    shared,
    6,
    {
      kind: 'meeting',
      body: {
        people: 'The head teacher\nThe special needs coordinator\nA parent',
        where: 'At school',
        said: 'What helps in class, and what the school has tried.',
        agreed: 'The school sends its notes of the last year.',
        promisedOn: isoOf((today + 4) as Day),
        answers: null,
      },
    },
    exampleRecords.meeting,
  )
  await keepAndSend(tx, caseId, family, concern, (today - 2) as Day)
}

/** A letter that was made here, and that it was sent. */
async function keepAndSend(
  tx: PersonTx,
  caseId: string,
  wall: string,
  concern: string | null,
  on: Day,
): Promise<void> {
  const letter = letterNamed('ask-the-adviser-for-a-certificate')
  if (letter === null) throw new RangeError('there is no such letter any more')
  const form = new URLSearchParams({
    name: examplePeople.parent.name,
    address: '1 High Street\nExample Town',
    childName: 'Child A',
    decision: 'refuse-assess',
    noticeDatedOn: isoOf((on - 21) as Day),
    toName: 'Example Mediation',
    toEmail: 'mediation@example.org',
  })
  const text = composeLetter(letter, form, {
    today: on,
    calendar: publishedCalendar,
    area: null,
    entries: [],
  })
  const made = await keepLetter(tx, {
    id: exampleRecords.letter,
    caseId,
    wall,
    concern,
    letter,
    text,
    madeOn: isoOf(on),
    lawAsAt,
  })
  const body = {
    to: 'Example Mediation',
    how: 'email',
    about: letter.title,
    says: null,
    proof: 'A read receipt came the same day',
    answerBy: isoOf((on + 5) as Day),
    made,
  } as const
  const told = { kind: 'letter-sent', body } as const
  await addEntry(tx, { caseId, wall, concern, happenedOn: isoOf(on), told })
}

/** A note that the first parent does not see. */
async function fillOwnNote(tx: PersonTx, caseId: string, today: Day): Promise<void> {
  const wall = await wallOfKind(tx, caseId, 'private')
  const known = await tx.selectFrom('cases.entry').select('id').where('wall_id', '=', wall).executeTakeFirst()
  if (known !== undefined) return
  const told = {
    kind: 'note',
    body: { says: 'Ask at work for the morning of a meeting.', answers: null },
  } as const
  await addEntry(tx, { caseId, wall, concern: null, happenedOn: isoOf((today - 5) as Day), told })
}

/** Weeks before today, the last first, of two hours of help. */
const weeksOfTherapy: readonly (readonly [Delivered, number | null])[] = [
  ['none', null],
  ['none', null],
  ['part', 45],
  ['holiday', null],
  ['none', null],
  ['part', 60],
  ['all', null],
  ['all', null],
]

async function fillProvision(tx: PersonTx, caseId: string, today: Day): Promise<void> {
  if ((await readProvisions(tx, caseId)).length > 0) return
  const wall = await wallOfKind(tx, caseId, 'family')
  const fromOn = isoOf((today - 70) as Day)
  const provision = await addProvision(tx, wall, {
    id: exampleRecords.therapy,
    caseId,
    section: 'F',
    says: 'Speech and language therapy: two hours a week, one to one, by a qualified therapist.',
    minutesAWeek: 120,
    fromOn,
    untilOn: null,
  })
  await addProvision(tx, wall, {
    caseId,
    section: 'H',
    says: 'A short break, as agreed with the family.',
    minutesAWeek: null,
    fromOn: null,
    untilOn: null,
  })
  const lastWeek = mondayOf(today) - 7
  for (const [index, [delivered, minutes]] of weeksOfTherapy.entries()) {
    const weekOf = isoOf((lastWeek - 7 * index) as Day)
    const note = delivered === 'none' ? 'There was no therapist.' : null
    await recordWeek(tx, { caseId, weekOf, given: [{ provision, wall, delivered, minutes, note }] })
  }
}
