/** The result page that is measured: the contents of a plan are disputed and nobody has been called yet. */
export const resultPage = '/plan?d=pl&l=2026-11-03&p=nfi&a=x&m=x&t=x'

/** The day on which it is looked at. */
export const lookedAtOn = '2026-11-21'
