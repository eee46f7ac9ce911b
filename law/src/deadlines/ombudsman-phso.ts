import { dayField } from './field.ts'
import { kind } from './kind.ts'
import { monthsPeriod, note } from './one-period.ts'

const months = 12

/** The last day to complain to the Parliamentary and Health Service Ombudsman. Source: LAW-CMP-08. */
export const ombudsmanPhso = kind({
  name: 'ombudsman-phso',
  title: 'Parliamentary and Health Service Ombudsman',
  says: 'The Ombudsman must have a complaint about the NHS within 12 months after the person learned of the matter.',
  fields: { aware: dayField('The day on which the person learned of the matter.') },
  manner: 'received',
  runsOn: 'family',
  rules: ['LAW-CMP-08'],
  furtherSources: [
    {
      provision: 'Parliamentary and Health Service Ombudsman, time limit',
      link: 'https://www.ombudsman.org.uk/making-complaint',
      confidence: 'UNVERIFIED',
    },
  ],
  clock: ({ aware }) => ({
    ...monthsPeriod(aware, months, { say: '12 months after that day', rule: 'LAW-CMP-08', notes }),
    doubts,
  }),
})

const notes = [note('The NHS body must usually have answered the complaint first', 'LAW-CMP-08')]
const doubts = [
  'The text that sets this time limit has not been seen. Ask the Ombudsman before you rely on it.',
]
