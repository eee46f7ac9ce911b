/** `/cases/<case>/sharing/invite`: offers a share to an email address. */
import { invite } from '../../../../../cases/sharing/invite.ts'
import { readSharing } from '../../../../../cases/sharing/read-sharing.ts'
import type { Data } from '../../../../../db/data.ts'
import { exampleCases } from '../../../../../example/people.ts'
import { fieldFault } from '../../../../kit/form-fault.ts'
import { notFound, type Page, redirect, shown, signedIn } from '../../../../kit/page.ts'
import { caseAddress } from '../../case-frame.ts'
import { withCase } from '../../opened-case.ts'
import { ownParty, wallsToShare } from '../share-words.ts'
import { longestOf, readInviteForm } from './read-form.ts'
import { inviteView } from './view.ts'
import { words } from './words.ts'

/** `/cases/<case>/sharing/invite`. For the family alone. */
export function invitePage(data: Data): Page {
  return {
    path: '/cases/:case/sharing/invite',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withCase(data, visit, async (tx, file) => {
        const own = ownParty(file)
        if (own?.kind !== 'family') return notFound
        const typed = new URLSearchParams({ madeAs: `a ${own.label}`, adds: 'no' })
        for (const { id, kind } of wallsToShare(file)) if (kind === 'shared') typed.append('sees', id)
        const longest = longestOf(file, await readSharing(tx, file))
        return shown(inviteView(visit, file, { typed, faults: [], longest }))
      }),
    post: (visit) =>
      withCase(data, visit, async (tx, file) => {
        if (ownParty(file)?.kind !== 'family') return notFound
        const sharing = await readSharing(tx, file)
        const longest = longestOf(file, sharing)
        const { form: typed, today, origin } = visit
        const { faults, offer } = readInviteForm(typed, file, sharing, { today, own: signedIn(visit).email })
        if (offer === null) return shown(inviteView(visit, file, { typed, faults, longest }), 400)
        if ((await invite(tx, { caseId: file.id, ...offer }, origin)) === null) {
          const tooMany = [fieldFault('email', words.tooMany)]
          return shown(inviteView(visit, file, { typed, faults: tooMany, longest }), 400)
        }
        return redirect(`${caseAddress(file, '/sharing')}?became=invited`)
      }),
    states: [
      { name: 'the form', address, as: 'parent' },
      { name: 'nothing filled in', address, as: 'parent', form: {}, status: 400 },
      { name: 'not for an adviser', address, as: 'adviser', status: 404 },
    ],
  }
}

const address = `/cases/${exampleCases.refusal}/sharing/invite`
