/** `/mediation/<matter>/sides/invite/<side>`: offers a side to an address: to the family, or to a guest for 30 days. */
import type { Data, PersonTx } from '../../../../db/data.ts'
import { exampleMatters } from '../../../../example/people.ts'
import { offerSide } from '../../../../mediation/arranging/matter-invitations.ts'
import { lastStep, type Matter, type Side } from '../../../../mediation/matter.ts'
import { recordStep } from '../../../../mediation/record-step.ts'
import { wallOfMatter } from '../../../../mediation/walls-of-matter.ts'
import { isoDay } from '../../../kit/date.ts'
import { type FieldFault, fieldFault } from '../../../kit/form-fault.ts'
import type { Html } from '../../../kit/html.ts'
import { notFound, type Page, redirect, shown, type Visit } from '../../../kit/page.ts'
import { beginOnce, onceOf } from '../../cases/sent-once.ts'
import { matterAddress } from '../matter-frame.ts'
import { withMatter } from '../opened-matter.ts'
import { Undone } from '../undone.ts'
import { addressFields, readAddress } from './address-fields.ts'
import { sideFormView, type Typed } from './side-form.ts'

/** `/mediation/<matter>/sides/invite/<side>`. For the service alone. */
export function inviteSidePage(data: Data): Page {
  return {
    path: '/mediation/:matter/sides/invite/:side',
    account: 'needed',
    counts: 'invitations',
    get: (visit) =>
      withMatter(data, visit, async (_, matter) => {
        const side = sideNamed(visit, matter)
        if (side === null) return notFound
        const email = side.role === 'family' ? (lastStep(matter, 'referral')?.body.email ?? '') : ''
        return shown(
          view(visit, matter, side, { typed: beginOnce(new URLSearchParams({ email })), faults: [] }),
        )
      }),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        const side = sideNamed(visit, matter)
        if (side === null) return notFound
        const { form: typed, origin } = visit
        const faults: FieldFault[] = []
        const to = readAddress(typed, faults)
        if (to === null) return shown(view(visit, matter, side, { typed, faults }), 400)
        const once = onceOf(typed)
        const sent = redirect(`${matterAddress(matter, '/sides')}?became=offer-sent`)
        if (isKnown(matter, once)) return sent
        // What was not sent is not called sent.
        if ((await offerSide(tx, matter, { side: side.id, to }, origin)) === null)
          throw new Undone(shown(view(visit, matter, side, { typed, faults: [tooManyOffers] }), 400))
        await sayAsked(tx, matter, side, { onDay: isoDay(visit.today), once })
        return sent
      }),
    states: [
      {
        name: 'to a family',
        address: `/mediation/${exampleMatters.called}/sides`,
        as: 'mediation-adviser',
        follow: '/sides/invite/',
      },
    ],
  }
}

/** Whether a form was sent before. @param once the id of the step that it records; null: it names none */
export function isKnown({ steps }: Pick<Matter, 'steps'>, once: string | null): boolean {
  return once !== null && steps.some(({ id }) => id === once)
}

export const tooManyOffers: FieldFault = fieldFault(
  'email',
  'Too many offers wait already. Take back those that are not needed.',
)

/** Says that a side was asked by email, after the email was put to the post. */
export async function sayAsked(
  tx: PersonTx,
  matter: Matter,
  side: Pick<Side, 'id'>,
  { onDay, once }: { readonly onDay: string; readonly once: string | null },
): Promise<void> {
  const wall = wallOfMatter(matter, { use: 'matter' })
  if (wall === null) return
  await recordStep(tx, matter, {
    kind: 'side-asked',
    word: null,
    wall,
    onDay,
    about: side.id,
    body: { means: 'email' },
    ...(once !== null && { id: once }),
  })
}

/** A side that can be offered by email: nobody is there for it, or those who are came as guests. */
export function mayBeOffered(matter: Matter, side: Side): boolean {
  if (matter.voice.as !== 'service' || side.hasEnded || side.organisation !== null) return false
  return side.role !== 'family' || !side.isHere
}

function sideNamed(visit: Visit, matter: Matter): Side | null {
  const side = matter.sides.find(({ id }) => id === visit.params['side'])
  return side !== undefined && mayBeOffered(matter, side) ? side : null
}

function view(visit: Visit, matter: Matter, side: Side, { typed, faults }: Typed): Html {
  const isFamily = side.role === 'family'
  return sideFormView(visit, matter, {
    title: isFamily ? 'Invite the family' : `Invite ${side.name}`,
    lead: isFamily
      ? 'They get an email with a link. It lets them take over what you wrote down, as a case of their own: they read every date, answer there, and keep it when this is over. It names no child. Make sure of the address: whoever reads mail there can take the case.'
      : 'They get an email with a link. Whoever reads mail at this address and enters the code that is sent there takes part in this matter alone, for 30 days. They never see the advice, certificates, or anything between the family and you. Make sure that the address is theirs.',
    typed,
    faults,
    fields: addressFields(
      { typed, faults },
      'Confirm it with them first, such as by ringing a number that you know.',
    ),
    submit: 'Send the invitation',
  })
}
