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
        const typed = new URLSearchParams({ [wallName]: wall.id })
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
        if (isFull(file)) faults.push(fieldFault('kind', words.full))
        if (kind === null || title === 'too-long' || faults.length > 0)
          return shown(addConcernView(visit, file, { typed, faults }), 400)
        const id = await addConcern(tx, { caseId: file.id, wall: wall.id, kind, title })
        return redirect(caseAddress(file, `/events/${id}/add`))
      }),
    states: [{ name: 'the form', address, as: 'parent' }],
  }
}

function kindIn({ form }: Visit): ConcernKind | null {
  return concernKinds.find((kind) => kind === form.get('kind')) ?? null
}

function isFull({ concerns }: CaseFile): boolean {
  return concerns.filter(({ settledOn }) => settledOn === null).length >= mostConcerns
}
