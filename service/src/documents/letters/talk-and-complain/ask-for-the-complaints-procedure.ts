/** Asks any body for its complaints procedure or form. Source: LAW-CMP-02 to LAW-CMP-09. */

import { accessNeeds } from '../access-needs.ts'
import { replyDay } from '../due-day.ts'
import { choice, text } from '../field.ts'
import type { Addressee, Letter } from '../letter.ts'
import { list, paragraph } from '../prose.ts'
import { complaintTeams } from './complaint-teams.ts'

const workingDaysToReply = 10

const fields = {
  body: choice(
    'Whose procedure do you want?',
    {
      'maintained-school': 'A school that the council maintains',
      academy: 'An academy, free school or independent school',
      college: 'A college',
      'early-years': 'A nursery or childminder',
      council: 'The council’s, about special educational needs',
      'childrens-social-care': 'The council’s, about children’s social care',
      'adult-social-care': 'The council’s, about adult social care',
      nhs: 'A health service, or the board that pays for it',
    },
    'whose procedure you want',
  ),
  needs: text(
    'Do you need it in another form, or help with it?',
    'what you need',
    'For example: large print, Easy Read, an interpreter. You can leave it empty.',
  ),
} as const
type Body = keyof (typeof fields.body)['options']

/** Asks for the procedure and form, and for who does what by when. */
export const askForTheComplaintsProcedure: Letter<typeof fields> = {
  id: 'ask-for-the-complaints-procedure',
  title: 'Ask for a complaints procedure or form',
  group: 'talk-and-complain',
  when: 'You cannot find how to complain, or want to know the stages and times before you do.',
  fields,
  needs: ['childName', 'reference'],
  to: ({ body }): Addressee => (body === null ? general : addressees[body]),
  write: ({ given, on, calendar }) => ({
    subject: ['Request for your complaints procedure and form'],
    body: [
      paragraph`Please send me your complaints procedure, and a form if you use one.${given.body === null ? '' : lawOf[given.body]}`,
      paragraph`Please also tell me:`,
      list([
        ['to whom I write at each stage;'],
        ['how long each stage takes;'],
        ['by when I would have to complain;'],
        [
          given.body === 'childrens-social-care'
            ? 'what help there is with making a complaint, and how a child gets an advocate;'
            : 'what help there is with making a complaint;',
        ],
        ['who can look at it after you.'],
      ]),
      paragraph`Please send this to me by ${replyDay(on, workingDaysToReply, calendar)}. This letter is not yet a complaint.`,
      ...accessNeeds(given.needs),
    ],
  }),
  rules: [
    'LAW-CMP-02',
    'LAW-CMP-03',
    'LAW-CMP-04',
    'LAW-CMP-05',
    'LAW-CMP-06',
    'LAW-CMP-07',
    'LAW-CMP-08',
    'LAW-CMP-09',
  ],
  kinds: ['help-in-setting', 'plan-not-delivered', 'health-service', 'social-care', 'overdue'],
  fromFacts: (concern) => {
    if (concern.kind === 'overdue') return { body: 'council' }
    if (concern.kind === 'health-service') return { body: 'nhs' }
    if (concern.kind === 'social-care' && concern.service !== undefined) {
      return { body: concern.service === 'adults' ? 'adult-social-care' : 'childrens-social-care' }
    }
    return {}
  },
}

const lawOf: Readonly<Record<Body, string>> = {
  'maintained-school':
    ' Section 29 of the Education Act 2002 requires a maintained school to have one and to publish it.',
  academy:
    ' The Education (Independent School Standards) Regulations 2014 (Schedule, Part 7, paragraph 33) require academies and independent schools to have a written procedure with clear times.',
  college: '',
  'early-years':
    ' I understand that the early years framework has you answer a written complaint about its requirements within 28 days, and say how to reach Ofsted.',
  council: '',
  'childrens-social-care':
    ' I mean the one under the Children Act 1989 Representations Procedure (England) Regulations 2006.',
  'adult-social-care':
    ' I mean the one under the Local Authority Social Services and National Health Service Complaints (England) Regulations 2009.',
  nhs: ' I mean the one under the Local Authority Social Services and National Health Service Complaints (England) Regulations 2009.',
}

const general: Addressee = { roles: [], called: 'the body', greeting: 'Sir or Madam' }
const school: Addressee = { roles: [], called: 'the school', greeting: 'head teacher' }
const addressees: Readonly<Record<Body, Addressee>> = {
  'maintained-school': school,
  academy: school,
  college: { roles: [], called: 'the college', greeting: 'principal' },
  'early-years': { roles: [], called: 'the nursery or childminder', greeting: 'manager' },
  ...complaintTeams,
  nhs: { roles: [], called: 'the health service', greeting: 'complaints team' },
}
