/** The regulations on how a complaint about the NHS or adult social care is handled. Their text was not seen. Source: LAW-CMP-08. */
import type { Source } from '../sources.ts'

const title = 'Local Authority Social Services and NHS Complaints (England) Regulations 2009'
const link = 'https://www.legislation.gov.uk/uksi/2009/309/regulation'

/** On acknowledging. */
export const regulation13: Source = {
  provision: `${title} reg 13`,
  link: `${link}/13`,
  confidence: 'UNVERIFIED',
}

/** On answering. */
export const regulation14: Source = {
  provision: `${title} reg 14`,
  link: `${link}/14`,
  confidence: 'UNVERIFIED',
}

/** The doubt beside both dates. */
export const notSeen: readonly string[] = [
  'The text that sets this time has not been seen. Ask the body that has the complaint before you rely on it.',
]
