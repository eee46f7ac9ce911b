/** `/desk/families/<case>`: how the service helps one family, its own notes, and those that it shares with them. */

import type { CaseFile } from '../../../../cases/case-file.ts'
import { nextDateOf } from '../../../../cases/desk/next-date.ts'
import { type OwnFile, ownFileOf } from '../../../../cases/desk/own-file.ts'
import { assignCase, colleaguesIn } from '../../../../cases/desk/service-cases.ts'
import { addEntry } from '../../../../cases/entries/add-entry.ts'
import { readEntries } from '../../../../cases/entries/read-entries.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { exampleCases } from '../../../../example/people.ts'
import { isoDay } from '../../../kit/date.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { isUuid, withCase } from '../../cases/opened-case.ts'
import { afterDoing } from '../desk-frame.ts'
import { areaOf, type Kept, keepRecord, recordOf } from './keep-record.ts'
import { jointWalls, ownWall, readNote } from './read-note.ts'
import { familyView } from './view.ts'

/** Notes that are shown of each sort; all of them stand in the case. */
const mostNotes = 10
/** Bytes of a form: the longest note, every character escaped. */
const largest = 256 * 1024

/** `/desk/families/<case>`. */
export function familyPage(data: Data): Page {
  return {
    path: '/desk/families/:case',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const own = await ownFileOf(tx, file.id)
        return own === null ? notFound : shown(familyView(visit, await modelOf(tx, visit, file, own, [])))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const own = await ownFileOf(tx, file.id)
        if (own === null) return notFound
        const kept = await act(tx, visit, file, own)
        if (kept === 'not-there') return notFound
        if (kept === 'given-away') return redirect(afterDoing('/desk', 'given'))
        if (kept === 'done') return redirect(`/desk/families/${file.id}`)
        return shown(familyView(visit, await modelOf(tx, visit, file, own, kept.faults)), 400)
      }),
    takes: { largest },
    states: [
      { name: 'a family', address: `/desk/families/${exampleCases.refusal}`, as: 'adviser' },
      { name: 'not theirs', address: `/desk/families/${exampleCases.provision}`, as: 'adviser', status: 404 },
    ],
  }
}

async function act(tx: PersonTx, visit: Visit, file: CaseFile, own: OwnFile): Promise<Kept | 'given-away'> {
  const { form, origin, today } = visit
  const { record } = await recordOf(tx, own.party)
  const kept = await keepRecord(tx, visit, {
    file: own.party,
    organisation: own.organisation,
    area: areaOf(record),
  })
  if (kept !== null) return kept
  switch (form.get('do')) {
    case 'own-note':
    case 'joint-note': {
      const wall =
        form.get('do') === 'own-note'
          ? ownWall(file, own.party)
          : jointWalls(file, own.party).find(({ id }) => id === form.get('wall'))
      if (wall == null) return 'not-there'
      const faults: FieldFault[] = []
      const says = readNote(form, faults)
      if (says === null) return { faults }
      const told = { kind: 'note', body: { says, answers: null } } as const
      await addEntry(tx, { caseId: file.id, wall: wall.id, concern: null, happenedOn: isoDay(today), told })
      return 'done'
    }
    case 'give': {
      const person = form.get('colleague') ?? ''
      if (!isUuid(person))
        return { faults: [{ name: 'colleague', says: 'Choose a colleague', href: '#colleague', parts: [] }] }
      const assignment = { caseId: file.id, party: own.party }
      if (!(await assignCase(tx, { ...assignment, person, isGiven: true }, origin))) return 'not-there'
      if (form.get('keep') === 'yes') return 'done'
      const me = signedIn(visit).person
      return (await assignCase(tx, { ...assignment, person: me, isGiven: false }, origin))
        ? 'given-away'
        : 'not-there'
    }
    default:
      return 'not-there'
  }
}

async function modelOf(
  tx: PersonTx,
  visit: Visit,
  file: CaseFile,
  own: OwnFile,
  faults: readonly FieldFault[],
) {
  const wall = ownWall(file, own.party)
  const joint = jointWalls(file, own.party)
  const notesBehind = async (id: string) =>
    (await readEntries(tx, file.id, { wall: id, most: mostNotes })).entries
  const colleagues = await colleaguesIn(tx, own.organisation)
  const has = file.parties.find(({ id }) => id === own.party)?.people.map(({ id }) => id) ?? []
  const goingOn = file.concerns.filter(({ settledOn }) => settledOn === null)
  return {
    file,
    ...(await recordOf(tx, own.party)),
    next: nextDateOf(goingOn, file.events, visit.today, visit.calendar),
    ownWall: wall,
    ownNotes: wall === null ? [] : await notesBehind(wall.id),
    joint: await Promise.all(joint.map(async (each) => ({ wall: each, notes: await notesBehind(each.id) }))),
    colleagues: colleagues.filter(({ id }) => !has.includes(id)),
    has: colleagues.filter(({ id }) => has.includes(id) && id !== signedIn(visit).person),
    asked: visit.form.get('do'),
    faults,
  }
}
