/** What organisations, their members and their places are called. */
import type { Capacity, MemberRole, OrganisationKind } from '../../../db/data.ts'

export const kindWords: Readonly<Record<OrganisationKind, string>> = {
  adviser: 'Advice service',
  mediationService: 'Mediation service',
  authority: 'Local authority',
  body: 'Health body, school or other body',
  operator: 'Runs this service',
}

/** What there is for the members of an organisation whose cases have no desk here; others have one. */
export const todayWords: Readonly<Partial<Record<OrganisationKind, string>>> = {
  mediationService:
    'There is no desk for mediation services here yet: families cannot send you a case through this service. What is here today is your members and how they sign in, and what anybody can use: the dates, the letters, the law and the directory.',
  authority:
    'There is no desk for councils here yet: families cannot share a case with you through this service. What is here today is your members and how they sign in, and what anybody can use: the check of a decision letter, the dates, the letters, the law and the directory.',
  body: 'There is no desk for health bodies, schools or others here yet: families cannot share a case with you through this service. What is here today is your members and how they sign in, and what anybody can use: the dates, the letters, the law and the directory.',
}

export const roleWords: Readonly<Record<MemberRole, string>> = {
  member: 'Member',
  administrator: 'Administrator',
}

export const roleMeans: Readonly<Record<MemberRole, string>> = {
  member: 'Works with what is shared with the organisation.',
  administrator: 'Also invites members, changes what they may do, and ends their membership.',
}

export const capacityWords: Readonly<Record<Capacity, string>> = {
  mediationAdviser: 'Gives mediation advice',
  mediator: 'Mediates',
}

export const words = {
  members: 'Members',
  signIn: 'Your own sign-in',
  tokens: 'Tokens',
  webhooks: 'Webhooks',
  choose: 'Organisations',
  name: 'Name',
  role: 'Role',
  may: 'May also',
  since: 'Since',
  change: 'Change',
  invite: 'Invite somebody',
  lead: 'Who works here and what they may do. A change takes effect the next time they open a page.',
  leadMember: 'Who works here. Administrators invite members and change what they may do.',
  offers: 'Places that wait to be taken',
  offerTo: 'Sent to',
  offered: 'Sent on',
  until: 'Works until',
  over: 'It has run out',
  takeBack: 'Take it back',
  noOffers: 'None.',
  you: '(you)',
  became: {
    invited: 'The invitation is on its way by email.',
    back: 'The invitation was taken back. Its link does nothing any more.',
    gone: 'That invitation no longer waits: it was taken, or taken back before. Whoever took it stands among the members.',
    changed: 'The change is saved. It takes effect the next time they open a page.',
    ended: 'Their membership has ended. They see nothing of the organisation’s cases any more.',
    joined: 'You work here now.',
  },
  inviteTitle: 'Invite somebody',
  inviteLead:
    'We send them a link that works once, for 14 days, for this address alone. They sign in with this address, and set up a second step.',
  email: 'Their email address at work',
  emailHint: 'Only they should be able to read the mail that comes there.',
  roleQuestion: 'What do they do here?',
  capacityQuestion: 'What may they do in a mediation?',
  send: 'Send the invitation',
  noEmail: 'Write an email address, such as name@example.org',
  noRole: 'Say what they do here',
  tooMany: 'Too many invitations were sent today. Try again tomorrow, or take back some that wait',
  save: 'Save',
  endHeading: 'End the membership',
  endLead:
    'From their next request they see nothing that was shared with this organisation. What they did stays on record. They can be invited again, and do not get back the cases that they had.',
  leaveHeading: 'Stop working here',
  leaveLead:
    'From your next request you see nothing that was shared with this organisation. You can be invited again, and do not get back the cases that you had.',
  end: 'End the membership',
  leave: 'Stop working here',
  last: 'Somebody must look after the members. Make somebody else an administrator first',
  cases: (name: string, count: number) =>
    count === 1 ? `${name} has one case` : `${name} has ${count} cases`,
  casesLead:
    'Give them to a colleague here, or leave them: then they have nobody until somebody takes them at the desk. The families read it in what was done.',
  yourCases: 'Cases that you have will have nobody, until an administrator gives them to a colleague.',
  give: 'Give them to',
  nobody: 'Nobody for now',
  ownRole:
    'You are looking at your own place. If you stop being an administrator, another administrator has to make you one again.',
} as const
