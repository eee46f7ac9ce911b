/**
 * The eight commonest results in Easy Read: one idea in a line, with a drawing. They are made from the same
 * step and the same dates as the plan; a result that is not here has none.
 */
import {
  type Concern,
  type Day,
  type NextStep,
  type Position,
  plainDay,
  situations,
  writtenDay,
} from '@way-forward/law'
import type { PictureName } from './pictures.ts'
import type { Meaning } from './words.ts'

/** One idea: a drawing and one to three short sentences. */
export interface Idea {
  readonly picture: PictureName
  readonly says: readonly string[]
}

/** A page of Easy Read. */
export interface Sheet {
  readonly title: string
  readonly ideas: readonly Idea[]
  readonly meanings: readonly Meaning[]
}

/** What a sheet is made from. */
export interface SheetContext {
  readonly step: NextStep
  readonly concern: Concern
  readonly found: Position
  readonly on: Day
}

/** One of the eight. */
export interface SheetKind {
  readonly id: string
  /** In the list of all. */
  readonly about: string
  /** The situation that shows it. */
  readonly example: (on: Day) => string
  readonly fits: (step: NextStep, concern: Concern) => boolean
  readonly write: (context: SheetContext) => Sheet
}

/** The sheet for a result; null where there is none. */
export function sheetFor(context: SheetContext): Sheet | null {
  const kind = sheetKinds.find(({ fits }) => fits(context.step, context.concern))
  return kind === undefined ? null : kind.write(context)
}

/** Whether a result has a sheet. */
export function hasSheet(step: NextStep, concern: Concern): boolean {
  return sheetKinds.some(({ fits }) => fits(step, concern))
}

function idea(picture: PictureName, ...says: readonly string[]): Idea {
  return { picture, says }
}

// Ideas that several sheets share.
const keepACopy = idea('copy', 'Keep a copy of what you send.', 'Keep proof that you sent it.')
const getHelp = idea(
  'helper',
  'You can get help.',
  'SENDIASS gives free advice.',
  'Each council’s area has one.',
)
const notLost = idea(
  'judge',
  'Are you late?',
  'You can still ask a judge.',
  'The judge can give you more time.',
)
const itIsFree = idea('free', 'It costs nothing.')

export const sheetKinds: readonly SheetKind[] = [
  {
    id: 'ring-the-adviser',
    about: 'The council said no, or you do not like the plan',
    example: exampleOf('refused-assessment'),
    fits: ({ code }) => code === 'ring-adviser' || code === 'ask-for-certificate',
    write: (context) =>
      context.step.code === 'ring-adviser' ? contactAdviser(context) : askForCertificate(context),
  },
  {
    id: 'send-the-appeal',
    about: 'You are ready to appeal',
    example: exampleOf('wrong-school'),
    fits: ({ code }) => code === 'send-appeal',
    write: (context) => ({
      title: 'Send your appeal',
      ideas: [
        ...letterCame(context),
        idea('judge', 'You can ask judges to look at it.', 'This is called an appeal.'),
        itIsFree,
        idea(
          'write',
          'Fill in the form.',
          'It is on the website GOV.UK.',
          'Say what is wrong.',
          'Say what you want.',
        ),
        idea(
          'letter',
          'Add the council’s letter.',
          'Add the plan, if there is one.',
          'Add the certificate, if you need one.',
        ),
        ...byDay(context, 'Send it', 'The judges must have it by 5 o’clock.'),
        keepACopy,
        notLost,
        getHelp,
      ],
      meanings: ['appeal', 'tribunal', 'certificate', 'plan', 'sendiass'],
    }),
  },
  {
    id: 'ask-for-more-time',
    about: 'A day has passed',
    example: exampleOf('too-late'),
    fits: ({ code }) => code === 'ask-late' || code === 'ask-leave',
    write: (context) => ({
      title: 'Ask a judge for more time',
      ideas: [
        ...letterCame(context),
        idea('calendar', 'A day has passed.', 'That does not mean it is over.'),
        idea('judge', 'You can still send your appeal.', 'A judge can say yes to it.'),
        ...(context.step.code === 'ask-leave'
          ? [
              idea('certificate', 'You have no certificate?', 'Ask the judge to go on without it.'),
              ...appealBy(context),
            ]
          : []),
        idea('write', 'Say why you are late.', 'Say it day by day.'),
        idea('write', 'Say why your appeal should be heard.'),
        idea('email', 'Send it today or tomorrow.', 'Each day counts.'),
        keepACopy,
        getHelp,
      ],
      meanings: ['appeal', 'tribunal', 'certificate', 'sendiass'],
    }),
  },
  {
    id: 'comment-on-the-draft',
    about: 'A draft plan has come',
    example: exampleOf('draft-plan'),
    fits: ({ code }) => code === 'comment-on-draft',
    write: (context) => ({
      title: 'Say what you think of the draft',
      ideas: [
        ...letterCame(context),
        idea('plan', 'It is a draft.', 'It is not finished.', 'It can still be changed.'),
        idea('write', 'Read it.', 'Mark what is wrong.', 'Mark what is missing.'),
        idea('school', 'You can say which school you want.'),
        idea('talk', 'You can ask for a meeting.'),
        ...byDay(context, 'Send it'),
        keepACopy,
        idea('judge', 'You cannot appeal yet.', 'You can when the plan is finished.'),
        getHelp,
      ],
      meanings: ['draft', 'plan', 'appeal', 'sendiass'],
    }),
  },
  {
    id: 'wait-for-mediation',
    about: 'You wait for mediation',
    example: exampleOf('day-31'),
    fits: ({ code }) => code === 'await-mediation' || code === 'day-31',
    write: (context) => {
      const isOver = context.step.code === 'day-31'
      const by = deadlineIn(context, 'mediation-arranged')
      return {
        title: isOver ? 'Ask where your mediation is' : 'Your mediation is being arranged',
        ideas: [
          idea('talk', 'You asked for mediation.', 'The council must come.'),
          idea(
            'clock',
            'They have 30 days to arrange it.',
            ...(by === null ? [] : [`${isOver ? 'They ended on' : 'They end on'} ${by}.`]),
          ),
          ...(isOver
            ? [
                idea('email', 'Write to the council today.', 'Write to the mediation adviser too.'),
                idea(
                  'certificate',
                  'Ask for a meeting, or for your certificate.',
                  'You may get it without a meeting.',
                ),
              ]
            : [
                idea('calendar', 'They must tell you the day.', 'They must do it 5 working days before.'),
                idea('write', 'Write down what you want to say.', 'Three or four things are enough.'),
                idea('helper', 'You may bring somebody.'),
                idea('free', 'It costs nothing.', 'They pay for your journey.', 'Ask before you pay.'),
              ]),
          ...appealBy(context),
          getHelp,
        ],
        meanings: ['mediation', 'adviser', 'certificate', 'appeal', 'tribunal', 'sendiass'],
      }
    },
  },
  {
    id: 'help-in-the-plan-is-missing',
    about: 'The plan says help, and the help does not come',
    example: exampleOf('therapy-missing'),
    fits: ({ code }, { kind }) =>
      kind === 'plan-not-delivered' && (code === 'write-not-kept' || code === 'talk-and-write'),
    write: () => ({
      title: 'The help in the plan is missing',
      ideas: [
        idea('plan', 'The plan says what help must be given.', 'The help must really come.'),
        idea('council', 'The council must see to the help in Section F.', 'Also when a school gives it.'),
        idea('council', 'The health service must see to Section G.'),
        idea('write', 'Write down what did not come.', 'Write down each day.'),
        idea('email', 'Write to the council.', 'Ask when the help will begin.'),
        idea('calendar', 'Give them a day for the answer.'),
        idea('choice', 'They do not answer?', 'You can complain.', 'There are other ways too.'),
        keepACopy,
        getHelp,
      ],
      meanings: ['plan', 'complaint', 'sendiass'],
    }),
  },
  {
    id: 'help-at-school',
    about: 'You need more help at school',
    example: exampleOf('school-help'),
    fits: ({ code }, { kind }) => kind === 'help-in-setting' && code === 'talk-and-write',
    write: () => ({
      title: 'Ask for more help',
      ideas: [
        idea('school', 'Talk to the teacher first.', 'Or talk to the SENCO.'),
        idea('write', 'Say what is hard.', 'Say what would help.'),
        idea('email', 'Then write it down and send it.', 'A letter or an email is fine.'),
        idea('calendar', 'Ask for an answer by a day.'),
        idea('talk', 'You can ask for a meeting.', 'You may bring somebody.'),
        idea(
          'choice',
          'Nothing changes?',
          'You can complain.',
          'You can ask for a meeting with a helper who takes no side.',
        ),
        idea(
          'council',
          'You can ask the council to look at what is needed.',
          'This is called an assessment.',
        ),
        keepACopy,
        getHelp,
      ],
      meanings: ['senco', 'complaint', 'sendiass'],
    }),
  },
  {
    id: 'the-council-is-late',
    about: 'The council is late',
    example: exampleOf('no-answer-to-request'),
    fits: ({ code }) => code === 'write-decision-overdue',
    write: ({ step }) => ({
      title: 'The council is late',
      ideas: [
        idea('clock', 'The law gives the council a time.', 'That time is over.'),
        ...(step.deadline === null
          ? []
          : [idea('calendar', 'The last day was', `${writtenDay(step.deadline.lastDay)}.`)]),
        idea('email', 'Write to the council.', 'Say what is late.', 'Ask for the day when it will come.'),
        idea(
          'choice',
          'It still does not come?',
          'You can complain.',
          'After that you can go to the Ombudsman.',
          'It is free.',
        ),
        idea('judge', 'You cannot appeal because it is late.', 'You can appeal when there is a decision.'),
        keepACopy,
        getHelp,
      ],
      meanings: ['complaint', 'appeal', 'sendiass'],
    }),
  },
]

function contactAdviser(context: SheetContext): Sheet {
  return {
    title: 'Ring the mediation adviser',
    ideas: [
      ...letterCame(context),
      idea('choice', 'You do not agree?', 'You can ask judges to look at it.', 'This is called an appeal.'),
      idea('phone', 'First ring the mediation adviser.', 'The phone number is in the council’s letter.'),
      ...byDay(context, 'Ring'),
      idea('talk', 'The adviser tells you about mediation.', 'You choose: yes or no.', 'Both are fine.'),
      idea(
        'certificate',
        'You say no?',
        'You get a certificate in 3 working days.',
        'You need it for an appeal.',
      ),
      idea('talk', 'You say yes?', 'You meet the council.', 'You get the certificate after that.'),
      ...appealBy(context),
      notLost,
      getHelp,
    ],
    meanings: ['adviser', 'mediation', 'certificate', 'appeal', 'tribunal', 'sendiass'],
  }
}

function askForCertificate(context: SheetContext): Sheet {
  return {
    title: 'Ask for your certificate',
    ideas: [
      ...letterCame(context),
      idea(
        'phone',
        'You have asked the mediation adviser.',
        'You need a paper from them.',
        'It is called a certificate.',
      ),
      idea('email', 'Write to the adviser today.', 'Ask for the certificate.'),
      idea('talk', 'You do not want mediation?', 'Say so.', 'Then it must come in 3 working days.'),
      ...appealBy(context),
      idea('judge', 'With the certificate you can appeal.'),
      notLost,
      getHelp,
    ],
    meanings: ['adviser', 'mediation', 'certificate', 'appeal', 'tribunal', 'sendiass'],
  }
}

/** A situation of the law as the example of a sheet. */
function exampleOf(id: string): (on: Day) => string {
  const situation = situations.find((each) => each.id === id)
  if (situation === undefined) throw new RangeError(`there is no situation ${id}`)
  return situation.address
}

function letterCame({ concern }: SheetContext): readonly Idea[] {
  if (concern.kind !== 'council-decision') return []
  const { noticeDatedOn, noticeSentOn } = concern
  const dated = noticeDatedOn ?? noticeSentOn
  return [
    idea(
      'letter',
      'You have a letter from the council.',
      ...(dated === undefined ? [] : [`It is from ${plainDay(dated)}.`]),
    ),
  ]
}

/** The day of the plan’s leaf, and the last day where that is another. */
function byDay({ step: { leaf, deadline } }: SheetContext, what: string, more?: string): readonly Idea[] {
  if (leaf === null || deadline === null) return []
  const added = more === undefined ? [] : [more]
  return leaf.which === 'advised'
    ? [
        idea('calendar', `${what} by`, `${writtenDay(leaf.day)}.`),
        idea('clock', 'The last day is', `${writtenDay(deadline.lastDay)}.`, ...added),
      ]
    : [idea('calendar', `${what} by`, `${writtenDay(leaf.day)}.`, 'This is the last day.', ...added)]
}

function appealBy(context: SheetContext): readonly Idea[] {
  const by = deadlineIn(context, 'appeal')
  return by === null ? [] : [idea('clock', 'The last day for an appeal is', `${by}.`)]
}

/** A last day that has not passed, or that of a mediation; null where there is none. */
function deadlineIn({ found, concern, on }: SheetContext, kind: string): string | null {
  const date = found.dates.find((each) => each.concern === concern.id && each.kind === kind)
  if (date === undefined || (kind === 'appeal' && date.lastDay < on)) return null
  return writtenDay(date.lastDay)
}
