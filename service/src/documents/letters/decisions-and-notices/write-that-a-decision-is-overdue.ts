import type { Concern } from '@way-forward/law'
import { sendTeam } from '../addressees.ts'
import { replyDay } from '../due-day.ts'
import { choice, dayField, lines, text } from '../field.ts'
import { valuesFrom } from '../from-facts.ts'
import { endOfTime, howLate } from '../how-late.ts'
import type { Block, Letter } from '../letter.ts'
import { gap, heading, line, list, paragraph } from '../prose.ts'
import { paragraphOf } from '../sentences.ts'
import { voiceOf } from '../voice.ts'
import { assessmentClocks } from './assessment-clocks.ts'
import { otherClocks } from './other-clocks.ts'
import type { OverdueClock } from './overdue-clock.ts'
import { reviewClocks } from './review-clocks.ts'

const clocks = { ...assessmentClocks, ...reviewClocks, ...otherClocks }
/** A clock that the letter knows. */
export type OverdueClockName = keyof typeof clocks
/** Every clock of the letter, in the order of its list. */
export const overdueClocks: Readonly<Record<OverdueClockName, OverdueClock>> = clocks
const names = Object.keys(clocks) as readonly OverdueClockName[]

const options = Object.fromEntries(names.map((name) => [name, clocks[name].option])) as Record<
  OverdueClockName,
  string
>

/** In days: with less, the answer would come when the time is over. */
const soon = 10

const fields = {
  clock: choice(
    'What the council had to do',
    options,
    'what the council had to do',
    'For an order of the Tribunal, an agreement of mediation or a recommendation there are letters of their own.',
  ),
  startedOn: dayField(
    'The day on which the time began',
    'the day on which the time began',
    'When the council received the request; the review meeting was held; the plan was made or last reviewed, or transferred; the proposal was sent; the council was told of mediation. For a move between colleges or to a new area: the day of the move.',
  ),
  meetingOn: dayField(
    'The day of the review meeting',
    'the day of the meeting',
    'Only for a final amended plan that follows a review.',
  ),
  transferYear: text(
    'The year of the move',
    'the year of the move',
    'Only for a move to the next phase: four digits, such as 2027.',
  ),
  toldOn: dayField(
    'The day on which you told the old council of the move',
    'the day on which you told the old council',
    'Only for a plan that must be passed to a new council.',
  ),
  reviewedOn: dayField(
    'The day on which the plan was made or last reviewed',
    'the day of the last review',
    'Only for a review by a new council.',
  ),
  saidSoFar: lines(
    'What you asked and were told so far',
    'what you asked and were told so far',
    'Days of calls and emails, and the answers. Nothing that was said in mediation. One a line.',
  ),
}

/** Asks for something whose time is over, or about to be. Source: LAW-EHC-01 to 12, LAW-EHC-10, LAW-PHASE-01, LAW-TIME-21. */
export const writeThatADecisionIsOverdue: Letter<typeof fields> = {
  id: 'write-that-a-decision-is-overdue',
  title: 'Say that a decision or a plan is overdue',
  group: 'decisions-and-notices',
  when: 'The council has not done in time what the law asks: decide, send a plan, hold a review. The letter counts the day. Lateness by itself opens no appeal.',
  fields,
  needs: ['childName', 'bornOn', 'reference'],
  to: () => sendTeam,
  write({ common, given, on, calendar }) {
    const { clock: name, saidSoFar } = given
    const voice = voiceOf(common)
    const soFar: readonly Block[] =
      saidSoFar.length === 0
        ? []
        : [heading('What I asked and was told so far'), list(saidSoFar.map((each) => [each]))]
    if (name === null)
      return {
        subject: ['Decision of the council'],
        body: [
          paragraph`The council has to ${gap('what the council had to do')} for ${voice.person} by ${gap('the day by which it has to be done')}.`,
          ...soFar,
          paragraph`Please tell me in writing by ${replyDay(on, 10, calendar)} when it will be done.`,
        ],
      }
    const clock: OverdueClock = clocks[name]
    const due = clock.due(given, calendar)
    const standing = howLate(due, on)
    const isLate = standing === 'late'
    const isOpen = clock.isOnlyForOneAnswer === true
    return {
      subject: [isLate && !isOpen ? `Overdue: ${clock.thing}` : begun(clock.thing)],
      body: [
        paragraphOf(clock.began(given, voice)),
        paragraphOf(
          clock.law,
          clock.alsoLaw?.(given) ?? null,
          endOfTime(due, on, clock.dayGap),
          clock.missing,
        ),
        ...soFar,
        ...(isLate ? late() : running()),
      ],
    }

    function late(): readonly Block[] {
      const by = replyDay(on, 10, calendar)
      const also = clock.alsoLate?.(given, calendar, on) ?? null
      return [
        paragraph`By ${by}, please ${clock.asks}.`,
        ...(also === null ? [] : [paragraphOf(also)]),
        ...(clock.excusedBy === null || isOpen
          ? []
          : [
              paragraph`The law excuses delay only in the circumstances of ${clock.excusedBy}. If the council relies on one of them, please tell me which, what happened and when, and on which day I will have an answer.`,
            ]),
        isOpen
          ? paragraph`If you cannot do this by then, please tell me why in writing.`
          : paragraph`If you cannot do this by then, please tell me why in writing, and how I can make a formal complaint.`,
      ]
    }

    /** Nobody is called late before the latest reading has passed. */
    function running(): readonly Block[] {
      const mayBeInTime = due !== null && due.lastDay - on >= soon
      return [
        paragraphOf(
          standing === 'unknown' ? null : 'I write now so that the day is not missed.',
          line`Please tell me by ${replyDay(on, 5, calendar)} ${mayBeInTime ? 'whether I can count on it in time, and if not, on which day' : 'on which day'} it will be done.`,
        ),
      ]
    }
  },
  rules: [
    'LAW-EHC-01',
    'LAW-EHC-02',
    'LAW-EHC-04',
    'LAW-EHC-06',
    'LAW-EHC-07',
    'LAW-EHC-08',
    'LAW-EHC-09',
    'LAW-EHC-10',
    'LAW-EHC-11',
    'LAW-EHC-12',
    'LAW-DUTY-11',
    'LAW-PHASE-01',
    'LAW-PHASE-02',
    'LAW-PHASE-03',
    'LAW-MED-25',
    'LAW-MED-26',
    'LAW-TIME-21',
  ],
  kinds: ['overdue', 'request', 'plan-review', 'phase-transfer', 'moving-area', 'council-decision'],
  // A decision that has come is not late: of its clocks only mediation may run. An early review has no clock.
  fits: (concern) =>
    (concern.kind !== 'council-decision' && concern.kind !== 'request') || 'clock' in clockOf(concern),
  fromFacts: clockOf,
}

function begun(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1)
}

/** The clock that a concern is about, and what started it. */
function clockOf(concern: Concern): Readonly<Record<string, string>> {
  switch (concern.kind) {
    case 'overdue': {
      const { clock, startedOn, transferYear, transferOn, phase } = concern
      if (clock === undefined) return {}
      return clock === 'phase-transfer'
        ? move(phase, transferYear, transferOn)
        : valuesFrom({ clock, startedOn })
    }
    case 'phase-transfer':
      return move(concern.phase, concern.transferYear, concern.transferOn)
    case 'request': {
      const { wants, requestedOn } = concern
      if (wants === 'early-review' || wants === undefined) return {}
      return valuesFrom({ clock: `${wants}-decision`, startedOn: requestedOn })
    }
    case 'plan-review': {
      const { proposalOn, meetingOn, lastReviewOn } = concern
      if (typeof proposalOn === 'number')
        return valuesFrom({ clock: 'final-amended-plan', startedOn: proposalOn, meetingOn })
      return meetingOn === undefined
        ? valuesFrom({ clock: 'annual-review', startedOn: lastReviewOn })
        : valuesFrom({ clock: 'review-decision', startedOn: meetingOn })
    }
    case 'moving-area': {
      const { movedOn, oldAuthorityToldOn, planTransferredOn, lastReviewOn } = concern
      if (typeof planTransferredOn === 'number')
        return valuesFrom({
          clock: 'new-authority-informs',
          startedOn: planTransferredOn,
          reviewedOn: lastReviewOn,
        })
      return valuesFrom({ clock: 'plan-transfer', startedOn: movedOn, toldOn: oldAuthorityToldOn })
    }
    case 'council-decision': {
      const { authorityToldOfMediationOn } = concern
      return typeof authorityToldOfMediationOn === 'number'
        ? valuesFrom({ clock: 'mediation-arranged', startedOn: authorityToldOfMediationOn })
        : {}
    }
    default:
      return {}
  }
}

type Transfer = Extract<Concern, { kind: 'phase-transfer' }>

function move(
  phase: Transfer['phase'],
  transferYear: Transfer['transferYear'],
  transferOn: Transfer['transferOn'],
): Readonly<Record<string, string>> {
  const year = transferYear?.toString()
  if (phase === undefined) return valuesFrom({ transferYear: year })
  if (phase === 'between-post-16') return valuesFrom({ clock: 'post-16-transfer', startedOn: transferOn })
  const clock = phase === 'secondary-to-post-16' ? 'phase-transfer-post-16' : 'phase-transfer-earlier'
  return valuesFrom({ clock, transferYear: year })
}
