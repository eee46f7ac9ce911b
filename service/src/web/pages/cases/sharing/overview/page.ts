/** `/cases/<case>/sharing`: who sees a case, and taking it back. */
import { readSharing } from '../../../../../cases/sharing/read-sharing.ts'
import { withdrawOffer } from '../../../../../cases/sharing/withdraw-offer.ts'
import { withdrawShare } from '../../../../../cases/sharing/withdraw-share.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { notFound, type Page, redirect, shown } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { sharingView } from './view.ts'
import { type Became, words } from './words.ts'

/** `/cases/<case>/sharing`. */
export function sharingPage(data: Data): Page {
  return {
    path: '/cases/:case/sharing',
    account: 'needed',
    get: (visit) =>
      withCase(data, visit, async (tx, file) =>
        shown(
          sharingView(visit, file, await readSharing(tx, file), becameOf(visit.query.get('became') ?? '')),
        ),
      ),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const { form } = visit
        const there = (isDone: boolean, became: Became) =>
          redirect(`${caseAddress(file, '/sharing')}?became=${isDone ? became : 'nothing'}`)
        const { id: caseId, parties } = file
        if (form.get('do') === 'withdraw-offer') {
          const { offers } = await readSharing(tx, file)
          const offer = offers.find(({ id }) => id === form.get('offer'))
          return there(
            offer !== undefined && (await withdrawOffer(tx, { caseId, offer: offer.id })),
            'offer-taken-back',
          )
        }
        const party = parties.find(({ id, isMine }) => id === form.get('party') && !isMine)
        if (form.get('do') !== 'take-back' || party === undefined) return notFound
        return there(await withdrawShare(tx, { caseId, party: party.id, wall: null }), 'taken-back')
      }),
    states: [
      { name: 'shared with two', address, as: 'parent' },
      { name: 'just changed', address: `${address}?became=changed`, as: 'parent' },
      { name: 'as an adviser sees it', address, as: 'adviser' },
      { name: 'as another parent sees it', address, as: 'other-parent' },
      {
        name: 'shared with nobody',
        address: `/cases/${exampleCases.provision}/sharing`,
        as: 'parent',
      },
    ],
  }
}

const address = `/cases/${exampleCases.refusal}/sharing`

function becameOf(asked: string): Became | null {
  return Object.hasOwn(words.became, asked) ? (asked as Became) : null
}
