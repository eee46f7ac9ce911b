import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { note, workingDayPeriod } from './one-period.ts'

const workingDays = 3

/**
 * The last day for the mediation adviser to issue the certificate. Source: LAW-MED-21, 26, 31, 36.
 */
export const certificate = kind({
  name: 'certificate',
  title: 'Mediation certificate',
  says: 'The mediation adviser must issue the certificate within three working days of being told that there is to be no mediation, of its end, or of hearing from the council that it cannot arrange it in time.',
  fields: {
    triggered: dayField(
      'The day on which the adviser was told that there is to be no mediation, the mediation ended, or the council told the adviser that it cannot arrange it in time.',
    ),
  },
  manner: 'done',
  runsOn: 'mediation-adviser',
  relaxedIn2020: true,
  since2014: true,
  rules: ['LAW-MED-21', 'LAW-MED-31', 'LAW-MED-26', 'LAW-MED-36'],
  clock: ({ triggered }, calendar) =>
    workingDayPeriod(triggered, workingDays, calendar.sendRegulations, calendar, {
      say: 'Three working days after the adviser was told, or after the mediation ended',
      rule: 'LAW-MED-21',
      notes,
    }),
})

const notes = [
  note('The same three working days run from the end of a mediation', 'LAW-MED-31'),
  note(
    'They also run from the day on which the council tells the adviser that it cannot arrange the mediation in time',
    'LAW-MED-26',
  ),
  note('Working days are Monday to Friday without bank holidays; August counts', 'LAW-MED-36'),
]
