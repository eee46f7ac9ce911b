/** The words of the search through the directory. */
export const words = {
  title: 'Find help in your area',
  lead: 'Whom to ask, council by council: the mediation adviser, SENDIASS, the SEND team, complaints and more.',
  field: 'Council, town, service or organisation',
  hint: 'For example, Hartlepool, or SENDIASS Kent',
  find: 'Search',
  postcodeField: 'Or your postcode',
  postcodeHint:
    'We ask another service which council it is in. It gets the postcode and nothing about you. We keep nothing.',
  postcodeFind: 'Find my council',
  councils: 'Councils',
  services: 'Services',
  more: 'More than these fit. Write more of the name.',
  noneHeading: 'Nothing fits',
  noneSays: [
    'Check the spelling, or write less: only the first letters of the name.',
    'Towns and villages are found where a council is named after them. If yours is not, search the web for “find your local council”, or see who sends the council tax bill. If two councils do, the county council is the one for special educational needs.',
    'Or look in the list of all councils below.',
  ],
  all: 'All councils in England',
  national: 'Help for all of England',
  nationalSays: 'The Tribunal, the ombudsmen, national charities.',
  csv: 'Take the whole directory as a table (CSV)',
  csvSays:
    'Names and codes of councils: mySociety, July 2025 (CC0 and Open Government Licence v3.0). Contacts are facts that were read on public pages; each row names its page, and that page’s own terms may apply. Check them before you rely on them.',
  feed: 'For programs there is an Open Referral UK feed',
  embed: 'Put this into your own site',
  inEngland: 'all of England',
  pages: 'Pages of services',
  earlier: 'Earlier',
  later: 'More',
} as const

/** How much was found, for eyes and screen readers. */
export function foundWords(councils: number, services: number): string {
  if (councils + services === 0) return 'Nothing found.'
  const parts = [
    ...(councils > 0 ? [councils === 1 ? '1 council' : `${councils} councils`] : []),
    ...(services > 0 ? [services === 1 ? '1 service' : `${services.toLocaleString('en-GB')} services`] : []),
  ]
  return `${parts.join(' and ')} found.`
}

/** Where a page of services stands. */
export function pageWords(number: number, pages: number): string {
  return `Page ${number} of ${pages.toLocaleString('en-GB')}`
}
