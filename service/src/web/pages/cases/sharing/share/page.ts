/** `/cases/<case>/sharing/with/<party>`: changes what somebody sees, and until when. */

import type { CaseFile } from '../../../../../cases/case-file.ts'
import { readSharing } from '../../../../../cases/sharing/read-sharing.ts'
import { shareWall } from '../../../../../cases/sharing/share-wall.ts'
import { withdrawShare } from '../../../../../cases/sharing/withdraw-share.ts'
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { longestOf } from '../invite/read-form.ts'
import { mayTakeBack, wallsToChange } from '../share-words.ts'
import { type Change, readShareForm, type Shown, typedAtFirst } from './read-form.ts'
import { shareView } from './view.ts'

/** `/cases/<case>/sharing/with/<party>`. */
export function sharePage(data: Data): Page {
  return {
    path: '/cases/:case/sharing/with/:party',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const known = await shownBy(tx, file, visit)
        if (known === null) return notFound
        const { walls, sharing, party } = known
        return pageOf(visit, known, typedAtFirst(walls, sharing, party))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const known = await shownBy(tx, file, visit)
        if (known === null) return notFound
        const { form, today } = visit
        const longest = longestOf(file, known.sharing)
        const { faults, changes } = readShareForm(form, known, { today, longest })
        if (faults.length > 0) return pageOf(visit, known, form, faults)
        for (const change of changes) await make(tx, known, change)
        return redirect(
          `${caseAddress(file, '/sharing')}?became=${changes.length > 0 ? 'changed' : 'nothing'}`,
        )
      }).catch((error) => {
        // Somebody else changed it since the page was read: nothing of it is kept.
        if (error instanceof ChangedMeanwhile) {
          return redirect(`/cases/${visit.params['case']}/sharing?became=nothing`)
        }
        throw error
      }),
    states: [
      {
        name: 'what the adviser sees',
        address: caseAddress({ id: exampleCases.refusal }, '/sharing'),
        as: 'parent',
        follow: '/sharing/with/',
      },
    ],
  }
}

class ChangedMeanwhile extends Error {
  override readonly name = 'ChangedMeanwhile'
}

/** What the page is about; null: there is nothing here that the reader may change. */
async function shownBy(tx: PersonTx, file: CaseFile, { params }: Visit): Promise<Shown | null> {
  const party = file.parties.find(({ id }) => id === params['party'])
  if (party === undefined) return null
  const sharing = await readSharing(tx, file)
  const walls = wallsToChange(file, sharing, party)
  return walls.length === 0 ? null : { file, sharing, party, walls }
}

function pageOf(
  visit: Visit,
  { file, sharing, party, walls }: Shown,
  typed: URLSearchParams,
  faults: ReturnType<typeof readShareForm>['faults'] = [],
): Answer {
  const model = {
    party,
    walls,
    typed,
    faults,
    longest: longestOf(file, sharing),
    mayTakeBack: mayTakeBack(sharing, party.id),
  }
  return shown(shareView(visit, file, model), faults.length > 0 ? 400 : 200)
}

async function make(tx: PersonTx, { file, party }: Shown, { wall, mayWrite, term }: Change): Promise<void> {
  const about = { caseId: file.id, party: party.id, wall }
  const isDone =
    mayWrite === null ? await withdrawShare(tx, about) : await shareWall(tx, { ...about, mayWrite, ...term })
  if (!isDone) throw new ChangedMeanwhile('somebody else changed the share')
}
