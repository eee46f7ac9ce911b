/** `/cases/kept/<party>`: somebody's own notes in a case that is no longer shared with them. */
import { isoOf } from '@way-forward/law'
import type { Documents } from '../../../../../cases/documents/documents.ts'
import { readEntries } from '../../../../../cases/entries/read-entries.ts'
import { askErasure } from '../../../../../cases/erase/ask-erasure.ts'
import { exportCase } from '../../../../../cases/export/export-case.ts'
import { type KeptSide, keptSide } from '../../../../../cases/kept-sides.ts'
import type { Data } from '../../../../../db/data.ts'
import { fieldFault } from '../../../../kit/form-fault.ts'
import {
  type Answer,
  notFound,
  type Page,
  redirect,
  shown,
  signedIn,
  type Visit,
} from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { isUuid } from '../../opened-case.ts'
import { words as eraseWords, isTheWord } from '../erase/words.ts'
import { keptView } from './view.ts'

const mostNotes = 500

/** `/cases/kept/<party>`. */
export function keptPage(data: Data, documents: Documents): Page {
  const find = (visit: Visit): Promise<KeptSide | null> => {
    const party = visit.params['party'] ?? ''
    if (!isUuid(party)) return Promise.resolve(null)
    return data.actingAs({ person: signedIn(visit).person }, (tx) => keptSide(tx, party))
  }
  const view = async (visit: Visit, side: KeptSide, typed: string): Promise<Answer> => {
    const { caseId, wall } = side
    const { entries, total } = await data.actingAs({ person: signedIn(visit).person, caseId }, (tx) =>
      readEntries(tx, caseId, { wall, most: mostNotes }),
    )
    const faults = typed === '' ? [] : [fieldFault('word', eraseWords.wrongWord)]
    return shown(keptView(visit, side, { entries, total }, { typed, faults }), faults.length > 0 ? 400 : 200)
  }
  return {
    path: '/cases/kept/:party',
    account: 'needed',
    counts: 'exports',
    async get(visit) {
      const side = await find(visit)
      return side === null ? notFound : view(visit, side, '')
    },
    async post(visit) {
      const side = await find(visit)
      if (side === null) return notFound
      const { caseId, party } = side
      const { person, name } = signedIn(visit)
      if (visit.form.get('do') === 'copy') {
        const { today: on, calendar } = visit
        const body = await exportCase({ data, documents, person, name, caseId, on, calendar, isKept: true })
        if (body === null) return notFound
        return { kind: 'stream', type: 'application/zip', name: `case-${isoOf(on)}.zip`, body }
      }
      const typed = (visit.form.get('word') ?? '').slice(0, 100)
      if (!isTheWord(typed)) return view(visit, side, typed === '' ? ' ' : typed)
      const isAsked = await data.actingAs({ person, caseId }, (tx) => askErasure(tx, { caseId, party }))
      return isAsked ? redirect(`${caseAddress({ id: caseId }, '/yours')}/erased`) : notFound
    },
    states: [
      { name: 'no such case', address: '/cases/kept/none', as: 'parent', status: 404 },
      { name: 'with what was written', address: '/cases', as: 'other-parent', follow: '/cases/kept/' },
    ],
  }
}
