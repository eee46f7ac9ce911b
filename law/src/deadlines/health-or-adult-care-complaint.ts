import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { monthsPeriod, note } from './one-period.ts'

const months = 12

/** The last day to complain about the NHS or about adult social care. Source: LAW-CMP-08. */
export const healthOrAdultCareComplaint = kind({
  name: 'health-or-adult-care-complaint',
  title: 'Complaint about the NHS or adult social care',
  says: 'A complaint about the NHS or adult social care must be received within 12 months after the matter, or after the person learned of it.',
  fields: {
    arose: dayField(
      'The day on which it happened, or on which the person learned of it: the later of the two.',
    ),
  },
  manner: 'received',
  runsOn: 'family',
  rules: ['LAW-CMP-08'],
  clock: ({ arose }) =>
    monthsPeriod(arose, months, { say: '12 months after that day', rule: 'LAW-CMP-08', notes }),
})

const notes = [note('A later complaint may be accepted', 'LAW-CMP-08')]
