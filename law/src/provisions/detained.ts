/** People in youth custody, for whom a scheme of their own runs beside the main one: dossier 2E. */
import { cite, type Provision } from './cite.ts'

const started = 'The Regulations are of 2015. The day on which they came into force was not read.'

export const detained = {
  'LAW-DET-01': cite(
    'CFA',
    '73',
    's.73(2), with regs 28 to 30 of the Detained Persons Regulations 2015',
    'VERIFIED',
    'For a detained person the appeals are against a refusal to assess, a refusal of a plan, and the school or type of school for the time after release, or that none is named; what Sections B and F say cannot be appealed during detention.',
    {
      needs: ['detained', 'decision', 'disputed'],
      doubt:
        'That Sections B and F cannot be appealed follows from regulation 28, which lists what the Tribunal can order. Other decisions, such as ending a plan, are not on the list either: seek specialist advice.',
    },
  ),
  'LAW-DET-02': cite(
    'DET',
    '20',
    'reg 20',
    'VERIFIED',
    'For a detained person too the certificate is due in three working days, may not be issued if the adviser was not contacted within two months of the date of the notice, and the Tribunal can then give leave.',
    { needs: ['detained'], doubt: started },
  ),
  'LAW-DET-03': cite(
    'DET',
    '21',
    'regs 21, 22(2) and 24',
    'VERIFIED',
    'For a detained person mediation is to be held within 30 days of the day on which the mediation adviser was told; five working days’ notice and the three working days for certificates are the same.',
    { needs: ['detained', 'mediationAdviserContactedOn', 'authorityToldOfMediationOn'], doubt: started },
  ),
  'LAW-DET-04': cite(
    'DET',
    '29',
    'regs 27, 29 and 30',
    'VERIFIED',
    'For a detained person an order, or an agreement about what could be ordered, has its own times: an assessment 2, 10 and 14 weeks, a plan 5 and 11 weeks, thinking again 2 weeks, naming a school 2 weeks; anything else that was agreed, two weeks.',
    { needs: ['detained'], doubt: started },
  ),
  'LAW-DET-05': cite(
    'DET',
    '10',
    'regs 10(3) and 14(2)',
    'VERIFIED',
    'Notices for detained persons need not mention disagreement resolution, and the Tribunal makes no recommendations on health or social care for them.',
    { needs: ['detained'], doubt: started },
  ),
} as const satisfies Readonly<Record<string, Provision>>
