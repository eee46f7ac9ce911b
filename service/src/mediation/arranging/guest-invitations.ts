/** Invites whoever else is to come to a meeting, at an address of theirs, and takes back that they are to come. */
import type { Calendar } from '@way-forward/law'
import type { PersonTx } from '../../db/data.ts'
import { sql } from '../../db/sql.ts'
import { lastStep, type Matter, type StepOf, stepsOf, takenBack } from '../matter.ts'
import { noticeAsked } from '../meeting/family-is-asked.ts'
import { type Meeting, meetingAhead } from '../meeting/meetings-of-matter.ts'
import { mayBeMailed } from '../meeting/tell-of-meeting.ts'
import { recordStep } from '../record-step.ts'
import { wallOfMatter } from '../walls-of-matter.ts'
import { type AskedGuest, guestsOf } from './who-must-agree.ts'

/** What a change is made with. */
export interface GuestActing {
  /** ISO day. */
  readonly today: string
  readonly calendar: Calendar
  /** The service's own address, without a slash at the end. */
  readonly origin: string
}

/** Whether the reader asked for somebody, and so may invite them, or say that they are not to come. */
export function isAskedByReader({ voice }: Pick<Matter, 'voice'>, { side }: StepOf<'guest-asked'>): boolean {
  return voice.as === 'service' ? side === null : voice.as === 'side' && voice.side.id === side
}

/** Somebody whom the reader asked for and who may come; null: there is none of that id. @param id of the step */
export function guestToInvite(matter: Matter, id: string): AskedGuest | null {
  const found = guestsOf(matter).find(({ step }) => step.id === id)
  return found !== undefined && found.stands === 'may' && isAskedByReader(matter, found.step) ? found : null
}

/** Where somebody gets their invitation, as far as the reader sees it; null: they have none. @param guest the step that asked */
export function invitationOf(matter: Matter, guest: string): StepOf<'guest-invited'> | null {
  return stepsOf(matter, 'guest-invited').findLast(({ about }) => about === guest) ?? null
}

/**
 * Keeps the address between whoever asked and the service, and sends the meeting that is set there, with a calendar entry;
 * one that is set, changed or cancelled later is sent by itself. Another address takes the place of the one before, which
 * gets the entry taken away.
 * @param input.guest the step that asked for them
 * @returns `sent`, or `kept` until a meeting is set; `overtaken`: somebody was quicker, or they may not come any more
 */
export async function inviteGuest(
  tx: PersonTx,
  matter: Matter,
  input: GuestActing & { readonly guest: string; readonly email: string; readonly id: string },
): Promise<'sent' | 'kept' | 'overtaken'> {
  const { guest, email, id, today } = input
  const wall = wallOfAsker(matter)
  if (guestToInvite(matter, guest) === null || wall === null) return 'overtaken'
  const before = invitationOf(matter, guest)
  const meeting = meetingAhead(matter)
  if (before !== null && before.body.email !== email && meeting !== null)
    await tellGuest(tx, matter, before.id, meeting, 'meeting-cancelled', input)
  const done = await recordStep(tx, matter, {
    id,
    kind: 'guest-invited',
    word: null,
    wall,
    about: guest,
    onDay: today,
    body: { email },
    ...(before !== null && { corrects: before.id }),
  })
  if (done === null) return 'overtaken'
  if (meeting === null) return 'kept'
  await tellGuest(tx, matter, id, meeting, 'meeting-set', input)
  return 'sent'
}

/**
 * Takes back that somebody is to come, and their invitation with it.
 * @param input.guest the step that asked for them
 * @returns false: there is nobody like that whom the reader asked for, or somebody was quicker
 */
export async function takeBackGuest(
  tx: PersonTx,
  matter: Matter,
  input: GuestActing & { readonly guest: string },
): Promise<boolean> {
  const { guest, today: onDay } = input
  const asked = stepsOf(matter, 'guest-asked').find(({ id }) => id === guest)
  if (asked === undefined || !isAskedByReader(matter, asked)) return false
  await takeBackInvitation(tx, matter, input)
  const back = { kind: 'guest-asked', word: takenBack, wall: asked.wall, onDay, body: {} } as const
  return (await recordStep(tx, matter, { ...back, corrects: guest })) !== null
}

/** Takes an invitation back, where there is one, and the entry out of their calendar. */
export async function takeBackInvitation(
  tx: PersonTx,
  matter: Matter,
  input: GuestActing & { readonly guest: string },
): Promise<void> {
  const invited = invitationOf(matter, input.guest)
  if (invited === null) return
  const meeting = meetingAhead(matter)
  if (meeting !== null) await tellGuest(tx, matter, invited.id, meeting, 'meeting-cancelled', input)
  await recordStep(tx, matter, {
    kind: 'guest-invited',
    word: takenBack,
    wall: invited.wall,
    about: input.guest,
    onDay: input.today,
    body: { email: '' },
    corrects: invited.id,
  })
}

/** Whoever asked and the service read the address, and nobody else. */
function wallOfAsker(matter: Matter): string | null {
  const { voice } = matter
  if (voice.as === 'nobody') return null
  return wallOfMatter(
    matter,
    voice.as === 'service' ? { use: 'service' } : { use: 'with', side: voice.side.id },
  )
}

async function tellGuest(
  tx: PersonTx,
  matter: Matter,
  invited: string,
  meeting: Meeting,
  kind: 'meeting-set' | 'meeting-cancelled',
  { calendar, origin }: GuestActing,
): Promise<void> {
  const { step } = meeting
  const isAsked = noticeAsked(matter, meeting, calendar)?.stands === 'asked'
  // Whoever does not know the child's name cannot say that it is not in the place.
  const knowsChild = lastStep(matter, 'referral') !== null
  const withPlace = step.body.place === undefined || (knowsChild && mayBeMailed(matter, step.body.place))
  await sql`select mediation.tell_guest(${invited}::uuid, ${step.id}::uuid, ${kind}, ${isAsked}, ${withPlace},
    ${origin})`.execute(tx)
}
