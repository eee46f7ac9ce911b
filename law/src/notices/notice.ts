/** What a decision notice must contain: data for whoever checks or builds one. */
import type { RuleId } from '../provisions.ts'

/** The notices that the SEND Regulations ask for, and the proposal that carries no right of appeal. Source: LAW-NOT-01, LAW-NOT-03. */
export const noticeKinds = [
  'refuse-assess',
  'refuse-issue',
  'final-plan',
  'after-review',
  'after-review-not-attending',
  'amended-final-plan',
  'refuse-amend',
  'refuse-reassess',
  'after-reassessment',
  'amendment-outside-review',
  'cease',
  'proposal-to-amend',
] as const
export type NoticeKind = (typeof noticeKinds)[number]

/** What a notice may have to contain. Source: LAW-NOT-01, LAW-NOT-02, LAW-NOT-05. */
export const noticeItems = [
  'reasons',
  'right-of-appeal',
  'time-limits',
  'right-to-mediation',
  'certificate-requirement',
  'adviser-contact',
  'mediation-timescales',
  'tell-authority-issues',
  'authority-contact',
  'disagreement-resolution',
  'information-and-advice',
  'recommendations',
] as const
export type NoticeItem = (typeof noticeItems)[number]

/** One thing that a notice must contain, or that is good practice. */
export interface NoticeContent {
  readonly item: NoticeItem
  /** `statutory`: its absence makes the notice defective. `good-practice`: its absence can be complained about. `not-available`: it must not be offered. */
  readonly standing: 'statutory' | 'good-practice' | 'not-available'
  /** What must be said, in one plain sentence. */
  readonly says: string
  readonly rule: RuleId
  /** Regulation or section that asks for it in this notice, such as `reg 5(3)`; `good practice` where none does. */
  readonly provision: string
}

/** A notice. */
export interface Notice {
  readonly kind: NoticeKind
  readonly title: string
  /** Regulation, such as `reg 5(3)`. */
  readonly provision: string
  /** When it is due, in words. */
  readonly due: string
  /** The ground of appeal that it opens, such as `51(2)(a)`; `none` where it opens none. */
  readonly ground: string
  readonly contents: readonly NoticeContent[]
}
