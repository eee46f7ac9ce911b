/** The words of an area's page. */
export const words = {
  back: 'All councils',
  first: 'Look in the council’s letter first',
  firstSays:
    'If the council has sent a decision that can be appealed, its letter must give you the contact details of the mediation adviser. Those are the ones to use: they are meant for your case.',
  checkLetter: 'Is your letter complete? Check it here',
  start: 'Start your plan here',
  startSays: 'Every route that is open to you, with the last day for each. This council is filled in.',
  date: 'Check one date',
  letters: 'Write a letter',
  contents: 'On this page',
  ask: (services: readonly string[]) =>
    `Ask ${services.length === 1 ? services[0] : 'an advice service of this area'} for help here`,
  askSays: 'It takes enquiries through Way Forward. You need an account; it is free.',
  national: 'For all of England',
  nationalSays: 'These do not belong to the council.',
  caution:
    'These contacts were read on public pages and nobody has rung them. Contracts for mediation change often. If one is wrong, tell us: no account is needed.',
  unknown: 'We do not know this council',
  unknownSays: 'The address may have lost a letter on its way, or the council may have another name now.',
  unknownLink: 'Search for it',
} as const
