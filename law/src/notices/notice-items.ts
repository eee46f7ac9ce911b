/** What each item of a notice must say, wherever it is asked for. */
import type { RuleId } from '../provisions.ts'
import type { NoticeItem } from './notice.ts'

/** What must be said, and the rule that asks for it. Reasons have their own words in each notice. */
export interface ItemWords {
  readonly says: string
  readonly rule: RuleId
  /** Regulation 32 lists it: the information about mediation. */
  readonly isMediation: boolean
}

/** Every item but the reasons. Source: LAW-NOT-01, LAW-NOT-02. */
export const itemWords: Readonly<Record<Exclude<NoticeItem, 'reasons'>, ItemWords>> = {
  'right-of-appeal': {
    says: 'That the family can appeal to the First-tier Tribunal against this decision.',
    rule: 'LAW-NOT-01',
    isMediation: false,
  },
  'time-limits': {
    says: 'The time in which the appeal must be made.',
    rule: 'LAW-NOT-01',
    isMediation: false,
  },
  'right-to-mediation': {
    says: 'That the family can ask for mediation.',
    rule: 'LAW-NOT-02',
    isMediation: true,
  },
  'certificate-requirement': {
    says: 'That an appeal needs a mediation certificate, and when it does not.',
    rule: 'LAW-NOT-02',
    isMediation: true,
  },
  'adviser-contact': {
    says: 'How to reach the mediation adviser.',
    rule: 'LAW-NOT-02',
    isMediation: true,
  },
  'mediation-timescales': {
    says: 'The time in which mediation must be asked for.',
    rule: 'LAW-NOT-02',
    isMediation: true,
  },
  'tell-authority-issues': {
    says: 'That a family that wants mediation must tell the council so, say what it is about, and name any health provision that it wants.',
    rule: 'LAW-NOT-02',
    isMediation: true,
  },
  'authority-contact': {
    says: 'Whom to contact about mediation, where somebody acts for the council.',
    rule: 'LAW-NOT-02',
    isMediation: true,
  },
  'disagreement-resolution': {
    says: 'That there are disagreement resolution services.',
    rule: 'LAW-NOT-01',
    isMediation: false,
  },
  'information-and-advice': {
    says: 'That there is information and advice about special educational needs.',
    rule: 'LAW-NOT-01',
    isMediation: false,
  },
  recommendations: {
    says: 'That the Tribunal can make recommendations about health and social care.',
    rule: 'LAW-NOT-01',
    isMediation: false,
  },
}
