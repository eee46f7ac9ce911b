import type { Examples } from './example.ts'

const letter = { id: 'letter', kind: 'council-decision', decision: 'plan', noticeSentOn: '2026-11-03' }
const provision = { ...letter, disputed: ['provision'] }
const meeting = {
  authorityToldOfMediationOn: '2026-11-20',
  mediationNoticeOn: '2026-11-25',
  mediationMeetingOn: '2026-12-10',
}
const ofConcern = (...concerns: object[]) => ({ concerns })

/** A mediation meeting for which there is a day. */
export const mediationMeetingExamples: Examples = {
  'LAW-MED-27': [
    {
      says: 'A meeting is fixed: people who can decide must come.',
      facts: ofConcern({ ...provision, ...meeting }),
      on: '2026-11-26',
      gives: [{ route: 'mediation', cites: 'LAW-MED-27' }],
    },
  ],
  'LAW-MED-29': [
    {
      says: 'A meeting is fixed: the family may bring a supporter of its choice.',
      facts: ofConcern({ ...provision, ...meeting }),
      on: '2026-11-26',
      gives: [{ route: 'mediation', cites: 'LAW-MED-29' }],
    },
  ],
  'LAW-MED-30': [
    {
      says: 'A meeting is fixed: the mediator must try to learn the child’s views.',
      facts: ofConcern({ ...provision, ...meeting }),
      on: '2026-11-26',
      gives: [{ route: 'mediation', cites: 'LAW-MED-30' }],
    },
  ],
  'LAW-MED-32': [
    {
      says: 'A meeting is fixed: the mediator must know the law that it is about.',
      facts: ofConcern({ ...provision, ...meeting }),
      on: '2026-11-26',
      gives: [{ route: 'mediation', cites: 'LAW-MED-32' }],
    },
  ],
  'LAW-MED-33': [
    {
      says: 'A meeting is fixed: whoever arranges it pays the family’s expenses.',
      facts: ofConcern({ ...provision, ...meeting }),
      on: '2026-11-26',
      gives: [{ route: 'mediation', cites: 'LAW-MED-33' }],
    },
  ],
  'LAW-MED-35': [
    {
      says: 'A meeting is fixed and no appeal is made: the time to appeal runs on.',
      facts: ofConcern({ ...provision, ...meeting }),
      on: '2026-11-26',
      gives: [
        { route: 'mediation', cites: 'LAW-MED-35' },
        { date: 'appeal', lastDay: '2027-01-04' },
      ],
    },
  ],
  'LAW-MED-37': [
    {
      says: 'A meeting is fixed: it is free, and by practice confidential.',
      facts: ofConcern({ ...provision, ...meeting }),
      on: '2026-11-26',
      gives: [{ route: 'mediation', cites: 'LAW-MED-37' }],
    },
  ],
}
