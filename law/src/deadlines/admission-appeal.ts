import { dayField } from './field.ts'
import { schoolDayKind } from './school-day-kind.ts'

const schoolDays = 20

/** By when a school admission appeal is surely in time. Source: LAW-ADM-01. */
export const admissionAppeal = schoolDayKind({
  name: 'admission-appeal',
  title: 'School admission appeal',
  says: 'The family must have at least 20 school days from being told that a school place is refused to lodge an admission appeal.',
  fields: { notified: dayField('The day on which the family was told that the place is refused.') },
  manner: 'received',
  runsOn: 'family',
  rules: ['LAW-ADM-01'],
  clock: ({ notified }) => ({
    from: notified,
    count: schoolDays,
    say: 'At least 20 school days after being told of the refusal',
    rule: 'LAW-ADM-01',
    doubts,
  }),
})

const doubts = [
  'The 20 school days are the least. The letter that refuses the place names the day, and it may be later.',
]
