import { dayField } from './field.ts'
import { schoolDayKind } from './school-day-kind.ts'

const schoolDaysSurely = 11
const schoolDaysArguably = 10

/**
 * By when the family must be told of the hearing of an admission appeal: 10 school days before. Eleven
 * leave ten whole ones between and satisfy every reading. Source: LAW-ADM-01.
 */
export const admissionAppealNotice = schoolDayKind({
  name: 'admission-appeal-notice',
  title: 'Notice of an admission appeal hearing',
  says: 'The family must be given at least 10 school days’ notice of the hearing of an admission appeal.',
  fields: { hearing: dayField('The day of the hearing of the admission appeal.') },
  manner: 'sent',
  runsOn: 'body',
  rules: ['LAW-ADM-01'],
  clock: ({ hearing }) => ({
    from: hearing,
    count: -schoolDaysSurely,
    laterCount: -schoolDaysArguably,
    say: 'At least 10 school days before the hearing: 10 whole ones lie between',
    sayLater: 'The tenth school day before the hearing',
    rule: 'LAW-ADM-01',
    doubts,
  }),
})

const doubts = [
  'Whether 10 whole school days must lie between the notice and the hearing is not settled. One school day more is safe.',
]
