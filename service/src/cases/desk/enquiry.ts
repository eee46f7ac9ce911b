/** An enquiry as its reader sees it: whoever sent it, or the service that it is with. */
import type { EnquiryState, EnquiryStepName, MeetingWish } from '../../db/data.ts'

/** What somebody tells a service. */
export interface EnquiryWords {
  /** Who asks. */
  readonly name: string
  readonly childName: string
  /** ISO day; null: not said. */
  readonly bornOn: string | null
  readonly query: string
  readonly email: string | null
  readonly phone: string | null
  /** When and how they are best reached. */
  readonly reach: string | null
  readonly accessNeeds: string | null
  readonly meeting: MeetingWish
  /** Which meeting, and when. */
  readonly meetingSays: string | null
  /** It may be given to another service, which may then answer it. */
  readonly mayPassOn: boolean
}

/** What the service is let in behind once it accepts. */
export interface EnquiryScope {
  /** Walls of the case, `family` and `shared` among them. */
  readonly walls: readonly string[]
  readonly mayWrite: boolean
  /** ISO days. */
  readonly fromOn: string
  readonly untilOn: string | null
}

export interface Enquiry extends EnquiryWords {
  readonly id: string
  readonly isMine: boolean
  /** With whom it is now, or was when it ended. */
  readonly organisation: Named
  /** The id of the council's area. */
  readonly area: string
  /** Null: it came without a case. */
  readonly caseId: string | null
  /** Null: it came without a case. */
  readonly scope: EnquiryScope | null
  readonly madeAt: Date
  readonly state: EnquiryState
  /** Who answers it, where the reader may know. */
  readonly withPerson: Named | null
  /** What became of it, in order. */
  readonly steps: readonly EnquiryStep[]
}

export interface Named {
  readonly id: string
  readonly name: string
}

export interface EnquiryStep {
  readonly became: EnquiryStepName
  /** The name of the service that did it, or that it was sent to. */
  readonly organisation: string
  /** The name of the service that it was passed on to. */
  readonly to: string | null
  /** Why, to whoever asked. */
  readonly says: string | null
  readonly at: Date
}
