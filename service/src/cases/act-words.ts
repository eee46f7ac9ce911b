/** What was done, in plain words. They follow a name: "A parent" and "opened the case file 3 times". */
import { type Act, acts } from './note-act.ts'

/** Stands for whom it was done to where somebody did it to themselves. */
export const oneself = 'oneself'

/** @param whom it was done to, where it is somebody whom the reader knows; `oneself` */
type Words = (times: number, whom: string | null) => string

const words: Readonly<Record<Act, Words>> = {
  'opened-case': () => 'began this case file',
  'looked-at-case': (n) => `opened the case file${times(n)}`,
  'added-concern': (n) => `added ${some(n, 'a disagreement', 'disagreements')}`,
  'settled-concern': (n) => `said of ${some(n, 'a disagreement', 'disagreements')} whether it goes on`,
  'recorded-event': (n) => `recorded ${some(n, 'a date or fact', 'dates or facts')}`,
  'corrected-event': (n) => `corrected ${some(n, 'a date or fact', 'dates or facts')}`,
  'changed-detail': (n) => `changed who or what the case is about${times(n)}`,
  'added-entry': (n) => `added ${some(n, 'a note, call or letter', 'notes, calls or letters')}`,
  'corrected-entry': (n) => `corrected ${some(n, 'a note, call or letter', 'notes, calls or letters')}`,
  'redacted-entry': (n) =>
    `took the words out of ${some(n, 'a note, call or letter', 'notes, calls or letters')}`,
  'made-letter': (n) => `made ${some(n, 'a letter', 'letters')}`,
  'added-provision': (n) => `wrote down what the plan promises${times(n)}`,
  'recorded-delivery': (n) => `recorded what help was given${times(n)}`,
  'added-document': (n) => `added ${some(n, 'a document', 'documents')}`,
  'opened-document': (n) => `opened ${some(n, 'a document', 'documents')}`,
  'redacted-document': (n) => `took out ${some(n, 'a document', 'documents')}`,
  invited: (n) => `invited ${n === 1 ? 'somebody' : `${n} people`}`,
  'withdrew-invitation': (n) => `took back ${some(n, 'an invitation', 'invitations')}`,
  joined: () => 'accepted an invitation and came in',
  'shared-wall': (_, whom) => `chose what ${whom ?? 'somebody'} can see`,
  'withdrew-share': (_, whom) => `took back what ${whom ?? 'somebody'} could see`,
  left: () => 'left what is shared',
  assigned: (n, whom) =>
    whom === oneself ? `took on the case${times(n)}` : `gave the case to ${whom ?? 'a colleague'}${times(n)}`,
  unassigned: (n, whom) =>
    whom === oneself
      ? `gave up the case${times(n)}`
      : `took the case from ${whom ?? 'a colleague'}${times(n)}`,
  'took-back-enquiry': (n) => `took back what they asked ${some(n, 'a service', 'services')}`,
  'sent-enquiry': (n) => `asked ${some(n, 'a service', 'services')} for help`,
  'accepted-enquiry': () => 'accepted what was asked and came in',
  exported: (n) => `took a copy of what they can see${times(n)}`,
  'erased-side': () => 'erased their side',
  'made-calendar': () => 'made a calendar to follow',
  'revoked-calendar': () => 'ended a calendar',
  'recorded-step': (n) => `recorded ${some(n, 'a step', 'steps')} of a mediation or disagreement resolution`,
  'corrected-step': (n) =>
    `corrected ${some(n, 'a step', 'steps')} of a mediation or disagreement resolution`,
}

/**
 * What was done, so many times.
 * @param act as it was noted; one that a later version noted is said as such
 */
export function actInWords(act: string, count = 1, whom: string | null = null): string {
  return isAct(act) ? words[act](count, whom) : `did something that this page has no words for${times(count)}`
}

function isAct(act: string): act is Act {
  return (acts as readonly string[]).includes(act)
}

function times(n: number): string {
  if (n === 1) return ''
  return n === 2 ? ' twice' : ` ${n} times`
}

function some(n: number, one: string, many: string): string {
  return n === 1 ? one : `${n} ${many}`
}
