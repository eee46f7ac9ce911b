/** Words about who takes part. */

import type { SideRole } from '../../../../db/data.ts'
import type { Guest } from '../../../../mediation/arranging/who-must-agree.ts'
import type { IssueArea } from '../../../../mediation/step-kinds.ts'

export const areaWords: Readonly<Record<IssueArea, string>> = {
  education: 'Education: needs or help',
  placement: 'The school or other place',
  health: 'Health care',
  'social-care': 'Social care',
}

export const roleWords: Readonly<Record<SideRole, string>> = {
  family: 'Family',
  authority: 'Council',
  commissioner: 'Health commissioner',
  provider: 'School or other provider',
}

export const guestWords: Readonly<Record<Guest, { readonly name: string; readonly needs: string }>> = {
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
  added: 'They are added. If they have an account here, they are told by email now.',
  answered: 'The answer is saved, and the others are told that there is something new.',
  guest: 'It is saved. Whoever has to agree sees it here.',
  'guest-answered': 'Your answer is saved.',
  'offer-sent': 'The email is on its way. The link works for 14 days.',
  'offer-taken-back': 'The offer is taken back: its link no longer works.',
  follows: 'They can follow the dates of this matter from now on.',
  'follows-no-more': 'They can no longer follow this matter.',
  nothing: 'Nothing was changed: somebody was quicker, or it is not possible any more.',
} as const
export type Became = keyof typeof became

/** What an address says was done; null: nothing that is known here. */
export function becameOf(query: URLSearchParams): Became | null {
  const asked = query.get('became') ?? ''
  return Object.hasOwn(became, asked) ? (asked as Became) : null
}
