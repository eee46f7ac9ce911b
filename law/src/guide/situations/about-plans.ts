/** Situations about asking for a plan, and about a plan that is there. */
import type { WrittenSituation } from './written-situation.ts'

export const situationsAboutPlans: readonly WrittenSituation[] = [
  {
    id: 'therapy-missing',
    group: 'plan',
    title: 'The therapy in the plan is not happening',
    says: 'Section F promises it. You have known for two months and have not complained.',
    answers: 'q=p&qp=d&ms=f&st=ms&ow=x&aw=-60d&co=x',
  },
  {
    id: 'school-does-not-deliver',
    group: 'plan',
    title: 'The school has not put the support in the plan in place',
    says: 'Section F promises it. You complained four weeks ago and have no answer.',
    answers: 'q=p&qp=d&ms=f&st=ac&ow=x&aw=-90d&co=-28d&ca=x',
  },
  {
    id: 'health-and-care-missing',
    group: 'plan',
    title: 'Health and social care support in the plan is not given',
    says: 'Sections G and H promise it to an eight-year-old, a review is under way, and you have not complained.',
    answers: 'q=p&qp=d&ms=hc&ip=y&yr=+8y&aw=-60d&co=x',
  },
  {
    id: 'ask-for-assessment',
    group: 'plan',
    title: 'I want the council to assess my child',
    says: 'There is no plan, and nobody has asked yet.',
    answers: 'q=a&qa=a&hp=x&as=x&rq=x',
  },
  {
    id: 'ask-for-review',
    group: 'plan',
    title: 'The plan no longer fits, and the next review is months away',
    says: 'The last assessment was two years ago. You want an early review and have not asked yet.',
    answers: 'q=a&qa=e&as=-700d&rq=x',
  },
  {
    id: 'no-answer-to-request',
    group: 'plan',
    title: 'We asked for an assessment and hear nothing',
    says: 'The council received the request eight weeks ago.',
    answers: 'q=a&qa=l&cl=ad&cs=-56d&dn=x&co=x',
  },
  {
    id: 'plan-late',
    group: 'plan',
    title: 'The plan is late',
    says: 'The assessment was asked for 23 weeks ago, and no final plan has come.',
    answers: 'q=a&qa=l&cl=fp&cs=-161d&dn=x&co=x',
  },
  {
    id: 'review-no-decision',
    group: 'plan',
    title: 'The review meeting was weeks ago, and no decision has come',
    says: 'The meeting was six weeks ago. There was a report and nothing since.',
    answers: 'q=p&qp=r&lr=-400d&mt=-42d&rp=-30d&pp=x&rd=x',
  },
  {
    id: 'next-school',
    group: 'plan',
    title: 'My child moves to secondary school next year',
    says: 'The plan does not name the new school yet.',
    answers: 'q=p&qp=p&ph=ps&ty=+1y&fp=x',
  },
  {
    id: 'moved-area',
    group: 'plan',
    title: 'We have moved to another council’s area with a plan',
    says: 'You moved three weeks ago. The plan has not been passed on.',
    answers: 'q=p&qp=m&mo=-21d&hp=y&tr=x&ot=-20d',
  },
]
