import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { notSeen, regulation14 } from './nhs-complaint-sources.ts'
import { monthsPeriod } from './one-period.ts'

const months = 6

/**
 * The day by which a complaint about the NHS or adult social care is answered, or the delay explained.
 * Source: LAW-CMP-08.
 */
export const nhsComplaintExplained = kind({
  name: 'nhs-complaint-explained',
  title: 'NHS or adult social care complaint answered or explained',
  says: 'A complaint about the NHS or adult social care that is not answered within six months of its receipt must be met with an explanation of the delay.',
  fields: { received: dayField('The day on which the complaint was received.') },
  manner: 'sent',
  runsOn: 'body',
  rules: ['LAW-CMP-08'],
  furtherSources: [regulation14],
  clock: ({ received }) => ({
    ...monthsPeriod(received, months, {
      say: 'Six months after the complaint was received',
      rule: 'LAW-CMP-08',
    }),
    doubts: notSeen,
  }),
})
