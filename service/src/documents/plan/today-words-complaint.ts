/** Today's words where a complaint is one of the ways. Source: LAW-CMP-02 to 09, LAW-CMP-12, LAW-CMP-13, LAW-DUTY-10. */
import { type Concern, describedRoute, plainDay, type RouteId, writtenDay } from '@way-forward/law'
import { addresseeOf, awaited, childIn, childsIn } from './concern-words.ts'
import { isOpen, type TodayContext, type TodayPart, type TodayWords, warned } from './today-context.ts'

/** Nothing has been raised in writing yet. */
export function talkAndWrite(context: TodayContext): TodayWords {
  const { concern, person } = context
  const own = raised(context)
  return {
    heading: own.heading,
    card: 'You can talk, write or complain',
    why: [...own.why, ...timeToComplain(context)],
    parts: [
      { heading: `What to write to ${own.to ?? addresseeOf(concern)}`, message: own.message },
      toComplain(context, own.subject),
      {
        heading: 'Keep',
        says: [
          `A copy of what you send with its day, and a note of each talk: day, name, what was said about ${childIn(person.asks)}.`,
        ],
      },
    ],
  }
}

interface Raised {
  readonly heading: string
  readonly why: TodayWords['why']
  readonly subject: string
  readonly message: string
  /** Who it goes to, where it is not the one a complaint goes to. */
  readonly to?: string
}

function raised(context: TodayContext): Raised {
  const { concern, person } = context
  const whose = childsIn(person.asks)
  const child = childIn(person.asks)
  const heading = 'Write down what is wrong, and raise it'
  const choice = 'Talking, writing and complaining are open side by side. None has to come first.'
  switch (concern.kind) {
    case 'moving-area':
      return {
        heading: 'Tell both councils in writing that you move',
        why: [
          'The old council must pass the plan on. Its time starts when you move, or when it learns of the move.',
        ],
        subject: 'the transfer of the EHC plan',
        message: `We [move / moved] on [day] from [old area] to [new area]. There is an EHC plan for ${child}. Please pass it on, and tell me the day on which you do.`,
      }
    case 'exclusion':
      return {
        heading,
        why: ['What can still be done about it stands below, side by side.', choice],
        subject: 'how the school dealt with the exclusion',
        message: `I want to talk about what happened on [day] and what will be done so that it does not happen again: which help ${child} gets, from when, and who looks at whether it works. Please give me a time by [a reasonable date].`,
      }
    case 'personal-budget':
      return {
        heading,
        why: [...warned(context, 'no-right-of-appeal'), choice],
        subject: 'the decision on a personal budget',
        message: `On [day] you decided [what]. I do not agree, because [why]. Please give me your reasons in writing and look at it again by [a reasonable date].`,
      }
    case 'agreement':
      return {
        heading: 'Write and ask for a day',
        why: [
          'For what was agreed outside mediation the law sets no time. A day that both sides write down makes it clear.',
        ],
        subject: 'an agreement that is not kept',
        message: `On [day] we agreed that [what, who]. It has not been done yet. Please do it by [a reasonable date], and confirm that day in writing.`,
      }
    case 'recommendation':
      return {
        heading,
        why: ['The answer says that the recommendation is not followed. It has to give reasons.', choice],
        subject: 'not following the Tribunal’s recommendation',
        message: `Your answer of [day] does not follow the Tribunal’s recommendation that [what]. Your reasons do not convince me, because [why]. Please look at it again by [a reasonable date].`,
      }
    case 'health-service':
      return {
        heading,
        why: [choice],
        subject: `[the service] and ${whose} care`,
        message: `[What was refused or is missing, since which day]. ${capital(child === 'me' ? 'I need' : 'My child needs')} it because [why; who says so]. Please tell me in writing by [a reasonable date] what you will do, with your reasons.`,
      }
    case 'social-care':
      return {
        heading,
        why: [choice],
        subject: `the social care [assessment / support] for ${child}`,
        message: `I do not agree with [what was decided or left out, with its day], because [why]. I ask for [what you want]. Please answer in writing by [a reasonable date].`,
      }
    default:
      return {
        heading,
        why: [choice],
        subject: `the help for ${whose} special educational needs`,
        message: `${capital(whose)} special educational needs are not met: [which help is missing, since which day]. I ask for a meeting with [the teacher / the SENCO] by [a reasonable date], and for a written note of what we agree: what, who, by when.`,
      }
  }
}

/** Something that was promised, agreed or ordered is not done. */
export function writeNotKept(context: TodayContext): TodayWords {
  const { concern } = context
  const to = addresseeOf(concern)
  const isPlan = concern.kind === 'plan-not-delivered'
  const isCouncil = to === 'the council'
  return {
    heading: isPlan
      ? `Write to ${to}: what the plan says has to happen`
      : `Write to ${isCouncil ? 'the council’s director' : to} today`,
    card: isPlan ? 'The plan is a promise in law' : 'The time for it is over',
    opensParts: !isPlan,
    why: [
      ...(isPlan && concern.ownArrangements === 'yes' ? [ownArrangements] : []),
      ...warned(context, isPlan ? 'council-is-duty-holder' : 'not-kept'),
      ...timeToComplain(context),
    ],
    parts: [
      { heading: 'What to send', message: notKeptMessage(context) },
      toComplain(context, isPlan ? 'help in the EHC plan that is not given' : 'what was not done in time'),
      {
        heading: 'Keep a log',
        says: ['Each time that something was missed: the day, what it was, why, and who said so.'],
      },
    ],
  }
}
const ownArrangements =
  'You arranged it yourself. While your own arrangements are suitable, the council need not do it. Where they are not, or have ended, write that down.'

function notKeptMessage({ concern, step, person }: TodayContext): string {
  if (concern.kind !== 'plan-not-delivered') {
    const due = step.deadline === null ? 'by [day]' : `by ${plainDay(step.deadline.lastDay)}`
    return `${madeOn(concern)} that [what]. It had to be done ${due}, and it has not been done. Please do it, and confirm it in writing, by [a short but reasonable date].`
  }
  const onlyHealth = addresseeOf(concern) === 'the health commissioner'
  const section = onlyHealth
    ? 'G'
    : concern.missing === undefined
      ? '[F, G or H]'
      : sectionsIn(concern.missing)
  const duties = [
    ...(onlyHealth || section.includes('G')
      ? ['the health commissioner must arrange what Section G says']
      : []),
    ...(section.includes('F') ? ['the council must secure what Section F says'] : []),
  ]
  const duty =
    duties.length === 0
      ? ''
      : ` By law ${duties.join(', and ')} (Children and Families Act 2014, section 42).`
  const isOne = section.length === 1
  return `${isOne ? 'Section' : 'Sections'} ${section} of ${childsIn(person.asks)} EHC plan ${isOne ? 'says' : 'say'} [the help: how much, how often, by whom]. Since [day] it has not been given: [what was missed, with days].${duty} Please tell me by [a reasonable date] from which day it will be given, and how what was missed is made up.`
}

function madeOn(concern: Concern): string {
  if (concern.kind === 'tribunal-order') return `The Tribunal ordered on ${dayIn(concern.orderedOn)}`
  return `It was agreed on ${dayIn(concern.kind === 'agreement' ? concern.agreedOn : undefined)}`
}

function sectionsIn(missing: readonly string[]): string {
  const letters = missing.map((part) => (part === 'provision' ? 'F' : part === 'health' ? 'G' : 'H'))
  return letters.length === 1 ? letters.join('') : `${letters.slice(0, -1).join(', ')} and ${letters.at(-1)}`
}

/** A complaint was made, and its answer is to come. */
export function awaitComplaintAnswer(context: TodayContext): TodayWords {
  const { step, on } = context
  const { leaf, deadline } = step
  const what = deadline === null ? 'the answer' : (awaited[deadline.kind] ?? 'the answer')
  return {
    heading: 'Watch for the answer to your complaint',
    card: leaf === null ? 'Your complaint has been made' : `By this day: ${what}`,
    why: [
      deadline === null
        ? 'How long the answer may take stands in the complaints procedure. Ask for it if you do not have it.'
        : on > deadline.lastDay
          ? `${capital(what)} was to come by ${writtenDay(deadline.lastDay)}.`
          : `${capital(what)} has to come by ${writtenDay(deadline.lastDay)}. Come back the day after if it has not.`,
      ...timeToComplain(context),
    ],
    parts: [chase(context), meanwhile],
  }
}

/** The answer should have come. */
export function answerOverdue(context: TodayContext): TodayWords {
  const { concern } = context
  return {
    heading: 'Ask for the answer in writing today',
    card: 'It should have come by now',
    opensParts: true,
    why: [...warned(context, 'answer-overdue'), ...timeToComplain(context)],
    parts: [
      chase(context),
      ...(concern.kind === 'records' || concern.kind === 'transport' ? [] : [meanwhile]),
    ],
  }
}

function chase({ concern, person }: TodayContext): TodayPart {
  const heading = 'To ask where the answer is'
  switch (concern.kind) {
    case 'records':
      return {
        heading,
        message: `On ${dayIn(concern.requestedOn)} I asked for copies of all personal data that you hold about ${childIn(person.asks)}. The time to answer is over. Please send them by [a short but reasonable date]. If they have not come by then I will complain to the Information Commissioner.`,
      }
    case 'transport':
      return {
        heading,
        message: `On ${dayIn(concern.reviewAskedOn)} I asked you to review your decision on transport. I have no answer. Please send it by [a reasonable date], and tell me how to ask for the second stage.`,
      }
    default:
      return {
        heading,
        message: `On ${dayIn('complainedOn' in concern ? concern.complainedOn : undefined)} I complained about [what]. I have no final answer. Please send it by [a reasonable date], or tell me on which day it will come and which stage comes next.`,
      }
  }
}

const meanwhile: TodayPart = {
  heading: 'Meanwhile',
  list: [
    'The other routes below stay open beside the complaint.',
    'Note each thing that goes on, with its day.',
    'Ask in writing for the final answer: those who look at a complaint later want to see it.',
  ],
}

/** An answer came, and the procedure has another stage. */
export function askNextStage(context: TodayContext): TodayWords {
  const { concern, step, on } = context
  const isTransport = concern.kind === 'transport'
  const isPanel = !isTransport && step.deadline !== null
  const stage = isTransport ? 'the second stage' : isPanel ? 'the review panel' : 'stage 2'
  const last = step.deadline?.lastDay ?? null
  return {
    heading:
      step.urgency === 'calm'
        ? `Decide whether to ask for ${stage}`
        : `Decide today whether to ask for ${stage}`,
    card: step.leaf === null ? `There is another stage: ${stage}` : `Ask for ${stage} by this day`,
    why: [
      'If the answer settles it, nothing more is needed. If it does not, you can go on.',
      ...(last === null
        ? isTransport
          ? warned(context, 'usual-practice')
          : []
        : [
            on > last
              ? `The ${isTransport ? 'usual ' : ''}time to ask ended on ${writtenDay(last)}. Ask all the same, and say why it comes now: the council may still agree.`
              : `The ${isTransport ? 'usual ' : ''}last day to ask is ${writtenDay(last)}.`,
          ]),
    ],
    parts: [
      {
        heading: 'What to send',
        message: `I am not content with your answer of [day], because [why]. Please take ${isTransport ? 'my request for a review' : 'my complaint'} to ${stage}. I want [what would put it right].`,
      },
    ],
  }
}

/** The procedure has ended. */
export function takeComplaintFurther(context: TodayContext): TodayWords {
  const { step, on, concern } = context
  const last = step.deadline?.lastDay ?? null
  const open = furtherRoutes.filter((id) => isOpen(context, id)).map((id) => describedRoute(id)?.title ?? id)
  return {
    heading: 'Decide whether to take it further',
    card:
      step.leaf === null
        ? 'The answer need not be the end'
        : 'The Ombudsman should hear from you by this day',
    why: [
      open.length === 0
        ? 'What is still open stands below.'
        : `If the answer does not settle it, this is open to you: ${listed(open.map(lowerFirst))}.`,
      ...(last === null
        ? []
        : [
            on > last
              ? `The 12 months to go to the Ombudsman ended on ${writtenDay(last)}. It can accept a complaint later where there is a good reason: give yours.`
              : `The Ombudsman wants to hear from you within 12 months: here until ${writtenDay(last)}.`,
          ]),
    ],
    parts: [
      {
        heading: 'What to send',
        message: `I complained to ${addresseeOf(concern)} on [day] and had its final answer on [day]. I am not content, because [why]. What went wrong: [what, with days]. The harm: [effect]. What would put it right: [what you want]. The complaint and the answer are with this letter.`,
      },
    ],
  }
}
const furtherRoutes: readonly RouteId[] = [
  'ombudsman-lgsco',
  'ombudsman-phso',
  'complaint-ofsted',
  'complaint-secretary-of-state',
]

/** The complaint itself, with the word in its heading. */
export function toComplain({ concern, person }: TodayContext, subject: string): TodayPart {
  return {
    heading: 'If you complain',
    says: ['The word “Complaint” at the top makes sure that it is treated as one.'],
    message: `Complaint about ${subject}. To ${addresseeOf(concern)}. What happened: [what, with days]. What it means for ${childIn(person.asks)}: [effect]. What would put it right: [what you want]. Please answer in writing by [a reasonable date].`,
  }
}

/** Until when a complaint is surely in time, where a date is known. Source: LAW-CMP-06 to 09. */
function timeToComplain({ found, concern, on }: TodayContext): string[] {
  const days = found.dates
    .filter((each) => each.concern === concern.id && timesToComplain.has(each.kind))
    .map(({ lastDay }) => lastDay)
  if (days.length === 0) return []
  const first = Math.min(...days) as (typeof days)[number]
  return [
    on > first
      ? `The 12 months for a complaint, and for the Ombudsman after it, ended on ${writtenDay(first)} here. A later one can be accepted: say why it comes now.`
      : `The 12 months for a complaint, and for the Ombudsman after it, end on ${writtenDay(first)} here. So start well before.`,
  ]
}
const timesToComplain: ReadonlySet<string> = new Set([
  'childrens-complaint',
  'health-or-adult-care-complaint',
  'ombudsman-lgsco',
  'ombudsman-phso',
])

function dayIn(event: Extract<Concern, { kind: 'records' }>['requestedOn']): string {
  return typeof event === 'number' ? plainDay(event) : '[day]'
}

function listed(items: readonly string[]): string {
  return items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} and ${items.at(-1)}`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function lowerFirst(text: string): string {
  return text.charAt(0).toLowerCase() + text.slice(1)
}
