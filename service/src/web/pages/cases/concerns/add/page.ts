/** `/cases/<case>/concerns`: adds something that the case is about. */
import { type ConcernKind, concernKinds } from '@way-forward/law'
import { addConcern } from '../../../../../cases/add-concern.ts'
import type { CaseFile } from '../../../../../cases/case-file.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { beginOnce, onceOf } from '../../sent-once.ts'
import { chosenWall, usualWall, wallName } from '../../wall-choice.ts'
import { readTitle } from '../read-title.ts'
import { words } from '../words.ts'
import { addConcernView } from './view.ts'

/** As many as go on at once. */
const mostConcerns = 20

/** `/cases/<case>/concerns`. */
export function addConcernPage(data: Data): Page {
  const address = caseAddress({ id: exampleCases.refusal }, '/concerns')
  return {
    path: '/cases/:case/concerns',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (_tx, file) => {
        const wall = usualWall(file, ['shared', 'family', 'adviser-joint', 'private'])
        if (wall === null) return notFound
        const typed = beginOnce(new URLSearchParams({ [wallName]: wall.id }))
        return shown(addConcernView(visit, file, { typed, faults: [] }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { form: typed } = visit
        const wall = chosenWall(file, typed)
        if (wall === null) return notFound
        const kind = kindIn(visit)
        const title = readTitle(typed)
        const faults: FieldFault[] = []
        if (kind === null) faults.push(fieldFault('kind', words.chooseKind))
        if (title === 'too-long') faults.push(fieldFault('title', words.tooLong))
        const once = onceOf(typed)
        const before = file.concerns.find(({ id }) => id === once)
        // The button was pressed twice; or somebody went back, and wrote something else.
        if (before?.kind === kind && before?.title === title && before?.wall === wall.id) {
          return redirect(addressOf(file, before.id))
        }
        if (isFull(file)) faults.push(fieldFault('kind', words.full))
        if (kind === null || title === 'too-long' || faults.length > 0)
          return shown(addConcernView(visit, file, { typed, faults }), 400)
        const fresh = once !== null && before === undefined ? { id: once } : {}
        const id = await addConcern(tx, { caseId: file.id, wall: wall.id, kind, title, ...fresh })
        return redirect(addressOf(file, id))
      }),
    states: [{ name: 'the form', address, as: 'parent' }],
  }
}

function addressOf(file: CaseFile, concern: string): string {
  return caseAddress(file, `/events/${concern}/add`)
}

function kindIn({ form }: Visit): ConcernKind | null {
  return concernKinds.find((kind) => kind === form.get('kind')) ?? null
}

function isFull({ concerns }: CaseFile): boolean {
  return concerns.filter(({ settledOn }) => settledOn === null).length >= mostConcerns
}
