/** What to have at hand when ringing, what they may say, and what the reader may answer. */
import type { RuleId } from '@way-forward/law'

/** Whom the reader rings. */
export type Callee = 'adviser' | 'council' | 'setting' | 'health' | 'sendiass'

export const words = {
  title: 'What to say when you ring',
  lead: 'A call is quick, and a note of it is proof. Have this page beside you, and ring when you can write at the same time.',
  contents: 'Whom do you ring?',
  others: 'Other calls',
  hand: 'Have at hand',
  say: 'You can begin like this',
  ask: 'Ask',
  may: 'They may say, and you may answer',
  before: 'Before you put the phone down',
  closing: [
    'Say back what you understood: “So you will do this by that day. Is that right?”',
    'Ask for the name of the person, and for an email that says the same.',
    'Note the day, the hour, the name, and each promise.',
  ],
  after: 'After the call',
  follow: [
    'Write to them the same day: “Thank you for speaking to me today. I understood that [what was said]. Please tell me by [day] if that is not right.”',
    'A call alone can be hard to prove. Where a day counts, write as well, and keep the answer.',
  ],
  letters: 'Letters and emails to send',
  log: 'A log to print, for calls and letters',
  noteCaption: 'Notes of your calls',
  noteColumns: [
    'Day and hour',
    'Whom you spoke to',
    'What was said or promised',
    'By when',
    'You wrote after it',
  ],
  dateOf: 'The date on the letter:',
  sentOn: 'The day on which it was sent:',
  told: 'The day on which the council was told that you want mediation:',
  appealBy: 'Your last day to appeal:',
  contactBy: 'Your last day to contact the adviser:',
} as const

/** Something that they may say, and an answer that rests on a rule. */
export interface Reply {
  readonly they: string
  readonly you: string
  readonly rules: readonly RuleId[]
}

/** A call. */
export interface Call {
  readonly callee: Callee
  readonly title: string
  /** What the call is for. */
  readonly lead: string
  readonly hand: readonly string[]
  readonly say: string
  readonly ask: readonly string[]
  readonly replies: readonly Reply[]
}

export const calls: readonly Call[] = [
  {
    callee: 'adviser',
    title: 'The mediation adviser',
    lead: 'For the certificate that most appeals need, or for mediation. Twenty minutes are usually enough.',
    hand: [
      'The council’s letter, with its date and its reference. The adviser’s number must be in it.',
      'What you disagree with, in a sentence for each point.',
      'Whether you want to mediate. You may say no, and you need give no reason.',
      'Your address for the certificate, best by email.',
    ],
    say: 'I have a letter from the council of [date], and I want to appeal. I am ringing for mediation advice. Please note today as the day on which I contacted you.',
    ask: [
      'When will you issue the certificate, and where will you send it?',
      'I want to mediate: will you tell the council today, and send me a copy?',
      'Who from the council will come, and can they decide?',
    ],
    replies: [
      {
        they: 'You must try mediation first.',
        you: 'I must have heard about mediation, and now I have. Whether to mediate is mine to choose. I do not want to: please send the certificate within three working days.',
        rules: ['LAW-MED-09', 'LAW-MED-21'],
      },
      {
        they: 'You need a certificate although you dispute only the school.',
        you: 'I dispute only the school named, its type, or that none is named. For that no certificate is needed. I can still ask to mediate.',
        rules: ['LAW-MED-06', 'LAW-MED-01'],
      },
      {
        they: 'We do not mediate about the school alone.',
        you: 'The right to mediate comes with every decision that can be appealed. It is only the certificate that I do not need.',
        rules: ['LAW-MED-01', 'LAW-MED-04'],
      },
      {
        they: 'You had 60 days, or 30.',
        you: 'The law counts two months, from the day on which the letter was sent. Please look at the date again.',
        rules: ['LAW-MED-20'],
      },
      {
        they: 'You are too late, so you cannot appeal.',
        you: 'A judge decides that. I can ask the Tribunal for leave to appeal without a certificate. Please write to me that I contacted you today, and why you issue none.',
        rules: ['LAW-MED-23', 'LAW-TIME-14'],
      },
      {
        they: 'The council does not want to come.',
        you: 'It must take part if I want to mediate, and somebody must come who can decide.',
        rules: ['LAW-MED-09', 'LAW-MED-27'],
      },
      {
        they: 'There is no date within 30 days.',
        you: 'Then please ask the council to say so. I then count as having taken part, and the certificate is due three working days after you hear from the council.',
        rules: ['LAW-MED-25', 'LAW-MED-26'],
      },
      {
        they: 'You must come alone, or without a lawyer.',
        you: 'I may bring one advocate or supporter of my choice, who may be a lawyer.',
        rules: ['LAW-MED-29'],
      },
      {
        they: 'First there has to be a meeting with the council.',
        you: 'I may come to such a meeting, but nobody can make it a condition. My time runs on, so please go ahead now.',
        rules: ['LAW-MED-38', 'LAW-MED-35'],
      },
    ],
  },
  {
    callee: 'council',
    title: 'The council’s SEND team',
    lead: 'For what is missing, late or unclear, and to find out who can settle it.',
    hand: [
      'The letter or the plan, with its date and its reference.',
      'The dates of what you asked for, and how you can show them.',
      'What you want to happen, and by when.',
    ],
    say: 'I am ringing about [name], reference [reference]. I want to know [what], who decides it, and by which day.',
    ask: [
      'Who is the case officer, and who can decide this?',
      'On which day will I hear, and will it be in writing?',
      'Where in your letter does it name the mediation adviser? Please send me the details today.',
    ],
    replies: [
      {
        they: 'Your time runs from the day you received the letter.',
        you: 'The law counts from the day on which it was sent. I go by the earlier day, to be safe.',
        rules: ['LAW-TIME-01', 'LAW-TIME-02'],
      },
      {
        they: 'You have 60 days to appeal.',
        you: 'It is two months from the day on which the letter was sent, or one month from the certificate if that is later.',
        rules: ['LAW-TIME-01'],
      },
      {
        they: 'Wait: while we talk, the time stands still.',
        you: 'Nothing stops it, not even mediation. I am glad to talk, and I keep to my dates.',
        rules: ['LAW-MED-35', 'LAW-CMP-13'],
      },
      {
        they: 'You missed the day, so the right to appeal is gone.',
        you: 'The Tribunal can give more time, and leave to appeal without a certificate. A judge decides.',
        rules: ['LAW-TIME-14', 'LAW-MED-23'],
      },
      {
        they: 'A diagnosis or a report is needed before we can assess.',
        you: 'The test is whether there are or may be special educational needs, and whether a plan may be necessary. Please decide by that test.',
        rules: ['LAW-DUTY-06'],
      },
      {
        they: 'Only the school can ask for an assessment.',
        you: 'A parent or a young person can ask too. This is my request: please tell me the day by which you will answer.',
        rules: ['LAW-DUTY-05', 'LAW-EHC-01'],
      },
      {
        they: 'The school has to find the help in the plan.',
        you: 'The council must secure what Section F of the plan says, wherever it comes from.',
        rules: ['LAW-DUTY-10'],
      },
      {
        they: 'We are late because we have too few people.',
        you: 'The law names few exceptions, and that is not one of them. Please tell me the day, in writing.',
        rules: ['LAW-EHC-02', 'LAW-EHC-06'],
      },
      {
        they: 'A panel will decide after the mediation.',
        you: 'Somebody must come to mediation who has the authority to settle it there.',
        rules: ['LAW-MED-27'],
      },
      {
        they: 'Use disagreement resolution before you complain or appeal.',
        you: 'I may use it before, beside or after anything else. It takes the place of nothing.',
        rules: ['LAW-DRS-09'],
      },
    ],
  },
  {
    callee: 'setting',
    title: 'School, nursery or college',
    lead: 'For help that is missing, and for a meeting. Ask for the SENCO first, then for the head.',
    hand: [
      'What is missing, since when, and an example or two.',
      'The plan or the support plan, if there is one, and the page.',
      'What you would like to happen, and by when.',
    ],
    say: 'I am worried about [what], since [when]. I would like a meeting with somebody who can change it. I will send my points beforehand.',
    ask: [
      'What help is given now, by whom, how often, and since when?',
      'Where can I find your complaints procedure?',
      'Will you write to me what we agree?',
    ],
    replies: [
      {
        they: 'We can only help children who have a plan.',
        you: 'Mainstream schools, maintained nursery schools, further education colleges and pupil referral units must use their best endeavours for everybody with special educational needs, with a plan or without.',
        rules: ['LAW-DUTY-17'],
      },
      {
        they: 'Disagreement resolution is only for those with a plan.',
        you: 'It is there for all with special educational needs. No plan is needed.',
        rules: ['LAW-DRS-06'],
      },
      {
        they: 'We have no complaints procedure.',
        you: 'A maintained school must have and publish one. So must an academy or independent school have one in writing.',
        rules: ['LAW-CMP-02', 'LAW-CMP-03'],
      },
      {
        they: 'You have to talk to us before you do anything else.',
        you: 'I am glad to. Talking takes away none of my later rights, and their time runs on.',
        rules: ['LAW-CMP-01', 'LAW-CMP-13'],
      },
      {
        they: 'The council says that we may not ask for an assessment.',
        you: 'Somebody acting for a school may ask, and so may I.',
        rules: ['LAW-DUTY-05'],
      },
    ],
  },
  {
    callee: 'health',
    title: 'The health service',
    lead: 'For therapy, equipment or care that does not come. The patient advice service (PALS) can often help the same day.',
    hand: [
      'The plan, with what Section F and Section G say, if there is one.',
      'Letters of the clinic, with dates and the name of the team.',
      'What you want to happen, and by when.',
    ],
    say: 'I am ringing about [therapy or care] that should have come by [day]. Who is responsible for it, and when will it begin?',
    ask: [
      'Which body pays for this: which integrated care board?',
      'When can I expect an answer in writing?',
      'How do I complain, if I want to?',
    ],
    replies: [
      {
        they: 'Complain to the hospital, and to the board as well.',
        you: 'I complain to one of them, not to both. If it is the wrong one, it is sent on and counts as made to the right one.',
        rules: ['LAW-CMP-09'],
      },
      {
        they: 'Therapy is always health, so the council has no part in it.',
        you: 'Therapy that educates or trains counts as special educational provision. It belongs in Section F, and the council must secure it.',
        rules: ['LAW-DEF-04', 'LAW-DUTY-10'],
      },
      {
        they: 'What Section G says is only a wish.',
        you: 'The health commissioner must arrange the health care that Section G says.',
        rules: ['LAW-DUTY-10'],
      },
      {
        they: 'We do not come to mediations.',
        you: 'Where health is in issue, each health commissioner must take part if I want to mediate.',
        rules: ['LAW-MED-03', 'LAW-MED-09'],
      },
    ],
  },
  {
    callee: 'sendiass',
    title: 'SENDIASS, the advice service',
    lead: 'Free advice and support that takes no side. Every council must see to it that there is one.',
    hand: [
      'The council or school that it is about, and the letter with its date.',
      'Your nearest last day, said first: it tells them how soon they must ring back.',
      'What you have done so far, and what you would like help with.',
      'If you write: your name, your child’s name and date of birth, and your question. They ask for these.',
    ],
    say: 'I have a last day on [day]. I need to know [question]. Can somebody ring me before then?',
    ask: [
      'Can somebody come to the meeting with me?',
      'Can you look at what I want to send?',
      'Who else gives advice here, if you cannot help in time?',
    ],
    replies: [
      {
        they: 'We can ring back in two weeks.',
        you: 'My last day comes before that. May I send it in writing today, and who else can help? The council must arrange advice for me.',
        rules: ['LAW-DUTY-04'],
      },
      {
        they: 'We only talk to parents.',
        you: 'The advice is for children, parents and young people.',
        rules: ['LAW-DUTY-04'],
      },
    ],
  },
]
