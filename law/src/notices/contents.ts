/** What each decision notice must contain. */
import { recommendationsFrom } from '../rules/appeal/recommendations.ts'
import type { Day } from '../time/day.ts'
import type { Notice, NoticeContent, NoticeItem, NoticeKind } from './notice.ts'
import { noticeItems } from './notice.ts'
import { itemWords } from './notice-items.ts'

const goodPractice = 'good practice'
const noRecommendations =
  'The Tribunal cannot make recommendations about health and social care on an appeal against this decision.'

/** Every notice, in the order of the dossier's table. Source: LAW-NOT-01, LAW-NOT-02, LAW-NOT-03, LAW-NOT-05. */
export const notices: readonly Notice[] = [
  notice('refuse-assess', {
    title: 'Decision not to assess',
    provision: 'reg 5(3)',
    due: 'Within six weeks of the request',
    ground: '51(2)(a)',
    reasonsBy: 's.36(5)',
    recommendations: false,
  }),
  notice('refuse-issue', {
    title: 'Decision not to make a plan',
    provision: 'reg 10(3)',
    due: 'Within 16 weeks of the request',
    ground: '51(2)(b)',
    reasonsBy: 's.36(9)',
  }),
  notice('final-plan', {
    title: 'Final plan',
    provision: 'reg 14(2)',
    due: 'Within 20 weeks of the request',
    ground: '51(2)(c)',
  }),
  notice('after-review', {
    title: 'After a review: the plan stays as it is, or ends',
    provision: 'reg 20(11)',
    due: 'Within four weeks of the review meeting',
    ground: '51(2)(e) or (f)',
  }),
  notice('after-review-not-attending', {
    title: 'After a review of someone who attends no school or college: the plan stays as it is, or ends',
    provision: 'reg 21(10)',
    due: 'Within four weeks of the review meeting',
    ground: '51(2)(e) or (f)',
  }),
  notice('amended-final-plan', {
    title: 'Final plan, amended after a proposal',
    provision: 'reg 22(5)',
    due: 'Within eight weeks of the proposal',
    ground: '51(2)(c)',
  }),
  notice('refuse-amend', {
    title: 'Decision not to amend after a proposal',
    provision: 'reg 22(5)',
    due: 'Within eight weeks of the proposal',
    ground: '51(2)(e)',
    reasonsBy: 'reg 22(4)',
  }),
  notice('refuse-reassess', {
    title: 'Decision not to assess again',
    provision: 'reg 25(2)',
    due: 'Within 15 days of the request',
    ground: '51(2)(d)',
  }),
  notice('after-reassessment', {
    title: 'Plan amended or replaced after a re-assessment',
    provision: 'reg 27(1), which applies reg 14',
    due: 'Within 14 weeks of saying that there will be a re-assessment',
    ground: '51(2)(c)',
  }),
  notice('amendment-outside-review', {
    title: 'Plan amended at another time than after a review',
    provision: 'reg 28, as if after a review',
    due: 'Within eight weeks of the proposal',
    ground: '51(2)(c) or (e)',
  }),
  notice('cease', {
    title: 'Decision to end the plan',
    provision: 'reg 31(3)',
    due: 'After the council has consulted the family and the school that is named',
    ground: '51(2)(f)',
  }),
  proposal(),
]

/** The notice of this kind, or null. */
export function noticeOfKind(kind: string): Notice | null {
  return notices.find((each) => each.kind === kind) ?? null
}

/** What changes the contents of a notice. */
export interface NoticeCase {
  /** The day of the decision. */
  readonly decidedOn: Day
  /** The person is detained in youth custody. */
  readonly detained: boolean
}

/**
 * What a notice had to contain when it was given, for a checker or a builder. Before 3 April 2018 the
 * Tribunal could not recommend, so nothing had to be said of it. A notice about a detained person need not
 * mention disagreement resolution, and the recommendations are not there. Source: LAW-NOT-01, LAW-REC-01,
 * LAW-REGS-02, LAW-DET-05.
 */
export function contentsOf(
  { contents }: Notice,
  { decidedOn, detained }: NoticeCase,
): readonly NoticeContent[] {
  const inTime =
    decidedOn < recommendationsFrom ? contents.filter(({ item }) => item !== 'recommendations') : contents
  return detained ? inTime.map(forDetained) : inTime
}

function forDetained(content: NoticeContent): NoticeContent {
  if (content.item === 'disagreement-resolution')
    return { ...content, standing: 'good-practice', rule: 'LAW-DET-05', provision: goodPractice }
  if (content.item === 'recommendations')
    return { ...content, standing: 'not-available', rule: 'LAW-DET-05', says: noRecommendations }
  return content
}

interface Row {
  readonly title: string
  readonly provision: string
  readonly due: string
  readonly ground: string
  /** The provision that asks for reasons; without one they are good practice (LAW-NOT-05). */
  readonly reasonsBy?: string
  readonly recommendations?: false
}

/** A row of the table: all but the reasons and the recommendations is the same in every notice. */
function notice(kind: NoticeKind, row: Row): Notice {
  const { title, provision, due, ground, reasonsBy } = row
  const contents = noticeItems.map((item): NoticeContent => {
    if (item === 'reasons') return reasons(reasonsBy)
    const { says, rule, isMediation } = itemWords[item]
    if (item === 'recommendations' && row.recommendations === false)
      return { item, standing: 'not-available', says: noRecommendations, rule, provision }
    const asked = isMediation ? `${provision} and reg 32` : provision
    return { item, standing: 'statutory', says, rule, provision: asked }
  })
  return { kind, title, provision, due, ground, contents }
}

function reasons(by: string | undefined): NoticeContent {
  return {
    item: 'reasons',
    standing: by === undefined ? 'good-practice' : 'statutory',
    says: 'Why the council decided as it did.',
    rule: 'LAW-NOT-05',
    provision: by ?? goodPractice,
  }
}

/** A proposal to amend is no decision: it says nothing of an appeal. Source: LAW-NOT-03. */
function proposal(): Notice {
  const provision = 'reg 20(10)(b) and 22'
  const useful: readonly NoticeItem[] = ['disagreement-resolution', 'information-and-advice']
  return {
    kind: 'proposal-to-amend',
    title: 'Proposal to amend the plan',
    provision,
    due: 'Within four weeks of the review meeting',
    ground: 'none',
    contents: [
      reasons(undefined),
      {
        item: 'right-of-appeal',
        standing: 'not-available',
        says: 'A proposal cannot be appealed, so it carries no notice of a right of appeal.',
        rule: 'LAW-NOT-03',
        provision,
      },
      ...useful.map((item): NoticeContent => {
        const { says } = itemWords[item as 'disagreement-resolution']
        return { item, standing: 'good-practice', says, rule: 'LAW-NOT-03', provision: goodPractice }
      }),
    ],
  }
}
