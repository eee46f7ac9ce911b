/** `/cases/<case>/provision/add` and `/cases/<case>/provision/<provision>/correct`: what a plan says. */
import { isDeepStrictEqual } from 'node:util'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { addProvision, correctProvision } from '../../../../../cases/provision/add-provision.ts'
import type { Provision } from '../../../../../cases/provision/provision-log.ts'
import { readProvisions } from '../../../../../cases/provision/read-provisions.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { exampleRecords } from '../../../../../example/record-ids.ts'
import { notFound, type Page, redirect, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { typedOfValues } from '../../entries/write/read-form.ts'
import { withCase } from '../../opened-case.ts'
import { beginOnce, onceOf } from '../../sent-once.ts'
import { chosenWall, usualWall, wallName, writableWalls } from '../../wall-choice.ts'
import { readProvisionForm } from './read-form.ts'
import { provisionFormView } from './view.ts'

/** `/cases/<case>/provision/add`. */
export function addProvisionPage(data: Data): Page {
  return {
    path: '/cases/:case/provision/add',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (_, file) => {
        const wall = usualWall(file)
        if (wall === null) return notFound
        const typed = beginOnce(new URLSearchParams({ [wallName]: wall.id }))
        return shown(provisionFormView(visit, file, { typed, faults: [], isCorrection: false, notice: null }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { form: typed } = visit
        const wall = chosenWall(file, typed)
        if (wall === null) return notFound
        const { faults, provision } = readProvisionForm(typed)
        if (provision === null) {
          const model = { typed, faults, isCorrection: false, notice: null }
          return shown(provisionFormView(visit, file, model), 400)
        }
        const once = onceOf(typed)
        const before = once === null ? null : await versionNamed(tx, file, once)
        // The button was pressed twice; or somebody went back, and wrote something else.
        if (before === null || !isDeepStrictEqual(before, { wall: wall.id, ...provision })) {
          const fresh = once !== null && before === null ? { id: once } : {}
          await addProvision(tx, wall.id, { caseId: file.id, ...provision, ...fresh })
        }
        return redirect(caseAddress(file, '/provision'))
      }),
    takes: { largest: largestProvision },
    states: [{ name: 'empty', address: `/cases/${exampleCases.provision}/provision/add`, as: 'parent' }],
  }
}

/** Every character may take nine bytes once it is encoded. */
const largestProvision = 64 * 1024

/** `/cases/<case>/provision/<provision>/correct`. */
export function correctProvisionPage(data: Data): Page {
  return {
    path: '/cases/:case/provision/:provision/correct',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const provision = await correctable(tx, file, visit.params['provision'])
        if (provision === null) return notFound
        const { minutesAWeek } = provision
        const typed = typedOfValues({
          ...provision,
          hours: minutesAWeek === null ? '' : String(Math.floor(minutesAWeek / 60)),
          minutes: minutesAWeek === null ? '' : String(minutesAWeek % 60),
        })
        const now = { ...visit, path: caseAddress(file, `/provision/${provision.id}/correct`) }
        return shown(provisionFormView(now, file, { typed, faults: [], isCorrection: true, notice: null }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { form: typed } = visit
        const id = visit.params['provision'] ?? ''
        const known = await correctable(tx, file, id)
        if (known === null) return notFound
        const { faults, provision } = readProvisionForm(typed)
        if (provision === null) {
          const model = { typed, faults, isCorrection: true, notice: null }
          return shown(provisionFormView(visit, file, model), 400)
        }
        const done = await correctProvision(tx, id, { caseId: file.id, ...provision })
        if (typeof done === 'object') return redirect(caseAddress(file, '/provision'))
        if (done === 'not-there') return notFound
        const notice =
          'It was corrected already, perhaps in another window. What you typed here is not saved yet. Save it again to correct what it says now.'
        const latest = (await correctable(tx, file, id))?.id ?? id
        const again = { ...visit, path: caseAddress(file, `/provision/${latest}/correct`) }
        return shown(provisionFormView(again, file, { typed, faults: [], isCorrection: true, notice }), 400)
      }),
    takes: { largest: largestProvision },
    states: [
      {
        name: 'what the plan says',
        address: `/cases/${exampleCases.provision}/provision/${exampleRecords.therapy}/correct`,
        as: 'parent',
      },
      {
        name: 'faults in the form',
        address: `/cases/${exampleCases.provision}/provision/${exampleRecords.therapy}/correct`,
        as: 'parent',
        form: { says: '', hours: 'two' },
        status: 400,
      },
    ],
  }
}

/** What was written down with an id, and behind which wall, whatever it was corrected to; null: nothing. */
async function versionNamed(tx: PersonTx, file: CaseFile, id: string) {
  const versions = (await readProvisions(tx, file.id)).flatMap((provision) =>
    [provision, ...provision.earlier].map((version) => ({ ...version, wall: provision.wall })),
  )
  const found = versions.find((version) => version.id === id)
  if (found === undefined) return null
  const { wall, section, says, minutesAWeek, fromOn, untilOn } = found
  return { wall, section, says, minutesAWeek, fromOn, untilOn }
}

/** A provision, by any id that it had, behind a wall that the reader may write behind; null: there is none. */
async function correctable(tx: PersonTx, file: CaseFile, id: string | undefined): Promise<Provision | null> {
  const found = (await readProvisions(tx, file.id)).find(
    (provision) => provision.id === id || provision.earlier.some((earlier) => earlier.id === id),
  )
  const isWritable = writableWalls(file).some((wall) => wall.id === found?.wall)
  return found === undefined || !isWritable ? null : found
}
