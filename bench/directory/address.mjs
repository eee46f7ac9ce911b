/** The search that is measured: a kind of service in one county, as people write it. */
export const searchPage = '/directory?q=sendiass+kent'

/** Other searches that both sides must answer alike. */
export const otherSearches = [
  ['nothing looked for', '/directory'],
  ['a council', '/directory?q=hartlepool'],
  ['a council, misspelt', '/directory?q=hartelpool'],
  ['a word of very many entries', '/directory?q=council'],
  ['a later page', '/directory?q=sendiass+kent&page=2'],
  ['nothing fits', '/directory?q=zzzzzz'],
].map(([name, path]) => ({ name, path }))

/** The search that finds most: its word stands in the name of nearly every council. */
export const widestSearch = '/directory?q=council'
