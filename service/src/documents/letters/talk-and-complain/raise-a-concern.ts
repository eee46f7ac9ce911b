/** A concern in writing that is not a complaint. Source: LAW-CMP-01, LAW-CMP-13, LAW-DEF-01. */

import type { Setting } from '@way-forward/law'
import { accessNeeds, needsField } from '../access-needs.ts'
import { replyDay } from '../due-day.ts'
import { choice, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { childrenAndFamiliesAct } from '../instruments.ts'
import type { Addressee, Block, Letter } from '../letter.ts'
import { counted, dayOr, heading, line, linesOr, list, numbered, or, paragraph } from '../prose.ts'
import { voiceOf } from '../voice.ts'
import { addresseeOfBody } from './addressee-of-body.ts'

const workingDaysToReply = 10

const fields = {
  body: choice(
    'Whom is it for?',
    {
      school: 'A school',
      nursery: 'A nursery or childminder',
      college: 'A college',
      council: 'The council’s SEND team',
      health: 'A health service',
      'social-care': 'Social care',
    },
    'whom it is for',
  ),
  topic: text(
    'What is it about, in a few words?',
    'what it is about',
    'This becomes the heading, so leave names out.',
  ),
  concerns: lines(
    'What worries you?',
    'what worries you',
    'One point a line, with dates if you know them. Each line becomes a numbered point.',
  ),
  spokenTo: text('Whom have you spoken to about it?', 'whom you spoke to', 'You can leave it empty.'),
  spokenOn: dayField('When did you speak?', 'the day on which you spoke', 'The latest time, if you know it.'),
  helpful: lines('What would help?', 'what would help', 'One thing a line.'),
  meeting: choice('Would you like to meet?', { yes: 'Yes', no: 'No' }, 'whether you would like to meet'),
  needs: needsField,
} as const

/** Raises a concern with any body, and keeps a complaint for later. */
export const raiseAConcern: Letter<typeof fields> = {
  id: 'raise-a-concern',
  title: 'Raise a concern in writing',
  group: 'talk-and-complain',
  when: 'You have talked, or want to begin, and would like a record and an answer. It is not a complaint, and you can still complain later.',
  fields,
  needs: ['childName', 'reference'],
  to: ({ body }): Addressee => addresseeOfBody(body),
  write: ({ common, given, on, calendar }) => {
    const { subject, verb } = voiceOf(common)
    return {
      subject: line`Concern: ${or(given.topic, fields.topic.gap)}`,
      body: [
        paragraph`I have ${counted(given.concerns, 'a concern', 'some concerns')} about the help that ${subject} ${verb('get')}, and I am putting ${counted(given.concerns, 'it', 'them')} in writing so that we both have a record. This is not a formal complaint.`,
        heading(counted(given.concerns, 'My concern', 'My concerns')),
        numbered(linesOr(given.concerns, fields.concerns.gap)),
        ...spoken(
          given.spokenTo,
          line`${dayOr(given.spokenOn, fields.spokenOn.gap)}`,
          given.spokenOn !== null,
        ),
        heading('What would help'),
        list(linesOr(given.helpful, fields.helpful.gap)),
        heading('What I ask of you'),
        ...(given.body === 'council'
          ? [
              paragraph`Section 19 of ${childrenAndFamiliesAct} requires the council to have regard to the views, wishes and feelings of the child and the parent, or of the young person, and to their taking part as fully as possible. I ask you to look at this letter in that light.`,
            ]
          : []),
        ...(given.meeting === 'yes'
          ? [
              paragraph`I would like to meet you about this. Please offer me two or three times. I may bring someone with me.`,
            ]
          : []),
        paragraph`Please look into this and tell me in writing by ${replyDay(on, workingDaysToReply, calendar)} what you have found, what you will do, who will do it and by when.`,
        paragraph`I would like to settle this by talking. I can still make a complaint later, and no time limit waits while we talk.`,
        ...accessNeeds(given.needs),
      ],
    }
  },
  rules: ['LAW-CMP-01', 'LAW-CMP-13', 'LAW-DEF-01'],
  kinds: [
    'help-in-setting',
    'plan-not-delivered',
    'health-service',
    'social-care',
    'overdue',
    'council-decision',
    'plan-review',
    'request',
    'phase-transfer',
    'moving-area',
  ],
  fromFacts: (concern) => {
    if (concern.kind === 'help-in-setting' || concern.kind === 'plan-not-delivered') {
      return valuesFrom({ body: concern.setting === undefined ? undefined : bodyOfSetting[concern.setting] })
    }
    if (concern.kind === 'health-service') return { body: 'health' }
    return { body: concern.kind === 'social-care' ? 'social-care' : 'council' }
  },
}

function spoken(to: string | null, onDay: ReturnType<typeof line>, hasDay: boolean): readonly Block[] {
  if (to === null) return hasDay ? [paragraph`I last spoke about this on ${onDay}.`] : []
  return [
    hasDay
      ? paragraph`I spoke to ${to} about this on ${onDay}.`
      : paragraph`I have spoken to ${to} about this.`,
  ]
}

const bodyOfSetting: Readonly<Record<Setting, keyof (typeof fields.body)['options']>> = {
  'maintained-school': 'school',
  academy: 'school',
  'independent-school': 'school',
  'non-maintained-special-school': 'school',
  'pupil-referral-unit': 'school',
  'maintained-nursery-school': 'nursery',
  'early-years-provider': 'nursery',
  college: 'college',
  'specialist-post-16': 'college',
}
