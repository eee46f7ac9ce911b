/** Every kind of step that a matter is told by: its word and its body. Behind which walls: `uses-of-kind.ts`. */
import type { Decision, DisputedPart } from '@way-forward/law'
import type { KnownByReferrer } from './advice/known-by-referrer.ts'
import type { DisagreementPart, RunsBeside } from './disagreement/disagreement-types.ts'

/** How somebody was spoken with. */
export type Means = 'telephone' | 'email' | 'letter' | 'online' | 'in-person'
/** What a mediation is about (s.52(3), s.53): health decides who arranges it. */
export type IssueArea = 'education' | 'placement' | 'health' | 'social-care'
/** What came of a meeting. */
export type Outcome = 'full' | 'partial' | 'none'

interface KindShape {
  readonly word: string | null
  readonly body: object
}

/** Nothing but its day and word. */
type Nothing = Readonly<Record<never, never>>
type TakenBack = 'taken-back'
/** For which side the service writes it down, where that side has no account here. */
type ForSide = { readonly forSide?: string }
/** Of a step in the name of a side that is not here: how it told the service, which wrote it down. */
type Told = { readonly through?: Through }

/** How a side that is not here told the service something. */
export interface Through {
  readonly means: Exclude<Means, 'online'>
  /** Who told it for the side. */
  readonly name: string
  /** What they signed or wrote: a document behind the side's wall with the service, whatever wall the step stands behind. */
  readonly paper?: string
}

export interface StepBodies {
  // Advice and the certificate.
  /** Who came, and how they can be reached: nothing that is not needed. `word`: by whom. */
  readonly referral: {
    readonly word: 'family' | 'adviser' | 'authority' | 'commissioner' | 'service'
    readonly body: Referral
  }
  /**
   * The decision that it is about, as the law names it. `onDay`: the day on which its letter was sent, or its date where
   * that alone is known. Read both by `advice/notice-of-matter.ts`, and record it by `advice/record-decision.ts`.
   * `placement-alone`: what the plan says, where the school or other setting alone is disputed. No certificate is needed
   * then (LAW-MED-06), and what looks at steps without words knows it.
   */
  readonly decision: {
    readonly word: Decision | 'placement-alone' | TakenBack
    readonly body: {
      /** Whether `onDay` is known to be the day of sending. */
      readonly isSentDay: boolean
      /** The parts of the plan that are disputed; none: not asked, or there is no plan. */
      readonly disputed: readonly DisputedPart[]
    }
  }
  /**
   * The date on the letter, where it is another than the day of sending; the same day: that of sending is not known.
   * `about`: the step of the decision.
   */
  readonly 'notice-dated': { readonly word: null | TakenBack; readonly body: Nothing }
  /** The family's first contact with this service, or with another adviser before it, by any means: its own day. */
  readonly contact: {
    readonly word: 'here' | 'elsewhere' | TakenBack
    readonly body: {
      /** Null: not known, of a contact with somebody else. */
      readonly means: Means | null
      readonly says?: string
      /** The family was asked, and was in touch with no other adviser before. */
      readonly noneBefore?: true
    }
  }
  /** The information and advice that was given (s.55(4), (5)). `topics`: names from `advice/advice-topics.ts`. */
  readonly advice: {
    readonly word: Means | TakenBack
    readonly body: {
      readonly topics: readonly string[]
      readonly support?: string
      readonly questions?: string
    }
  }
  /** What the family decided, on the day on which they said so. */
  readonly choice: {
    readonly word: 'mediate' | 'no-mediation' | 'undecided' | TakenBack
    readonly body: {
      readonly words?: string
      readonly means: Means
      /** ISO day on which it was posted, of a letter; `onDay` is then the day on which it came. */
      readonly postedOn?: string
    }
  }
  /**
   * That a certificate was issued, replaced or withdrawn; `about`: the certificate. `not-issued`: where the readings of the
   * two months differ, the adviser decided that none is issued.
   */
  readonly certificate: {
    readonly word: 'no-mediation' | 'took-part' | 'deemed' | 'withdrawn' | 'not-issued' | TakenBack
    readonly body: { readonly reason?: string }
  }
  /**
   * Why a certificate was issued where the readings of the two months differ; `about`: the certificate. Why none was;
   * `about`: the step that says so.
   */
  readonly 'certificate-reason': {
    readonly word: null | 'not-issued'
    readonly body: { readonly says: string }
  }

  // Arranging.
  /** What the mediation is about, as it is told to the council. */
  readonly issues: {
    readonly word: 'with-health' | 'health-only' | 'no-health' | TakenBack
    readonly body: { readonly issues: readonly Issue[] }
  }
  /** The council was told that the family wants mediation, and about what (s.52(3)). */
  readonly 'authority-told': {
    readonly word: 'by-family' | 'by-service' | TakenBack
    readonly body: { readonly means: Means }
  }
  /** A commissioner was told by the council (reg 35(2)). `about`: its side. */
  readonly 'commissioner-told': {
    readonly word: 'by-authority' | TakenBack
    readonly body: { readonly means: Means }
  }
  /** The council told the adviser that it cannot arrange it in time (reg 39(2)). */
  readonly 'cannot-arrange': { readonly word: null | TakenBack; readonly body: { readonly says?: string } }
  /** A side was asked to take part. `about`: the side. */
  readonly 'side-asked': { readonly word: null; readonly body: { readonly means: Means } }
  /** A side says whether it takes part; in disagreement resolution this is its consent, which it may take back. */
  readonly 'side-answer': {
    readonly word: 'joins' | 'declines' | 'takes-back'
    readonly body: { readonly people: readonly Attendee[]; readonly says?: string }
  }
  /** Somebody besides: a supporter, the child, a lawyer (reg 38). */
  readonly 'guest-asked': {
    readonly word: 'supporter' | 'second-supporter' | 'child' | 'young-person' | 'other' | TakenBack
    readonly body: { readonly name?: string; readonly says?: string }
  }
  /** Where they get the invitation to a meeting. `about`: the step that asked. Between whoever asked and the service. */
  readonly 'guest-invited': { readonly word: null | TakenBack; readonly body: { readonly email: string } }
  /** Whether a side, or the mediator (no side), agrees to it. `about`: the step that asked. */
  readonly 'guest-answer': { readonly word: 'agrees' | 'refuses'; readonly body: ForSide }

  // Times and the meeting.
  /** Times that the service offers, with a place or a link. `atTime`: the earliest. Other times correct it. */
  readonly 'times-offered': {
    readonly word: 'in-person' | 'video' | 'either' | TakenBack
    readonly body: {
      readonly slots: readonly Slot[]
      readonly place?: string
      readonly link?: string
      readonly says?: string
    }
  }
  /**
   * Which of them a side can do. `about`: the step that offered them, of the side's own; the side, where the service typed
   * it in for one that told it so.
   */
  readonly 'times-marked': {
    readonly word: null
    readonly body: {
      readonly marks: Readonly<Record<string, TimeMark>>
      readonly says?: string
      /** The step that offered them. */
      readonly offer: string
    }
  }
  /** What a side needs so that it can take part. What it says anew corrects it. `about`: typed in for this side. */
  readonly needs: {
    readonly word: null | TakenBack
    readonly body: { readonly access?: string; readonly interpreter?: string }
  }
  /** A meeting: `atTime` when, `onDay` the day on which everybody was told. A change corrects it. */
  readonly meeting: {
    readonly word: 'in-person' | 'video' | 'cancelled'
    readonly body: {
      readonly endsAt: string
      readonly place?: string
      readonly link?: string
      readonly says?: string
      /** Counts changes, for calendars. */
      readonly sequence: number
      /** The same for a meeting and all its changes. */
      readonly uid: string
    }
  }
  /**
   * The family agrees to less than five working days' notice. `about`: the meeting. `means`: how they told the service,
   * where that is who writes it down.
   */
  readonly 'short-notice': {
    readonly word: 'agrees' | 'refuses'
    readonly body: { readonly means?: Means }
  }
  /** What a side prepares, behind its own wall. `about`: what it writes anew. */
  readonly prepared: {
    readonly word: 'matters' | 'enough' | 'document' | 'other' | TakenBack
    readonly body: { readonly says: string; readonly document?: string } & Told
  }
  /** What a side shows to everybody in the mediation, of its own. `about`: what it prepared, or views behind its wall. */
  readonly shown: {
    readonly word: null | TakenBack
    readonly body: { readonly says: string; readonly document?: string }
  }
  /** The child's or young person's views, and how they were asked for (reg 38(2), (3)). */
  readonly views: {
    readonly word: 'given' | 'asked' | 'not-wanted' | TakenBack
    readonly body: { readonly how: string; readonly says?: string }
  }
  /** What the family claims of its expenses (reg 41), in pence. */
  readonly expenses: {
    readonly word: 'claimed' | 'agreed' | 'paid' | 'refused' | TakenBack
    readonly body: {
      readonly lines: readonly ExpenseLine[]
      readonly says?: string
      /** Documents behind the same wall. */
      readonly receipts?: readonly string[]
    } & Told
  }
  /** Notes: the mediator's own behind the service's wall, joint ones behind that of the mediation. */
  readonly note: { readonly word: 'own' | 'joint' | TakenBack; readonly body: { readonly says: string } }
  /** Who came to a meeting. `about`: the meeting. */
  readonly attended: { readonly word: null; readonly body: { readonly people: readonly Present[] } }
  /** The meeting goes on another day. `about`: the meeting. */
  readonly adjourned: { readonly word: null | TakenBack; readonly body: { readonly says: string } }
  /** The mediation or disagreement resolution ended. */
  readonly ended: {
    readonly word: Outcome | 'withdrawn' | 'not-held' | TakenBack
    readonly body: { readonly says?: string }
  }

  // The agreement and what becomes of it.
  /** A version of it was written: the database says so, with each, and nothing of its words. `about`: the version. */
  readonly version: { readonly word: 'with-terms' | 'without-terms'; readonly body: Nothing }
  /** A side accepts an exact version of the agreement. `about`: the version. */
  readonly accepted: {
    readonly word: 'accepts' | 'declines'
    readonly body: { readonly name: string; readonly sha256: string; readonly says?: string } & Told
  }
  /** Everybody accepted a version: it is sealed. `about`: what was issued. `onDay`: the date of the agreement. */
  readonly agreed: { readonly word: Outcome; readonly body: { readonly version: number } }
  /**
   * Until when a term is to be done (reg 42). `about`: the term. `onDay`: its last day. `atTime`: the beginning of the day of
   * the later reading, in UTC; null: there is one reading.
   */
  readonly 'term-due': {
    /**
     * `as-ordered-with-help`: the school, where the help is changed too; the later reading is the time for the help.
     * `one-week`, and `told-as-agreed` where the parties agreed another day: the council is told of the agreement (reg 42(4)).
     */
    readonly word:
      | 'as-ordered'
      | 'as-ordered-with-help'
      | 'two-weeks'
      | 'one-week'
      | 'as-agreed'
      | 'told-as-agreed'
    readonly body: { readonly what: string; readonly who: string }
  }
  /** A term that was agreed without a day: it is open until it is done. `about`: the term. `onDay`: of the agreement. */
  readonly 'term-undated': {
    readonly word: null
    readonly body: { readonly what: string; readonly who: string }
  }
  /**
   * What became of a term. `about`: the term; or the `agreed` step, after mediation about health alone: that the council was
   * told of the agreement (reg 42(4)), where no term says it. `carrier`: by the name of a body that was let in to carry the
   * term out, who said so; the database writes it.
   */
  readonly term: {
    readonly word: 'done' | 'disputed' | 'confirmed' | TakenBack
    readonly body: { readonly says?: string; readonly document?: string; readonly carrier?: string } & Told
  }

  // Disagreement resolution.
  /** What it is about. `word`: its type (s.57); `outside`: none of them, and the provider agrees to it (LAW-DRS-10). */
  readonly disagreement: {
    readonly word: 'a' | 'b' | 'c' | 'd' | 'several' | 'outside' | TakenBack
    readonly body: {
      readonly parts: readonly DisagreementPart[]
      readonly runsBeside?: readonly RunsBeside[]
    }
  }

  // What may leave the mediation.
  /** Somebody asks that a step may be used outside. `about`: the step. */
  readonly 'release-asked': { readonly word: null | TakenBack; readonly body: { readonly why: string } }
  /** Whether a side, or the service, agrees. `about`: the asking. */
  readonly 'release-answer': { readonly word: 'agrees' | 'refuses' | 'takes-back'; readonly body: Nothing }

  /** What a family thought of it, asked once. */
  readonly feedback: {
    readonly word: null
    readonly body: { readonly marks: Readonly<Record<string, number>>; readonly says?: string }
  }
  /** Who of the service has the matter: `word` which part of it. */
  readonly assigned: {
    readonly word: 'adviser' | 'mediator' | TakenBack
    readonly body: { readonly person: string; readonly name: string }
  }
}

/** A list in which every kind has a word and a body. */
type Whole<Kinds extends Readonly<Record<keyof Kinds, KindShape>>> = keyof Kinds
export type StepKind = Whole<StepBodies>

export interface Referral {
  /** Who the service speaks with. */
  readonly name: string
  /** What they are to the child: "parent", "young person", "carer", "representative". */
  readonly label: string
  /** Null: they wrote for themselves. */
  readonly childName: string | null
  readonly email: string | null
  readonly phone: string | null
  /** When and how they are best reached. */
  readonly reach: string | null
  /** An interpreter, large print, a sign language. */
  readonly needs: string | null
  /** What the decision or disagreement is, in their words. */
  readonly about: string | null
  /** How the family's consent was given, where somebody else refers them. */
  readonly consent: string | null
  /** The name of the council, where it is known. */
  readonly authority: string | null
  /** What an adviser or a council that refers them knows of it: offered to the service, which writes it down. */
  readonly known?: KnownByReferrer
}

export interface Issue {
  readonly id: string
  readonly area: IssueArea
  readonly says: string
  /** What the family wants, where the issue is health provision (s.52(4)). */
  readonly wanted?: string
}

export interface Attendee {
  readonly name: string
  readonly role: string
  /** They say that they may settle the issues (reg 37(1)). */
  readonly mayAgree: boolean
}

export interface Present {
  readonly name: string
  /** A side's id; null: somebody besides, or the service. */
  readonly side: string | null
  readonly was: 'there' | 'late' | 'absent'
}

/** Whether somebody can come at a time. */
export type TimeMark = 'yes' | 'if-need-be' | 'no'

export interface Slot {
  readonly id: string
  /** Instants in ISO 8601. */
  readonly startsAt: string
  readonly endsAt: string
}

export interface ExpenseLine {
  readonly kind:
    | 'transport'
    | 'mileage'
    | 'taxi'
    | 'earnings'
    | 'care'
    | 'overnight-london'
    | 'overnight'
    | 'overnight-family'
  /** Miles, hours or nights, as the kind has it; absent: a sum alone. */
  readonly count?: number
  readonly pence: number
  readonly says?: string
}
