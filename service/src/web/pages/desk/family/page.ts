/** `/desk/families/<case>`: how the service helps one family, its own notes, and those that it shares with them. */

import type { CaseFile, Wall } from '../../../../cases/case-file.ts'
import { nextDateOf } from '../../../../cases/desk/next-date.ts'
import { type OwnFile, ownFileOf } from '../../../../cases/desk/own-file.ts'
import { assignCase, colleaguesIn } from '../../../../cases/desk/service-cases.ts'
import { addEntryOnce } from '../../../../cases/entries/add-entry-once.ts'
import { readEntries } from '../../../../cases/entries/read-entries.ts'
import type { Data, PersonTx } from '../../../../db/data.ts'
import { exampleCases } from '../../../../example/people.ts'
import { isoDay } from '../../../kit/date.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import { type Answer, notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { isUuid, withCase } from '../../cases/opened-case.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { afterDoing } from '../desk-frame.ts'
import { areaOf, type Kept, keepRecord, recordOf } from './keep-record.ts'
import { jointWalls, noteButton, noteName, ownWall, readNote } from './read-note.ts'
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
        const wall = noteWalls(file, own).find((each) => noteButton(each) === visit.form.get('do'))
        if (wall !== undefined) return writeNote(tx, visit, file, own, wall)
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

/** The walls that the service may write a note behind. */
function noteWalls(file: CaseFile, { party }: OwnFile): readonly Wall[] {
  const own = ownWall(file, party)
  return [...(own === null ? [] : [own]), ...jointWalls(file, party)]
}

/** Saves one note. What stands in the box of another is neither saved nor lost: the page is shown again with it. */
async function writeNote(
  tx: PersonTx,
  visit: Visit,
  file: CaseFile,
  own: OwnFile,
  wall: Wall,
): Promise<Answer> {
  const { form, today } = visit
  const faults: FieldFault[] = []
  const says = readNote(form, wall, faults)
  if (says === null) return shown(familyView(visit, await modelOf(tx, visit, file, own, faults)), 400)
  const told = { kind: 'note', body: { says, answers: null } } as const
  const note = { caseId: file.id, wall: wall.id, concern: null, happenedOn: isoDay(today), told }
  await addEntryOnce(tx, onceOf(form), note)
  const left = noteWalls(file, own).filter((each) => each !== wall && form.get(noteName(each))?.trim())
  if (left.length === 0) return redirect(`/desk/families/${file.id}`)
  const notes = new URLSearchParams(left.map((each) => [noteName(each), form.get(noteName(each)) ?? '']))
  const model = await modelOf(tx, visit, file, own, [])
  return shown(familyView(visit, { ...model, notes: beginOnce(notes), isNoteSaved: true }))
}

async function act(tx: PersonTx, visit: Visit, file: CaseFile, own: OwnFile): Promise<Kept | 'given-away'> {
  const { form, origin } = visit
  const { record } = await recordOf(tx, own.party)
  const kept = await keepRecord(tx, visit, {
    file: own.party,
    organisation: own.organisation,
    area: areaOf(record),
  })
  if (kept !== null) return kept
  switch (form.get('do')) {
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
    notes: onceOf(visit.form) === null ? beginOnce(new URLSearchParams(visit.form)) : visit.form,
    isNoteSaved: false,
    faults,
  }
}
