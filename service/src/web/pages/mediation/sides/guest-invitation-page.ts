/** `/mediation/<matter>/sides/guest/<step>/invitation`: invites somebody who is to come to the meeting, by email. */
import { randomUUID } from 'node:crypto'
import type { Data } from '../../../../db/data.ts'
import { spanInLondon } from '../../../../documents/london-time.ts'
import { exampleMatters } from '../../../../example/people.ts'
import {
  guestToInvite,
  invitationOf,
  inviteGuest,
} from '../../../../mediation/arranging/guest-invitations.ts'
import type { AskedGuest } from '../../../../mediation/arranging/who-must-agree.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import { meetingAhead } from '../../../../mediation/meeting/meetings-of-matter.ts'
import { isoDay } from '../../../kit/date.ts'
import type { FieldFault } from '../../../kit/form-fault.ts'
import { type Html, html } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { addressFields, readAddress } from './address-fields.ts'
import { sideFormView, type Typed } from './side-form.ts'
import { type Became, guestWords } from './words.ts'

/** `/mediation/<matter>/sides/guest/<step>/invitation`. For whoever asked for them. */
export function guestInvitationPage(data: Data): Page {
  const guestOf = ({ params }: Visit, matter: Matter) => guestToInvite(matter, params['guest'] ?? '')
  return {
    path: '/mediation/:matter/sides/guest/:guest/invitation',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) => {
        const guest = guestOf(visit, matter)
        const typed = beginOnce(new URLSearchParams())
        return guest === null ? notFound : shown(view(visit, matter, guest, { typed, faults: [] }))
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const guest = guestOf(visit, matter)
        if (guest === null) return notFound
        const { form: typed, today, calendar, origin } = visit
        const faults: FieldFault[] = []
        const email = readAddress(typed, faults)
        if (email === null) return shown(view(visit, matter, guest, { typed, faults }), 400)
        const id = onceOf(typed) ?? randomUUID()
        const to = (became: Became) => redirect(`${matterAddress(matter, '/sides')}?became=${became}`)
        // Sent twice.
        if (matter.steps.some((step) => step.id === id))
          return to(meetingAhead(matter) === null ? 'guest-kept' : 'guest-invited')
        const became = await inviteGuest(tx, matter, {
          guest: guest.step.id,
          email,
          id,
          today: isoDay(today),
          calendar,
          origin,
        })
        return to(({ sent: 'guest-invited', kept: 'guest-kept', overtaken: 'nothing' } as const)[became])
      }),
    states: [
      { name: 'to a supporter', address, as: 'mediation-adviser', follow: '/invitation' },
      {
        name: 'no address',
        address,
        as: 'mediation-adviser',
        follow: '/invitation',
        form: {},
        status: 400,
      },
    ],
  }
}

const address = `/mediation/${exampleMatters.arranging}/sides`

function view(visit: Visit, matter: Matter, guest: AskedGuest, form: Typed): Html {
  const meeting = meetingAhead(matter)
  const before = invitationOf(matter, guest.step.id)
  const who = guest.step.body.name ?? guestWords(guest.guest, matter).name
  return sideFormView(visit, matter, {
    ...form,
    title: 'Invite somebody by email',
    lead: html`${who}. The email says when and where the meeting is, and has an entry for their calendar. It says nothing of what the matter is about. ${
      meeting === null
        ? 'No meeting is set yet: the invitation goes out as soon as one is.'
        : `The meeting is on ${spanInLondon(meeting.startsAt, meeting.endsAt)}.`
    } If the meeting is moved or cancelled, they are told by email as well.${
      before !== null && ` Until now their invitation goes to ${before.body.email}.`
    }`,
    fields: addressFields(form, 'The address is known to you and the mediation service alone.'),
    submit: meeting === null ? 'Keep the address' : 'Send the invitation',
  })
}
