/** What it is about: the first page, the second where a group needs one, and who asks. */
import { leading, many, on, one, to, yearOf } from './shape.ts'

/** The id of the concern about a council's decision. */
export const concernId = 'letter'
const letter = to('council-decision', {}, concernId)
const notKept = { keptOn: 'no' } as const

export const startQuestions = {
  about: leading('q', {
    l: letter,
    s: on(),
    p: on(),
    a: on(),
    c: on(),
    o: on(),
    k: on(),
    v: on(),
    m: on(),
    n: on(),
  }),
  'at-school': leading('qs', {
    h: to('help-in-setting'),
    e: to('exclusion', { exclusion: 'permanent' }),
    s: to('exclusion', { exclusion: 'suspension' }),
    d: to('discrimination'),
    a: to('admission'),
  }),
  'with-plan': leading('qp', {
    d: to('plan-not-delivered'),
    r: to('plan-review'),
    p: to('phase-transfer'),
    m: to('moving-area'),
  }),
  asking: leading('qa', {
    a: to('request', { wants: 'assessment' }),
    r: to('request', { wants: 'reassessment', hasPlan: 'yes' }),
    e: to('request', { wants: 'early-review', hasPlan: 'yes' }),
    l: to('overdue'),
  }),
  care: leading('qc', {
    h: to('health-service'),
    c: to('social-care', { service: 'childrens' }),
    a: to('social-care', { service: 'adults' }),
  }),
  'from-council': leading('qo', {
    t: to('transport'),
    b: to('personal-budget'),
    r: to('records'),
  }),
  // What is not kept has not been done: nobody is asked when it was.
  'not-kept': leading('qk', {
    a: to('agreement', notKept),
    o: to('tribunal-order', notKept),
    r: to('recommendation'),
  }),
  services: many('v', null, {
    c: 'council',
    s: 'school-or-college',
    n: 'nursery',
    h: 'health',
    k: 'childrens-social-care',
    a: 'adults-social-care',
  }),
  'council-part': leading('vc', {
    d: to('plan-not-delivered'),
    o: to('overdue', { doneOn: 'no' }),
    l: letter,
  }),
  'about-me': leading('me', {
    c: on({ asks: 'child' }),
    y: on({ asks: 'young-person' }),
  }),
  'my-matter': leading('mm', {
    h: to('help-in-setting'),
    d: to('plan-not-delivered'),
    l: letter,
    n: to('health-service'),
    c: to('social-care', { service: 'childrens' }),
    a: to('social-care', { service: 'adults' }),
    e: to('exclusion', { exclusion: 'permanent' }),
    s: to('exclusion', { exclusion: 'suspension' }),
    t: to('discrimination'),
  }),
  nation: leading('n', {
    w: to('help-in-setting', { nation: 'wales' }, 'elsewhere'),
    s: to('help-in-setting', { nation: 'scotland' }, 'elsewhere'),
    n: to('help-in-setting', { nation: 'northern-ireland' }, 'elsewhere'),
  }),
  sixteen: yearOf('yr', 'schoolYearOfSixteen', 12, -9),
} as const

export const sharedQuestions = {
  setting: one('st', {
    ms: { setting: 'maintained-school' },
    ac: { setting: 'academy' },
    in: { setting: 'independent-school' },
    nm: { setting: 'non-maintained-special-school' },
    pr: { setting: 'pupil-referral-unit' },
    mn: { setting: 'maintained-nursery-school' },
    ey: { setting: 'early-years-provider' },
    fe: { setting: 'college' },
    sp: { setting: 'specialist-post-16' },
  }),
  'plan-stage': one('ps', {
    k: { hasPlan: 'yes', inPlanProcess: 'no' },
    r: { hasPlan: 'yes', inPlanProcess: 'yes' },
    a: { hasPlan: 'no', inPlanProcess: 'yes' },
    x: { hasPlan: 'no', inPlanProcess: 'no' },
  }),
} as const
