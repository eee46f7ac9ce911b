import { dayField } from './field.ts'
import { schoolDayKind } from './school-day-kind.ts'

const schoolDays = 5

/** By when the decision of an admission appeal panel is sent, where possible. Source: LAW-ADM-01. */
export const admissionAppealDecision = schoolDayKind({
  name: 'admission-appeal-decision',
  title: 'Decision of an admission appeal',
  says: 'The decision of an admission appeal panel must be sent within five school days of the hearing where possible.',
  fields: { heard: dayField('The day on which the admission appeal was heard.') },
  manner: 'sent',
  runsOn: 'body',
  rules: ['LAW-ADM-01'],
  clock: ({ heard }) => ({
    from: heard,
    count: schoolDays,
    say: 'Five school days after the hearing, where possible',
    rule: 'LAW-ADM-01',
    doubts,
  }),
})

const doubts = ['The five school days hold where possible; a later letter is not always late.']
