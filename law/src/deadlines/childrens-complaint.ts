import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { monthsPeriod, note } from './one-period.ts'

const months = 12

/** The last day to complain about children's social care. Source: LAW-CMP-07. */
export const childrensComplaint = kind({
  name: 'childrens-complaint',
  title: 'Complaint about children’s social care',
  says: 'The council must have a complaint about children’s social care within one year after the grounds arose.',
  fields: { arose: dayField('The day on which the grounds for the complaint arose.') },
  manner: 'received',
  runsOn: 'family',
  rules: ['LAW-CMP-07'],
  clock: ({ arose }) =>
    monthsPeriod(arose, months, { say: 'One year after the grounds arose', rule: 'LAW-CMP-07', notes }),
})

const notes = [note('The council may accept a later complaint', 'LAW-CMP-07')]
