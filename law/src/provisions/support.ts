/** What must be offered to everyone: a Local Offer, a Code, joint arrangements, a voice for patients: dossier 1B, 6. */
import { cite, citePage, type Provision } from './cite.ts'

export const support = {
  'LAW-DUTY-01': cite(
    'CFA',
    '26',
    's.26(3)(f) and (g)',
    'VERIFIED',
    'The joint arrangements of council and health commissioners must say how complaints are made and handled, and how disputes between them are settled quickly.',
    { needs: ['missing'] },
  ),
  'LAW-DUTY-02': cite(
    'CFA',
    '27',
    's.27',
    'VERIFIED',
    'The council must keep education, training and social care for people with special educational needs under review, and consider whether there is enough of it.',
    { needs: ['disputed'] },
  ),
  'LAW-DUTY-03': cite(
    'CFA',
    '30',
    's.30, with the SEND Regulations 2014 Sch 2 paras 16, 17 and 21 to 23',
    'VERIFIED',
    'The council must publish a Local Offer, which says among other things how to complain, how appeal rights are notified, and what there is for mediation and disagreement resolution.',
  ),
  'LAW-DUTY-18': cite(
    'CFA',
    '77',
    's.77(4) to (6)',
    'VERIFIED',
    'Councils, schools, health bodies and others that are listed must have regard to the SEND Code of Practice, and the Tribunal to what it thinks relevant in it; it is guidance, not law.',
    {
      doubt:
        'The edition in force is that of January 2015, in eleven chapters; that there is no later one was read in another source.',
    },
  ),
  'LAW-CMP-10': citePage(
    'Health and Social Care Act 2012 Part 5 (Healthwatch)',
    'https://www.legislation.gov.uk/ukpga/2012/7/part/5',
    'UNVERIFIED',
    'Healthwatch gives information about health services and decides no complaints. Its end was announced on 27 June 2025 and needs an Act.',
    {
      doubt: 'Whether Healthwatch still works where you live is not known here: look before you rely on it.',
    },
  ),
} as const satisfies Readonly<Record<string, Provision>>
