/** Words about who takes part. */

import type { Guest } from '../../../../mediation/arranging/who-must-agree.ts'
import type { Matter } from '../../../../mediation/matter.ts'
import type { IssueArea } from '../../../../mediation/step-kinds.ts'
import { spokenTo } from '../voice-of-reader.ts'

export const areaWords: Readonly<Record<IssueArea, string>> = {
  education: 'Education: needs or help',
  placement: 'The school or other place',
  health: 'Health care',
  'social-care': 'Social care',
}

interface GuestWords {
  readonly name: string
  readonly needs: string
}

/** Who else is to come, as this reader is told it. */
export function guestWords(guest: Guest, reader: Pick<Matter, 'voice'>): GuestWords {
  const toFamily = spokenTo(reader) === 'others' ? undefined : guestsOfYours[guest]
  return { ...guestsOfFamily[guest], ...toFamily }
}

const guestsOfYours: Partial<Readonly<Record<Guest, Partial<GuestWords>>>> = {
  supporter: {
    name: 'An advocate or supporter of yours',
    needs: 'You may bring one as of right: a friend, an adviser or a lawyer. Nobody has to agree.',
  },
  child: { name: 'Your child', needs: 'You and the mediator both agree.' },
  'young-person': { needs: 'You, who act for them, and the mediator both agree.' },
}

const guestsOfFamily: Readonly<Record<Guest, GuestWords>> = {
  supporter: {
    name: 'An advocate or supporter of the family',
    needs: 'The family may bring one as of right: a friend, an adviser or a lawyer. Nobody has to agree.',
  },
  'second-supporter': {
    name: 'A second supporter, such as a lawyer beside an advocate',
    needs: 'Every side agrees or, failing that, the mediator does.',
  },
  child: {
    name: 'The child',
    needs: 'The parent and the mediator both agree.',
  },
  'young-person': {
    name: 'The young person for whom somebody else takes part',
    needs: 'The person who acts for them and the mediator both agree.',
  },
  other: {
    name: 'Somebody else',
    needs: 'Every side agrees or, failing that, the mediator does.',
  },
}

/** What a form before did, by the end of the address. */
export const became = {
  issues: 'The issues are saved. Everybody who takes part here is told that there is something new.',
  told: 'It is written down that the council was told, and from when its time runs.',
  'commissioner-told': 'It is written down that the commissioner was told.',
  'can-after-all': 'It is written down that it is not so. The 30 days count again.',
  cannot:
    'It is written down. The family counts as having taken part, and the certificate is due within three working days, whether or not the mediation still takes place.',
  added:
    'They are added, and see what is said from now on. If they have an account here, they are told by email now.',
  'added-and-asked':
    'They are added, and see what is said from now on. The email with their link is on its way: it works for 14 days.',
  'here-already': 'They take part already: nobody was added.',
  'side-out': 'They take part no more. Everybody who takes part is told that there is something new.',
  'guest-ended': 'They take part no more. Others of their side, if there are any, go on.',
  answered: 'The answer is saved, and the others are told that there is something new.',
  guest: 'It is saved. Whoever has to agree sees it here.',
  'guest-answered': 'Your answer is saved.',
  'guest-taken-back':
    'It is written down that they are not to come. If they were invited, they are told that they need not.',
  'guest-invited':
    'The invitation is on its way, with an entry for their calendar. If the meeting is moved or cancelled, they are told as well.',
  'guest-kept': 'The address is kept. The invitation goes there as soon as a meeting is set.',
  'offer-sent': 'The email is on its way. The link works for 14 days.',
  'offer-taken-back': 'The offer is taken back: its link no longer works.',
  follows: 'They can follow the dates of this matter from now on.',
  'follows-no-more': 'They can no longer follow this matter.',
  'follows-agreement': 'They can follow the dates of this matter, and read what was agreed.',
  'follows-agreement-no-more': 'They follow the dates of this matter alone.',
  nothing: 'Nothing was changed: somebody was quicker, or it is not possible any more.',
} as const
export type Became = keyof typeof became

/** What an address says was done; null: nothing that is known here. */
export function becameOf(query: URLSearchParams): Became | null {
  const asked = query.get('became') ?? ''
  return Object.hasOwn(became, asked) ? (asked as Became) : null
}
