/** The words of leaving a case. */
export const words = {
  title: 'Leave this case file',
  family: [
    'You will no longer see what is shared here. It counts from the next page that you open.',
    'What only you can see stays yours: you can still open it, take a copy of it or erase it.',
    'Invitations of yours that nobody has accepted are taken back. Whom you have let in stays, and whoever of the family goes on can take it back.',
    'What nobody of the family can see any more is closed to advisers and supporters as well.',
    'Somebody of the family who stays can let you back in.',
  ],
  matters:
    'You take part no more in the mediation or disagreement resolution of this case. Those who do are told that there is something new, and see that you have left it.',
  adviser: [
    'You will no longer see this case file. It counts from the next page that you open.',
    'You will not be able to open what only you can see either. It stays kept. If you are asked back, you find it again.',
  ],
  yours: 'Take a copy first, or erase your side',
  confirm: 'Leave',
  cannotTitle: 'You cannot leave yet',
  cannot:
    'Nobody else of the family could go on with this case file: somebody must be able to see and add to what everybody sees, without a last day. Until there is such a person, nobody could ever shut others out.',
  canDo: 'You can take back what you share, invite somebody of the family, or erase your side.',
  back: 'Who sees it',
} as const
