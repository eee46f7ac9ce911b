/** The words of the page from which disagreement resolution is asked for. */

export const words = {
  title: 'Disagreement resolution',
  open: 'Ask for it',
  openFor: 'Ask for it for the family',
  yours: 'What you have asked for',
  area: 'Which council’s area is it?',
  areaHint: 'The one where the child lives. If you are the young person: where you live.',
  chooseArea: 'Choose a council',
  otherArea: 'Choose another council',
  next: 'Continue',
  noDirectory: 'The list of councils cannot be reached just now. Try again in a few minutes.',
  service: 'Which service is to help?',
  serviceHint:
    'Your council must make its arrangements known: its Local Offer names the service. It must be independent of the council.',
  chooseService: 'Choose a service',
  noService:
    'No service for disagreement resolution is here yet. Your council must have one all the same, and its Local Offer names it.',
  contacts: 'How to reach it',
  reach: 'How the service reaches you',
  reachFor: 'How the service reaches the family',
  consent: 'How did the family agree to this?',
  consentHint: 'Such as: they said so on the telephone on 3 November. The family reads this.',
  consentMissing: 'Say how the family agreed',
  consentLong: 'How the family agreed must be 500 characters or fewer',
  sees: 'The service and everybody at the table read your name, with whom you disagree and what you would like to settle. How to reach you stays with the service. Nothing else of your case is shown.',
  sent: 'It is with the service. The family now says with whom it is and that it takes part, under “Disagreement resolution” in the case.',
  send: 'Ask for disagreement resolution',
  familyOf: (name: string) => `The family that ${name} advises`,
  stands: {
    waits: 'Waits until everybody has agreed',
    runs: 'Everybody has agreed',
    over: 'It has ended',
  },
} as const
