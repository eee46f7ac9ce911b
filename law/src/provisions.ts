/**
 * What each rule of the dossier says, in one plain sentence, where it is written, and how surely it is
 * known. A working step and a finding name a rule by its id; a reader sees the provision.
 */
import { type Confidence, instruments, type Source } from './sources.ts'

/** A rule of law by its dossier id. */
export interface Provision extends Source {
  readonly says: string
}

const provisions = {
  'LAW-TIME-01': hesc(
    '20',
    'rule 20(1)(c)',
    'VERIFIED',
    'The Tribunal must receive the appeal within two months after the notice was sent, or one month from the date on which the mediation certificate was issued, whichever is later.',
  ),
  'LAW-TIME-02': hesc(
    '20',
    'rule 20(1)(c) and form SEND35',
    'SECONDARY',
    'The law counts from the day on which the notice was sent; the appeal form counts from the date on the letter.',
  ),
  'LAW-TIME-03': hesc(
    '20',
    'rule 20(1)(c), as months are counted',
    'SECONDARY',
    'A month ends on the same day-number of a later month, or on the last day of a month that is too short.',
  ),
  'LAW-TIME-04': hesc(
    '12',
    'rule 12(1)',
    'VERIFIED',
    'What must be done by a day must be done by 5pm on it.',
  ),
  'LAW-TIME-05': hesc(
    '12',
    'rule 12(2)',
    'VERIFIED',
    'Where time ends on a day that is not a working day, the next working day is in time.',
  ),
  'LAW-TIME-06': hesc(
    '1',
    'rule 1(3)',
    'SECONDARY',
    'A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday.',
  ),
  'LAW-TIME-07': hesc(
    '12',
    'rule 12(3)(a)',
    'VERIFIED',
    'Where the time to start a special educational needs appeal ends from 25 December to 1 January or in August, the first working day afterwards is in time.',
  ),
  'LAW-TIME-12': hesc(
    '12',
    'rule 12(2) and (3)(a) together',
    'DERIVED',
    'How the parts of rule 12 work together, with the doubt where time ends on a non-working day just before a closed period.',
  ),
  'LAW-TIME-13': hesc(
    '20',
    'rule 20(1)(c)',
    'DERIVED',
    'Send an appeal several working days early; never plan on the days that rule 12 adds.',
  ),
  'LAW-MED-06': cfa(
    '55',
    's.55(2)',
    'VERIFIED',
    'No certificate is needed for an appeal that concerns only the school or other setting named, its type, or that none is named.',
  ),
  'LAW-MED-20': regs(
    '33',
    'reg 33',
    'VERIFIED',
    'The mediation adviser must be contacted within two months after the notice was sent.',
  ),
  'LAW-MED-21': regs(
    '34',
    'reg 34(1)',
    'VERIFIED',
    'The mediation adviser must issue the certificate within three working days of being told that there is to be no mediation.',
  ),
  'LAW-MED-22': regs(
    '34',
    'reg 34(2)',
    'VERIFIED',
    'A mediation adviser who was not contacted within two months of the date of the notice may not issue the certificate for those who do not mediate.',
  ),
  'LAW-MED-36': regs(
    '2',
    'reg 2, which does not define a working day',
    'DERIVED',
    'Working days under the SEND Regulations are Monday to Friday without bank holidays, Good Friday and Christmas Day; August and the days after Christmas count.',
  ),
  'LAW-MED-39': hesc(
    '20',
    'rule 20(1)(c)(ii) and Children and Families Act 2014 s.55(2)',
    'DERIVED',
    'Whether a certificate that was not needed gives more time to appeal is not settled; the two months are safe.',
  ),
  'LAW-REGS-03': {
    provision: 'SEND (Coronavirus) (Amendment) Regulations 2020',
    link: 'https://www.legislation.gov.uk/uksi/2020/471',
    confidence: 'VERIFIED',
    says: 'From 1 May to 25 September 2020 temporary rules relaxed time limits.',
  },
} satisfies Record<string, Provision>

/** The id of a rule in the dossier. */
export type RuleId = keyof typeof provisions

/** The rule with this id. */
export function provisionOf(id: RuleId): Provision {
  return provisions[id]
}

/** The sources of these rules, in order, each provision once, without the sentences. */
export function sourcesOf(ids: readonly RuleId[]): readonly Source[] {
  const seen = new Map<string, Source>()
  for (const id of ids) {
    const { provision, link, confidence } = provisions[id]
    const key = `${provision} ${confidence}`
    if (!seen.has(key)) seen.set(key, Object.freeze({ provision, link, confidence }))
  }
  return Object.freeze([...seen.values()])
}

function cfa(section: string, provision: string, confidence: Confidence, says: string): Provision {
  return cite('CFA', section, provision, confidence, says)
}

function regs(regulation: string, provision: string, confidence: Confidence, says: string): Provision {
  return cite('REGS', regulation, provision, confidence, says)
}

function hesc(rule: string, provision: string, confidence: Confidence, says: string): Provision {
  return cite('HESC', rule, provision, confidence, says)
}

function cite(
  instrument: keyof typeof instruments,
  number: string,
  provision: string,
  confidence: Confidence,
  says: string,
): Provision {
  const { title, link, part } = instruments[instrument]
  return { provision: `${title} ${provision}`, link: `${link}/${part}/${number}`, confidence, says }
}
