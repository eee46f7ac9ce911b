/** The words of the search by postcode. */
export const words = {
  title: 'Find your council by postcode',
  back: 'All councils',
  notOne: 'Enter a whole postcode, such as M1 1AE',
  notKnown:
    'We found no council in England for this postcode. Check it, or search by the name of the council',
  away: 'Postcodes cannot be looked up just now. Search by the name of the council',
} as const
