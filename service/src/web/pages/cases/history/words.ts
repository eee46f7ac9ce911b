/** The words of what was done in a case. */
export const words = {
  title: 'What was done',
  leadFamily:
    'Who opened this case file, who added something, who shared and who sent. It is written down by the service and nobody can change it. You see what was done where you can see something too.',
  leadOther:
    'Who added something and who shared, where you can see something too. It is written down by the service and nobody can change it. The family also sees who opened the case file.',
  who: 'Show what was done by',
  everybody: 'Everybody',
  you: 'You',
  show: 'Show',
  unknown: 'Somebody whose account is gone',
  ofOrganisation: (name: string) => `Somebody of ${name}`,
  none: 'Nothing is written down here.',
  noneBy: 'This person has done nothing here that you can see.',
  earlier: 'Earlier',
  latest: 'Back to the latest',
  behind: 'Seen by',
} as const
