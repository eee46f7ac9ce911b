/** What the council must do about assessments and plans, whatever the clock: dossier 1B, 2A. */
import { cite, type Provision } from './cite.ts'

export const duties = {
  'LAW-DUTY-07': cite(
    'CFA',
    '37',
    's.37(1)',
    'VERIFIED',
    'After an assessment the council must make and keep a plan where it is necessary for special educational provision to be made under one.',
    { needs: ['decision', 'noticeDatedOn', 'noticeSentOn', 'clock', 'doneOn'] },
  ),
  'LAW-DUTY-09': cite(
    'CFA',
    '39',
    's.39(3) and (4) and s.40',
    'VERIFIED',
    'The council must name the school of a listed kind that the family asked for in time, unless it is unsuitable for the age, ability, aptitude or needs, or does not fit with the efficient education of others or the efficient use of resources; where nobody asked, it names one, or a type, that it thinks appropriate.',
    {
      needs: [
        'decision',
        'noticeDatedOn',
        'noticeSentOn',
        'proposalOn',
        'decidedOn',
        'clock',
        'startedOn',
        'doneOn',
      ],
    },
  ),
  'LAW-DUTY-12': cite(
    'CFA',
    '44',
    's.44(2)',
    'VERIFIED',
    'The council must assess again where the parent, the young person or the school or college asks for it, unless the regulations let it refuse.',
    { needs: ['decision', 'hasPlan', 'wants', 'requestedOn', 'answeredOn', 'assessedOn', 'clock', 'doneOn'] },
  ),
  'LAW-DUTY-14': cite(
    'CFA',
    '46',
    's.46',
    'VERIFIED',
    'The council may keep a plan until the end of the school year in which the young person turns 25.',
    { needs: ['decision', 'phase', 'asks', 'bornOn', 'schoolYearOfSixteen'] },
  ),
  'LAW-DUTY-15': cite(
    'CFA',
    '48',
    's.48',
    'VERIFIED',
    'When a person with a plan leaves detention, the council that becomes responsible must keep the plan that was held before or during it, and review it as soon as it reasonably can.',
    { needs: ['detained'] },
  ),
  'LAW-DUTY-16': cite(
    'CFA',
    '61',
    's.61',
    'VERIFIED',
    'The council may arrange special educational provision outside a school, college or nursery only if it is satisfied that provision there would be inappropriate, and after it has consulted.',
    {
      needs: [
        'decision',
        'noticeDatedOn',
        'noticeSentOn',
        'proposalOn',
        'decidedOn',
        'clock',
        'startedOn',
        'doneOn',
      ],
    },
  ),
  'LAW-NOT-05': cite(
    'CFA',
    '36',
    's.36(5) and (9), and SEND Regulations 2014 reg 22(4)',
    'SECONDARY',
    'The law asks for reasons in a refusal to assess, a refusal to issue a plan and a decision not to amend after a proposal; in other letters they are good practice, and their absence can be complained about.',
    {
      needs: ['followsTribunalOrder'],
      doubt:
        'That the third of these must give reasons was read in a secondary source. A plan that is issued to carry out an order of the Tribunal probably carries no new right of appeal; that is a view of the Ombudsman.',
    },
  ),
} as const satisfies Readonly<Record<string, Provision>>
