/** `/cases/<case>/about/<what>`: says one thing about whom the case is about, or takes it back. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { detailWords } from '../../../../../cases/export/paper-words.ts'
import { setDetail } from '../../../../../cases/set-detail.ts'
import type { Data, DetailName, WallKind } from '../../../../../db/data.ts'
import type { Area } from '../../../../../directory/directory.ts'
import { typedLine } from '../../../../../documents/letters/typed-text.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { type FieldFault, fieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { chosenWall, usualWall, writableWalls } from '../../wall-choice.ts'
import { councilsOf } from '../councils.ts'
import { words } from '../words.ts'
import { detailView } from './view.ts'

/** Characters. */
const longest = 300

/** `/cases/<case>/about/<what>`. */
export function detailPage(data: Data): Page {
  return {
    path: '/cases/:case/about/:what',
    account: 'needed',
    get: async (visit) => {
      const what = whatIn(visit)
      if (what === null) return notFound
      const councils = what === 'authority' ? await councilsOf(data) : []
      return withCase(data, visit, async (_tx, file) => {
        const wall = firstWall(file, what)
        const typed = file.details[what]?.value ?? ''
        if (wall === null) return notFound
        return shown(detailView(visit, file, { what, typed, wall, faults: [], councils }))
      })
    },
    post: async (visit) => {
      const what = whatIn(visit)
      if (what === null) return notFound
      const councils = what === 'authority' ? await councilsOf(data) : []
      return withCase(data, visit, async (tx, file) => {
        const wall = chosenWall(file, visit.form)
        if (wall === null) return notFound
        const typed = typedLine(visit.form.get('value') ?? '')
        const known = file.details[what]
        const faults = faultsOf(what, typed, known?.value, councils)
        if (faults.length > 0) {
          const model = { what, typed: typed.slice(0, 2 * longest), wall: wall.id, faults, councils }
          return shown(detailView(visit, file, model), 400)
        }
        const isSame = typed === (known?.value ?? '') && (known === undefined || known.wall === wall.id)
        if (!isSame) {
          // What is taken back is taken back where it stands.
          const isGone = typed === ''
          const behind = isGone ? (known?.wall ?? wall.id) : wall.id
          if (!writableWalls(file).some(({ id }) => id === behind)) return notFound
          await setDetail(tx, { caseId: file.id, wall: behind, what, value: isGone ? null : typed })
        }
        return redirect(caseAddress(file, '/about'))
      })
    },
    states: [
      {
        name: 'a council to choose',
        address: caseAddress({ id: exampleCases.refusal }, '/about/authority'),
        as: 'parent',
      },
      {
        name: 'a name',
        address: caseAddress({ id: exampleCases.refusal }, '/about/child-name'),
        as: 'parent',
      },
    ],
  }
}

function whatIn({ params }: Visit): DetailName | null {
  const what = params['what'] ?? ''
  return Object.hasOwn(detailWords, what) ? (what as DetailName) : null
}

/** Where it stands now, else where such things usually stand; null: the reader may write nowhere. */
function firstWall(file: CaseFile, what: DetailName): string | null {
  const now = writableWalls(file).find(({ id }) => id === file.details[what]?.wall)
  return now?.id ?? usualWall(file, wallsOf[what])?.id ?? null
}

const ofFamily: readonly WallKind[] = ['family', 'adviser-joint', 'private', 'shared']
const ofAll: readonly WallKind[] = ['shared', 'family', 'adviser-joint', 'private']
/** Names of people are the family's own; bodies and numbers are what everybody in the case needs. */
const wallsOf: Readonly<Record<DetailName, readonly WallKind[]>> = {
  'child-name': ofFamily,
  'who-acts': ofFamily,
  'why-they-act': ofFamily,
  authority: ofAll,
  setting: ofAll,
  commissioner: ofAll,
  reference: ofAll,
}

/** A council is one of the directory, or what it was before. */
function faultsOf(
  what: DetailName,
  typed: string,
  known: string | undefined,
  councils: readonly Area[],
): readonly FieldFault[] {
  if (typed.length > longest) return [fieldFault('value', words.tooLong)]
  const isCouncil = typed === '' || typed === known || councils.some(({ name }) => name === typed)
  return what !== 'authority' || councils.length === 0 || isCouncil
    ? []
    : [fieldFault('value', words.chooseKnown)]
}
