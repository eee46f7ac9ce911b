/** Who in a council takes complaints. */
import type { Addressee } from '../letter.ts'

const greeting = 'complaints team'

/** By what the complaint is about: special educational needs, or social care for children or adults. */
export const complaintTeams = {
  council: {
    roles: ['complaints-local-authority'],
    called: 'the council’s complaints team',
    greeting,
  },
  'childrens-social-care': {
    roles: ['complaints-childrens-social-care', 'complaints-local-authority'],
    called: 'the council’s complaints team for children’s social care',
    greeting,
  },
  'adult-social-care': {
    roles: ['complaints-adult-social-care', 'complaints-local-authority'],
    called: 'the council’s complaints team for adult social care',
    greeting,
  },
} as const satisfies Readonly<Record<string, Addressee>>
