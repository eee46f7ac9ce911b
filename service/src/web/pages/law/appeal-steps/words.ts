/** The appeal, step by step: our words around the rules. What a rule says is the law's own sentence. */
import type { RuleId } from '@way-forward/law'

/** What a step shows besides its rules. */
export type Extra = 'forms' | 'limits' | 'key'

/** One step. */
export interface AppealStep {
  readonly id: string
  readonly title: string
  readonly lead: string
  readonly rules: readonly RuleId[]
  readonly extra?: Extra
  /** A page that does something about it. */
  readonly link?: { readonly to: string; readonly text: string }
  /** What we know may have changed meanwhile, and GOV.UK is where to look. */
  readonly checkGovUk?: boolean
}

export const steps: readonly AppealStep[] = [
  {
    id: 'before',
    title: 'Before you start',
    lead: 'Look whether the decision can be appealed, and whether you need a mediation certificate. If you do, ring the mediation adviser now: that has a time limit of its own.',
    rules: [
      'LAW-APP-10',
      'LAW-APP-11',
      'LAW-MED-05',
      'LAW-MED-06',
      'LAW-MED-20',
      'LAW-MED-23',
      'LAW-TRIB-04',
      'LAW-AID-01',
    ],
    link: { to: '/routes/mediation-advice', text: 'Mediation advice and the certificate' },
  },
  {
    id: 'time',
    title: 'By when',
    lead: 'The Tribunal must have the appeal by 5pm on the last day. Do not plan on the last day: send it earlier.',
    rules: [
      'LAW-TIME-01',
      'LAW-TIME-02',
      'LAW-TIME-03',
      'LAW-TIME-04',
      'LAW-TIME-05',
      'LAW-TIME-06',
      'LAW-TIME-07',
      'LAW-TIME-12',
      'LAW-TIME-13',
      'LAW-TIME-19',
      'LAW-TIME-21',
    ],
    link: { to: '/date/appeal', text: 'Work out your last day' },
  },
  {
    id: 'late',
    title: 'If the day has passed',
    lead: 'A missed day is not always the end. Send the appeal at once, ask for more time in it, and give the reasons. A judge decides.',
    rules: ['LAW-TIME-14', 'LAW-TIME-15', 'LAW-NOT-04'],
    link: { to: '/routes/appeal-late', text: 'A late appeal' },
  },
  {
    id: 'form',
    title: 'The form',
    lead: 'Which form it is turns on what the council decided. The forms are on GOV.UK.',
    rules: ['LAW-FORM-01', 'LAW-FORM-03', 'LAW-FORM-06'],
    extra: 'forms',
    checkGovUk: true,
  },
  {
    id: 'documents',
    title: 'What goes with it',
    lead: 'A form with something missing comes back, and meanwhile the time goes on.',
    rules: ['LAW-FORM-02', 'LAW-TRIB-02', 'LAW-NOT-05'],
  },
  {
    id: 'where',
    title: 'Where to send it',
    lead: 'Addresses change. Look at GOV.UK on the day on which you send it, and keep the proof that you did.',
    rules: ['LAW-FORM-07'],
    checkGovUk: true,
  },
  {
    id: 'registration',
    title: 'The Tribunal registers it',
    lead: 'A letter or email says that the appeal is there and gives the dates of your case. From then on those dates count, whatever is worked out on these pages.',
    rules: ['LAW-TRIB-10', 'LAW-TRIB-11', 'LAW-TIME-09', 'LAW-TIME-20', 'LAW-TRIB-12'],
    checkGovUk: true,
  },
  {
    id: 'response',
    title: 'The council answers',
    lead: 'It may oppose the appeal, agree to a part of it, or give in.',
    rules: ['LAW-TIME-16', 'LAW-TIME-08', 'LAW-UNO-01'],
    link: { to: '/date/tribunal-response', text: 'Work out when the answer is due' },
  },
  {
    id: 'evidence',
    title: 'Evidence and the bundle',
    lead: 'Send what shows what is needed and why. The council puts all papers into one file, the bundle.',
    rules: ['LAW-TRIB-18', 'LAW-TRIB-15', 'LAW-APP-14'],
    extra: 'limits',
    checkGovUk: true,
  },
  {
    id: 'working-document',
    title: 'The working document',
    lead: 'Where the contents of the plan are disputed, both sides work on one copy of it, so that everybody sees what is left.',
    rules: ['LAW-TRIB-16'],
    extra: 'key',
  },
  {
    id: 'changes',
    title: 'If something must change',
    lead: 'Such as a later hearing, more time, or another witness.',
    rules: ['LAW-TRIB-17', 'LAW-FORM-05'],
    checkGovUk: true,
  },
  {
    id: 'settling',
    title: 'Agreeing, or ending the appeal',
    lead: 'Talking may go on beside the appeal to the last day. Do not end the appeal on a promise alone.',
    rules: ['LAW-UNO-02', 'LAW-TRIB-03', 'LAW-DRS-09'],
  },
  {
    id: 'hearing',
    title: 'The hearing',
    lead: 'You may bring witnesses and someone to help you. The judges ask both sides.',
    rules: ['LAW-TRIB-01', 'LAW-TRIB-14', 'LAW-TRIB-13', 'LAW-CHILD-01', 'LAW-ORD-01'],
    checkGovUk: true,
  },
  {
    id: 'decision',
    title: 'The decision',
    lead: 'It comes in writing, with reasons.',
    rules: ['LAW-TRIB-05', 'LAW-ORD-02', 'LAW-REC-02', 'LAW-REC-04'],
  },
  {
    id: 'after',
    title: 'After the decision',
    lead: 'The council must do what was ordered, in a set time. If you think that the Tribunal got the law wrong, there is a way too, and it is short.',
    rules: [
      'LAW-ORD-03',
      'LAW-ORD-04',
      'LAW-CMP-12',
      'LAW-REC-05',
      'LAW-REC-06',
      'LAW-REC-07',
      'LAW-TIME-17',
      'LAW-TIME-10',
    ],
    link: { to: '/date/order', text: 'Work out by when an order must be carried out' },
  },
  {
    id: 'discrimination',
    title: 'A claim of disability discrimination instead',
    lead: 'It goes to the same Tribunal with other forms and another time limit, and needs no certificate.',
    rules: ['LAW-EQ-01', 'LAW-FORM-04', 'LAW-TIME-18', 'LAW-TIME-11'],
    link: { to: '/routes/discrimination-claim', text: 'A claim against a school' },
  },
]

export const words = {
  title: 'An appeal, step by step',
  lead: 'How an appeal to the Tribunal is made, and what happens after. Each statement shows where it comes from and how surely we know it.',
  beside: 'An appeal is one way beside others.',
  besideLink: 'See every route',
  contents: 'The steps',
  formsCaption: 'Which form for which decision',
  ground: 'What is appealed',
  section: 'Section of the Act',
  form: 'Form',
  limitsCaption: 'Pages that the Tribunal accepts, in an appeal',
  claimLimitsCaption: 'Pages that the Tribunal accepts, in a claim of discrimination',
  limitsSay:
    'For final hearings after 15 July 2025, in pages of A4. The rules were read in summaries: check GOV.UK.',
  part: 'Part',
  pages: 'Pages',
  keyCaption: 'What the types of letters mean',
  looks: 'Looks like',
  means: 'Means',
  struck: 'Struck through',
  strikes: 'never struck through',
} as const

export const looksWords = {
  plain: 'plain letters',
  underlined: 'underlined',
  bold: 'bold',
  italic: 'italic',
} as const
