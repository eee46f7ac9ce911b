/** The words of the intake queue. */
export const words = {
  title: 'Enquiries',
  noneWaits: 'No enquiry waits',
  noneWaitsSays:
    'When a family of your area asks your service for help, it stands here, and whoever keeps the members of the service gets an email.',
  sees: 'Everybody of your service sees these. Until somebody accepts one, nothing else of the family’s case can be seen.',
  answered: 'Accepted, without a case',
  answeredSays: 'These families have no case here, or did not send one. Reach them as they asked.',
  accept: 'Accept',
  acceptCase:
    'You then have the case. You see what the family chose to share, and they read that you accepted.',
  acceptAlone: 'There is no case with it. You then answer it, and the family reads that you accepted.',
  decline: 'Decline',
  declineSays: 'The family reads your reason in your own words. Your service then sees the enquiry no more.',
  passOn: 'Pass on',
  passOnSays:
    'The family agreed to this when they asked. They read to whom it went and why. Your service then sees it no more.',
  mayNot:
    'The family has not agreed to this being passed to another service. If another can help them better, decline it and say so.',
  noOther: 'There is no other advice service here to pass it to.',
  why: 'Why, in words for the family',
  to: 'To which service?',
  gone: 'Somebody else has answered this enquiry, or the family has taken it back.',
  familyLeft:
    'Whoever sent this is no longer in the case that they sent it from, so it cannot be accepted. Reach them as they asked, or decline it.',
  over: 'The family shared the case until a day that has passed, so it cannot be accepted. Reach them as they asked, or decline it: they can send another.',
  handOn: 'Give it to a colleague',
} as const
