/** Time in the Tribunal: dossier 4A. */
import type { FactName } from '../facts.ts'
import { cite, citePage, type Provision, presentLawFrom } from './cite.ts'

const letter: readonly FactName[] = ['noticeSentOn', 'noticeDatedOn']
const letterAndCertificate: readonly FactName[] = [...letter, 'certificateIssuedOn']
const anyTribunalTime: readonly FactName[] = [
  ...letterAndCertificate,
  'authorityReceivedAppealOn',
  'tribunalDecidedOn',
  'permissionRefusedOn',
  'orderedOn',
]
/** An appeal that the council has, or that is decided, was made, whatever else was said. */
const appealMade: readonly FactName[] = [
  'appealMadeOn',
  'authorityReceivedAppealOn',
  'tribunalDecidedOn',
  'permissionRefusedOn',
]

export const tribunalTime = {
  'LAW-TIME-01': cite(
    'HESC',
    '20',
    'rule 20(1)(c)',
    'VERIFIED',
    'The Tribunal must receive the appeal within two months after the notice was sent, or one month from the date on which the mediation certificate was issued, whichever is later.',
    { needs: ['decision', 'disputed', ...letterAndCertificate, ...appealMade] },
  ),
  'LAW-TIME-02': cite(
    'HESC',
    '20',
    'rule 20(1)(c), beside form SEND35',
    'SECONDARY',
    'The law counts from the day on which the notice was sent; the appeal form counts from the date on the letter.',
    {
      needs: letter,
      doubt:
        'Where the two days differ, the earlier is safe. The day on which the letter was received counts in neither.',
    },
  ),
  'LAW-TIME-03': cite(
    'HESC',
    '20',
    'rule 20(1)(c), how a month is counted',
    'SECONDARY',
    'A month ends on the same day-number of a later month, or on the last day of a month that is too short.',
    { needs: letterAndCertificate },
  ),
  'LAW-TIME-04': cite(
    'HESC',
    '12',
    'rule 12(1)',
    'SECONDARY',
    'What must be done by a day must be done by 5pm on it.',
    {
      needs: anyTribunalTime,
      doubt: 'The sentence was read in the rules of the Upper Tribunal, which have the same text.',
    },
  ),
  'LAW-TIME-05': cite(
    'HESC',
    '12',
    'rule 12(2)',
    'VERIFIED',
    'Where time ends on a day that is not a working day, the next working day is in time.',
    { needs: anyTribunalTime },
  ),
  'LAW-TIME-06': cite(
    'HESC',
    '1',
    'rule 1(3)',
    'SECONDARY',
    'A working day is not a Saturday, a Sunday, Christmas Day, Good Friday or a bank holiday.',
    { needs: anyTribunalTime },
  ),
  'LAW-TIME-07': cite(
    'HESC',
    '12',
    'rule 12(3)(a)',
    'VERIFIED',
    'Where the time to start a special educational needs appeal ends from 25 December to 1 January or in August, the first working day afterwards is in time.',
    { needs: letterAndCertificate },
  ),
  'LAW-TIME-08': cite(
    'HESC',
    '12',
    'rule 12(3)(b)',
    'VERIFIED',
    'For every other act in a special educational needs case, August and 25 December to 1 January are not counted.',
    { needs: ['authorityReceivedAppealOn', 'tribunalDecidedOn', 'orderedOn'] },
  ),
  'LAW-TIME-09': cite(
    'HESC',
    '12',
    'rule 12(4)',
    'SECONDARY',
    'Where the Tribunal has named a date, that date stands, and closed days change nothing.',
    {
      needs: ['responseDirectedFor', 'evidenceDirectedFor', 'hearingOn'],
      doubt: 'The end of this rule was read only in the rules of the Upper Tribunal.',
    },
  ),
  'LAW-TIME-10': cite(
    'UT',
    '12',
    'rule 12',
    'SECONDARY',
    'The Upper Tribunal has a rule 12 of its own, in which closed days are not counted for any act. It never applies to starting an appeal in the First-tier Tribunal.',
    { needs: ['permissionRefusedOn'] },
  ),
  'LAW-TIME-11': cite(
    'HESC',
    '12',
    'rule 12(3), as amended from 21 July 2020',
    'VERIFIED',
    'August and the days after Christmas give no more time for a disability discrimination claim.',
    {
      needs: ['conductOn', 'goesOn', 'respondent', 'setting', 'excludedOn', 'awareOn'],
      doubt:
        'That the rule could not lengthen the time of the Equality Act before either is read in a note of an Upper Tribunal ruling. Whether a claim may wait for the next working day is not settled; do not rely on it.',
      from: '2020-07-21',
      earlier: [
        {
          from: presentLawFrom,
          to: '2020-07-20',
          says: 'The rule was written to give disability discrimination claims more time in August and after Christmas as well. The Upper Tribunal held that it could not lawfully lengthen the time of the Equality Act.',
        },
      ],
    },
  ),
  'LAW-TIME-12': cite(
    'HESC',
    '12',
    'rule 12(2) and (3)(a) together',
    'DERIVED',
    'Where time ends on a day that is not a working day just before a closed period, whether it runs on to the end of that period is not settled.',
    {
      needs: anyTribunalTime,
      doubt:
        'The next working day lies in the closed period. One reading stops there, the other runs on to the first working day after it.',
    },
  ),
  'LAW-TIME-13': cite(
    'HESC',
    '20',
    'rule 20(1)(c), in practice',
    'DERIVED',
    'Send an appeal several working days early; never plan on the days that rule 12 adds.',
    { needs: letterAndCertificate },
  ),
  'LAW-TIME-14': cite(
    'HESC',
    '20',
    'rules 5(3)(a) and 20',
    'VERIFIED',
    'The Tribunal may give more time for a late appeal that asks for it and says why it is late. Without more time the Tribunal must not admit it.',
    {
      needs: ['decision', 'disputed', ...letterAndCertificate, ...appealMade],
      doubt:
        'That an appeal which is late and was given no more time must not be admitted is read in a secondary source.',
    },
  ),
  'LAW-TIME-15': cite(
    'REGS',
    '34',
    'reg 34(3) and Tribunal Procedure (HESC) Rules 2008 rule 20',
    'DERIVED',
    'Without a certificate after late contact, ask for leave to appeal without one; outside the time to appeal, ask for more time as well.',
    { needs: ['mediationAdviserContactedOn', ...letterAndCertificate] },
  ),
  'LAW-TIME-16': cite(
    'HESC',
    '21',
    'rule 21',
    'SECONDARY',
    'The other side must send its response to the Tribunal within 30 working days of receiving the appeal. It must say whether it opposes the appeal and why, and give the child’s views, or say why they were not sought.',
    {
      needs: ['authorityReceivedAppealOn', 'responseDirectedFor'],
      doubt:
        'The rule as first made said 21 days; that it is 30 working days now is read in secondary sources. What the response must say was read in the rule as first made.',
    },
  ),
  'LAW-TIME-17': citePage(
    'GOV.UK, if you lose your appeal (HESC Rules rule 46)',
    'https://www.gov.uk/appeal-ehc-plan-decision/if-you-lose-your-appeal',
    'VERIFIED',
    'The Tribunal must receive a request for permission to appeal within 28 days after it sent its decision with reasons. If it refuses, the Upper Tribunal can be asked within one month of that.',
    {
      needs: [...appealMade, 'orderedOn', 'unopposed', 'claimMadeOn'],
      doubt:
        'The 28 days are read at the source. The numbers of the rules, the month and that closed days are left out of the 28 days are read in secondary sources or worked out.',
    },
  ),
  'LAW-TIME-18': cite(
    'EQA',
    '17/paragraph/4',
    'Schedule 17 paragraph 4',
    'VERIFIED',
    'A disability discrimination claim about a school must be made within six months starting with the day of the conduct; conduct that goes on counts from its end, and a failure to act from when it was decided on. The Tribunal may consider a late claim.',
    {
      needs: ['respondent', 'conductOn', 'goesOn', 'claimMadeOn', 'setting', 'excludedOn', 'awareOn'],
      doubt: 'A single decision whose effects go on is not conduct that goes on.',
    },
  ),
  'LAW-TIME-19': cite(
    'HESC',
    '20',
    'rule 20(1)(c) and SEND Regulations 2014 reg 34',
    'DERIVED',
    'Where a certificate is needed and still to come, the two months alone do not end the matter for a family that contacted the adviser in time: its month starts when the certificate is issued.',
    {
      needs: [
        'decision',
        'disputed',
        ...letterAndCertificate,
        'mediationAdviserContactedOn',
        'authorityToldOfMediationOn',
      ],
      doubt: 'It follows from the two provisions together; no decision was found that says so.',
    },
  ),
  'LAW-TIME-20': cite(
    'HESC',
    '12',
    'rule 12(4), and the date in the letter or order',
    'DERIVED',
    'A date that the Tribunal has set in a letter or an order replaces any date worked out here.',
    { needs: ['responseDirectedFor', 'evidenceDirectedFor', 'hearingOn', 'directedFor'] },
  ),
  'LAW-TIME-21': cite(
    'HESC',
    '20',
    'rule 20(1)(c), read both ways',
    'DERIVED',
    'Where the law can be read in two ways, the earlier date is the safe one, and nothing is refused before the later one.',
    { needs: [...letterAndCertificate, 'mediationAdviserContactedOn'] },
  ),
} as const satisfies Readonly<Record<string, Provision>>
