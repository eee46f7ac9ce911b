import { weeksOf } from '../time/period.ts'
import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { onePeriod } from './one-period.ts'

const weeks = 6

/** The last day for the new council to say what it will do with a transferred plan. Source: LAW-EHC-12. */
export const newAuthorityInforms = kind({
  name: 'new-authority-informs',
  title: 'Word from the new council',
  says: 'Within six weeks of the transfer of a plan the new council must tell the family when it will review the plan and whether it will assess again.',
  fields: { transferred: dayField('The day on which the plan was transferred to the new council.') },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-EHC-12'],
  clock: ({ transferred }) =>
    onePeriod(transferred, weeksOf(transferred, weeks), {
      say: 'Six weeks after the transfer of the plan',
      rule: 'LAW-EHC-12',
    }),
})
