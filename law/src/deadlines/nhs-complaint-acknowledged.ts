import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { notSeen, regulation13 } from './nhs-complaint-sources.ts'
import { workingDayPeriod } from './one-period.ts'

const workingDays = 3

/** The last day to acknowledge a complaint about the NHS or adult social care. Source: LAW-CMP-08. */
export const nhsComplaintAcknowledged = kind({
  name: 'nhs-complaint-acknowledged',
  title: 'NHS or adult social care complaint acknowledged',
  says: 'A complaint about the NHS or adult social care must be acknowledged within three working days of its receipt.',
  fields: { received: dayField('The day on which the complaint was received.') },
  manner: 'sent',
  runsOn: 'body',
  rules: ['LAW-CMP-08'],
  furtherSources: [regulation13],
  clock: ({ received }, calendar) => ({
    ...workingDayPeriod(received, workingDays, calendar.ordinary, calendar, {
      say: 'Three working days after the complaint was received',
      rule: 'LAW-CMP-08',
    }),
    doubts: notSeen,
  }),
})
