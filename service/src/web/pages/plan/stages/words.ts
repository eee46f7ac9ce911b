/** The words of the stages of mediation and of disagreement resolution. */
import type { RuleId } from '@way-forward/law'
import { type Said, said } from '../beside/beside-view.ts'

export const words = {
  title: 'Mediation and disagreement resolution, stage by stage',
  lead: 'In both, somebody independent helps the two sides to talk. In neither does that person decide anything. They are for different things, and one does not take the place of the other.',
  contents: 'On this page',
  compareHeading: 'Which is which',
  mediation: 'Mediation',
  resolution: 'Disagreement resolution',
  whoHeading: 'Who may come',
  expensesHeading: 'Expenses that you can claim',
  expensesIntro:
    'Whoever arranges the mediation pays what it costs you to come: the council, or the health commissioner where only health is in issue. They may ask you to agree an expense with them beforehand, and to show a receipt or other proof.',
  expensesOnly:
    'These figures are for mediation. For disagreement resolution the law names none: ask the service before you spend anything.',
  expensesCaption: 'What is paid for mediation',
  expense: 'What for',
  most: 'What is paid',
  claimCaption: 'Note what you spend',
  claimColumns: ['Day', 'What for', 'Cost', 'Agreed with', 'Receipt kept'],
  more: 'What the law says of it',
} as const

/** What one of the two is, in a row of the comparison. */
export interface Compared {
  readonly about: string
  readonly mediation: Said
  readonly resolution: Said
}

export const compared: readonly Compared[] = [
  {
    about: 'What it is for',
    mediation: said(
      'A decision of the council on an assessment or a plan that could be appealed, and what a plan says on health and social care.',
      'LAW-MED-01',
    ),
    resolution: said(
      'How the council, a school, nursery or college does its duty to somebody with special educational needs, and the help that it gives. Also health, while a plan is made or reviewed. No plan is needed.',
      'LAW-DRS-02',
      'LAW-DRS-03',
      'LAW-DRS-05',
      'LAW-DRS-06',
    ),
  },
  {
    about: 'Who must take part',
    mediation: said(
      'Not you. The council must, or the health commissioner where it arranges it.',
      'LAW-MED-09',
    ),
    resolution: said('Nobody. Each side says yes or no.', 'LAW-DRS-01'),
  },
  {
    about: 'The time',
    mediation: said(
      'To be arranged within 30 days from the day on which the council was told. Where only health is in issue: from the day on which the commissioner heard from the council.',
      'LAW-MED-25',
    ),
    resolution: said('The law sets none. It can run before, beside or after anything else.', 'LAW-DRS-09'),
  },
  {
    about: 'A certificate for an appeal',
    mediation: said('Yes, within three working days of the end.', 'LAW-MED-31'),
    resolution: said('No. It gives no certificate and stops no clock.', 'LAW-DRS-08'),
  },
  {
    about: 'What is agreed',
    mediation: said('Must be put in writing, and must be done in the time that the law sets.', 'LAW-MED-34'),
    resolution: said(
      'The law sets no time for it: ask for it in writing, with names and dates.',
      'LAW-DRS-09',
    ),
  },
  {
    about: 'Cost',
    mediation: said('Free, and what is said stays in the room.', 'LAW-MED-37'),
    resolution: said('Free: the council makes the arrangements.', 'LAW-DRS-01'),
  },
]

/** One stage. */
export interface Stage {
  readonly title: string
  /** In a sentence. */
  readonly gist: string
  readonly says: readonly Said[]
}

export const mediationStages: readonly Stage[] = [
  {
    title: 'First contact',
    gist: 'You ring the mediation adviser, and say whether you want to mediate.',
    says: [
      said(
        'You ring or write to the mediation adviser within two months after the decision letter was sent. The letter must say how.',
        'LAW-MED-20',
        'LAW-NOT-02',
      ),
      said(
        'The adviser tells you about mediation and asks what you want. The adviser is employed neither by a council nor by a health commissioner.',
        'LAW-DEF-13',
        'LAW-DEF-12',
      ),
      said(
        'You do not want to mediate: say so. The certificate must come within three working days.',
        'LAW-MED-21',
      ),
      said(
        'You want to mediate: the council must be told, and what it is about. If health help is missing from the plan, say which help you want. Ask the adviser to pass it on, or write yourself, and note the day.',
        'LAW-MED-02',
      ),
      said(
        'Only the school or other setting is disputed: you need no certificate, and may mediate if you like.',
        'LAW-MED-06',
        'LAW-MED-01',
      ),
    ],
  },
  {
    title: 'Case review',
    gist: 'The service hears both sides, and a day and a place are found.',
    says: [
      said(
        'The mediation service speaks with each side about what is in dispute and what could settle it.',
        'LAW-MED-37',
      ),
      said(
        'Where health is in issue, the council tells each health commissioner within three working days, and each takes part. Where only health is in issue, the commissioner arranges the mediation and the council is not a party.',
        'LAW-MED-24',
        'LAW-MED-03',
      ),
      said(
        'A day and a place are found. You must hear of them at least five working days before, unless you agree to less.',
        'LAW-MED-28',
      ),
      said(
        'The mediator is employed by no council nor, where health is in issue, by a health commissioner, and must know enough of the law on special educational needs, health and social care.',
        'LAW-DEF-12',
        'LAW-MED-32',
      ),
      said('The council cannot ask for another meeting to be held first.', 'LAW-MED-38'),
      said(
        'It cannot be arranged in time: the council must tell the adviser, you count as having taken part, and the certificate is due within three working days. The law says this of mediation that the council arranges.',
        'LAW-MED-26',
      ),
    ],
  },
  {
    title: 'The meeting',
    gist: 'You and the council talk, with a mediator who decides nothing.',
    says: [
      said('The mediator leads it and decides nothing.', 'LAW-MED-09'),
      said(
        'People must come who have the authority to settle what is in dispute. Ask for their names beforehand.',
        'LAW-MED-27',
      ),
      said(
        'The mediator must take reasonable steps to learn the views of the child, or of the young person where somebody else acts for them.',
        'LAW-MED-30',
      ),
      said(
        'What is said there is treated as confidential, so that both sides can speak freely. That is how mediation services work, not a rule of the law.',
        'LAW-MED-37',
      ),
      said('You may stop at any time: mediation is voluntary for you.', 'LAW-MED-09'),
    ],
  },
  {
    title: 'The outcome',
    gist: 'What is agreed is put in writing, and the certificate comes.',
    says: [
      said(
        'What is agreed must be put in writing. What could have been appealed is done in the time for a Tribunal order; anything else within two weeks. Other times can be agreed in writing.',
        'LAW-MED-34',
      ),
      said(
        'After mediation about health alone, the commissioner tells the council of the agreement within a week.',
        'LAW-MED-34',
      ),
      said(
        'The certificate must come within three working days of the end, whatever the outcome. It comes from the adviser.',
        'LAW-MED-31',
        'LAW-DEF-13',
      ),
      said('You agree on a part: the rest can still be appealed.', 'LAW-MED-31'),
      said('It is not kept: write to the director of children’s services, then complain.', 'LAW-CMP-12'),
    ],
  },
]

export const resolutionStages: readonly Stage[] = [
  {
    title: 'First contact',
    gist: 'You ask the service. You need no plan, and nothing has to come before.',
    says: [
      said(
        'You ask the council’s disagreement resolution service. The council must make it known, and its Local Offer says how to reach it.',
        'LAW-DRS-11',
        'LAW-DUTY-03',
      ),
      said(
        'You need neither a plan nor an assessment, and nothing has to come before it.',
        'LAW-DRS-06',
        'LAW-DRS-09',
      ),
      said(
        'One process can bring several bodies to one table: council, school, nursery or college, and health while a plan is made or reviewed.',
        'LAW-DRS-02',
        'LAW-DRS-03',
        'LAW-DRS-05',
      ),
    ],
  },
  {
    title: 'Case review',
    gist: 'The service asks the others to take part, and hears each side.',
    says: [
      said(
        'The service asks the others whether they will take part. They may say no. Ask for the answer in writing.',
        'LAW-DRS-01',
      ),
      said('It hears each side, and finds a time and a place that suit.', 'LAW-DRS-01'),
      said(
        'The person who leads it is employed neither by a council nor by a health commissioner.',
        'LAW-DEF-12',
      ),
    ],
  },
  {
    title: 'The meeting',
    gist: 'You talk, with somebody who decides nothing.',
    says: [
      said(
        'The facilitator helps both sides to say what they need and what they can do, and decides nothing.',
        'LAW-DRS-01',
      ),
      said(
        'The law does not say who may come: tell the service beforehand whom you bring, such as a friend or an adviser.',
        'LAW-DRS-01',
      ),
      said('You may stop at any time: it is voluntary for all.', 'LAW-DRS-01'),
    ],
  },
  {
    title: 'The outcome',
    gist: 'Ask for what was agreed in writing. Nothing else is lost.',
    says: [
      said('Ask for what was agreed in writing: each point with a name and a date.', 'LAW-DRS-09'),
      said(
        'Agreed or not, complaint, mediation and appeal stay as open as they were. Their time has run on.',
        'LAW-DRS-09',
        'LAW-CMP-13',
      ),
      said(
        'It does not cover a health commissioner that does not carry out a final plan, nor a school against the council.',
        'LAW-DRS-10',
      ),
    ],
  },
]

/** Who may come to mediation. */
export const whoMayCome: readonly Said[] = [
  said(
    'You, and the council. Each health commissioner, where health is in issue.',
    'LAW-MED-29',
    'LAW-MED-03',
  ),
  said(
    'One advocate or other supporter of your choice, by right. It may be a lawyer. For more than one, ask for agreement.',
    'LAW-MED-29',
  ),
  said('The child, if the parent and the mediator agree.', 'LAW-MED-29'),
  said('A young person for whom somebody else acts, if that person and the mediator agree.', 'LAW-CAP-07'),
  said('Anybody else, such as a teacher, if all sides agree, or else if the mediator does.', 'LAW-MED-29'),
]

/** What is paid for coming to mediation. Source: LAW-MED-33 (SEND Regulations 2014 reg 41). */
export const expenses: readonly { readonly what: string; readonly paid: string }[] = [
  { what: 'Train, bus or other public transport', paid: 'The standard-class fare' },
  { what: 'Your own car', paid: '25p a mile' },
  { what: 'A taxi', paid: 'Its fare' },
  { what: 'Lost earnings', paid: 'Up to £45' },
  { what: 'Registered care while you are there', paid: '£5.35 an hour for each person cared for' },
  { what: 'A night in inner London', paid: 'Up to £81' },
  { what: 'A night elsewhere', paid: 'Up to £71' },
  { what: 'A night with family or friends', paid: 'Up to £21' },
]
export const expensesRule: RuleId = 'LAW-MED-33'
