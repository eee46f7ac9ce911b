import { dayField, optionalDay } from './field.ts'
import { note } from './one-period.ts'
import { schoolDayKind } from './school-day-kind.ts'

const schoolDaysFromDeadline = 40
const schoolDaysFromLodging = 30

/**
 * By when a school admission appeal is heard: 40 school days after the last day to lodge it, or 30 after
 * it was lodged where it was late or is about a place during the school year. Source: LAW-ADM-01.
 */
export const admissionAppealHeard = schoolDayKind({
  name: 'admission-appeal-heard',
  title: 'Hearing of an admission appeal',
  says: 'An admission appeal lodged in time must be heard within 40 school days after the last day to lodge it; a late one, or one for a place during the school year, within 30 school days of its lodging.',
  fields: {
    lodged: dayField('The day on which the appeal was lodged.'),
    deadline: optionalDay(
      'The last day to lodge an appeal, as the letter named it. Leave it out for a place during the school year.',
    ),
  },
  manner: 'done',
  runsOn: 'body',
  rules: ['LAW-ADM-01'],
  clock({ lodged, deadline }) {
    if (deadline !== undefined && lodged <= deadline)
      return { from: deadline, count: schoolDaysFromDeadline, say: fromDeadline, rule: 'LAW-ADM-01' }
    const isLate = deadline !== undefined
    return {
      from: lodged,
      count: schoolDaysFromLodging,
      say: fromLodging,
      rule: 'LAW-ADM-01',
      notes: isLate ? [] : inTime,
      doubts: isLate ? [] : notSaid,
    }
  },
})

const fromDeadline = '40 school days after the last day to lodge the appeal'
const fromLodging = '30 school days after the appeal was lodged'
const inTime = [
  note(
    'An appeal lodged in time for the usual intake is heard within 40 school days after the last day to lodge it',
    'LAW-ADM-01',
  ),
]
const notSaid = [
  'The last day to lodge the appeal is not given. An appeal lodged in time for the usual intake may be heard up to 40 school days after that day.',
]
