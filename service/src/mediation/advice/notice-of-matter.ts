/** What a matter knows of the letter that it is about: what was decided, when it was sent, and the date on it. */
import { type CertificateNeed, certificateNeed, type Decision, type DisputedPart } from '@way-forward/law'
import { type BareMatter, bareStepsOf, lastStep, type Matter, takenBack } from '../matter.ts'
import type { StepBodies } from '../step-kinds.ts'

/** The two dates of a letter as ISO days; each null where it is not known. At least one is. */
export interface NoticeDays {
  /** The step of the decision, from which clocks run. */
  readonly step: string
  readonly sentOn: string | null
  readonly datedOn: string | null
}

export interface NoticeOfMatter extends NoticeDays {
  readonly decision: Decision
  /** The parts of the plan that are disputed; none: not asked, or there is no plan. */
  readonly disputed: readonly DisputedPart[]
  /** Whether an appeal needs a certificate: `exempt` where it concerns the placement alone (LAW-MED-06). */
  readonly need: CertificateNeed
}

/** The letter; null: the matter does not know the decision and its day, or the reader does not see it. */
export function noticeOfMatter(matter: Matter): NoticeOfMatter | null {
  const step = lastStep(matter, 'decision')
  const days = noticeDays(matter)
  if (step === null || days === null || step.word === takenBack) return null
  const { isSentDay, disputed } = step.body
  const decision = decisionOfWord(step.word)
  return {
    step: step.id,
    // A letter of which one date alone is known has one day: the other is not made up.
    sentOn: isSentDay ? step.onDay : null,
    datedOn: isSentDay ? days.datedOn : step.onDay,
    decision,
    disputed,
    need: certificateNeed(decision, disputed),
  }
}

type DecisionWord = StepBodies['decision']['word']
const placementAlone = 'placement-alone'

/** The word of the step of a decision, by which steps without words tell whether a certificate is needed (LAW-MED-06). */
export function wordOfDecision(
  decision: Decision,
  disputed: readonly DisputedPart[],
): Exclude<DecisionWord, typeof takenBack> {
  return certificateNeed(decision, disputed) === 'exempt' ? placementAlone : decision
}

/** The decision that a word says. */
export function decisionOfWord(word: Exclude<DecisionWord, typeof takenBack>): Decision {
  return word === placementAlone ? 'plan' : word
}

/** Whether the dispute, as it is recorded, needs no certificate, from steps without words. */
export function needsNoCertificate(matter: Pick<BareMatter, 'steps'>): boolean {
  return bareStepsOf(matter, 'decision').at(-1)?.word === placementAlone
}

/**
 * The dates of the letter, from steps without words. Where the date on it alone is known, the two steps say the same day:
 * the day of sending is then not known, and not made up (LAW-TIME-02, LAW-TIME-21).
 */
export function noticeDays(matter: Pick<BareMatter, 'steps'>): NoticeDays | null {
  const step = bareStepsOf(matter, 'decision').at(-1)
  if (step === undefined) return null
  const dated = bareStepsOf(matter, 'notice-dated').findLast(({ about }) => about === step.id)
  const isSentDay = dated === undefined || dated.onDay !== step.onDay
  return { step: step.id, sentOn: isSentDay ? step.onDay : null, datedOn: dated?.onDay ?? null }
}

/** The values of a deadline of the law that runs from the letter: the day of sending, and the date on it if another. */
export function noticeValues({ sentOn, datedOn }: NoticeDays): Readonly<Record<string, string>> {
  const sent = sentOn ?? datedOn
  if (sent === null) throw new RangeError('a letter without a day')
  return { 'notice-sent': sent, ...(datedOn === null || datedOn === sent ? {} : { 'notice-dated': datedOn }) }
}
