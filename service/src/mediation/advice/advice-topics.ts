/**
 * What a mediation adviser explains before a family decides (s.55(4), (5)), in words that speak for neither choice. The
 * adviser ticks what was explained; the version in writing shows the same words.
 */
import type { RuleId } from '@way-forward/law'

interface TopicWords {
  readonly title?: string
  readonly says?: string
}

export interface AdviceTopic {
  /** Its name in an `advice` step: kept for good, so never given another meaning. */
  readonly name: string
  readonly title: string
  readonly says: string
  /** The same as it is said to the family itself, where it is another sentence; to a parent, and to a young person. */
  readonly toFamily?: TopicWords
  readonly toYoungPerson?: TopicWords
  /** Where the law says it; none: it is practice, and `says` tells so. */
  readonly rules: readonly RuleId[]
}

export const adviceTopics: readonly AdviceTopic[] = [
  {
    name: 'what-it-is',
    title: 'What mediation is',
    says: 'A meeting about a decision or a plan, led by somebody who works neither for the council nor for the family. The mediator decides nothing. What both sides agree is written down, and has time limits.',
    toFamily: {
      says: 'A meeting about a decision or a plan, led by somebody who works neither for the council nor for you. The mediator decides nothing. What both sides agree is written down, and has time limits.',
    },
    rules: ['LAW-MED-04', 'LAW-MED-34'],
  },
  {
    name: 'voluntary',
    title: 'The family is free to choose',
    says: 'The family may mediate or not mediate, and may change its mind. The council, or whoever else must arrange it, has to take part if the family wants it.',
    toFamily: {
      title: 'You are free to choose',
      says: 'You may mediate or not mediate, and you may change your mind. The council, or whoever else must arrange it, has to take part if you want it.',
    },
    rules: ['LAW-MED-09'],
  },
  {
    name: 'no-harm',
    title: 'Neither choice is held against the family',
    says: 'Saying yes does not take away the right to appeal, and saying no does not either. The Tribunal decides an appeal on what the child or young person needs.',
    toFamily: {
      title: 'Neither choice is held against you',
      says: 'Saying yes does not take away the right to appeal, and saying no does not either. The Tribunal decides an appeal on what your child needs.',
    },
    toYoungPerson: {
      title: 'Neither choice is held against you',
      says: 'Saying yes does not take away the right to appeal, and saying no does not either. The Tribunal decides an appeal on what you need.',
    },
    rules: ['LAW-MED-09', 'LAW-MED-35'],
  },
  {
    name: 'free',
    title: 'What it costs',
    says: 'In practice the advice, the certificate and the mediation cost the family nothing. Certain expenses of a mediation, such as travel, are paid back.',
    toFamily: {
      says: 'In practice the advice, the certificate and the mediation cost you nothing. Certain expenses of a mediation, such as travel, are paid back.',
    },
    rules: ['LAW-MED-37', 'LAW-MED-33'],
  },
  {
    name: 'confidential',
    title: 'What stays between those who take part',
    says: 'In practice what is said in a mediation is confidential and is not used in an appeal unless everybody agrees. What was agreed in writing may be used.',
    rules: ['LAW-MED-37'],
  },
  {
    name: 'who-takes-part',
    title: 'Who takes part',
    says: 'The family, a supporter if it wants one, the mediator, and people from the council who may settle it. Where health is disputed the health commissioner takes part too; where only health is disputed, the commissioner instead of the council. A child can come if the parent and the mediator agree, and the mediator asks in any case what the child or young person thinks.',
    toFamily: {
      says: 'You, a supporter if you want one, the mediator, and people from the council who may settle it. Where health is disputed the health commissioner takes part too; where only health is disputed, the commissioner instead of the council. Your child can come if you and the mediator agree, and the mediator asks in any case what your child thinks.',
    },
    toYoungPerson: {
      says: 'You, a supporter if you want one, the mediator, and people from the council who may settle it. Where health is disputed the health commissioner takes part too; where only health is disputed, the commissioner instead of the council. You are a party yourself: you say what you think there.',
    },
    rules: ['LAW-MED-29', 'LAW-MED-03', 'LAW-MED-27', 'LAW-MED-30'],
  },
  {
    name: 'certificate',
    title: 'The certificate',
    says: 'Most appeals need a certificate from a mediation adviser. It is issued after mediation, and also without mediation. No certificate is needed where an appeal concerns only the school or other placement.',
    rules: ['LAW-MED-05', 'LAW-MED-06', 'LAW-MED-07', 'LAW-MED-08'],
  },
  {
    name: 'times',
    title: 'How long each choice takes',
    says: 'Without mediation the certificate comes within three working days of saying so. With mediation the council has 30 days from being told to arrange it, and the certificate comes within three working days of its end. If the council says that it cannot arrange it in time, the certificate comes within three working days of that. Where only health is disputed, the health commissioner arranges it, in 30 days from being told by the council, and no rule gives a certificate where it cannot.',
    rules: ['LAW-MED-21', 'LAW-MED-25', 'LAW-MED-31', 'LAW-MED-26'],
  },
  {
    name: 'clock-runs',
    title: 'The time for an appeal goes on',
    says: 'Neither talking nor mediating stops the time for an appeal. It ends two months after the decision was sent, or one month after the certificate, whichever is later. Where the letter has one date and was sent on another day, the earlier of the two is the safe one to count from.',
    rules: ['LAW-MED-35', 'LAW-TIME-01', 'LAW-TIME-02'],
  },
  {
    name: 'after-the-day',
    title: 'If a day has passed',
    says: 'An adviser who is contacted later than two months after the decision may not issue a certificate for not mediating. Mediation can still be asked for, and a judge can give leave to appeal without a certificate. A judge can also let in an appeal that comes late.',
    rules: ['LAW-MED-22', 'LAW-MED-23', 'LAW-TIME-14'],
  },
  {
    name: 'other-help',
    title: 'Where else to get help',
    says: 'The free information, advice and support service of the area (SENDIASS), charities, and the Tribunal’s own guidance. Disagreement resolution and complaints are separate ways that stay open.',
    rules: ['LAW-DUTY-04', 'LAW-DRS-01'],
  },
]

/** To whom a topic is said: somebody who speaks of the family, a parent, or a young person who takes part themselves. */
export type TopicReader = 'others' | 'family' | 'young-person'

/** A topic as it is said to its reader. */
export function topicFor(
  topic: AdviceTopic,
  reader: TopicReader,
): Pick<AdviceTopic, 'title' | 'says' | 'rules'> {
  const { title, says, rules, toFamily, toYoungPerson } = topic
  const mine = reader === 'young-person' ? (toYoungPerson ?? toFamily) : toFamily
  return reader === 'others' ? { title, says, rules } : { title, says, rules, ...mine }
}

/** The topic of this name; null: there is none. */
export function topicNamed(name: string): AdviceTopic | null {
  return adviceTopics.find((topic) => topic.name === name) ?? null
}

/** What a family can say, in the order in which it is offered everywhere: the same question, words and weight. */
export const choices = ['mediate', 'no-mediation', 'undecided'] as const
export type Choice = (typeof choices)[number]
