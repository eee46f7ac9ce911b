/** Today's words where a body of its own looks at a decision: governors, panels, councils, the Tribunal for claims. Source: LAW-EXC-01, LAW-EXC-02, LAW-ADM-01, LAW-TRN-01, LAW-PB-01, LAW-EQ-01, LAW-TIME-04, LAW-TIME-18, LAW-FORM-05. */
import { plainDay, writtenDay } from '@way-forward/law'
import { childIn } from './concern-words.ts'
import { type TodayContext, type TodayPart, type TodayWords, warned } from './today-context.ts'

/** The governors have not decided yet. */
export function askGovernors({ concern, person }: TodayContext): TodayWords {
  const isSuspension = concern.kind === 'exclusion' && concern.exclusion === 'suspension'
  const child = childIn(person.asks)
  return {
    heading: 'Write to the governors now',
    card: 'Let them have your view before they decide',
    opensParts: true,
    why: [
      isSuspension
        ? 'What the governors must do turns on how many school days are missed this term. For 6 to 15 days they must meet only if you write to them.'
        : 'The governors must consider whether to take the pupil back. Write to them, and ask to come to their meeting.',
      'Their time runs in school days, so we can name no day. How it is counted stands below.',
    ],
    parts: [
      {
        heading: 'What to send',
        message: `I ask the governors to consider the ${isSuspension ? 'suspension' : 'exclusion'} of ${child === 'me' ? 'me' : 'my child'} and to take ${child === 'me' ? 'me' : 'my child'} back. What happened: [your view]. The special educational needs or disability: [what]. The help that was given, and that was not: [what]. I want to come to the meeting, with [who].`,
      },
      schoolDays,
      mayBeDiscrimination,
    ],
  }
}

/** The governors upheld a permanent exclusion. */
export function askReviewPanel(context: TodayContext): TodayWords {
  const { concern, person } = context
  const upheld = concern.kind === 'exclusion' ? concern.governorsDecidedOn : undefined
  return {
    heading: 'Ask for the review panel',
    card: 'The time is 15 school days',
    opensParts: true,
    why: warned(context, 'act-at-once'),
    parts: [
      {
        heading: 'What to send, to whoever the governors’ letter names',
        message: `I ask for an independent review panel about the permanent exclusion of ${childIn(person.asks)}, which the governors upheld on ${typeof upheld === 'number' ? plainDay(upheld) : '[day]'}. I ask for a special educational needs expert at the panel. My reasons: [why the decision was wrong; what was not considered].`,
      },
      schoolDays,
      mayBeDiscrimination,
    ],
  }
}

const schoolDays: TodayPart = {
  heading: 'School days',
  says: [
    'Ask the school for its term dates and training days, and count with them. Send early: then the count does not matter.',
    'If the days may be over already, write today all the same, and ask SENDIASS what else is open.',
  ],
}
const mayBeDiscrimination: TodayPart = {
  heading: 'If it has to do with a disability',
  says: ['A claim to the Tribunal is open beside this, with a time of its own. Its date stands below.'],
}

/** A school place was refused, without a plan. */
export function appealAdmission(context: TodayContext): TodayWords {
  const { concern } = context
  const told = concern.kind === 'admission' ? concern.refusedOn : undefined
  return {
    heading: 'Look for the last day in the letter, and lodge your appeal before it',
    card: 'The time is at least 20 school days',
    opensParts: true,
    why: warned(context, 'act-at-once'),
    parts: [
      {
        heading: 'What to send, where the letter says',
        message: `I appeal against the refusal of a place at [school]${told === undefined ? '' : `, of which I was told on ${plainDay(told)}`}. My reasons: [why this school; which needs it meets; what the others lack]. I will send further papers before the hearing.`,
      },
      {
        heading: 'Keep',
        says: [
          'Proof of the day on which you lodged it. You need not have every paper yet.',
          'If the day in the letter has passed, ask at once whether a late appeal is heard.',
        ],
      },
    ],
  }
}

/** The council looks at its own decision again. */
export function askCouncilReview(context: TodayContext): TodayWords {
  const { concern, step, on } = context
  const isTransport = concern.kind === 'transport'
  const last = step.deadline?.lastDay ?? null
  return {
    heading: 'Ask the council to review its decision',
    card:
      step.leaf === null
        ? 'It has to look again if you ask'
        : step.leaf.which === 'advised'
          ? 'Ask for the review by this day'
          : 'The usual last day to ask',
    why: [
      ...(last === null
        ? warned(context, 'act-at-once')
        : [
            on > last
              ? `Councils usually want the request by ${writtenDay(last)}. Ask all the same, and say why it comes now: the council may still agree.`
              : `Most councils want the request within 20 working days: here until ${writtenDay(last)}.`,
          ]),
      ...warned(context, 'usual-practice'),
    ],
    parts: [
      {
        heading: 'What to send',
        message: `I ask you to review your decision of [day] ${isTransport ? 'on transport between home and school' : 'on [the personal budget / direct payments]'}. I do not agree because [why; what was not considered]. With this I send [papers]. Please tell me in writing how you decided, and what I can do next.`,
      },
    ],
  }
}

/** A claim can be made. */
export function claimDiscrimination(context: TodayContext): TodayWords {
  const { step, concern, on } = context
  const { leaf, urgency } = step
  const isExclusion = concern.kind === 'exclusion'
  const last = step.deadline?.lastDay ?? null
  const heading = {
    calm: isExclusion ? 'Decide whether it has to do with a disability' : 'Get your claim ready',
    soon: 'Send your claim this week',
    urgent: 'Send your claim today',
    late: 'Send your claim today, and ask that it is considered if it is late',
  }[urgency]
  return {
    heading,
    card:
      leaf === null
        ? 'A claim to the Tribunal is open'
        : leaf.which === 'advised'
          ? 'Have your claim with the Tribunal by this day'
          : 'The last day to claim, by 5pm',
    why: [
      ...(isExclusion
        ? ['If a disability had to do with it, the Tribunal can decide whether the school acted unlawfully.']
        : []),
      last === null
        ? 'The Tribunal must have the claim within six months that start with the day of what happened.'
        : on > last
          ? `On the safe reading the six months ended on ${writtenDay(last)}. On another they have not.`
          : `The Tribunal must have your claim by 5pm on ${writtenDay(last)}. Nothing stops that time: no talk, no complaint, no holidays.`,
    ],
    parts: [claimToSend, ...(urgency === 'late' ? [lateClaim] : [])],
  }
}

/** The six months are over. */
export function claimLate(context: TodayContext): TodayWords {
  return {
    heading: 'Send your claim, and ask that it is considered although it is late',
    card: 'It is late, and it is not over',
    why:
      warned(context, 'act-at-once').length === 0
        ? ['The six months have passed. The Tribunal may consider a late claim: say why it is late.']
        : warned(context, 'act-at-once'),
    parts: [claimToSend, lateClaim],
  }
}

const claimToSend: TodayPart = {
  heading: 'What to send',
  list: [
    'The Tribunal’s claim form for disability discrimination, from GOV.UK. There are others for a young person, and for a place back after a permanent exclusion.',
    'What happened, on which days, who did it, and what it has to do with the disability.',
    'What you want the school to do.',
  ],
}
const lateClaim: TodayPart = {
  heading: 'What to write in the form',
  message:
    'I believe that this claim is in time. If it is not, please consider it although it is late, because [why it was not sent earlier, with days; why it should be heard].',
}

/** The County Court. */
export function askALawyer(context: TodayContext): TodayWords {
  return {
    heading: 'Ask a lawyer this week about a claim',
    card: 'The time is short',
    why: [
      'A claim of discrimination by a nursery, a college or the council goes to the County Court, not to the Tribunal.',
      ...warned(context, 'act-at-once'),
    ],
    parts: [
      {
        heading: 'What to say',
        message:
          'I think that [who] discriminated because of a disability. It happened on [day, and until when]. What happened: [what]. What I want: [what]. Until which day can I claim, and can legal aid pay?',
      },
    ],
  }
}
