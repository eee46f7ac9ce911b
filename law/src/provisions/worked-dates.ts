/** The worked dates of the dossier, as statements: its section 9. */
import { cite, type Provision } from './cite.ts'

type Marks = 'DERIVED' | 'SECONDARY'

/** A date of an appeal: what was sent and issued, and the last day for the Tribunal to receive it. */
const appeal = (says: string, confidence: Marks = 'DERIVED', doubt?: string): Provision =>
  cite('HESC', '20', 'rules 12 and 20(1)(c)', confidence, says, doubt === undefined ? {} : { doubt })

const tribunalRule = (rule: string, says: string): Provision =>
  cite('HESC', rule, `rules 12 and ${rule}`, 'DERIVED', says)

const regulation = (
  number: string,
  provision: string,
  says: string,
  confidence: Marks = 'DERIVED',
): Provision => cite('REGS', number, provision, confidence, says)

export const workedDates = {
  'LAW-WK-01': appeal(
    'Decision sent 1 October, certificate issued 29 November, no year given: last day the next working day in January.',
    'SECONDARY',
  ),
  'LAW-WK-02': appeal(
    'Decision sent 1 October 2025, certificate issued 29 November 2025: last day 2 January 2026.',
  ),
  'LAW-WK-03': appeal(
    'Decision sent 1 October 2026, certificate issued 29 November 2026: last day 4 January 2027.',
  ),
  'LAW-WK-04': appeal('Decision sent 1 February 2026, no certificate: last day 1 April 2026.', 'SECONDARY'),
  'LAW-WK-05': appeal(
    'Decision sent 1 February 2026, certificate issued 20 March 2026: last day 20 April 2026.',
    'SECONDARY',
  ),
  'LAW-WK-06': appeal(
    'Decision sent 1 March 2026, certificate issued 2 March 2026: last day 1 May 2026.',
    'SECONDARY',
  ),
  'LAW-WK-07': appeal(
    'Decision sent 31 December 2025, no certificate: two months end on Saturday 28 February 2026, so with rule 12(2) the last day is 2 March 2026.',
    'DERIVED',
    'A published tool gives 28 February 2026, because it leaves rule 12 out.',
  ),
  'LAW-WK-08': appeal(
    'Decision sent 10 June 2026, no certificate: two months end in August, so the last day is 1 September 2026.',
  ),
  'LAW-WK-09': appeal(
    'Decision sent 31 May 2026, no certificate: last day 31 July 2026, the day before August.',
  ),
  'LAW-WK-10': appeal(
    'Decision sent 20 July 2026, no certificate: August is counted, two months end on a Sunday, and the last day is 21 September 2026.',
  ),
  'LAW-WK-11': appeal(
    'Decision sent 1 July 2026, certificate issued 15 July 2026: last day 1 September 2026.',
  ),
  'LAW-WK-12': appeal(
    'Decision sent 1 June 2026, certificate issued 31 July 2026: both times end in August, so the last day is 1 September 2026.',
  ),
  'LAW-WK-13': appeal(
    'Decision sent 25 October 2026, no certificate: two months end on Christmas Day, so the last day is 4 January 2027.',
  ),
  'LAW-WK-14': appeal(
    'Decision sent 24 October 2026, no certificate: last day 24 December 2026, the day before Christmas.',
  ),
  'LAW-WK-15': appeal(
    'Decision sent 1 November 2026, certificate issued 20 November 2026: two months end on 1 January, so the last day is 4 January 2027.',
  ),
  'LAW-WK-16': appeal(
    'Decision sent 1 November 2027, no certificate: two months end on 1 January 2028, and as 3 January is a bank holiday the last day is 4 January 2028.',
  ),
  'LAW-WK-17': appeal(
    'Decision sent 21 November 2026, certificate issued 29 January 2027: the month ends on Sunday 28 February, so the last day is 1 March 2027.',
  ),
  'LAW-WK-18': appeal(
    'Decision sent 3 February 2026, no certificate: two months end on Good Friday, so the last day is 7 April 2026.',
  ),
  'LAW-WK-19': appeal(
    'Decision sent 31 May 2027, no certificate: two months end on Saturday 31 July, so the last day is 2 August 2027.',
    'DERIVED',
    'A later reading, up to 1 September 2027, can be argued.',
  ),
  'LAW-WK-20': appeal(
    'Decision sent 24 October 2028, no certificate: two months end on Sunday 24 December, so the last day is 27 December 2028.',
    'DERIVED',
    'A later reading can be argued; it lies beyond the bank holidays that are known here.',
  ),
  'LAW-WK-21': appeal(
    'Plan for a change of phase sent 15 February 2027, certificate issued 5 April 2027: last day 5 May 2027.',
  ),
  'LAW-WK-30': regulation(
    '33',
    'reg 33',
    'Notice sent 10 June 2026: last day to contact the adviser 10 August 2026, though the appeal can be made until 1 September 2026.',
  ),
  'LAW-WK-31': regulation(
    '34',
    'reg 34(1)',
    'Adviser told “no mediation” on 20 November 2026: certificate due 25 November 2026; told 22 December 2026: 29 December 2026; told 1 April 2026: 8 April 2026.',
  ),
  'LAW-WK-32': regulation(
    '36',
    'reg 36(2)',
    'Council told on 21 November 2026 that the family wants mediation: to be arranged by 21 December 2026.',
  ),
  'LAW-WK-33': regulation(
    '42',
    'regs 42 and 44',
    'Mediation agreement of 23 November 2026: other action by 7 December, plan amended in what it provides by 28 December, school named by 7 December, or draft by 28 December 2026 and final plan by 8 February 2027.',
  ),
  'LAW-WK-34': regulation(
    '44',
    'reg 44',
    'Order to assess of 23 November 2026: family told by 7 December 2026, refusal by 1 February 2027, final plan by 1 March 2027.',
  ),
  'LAW-WK-35': cite(
    'REC',
    '6',
    'regs 6 and 7',
    'DERIVED',
    'Recommendation of 23 November 2026: answer by 27 December 2026, the 35th day.',
  ),
  'LAW-WK-36': regulation(
    '13',
    'regs 5, 10 and 13',
    'Request received 23 November 2026: decision by 4 January, refusal to issue by 15 March, final plan by 12 April 2027.',
  ),
  'LAW-WK-37': regulation(
    '20',
    'regs 20 and 22',
    'Review meeting on 23 November 2026: report by 7 December, decision and proposals by 21 December 2026, final plan by 15 February 2027 at the latest.',
  ),
  'LAW-WK-38': regulation(
    '13',
    'reg 13(1)',
    'Draft plan served 23 November 2026: comments until at least the end of 7 December 2026.',
  ),
  'LAW-WK-39': tribunalRule(
    '21',
    'Appeal received by the council on 23 November 2026: response by 12 January 2027; received on 6 July 2026: by 15 September 2026.',
  ),
  'LAW-WK-40': cite(
    'CHREPS',
    '14',
    'reg 14',
    'DERIVED',
    'Children’s social care complaint begun on 23 November 2026: stage 1 by 7 December, at most 21 December 2026.',
  ),
  'LAW-WK-41': appeal(
    'Published in [2014] UKUT 4 (AAC): letter of 8 April 2013, appeal of 3 July 2013, described as three to four weeks late.',
    'SECONDARY',
  ),
  'LAW-WK-42': regulation(
    '39',
    'reg 39(2) and (3)',
    'Published by an advice service: letter of late November 2023, mediation not held in 30 days, certificate in mid-January 2024.',
    'SECONDARY',
  ),
  'LAW-WK-43': regulation(
    '22',
    'regs 20 and 22',
    'Published in [2022] EWHC 493 (Admin): four weeks and then eight weeks, twelve in all, from the review meeting to the final plan.',
    'SECONDARY',
  ),
  'LAW-WK-44': cite(
    'EQA',
    '17/paragraph/4',
    'Sch 17 para 4',
    'DERIVED',
    'Conduct on 10 March 2026: last day to claim 9 September 2026; on 20 February 2026: 19 August 2026, without relief in August.',
  ),
} as const satisfies Readonly<Record<string, Provision>>
