/** Every state of the notice check worth looking at. */
import type { PageState } from '../../kit/page.ts'

const poor = `Dear parent

EHC needs assessment: our decision

3 November 2026

Thank you for your request of 1 October 2026. The panel has decided not to carry out an education, health and care needs assessment for your child. This is because the school can meet your child’s needs from its own resources.

If you are unhappy with this decision you can appeal within 60 days of receiving this letter. You must go to mediation before you appeal. You may wish to contact the mediation service.

If you miss the deadline you lose your right of appeal.

Yours sincerely
SEN Officer`

const full = `Dear parent

3 November 2026

We have decided not to carry out an EHC needs assessment for your child. We decided this because the evidence shows that the support in school is working.

You have the right to appeal to the First-tier Tribunal (Special Educational Needs and Disability) against this decision. An appeal must be made within two months of the date on which this letter was sent, or within one month of the date of a mediation certificate, whichever is later.

You have the right to mediation. Before you can appeal you need a certificate from a mediation adviser. You do not need a certificate if your appeal is only about the school or college named in a plan. You do not have to take part in mediation. Contact the mediation adviser, the Example Mediation Service, on 01632 960001 or at adviser@example.org, within two months of the date of this letter. If you want mediation you must tell us so, tell us what the mediation is about and, where you want health care provision, which. The person at the council to contact about mediation is the SEND mediation officer, 01632 960002.

Disagreement resolution services are also available to you: Example Resolve, 01632 960003. For free and impartial information, advice and support contact SENDIASS on 01632 960004.

SEN Officer`

export const noticeStates: readonly PageState[] = [
  { name: 'empty', address: '/notice' },
  { name: 'a decision chosen', address: '/notice?kind=cease' },
  { name: 'nothing given', address: '/notice', form: { text: ' ' }, status: 400 },
  {
    name: 'a date that is none',
    address: '/notice',
    form: { text: 'Dear parent', 'decided-on-day': '31', 'decided-on-month': '2', 'decided-on-year': '2026' },
    status: 400,
  },
  { name: 'a poor letter', address: '/notice', form: { text: poor } },
  { name: 'a full letter', address: '/notice', form: { text: full } },
  {
    name: 'not a decision',
    address: '/notice',
    form: { text: 'We enclose a draft EHC plan. You have 15 days to comment on this draft plan.' },
  },
  { name: 'not a letter', address: '/notice', form: { text: 'Bread, milk, eggs.' } },
]
