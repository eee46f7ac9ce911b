/** What the other parent of the demonstration wrote for themselves as a supporter of a family that shares nothing now. */
import { type Day, isoOf } from '@way-forward/law'
import { addEntry } from '../cases/entries/add-entry.ts'
import { keptSides } from '../cases/kept-sides.ts'
import { readCase } from '../cases/read-case.ts'
import { withdrawShare } from '../cases/sharing/withdraw-share.ts'
import { wallOfKind } from '../cases/wall-of-kind.ts'
import type { Data } from '../db/data.ts'
import { share } from './cases.ts'
import { examplePeople, otherFamilies } from './people.ts'

/** Lets the supporter in, has them write, and takes it back; nothing where it is there. @param today the days lie before it */
export async function fillKeptNotes(data: Data, today: Day): Promise<void> {
  const { 'other-parent': to } = examplePeople
  const [helped] = otherFamilies
  if (helped === undefined) return
  const { id: from, caseId } = helped
  if ((await data.actingAs({ person: to.id, caseId }, keptSides)).length > 0) return
  const asked = { kind: 'adviser', label: 'supporter', organisation: null } as const
  await share(data, { ...asked, caseId, from, to, walls: ['shared'] })
  await data.actingAs({ person: to.id, caseId }, async (tx) => {
    const note = { caseId, wall: await wallOfKind(tx, caseId, 'private'), concern: null }
    for (const [index, says] of notes.entries()) {
      const told = { kind: 'note', body: { says, answers: null } } as const
      await addEntry(tx, { ...note, happenedOn: isoOf((today - 20 + 5 * index) as Day), told })
    }
  })
  await data.actingAs({ person: from, caseId }, async (tx) => {
    const file = await readCase(tx, caseId)
    const party = file?.parties.find(({ people }) => people.some(({ id }) => id === to.id))
    if (party === undefined) throw new RangeError('the example of a supporter was not let in')
    await withdrawShare(tx, { caseId, party: party.id, wall: null })
  })
}

const notes = [
  'Went along to the meeting at the school.\nThey promised the plan of help in writing by the end of the month.',
  'For next time: bring the report of the speech therapist, and ask who decides.',
]
