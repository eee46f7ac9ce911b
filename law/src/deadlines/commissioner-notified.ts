import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, workingDayPeriod } from './one-period.ts'

const workingDays = 3

/** The last day for the council to tell each health commissioner of the mediation. Source: LAW-MED-24, LAW-MED-36. */
export const commissionerNotified = kind({
  name: 'commissioner-notified',
  title: 'Health commissioner told of the mediation',
  says: 'Where health is in issue, the council must tell each health commissioner within three working days from the day on which it was told that the family wants mediation.',
  fields: {
    informed: dayField('The day on which the council was told that the family wants mediation.'),
  },
  manner: 'sent',
  runsOn: 'authority',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-MED-24', 'LAW-MED-36'],
  clock: ({ informed }, calendar) =>
    workingDayPeriod(informed, workingDays, calendar.sendRegulations, calendar, {
      say: 'Three working days from the day on which the council was told',
      rule: 'LAW-MED-24',
      notes,
    }),
})

const notes = [note('Working days are Monday to Friday without bank holidays; August counts', 'LAW-MED-36')]
