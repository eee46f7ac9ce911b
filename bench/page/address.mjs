/** The result page that is measured: the contents of a plan are disputed and nobody has been called yet. */
export const resultPage = '/plan?d=pl&l=2026-11-03&p=nfi&a=x&m=x&t=x'

/** Other plans that both sides must show alike: of other decisions, letters and answers. */
export const otherPages = [
  ['a refusal, nobody called yet', 'd=ra&l=2026-11-03&a=x&m=x&t=x'],
  ['two dates on the letter', 'd=ra&l=2026-11-03&s=2026-11-10&a=x&m=x&t=x'],
  ['the certificate is there', 'd=ra&l=2026-11-03&a=2026-11-12&c=2026-11-17&t=x'],
  ['too late, and nobody was called', 'd=ra&l=2026-08-03&a=x&m=x&t=x'],
  ['only the school', 'd=pl&l=2026-11-03&p=i&m=x&t=x'],
  ['what is disputed is not known', 'd=pl&l=2026-11-03&p=u&a=x&m=x&t=x'],
  ['a draft', 'd=dp&l=2026-11-16'],
  ['a proposal, comments over', 'd=pa&l=2026-10-16'],
  ['an appeal made', 'd=ra&l=2026-11-03&t=2026-11-16'],
  ['no date known', 'd=ra&l=u&a=x&m=x&t=x'],
  ['facts that disagree', 'd=ra&l=2026-11-03&a=2026-11-05&c=2026-10-01&t=x'],
  ['a letter dated later than today', 'd=ra&l=2026-12-01&a=x&m=x&t=x'],
].map(([name, query]) => ({ name, path: `/plan?${query}` }))

/** The day on which pages are looked at. */
export const lookedAtOn = '2026-11-21'

/** The address that pages say they have: it must not depend on the port. */
export const origin = 'http://localhost'
