/** The words of the page of today. What the law says comes from the law. */
import type { NewInCase } from '../../../../cases/new-in-case.ts'
import { nameOfParty } from '../../../../cases/wall-words.ts'

export const words = {
  on: 'Where things stand on',
  seen: 'From what you can see: others in this case may have written down things that you do not see.',
  toFamily: 'It speaks to the family, as the one who acts.',
  nothingHeading: 'Nothing is in dispute just now',
  nothing:
    'Everything here is marked as settled. If something comes up, add it, and its dates are worked out.',
  emptyHeading: 'Say what it is about',
  empty: 'Then this page works out the dates, and the ways that are open.',
  add: 'Add what it is about',
  onlyOwnHeading: 'Nothing of this case is shared with you now',
  onlyOwn:
    'What you could see was taken back, or its time is over. What you wrote for yourself alone is still here, and nobody else sees it.',
  onlyOwnNotes: 'Your notes, calls and letters',
  onlyOwnYours: 'Take a copy, or erase your side',
  facts: 'Dates and facts',
  routes: 'Ways that are open',
  routesAll: 'Every way, what it is good for, and what is not open',
  noRoutes: 'None is open just now.',
  routesUnknown: (count: number) => `Not known yet: ${count} ${count === 1 ? 'way' : 'ways'}`,
  picture: 'The same in words stands below the picture.',
  needs: 'What is not known yet',
  needsIntro: 'With these this page says more.',
  happened: 'Has something happened since?',
  happenedLink: 'Add it to the dates and facts',
  contacts: (council: string) => `Contacts in the area of ${council}`,
  sayCouncil: 'Say which council it is, to find contacts in its area',
  unread: 'Not counted',
  unreadIntro:
    'Something that was recorded cannot be read any more. It is kept, and counts for nothing unless it is corrected:',
  newHeading: 'New for you',
  newSeen: 'I have seen all of this',
  newNothing: 'Nothing new since you last looked.',
} as const

/** What is new, a line each, with the part of the case that it is in. */
export function newLines(news: NewInCase): readonly {
  readonly says: string
  readonly part: '/events' | '/about' | '/entries' | '/documents' | '/provision' | '/sharing'
}[] {
  const { concerns, settled, details, events, entries, documents, provision, parties } = news
  const counted = (
    count: number,
    one: string,
    many: string,
    part: '/events' | '/about' | '/entries' | '/documents' | '/provision',
  ) => (count === 0 ? [] : [{ says: count === 1 ? one : `${count} ${many}`, part }])
  return [
    ...counted(concerns, 'One more thing that it is about', 'more things that it is about', '/events'),
    ...counted(
      settled,
      'One thing that it is about was settled, or goes on again',
      'times something was settled, or goes on again',
      '/events',
    ),
    ...counted(details, 'One change to whom it is about', 'changes to whom it is about', '/about'),
    ...counted(events, 'One date or fact', 'dates and facts', '/events'),
    ...counted(entries, 'One note, call or letter', 'notes, calls and letters', '/entries'),
    ...counted(documents, 'One document', 'documents', '/documents'),
    ...counted(
      provision,
      'One line of what the plan promises',
      'lines of what the plan promises',
      '/provision',
    ),
    ...parties.map((party) => ({ says: `${nameOfParty(party)} came in`, part: '/sharing' as const })),
  ]
}
