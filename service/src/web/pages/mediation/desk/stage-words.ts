/** How a matter stands and what is next, in words, for desks and for the page of a matter. */
import { kindNamed } from '@way-forward/law'
import type { Stage, StageTask } from '../../../../mediation/matter-state.ts'

export const stageWords: Readonly<Record<Stage, string>> = {
  new: 'New',
  advising: 'Information and advice',
  'certificate-due': 'Certificate to issue',
  arranging: 'Being arranged',
  dated: 'Meeting set',
  met: 'Meeting held',
  agreeing: 'Agreement being written',
  ending: 'Others to be told that it ends',
  keeping: 'Agreed, to be kept',
  closed: 'Closed',
}

/** As it is said to whoever has to do it, and of somebody else: "… the family". */
interface TaskWords {
  readonly mine: string
  readonly theirs: string
}

const taskWords: Readonly<Record<StageTask | 'meeting', TaskWords>> = {
  'contact-family': { mine: 'Speak with the family', theirs: 'speak with the family' },
  'give-advice': { mine: 'Give information and advice', theirs: 'give information and advice' },
  decide: { mine: 'Decide about mediation', theirs: 'decide about mediation' },
  'say-what-is-open': {
    mine: 'Tell the family what is open to it, and write it down',
    theirs: 'say what is open',
  },
  'say-what-about': { mine: 'Write down what it is about', theirs: 'write down what it is about' },
  'tell-council': { mine: 'Tell the council', theirs: 'tell the council' },
  answer: { mine: 'Say whether you take part, and who comes', theirs: 'say whether they take part' },
  'offer-times': { mine: 'Offer times for a meeting', theirs: 'offer times for a meeting' },
  'mark-times': { mine: 'Say which times you can come', theirs: 'say which times they can come' },
  'set-meeting': { mine: 'Set the meeting', theirs: 'set the meeting' },
  'say-no-meeting': {
    mine: 'Tell the others that there will be no meeting',
    theirs: 'tell the others that there will be no meeting',
  },
  'open-again': { mine: 'Open it again: the family wants mediation now', theirs: 'open it again' },
  'ask-views': {
    mine: 'Ask for the child’s or young person’s views',
    theirs: 'ask for the child’s or young person’s views',
  },
  'say-outcome': { mine: 'Say what came of it', theirs: 'say what came of it' },
  'write-agreement': { mine: 'Write the agreement', theirs: 'write the agreement' },
  'accept-agreement': { mine: 'Read and answer the agreement', theirs: 'answer the agreement' },
  meeting: { mine: 'The meeting', theirs: 'come to the meeting' },
}

const clockWords: Readonly<Record<string, TaskWords>> = {
  certificate: { mine: 'Issue the certificate', theirs: 'issue the certificate' },
  'commissioner-notified': {
    mine: 'Tell the health commissioner',
    theirs: 'tell the health commissioner',
  },
  'mediation-arranged': { mine: 'Arrange the mediation', theirs: 'arrange the mediation' },
  'mediation-notice': {
    mine: 'Tell everybody the date and place',
    theirs: 'tell everybody the date and place',
  },
  'agreement-told-to-council': {
    mine: 'Tell the council of the agreement',
    theirs: 'tell the council of the agreement',
  },
  term: { mine: 'Do what was agreed', theirs: 'do what was agreed' },
}

/** What there is to do. @param what a task, the kind of a clock, or `meeting` */
export function wordsOfTask(what: string): TaskWords {
  const title = kindNamed(what)?.title ?? what
  const known: Readonly<Record<string, TaskWords>> = { ...taskWords, ...clockWords }
  return known[what] ?? { mine: title, theirs: title.charAt(0).toLowerCase() + title.slice(1) }
}
