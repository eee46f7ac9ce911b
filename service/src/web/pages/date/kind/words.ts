/** The words of the page that checks one date. What the law says comes from the law. */
import { type DeadlineResult, day, type Field, plainDay, type RunsOn } from '@way-forward/law'

/** Labels for the fields that the law describes in the codes of the command line. */
const ownLabels: Readonly<Record<string, string>> = {
  case: 'What the case is about',
  to: 'What kind of move it is',
  'also-amends-provision':
    'It also changes the needs or the help in the plan. Only with a change of the school or other place.',
  terms: 'The term dates of the school. Without them you see the rule in words.',
}

/** What to say where the law refuses a field in the codes of the command line. By kind and field. */
const ownFaults: Readonly<Record<string, string>> = {
  'unopposed also-amends-provision':
    'Choose this only with a change of the school or other place, or leave it empty',
  'final-amended-plan proposed':
    'A proposal that follows the review meeting cannot have been sent before it. Check both days, or leave the day of the meeting empty',
}

/** The label of a field: the first sentence of what the law says about it, without its stop. */
export function labelOf(name: string, field: Field): string {
  return sentencesOf(ownLabels[name] ?? field.doc)[0]
}

/** What the law says about a field after its first sentence, or null. */
export function hintOf(name: string, field: Field): string | null {
  return sentencesOf(ownLabels[name] ?? field.doc)[1]
}

/** What to do where a field was left empty: "Enter the day on which the council received the request". */
export function invitation(name: string, field: Field): string {
  const label = labelOf(name, field)
  const rest = label.charAt(0).toLowerCase() + label.slice(1)
  return `${field.type === 'choice' ? 'Choose' : 'Enter'} ${rest}`
}

/** What the law refuses, for people: without codes, with days in words. */
export function faultWords(kind: string, field: string, message: string): string {
  return ownFaults[`${kind} ${field}`] ?? withWrittenDays(message)
}

/** A choice in plain words. A code that has none is shown as words all the same. */
export function optionWords(option: string): string {
  return wordsOfOptions[option] ?? sentenceOf(option)
}

/** Codes of choices in plain words. Source: dossier LAW-ORD-03, LAW-UNO-01, LAW-PHASE-01, LAW-EXC-01. */
export const wordsOfOptions: Readonly<Record<string, string>> = {
  sen: 'A special educational needs appeal',
  discrimination: 'A disability discrimination claim',
  'post-16': 'From secondary school to a post-16 school or college',
  other: 'Any other change, such as primary to secondary school',
  'assess-notify': 'Say that it will assess',
  'assess-refusal': 'After assessing: send its decision with reasons, where no plan is needed',
  'assess-final-plan': 'After assessing: send the final plan, where one is needed',
  'reassess-notify': 'Say that it will assess again',
  'reassess-refusal': 'After assessing again: send its decision with reasons, where no plan is needed',
  'reassess-final-plan': 'After assessing again: send the final plan, where one is needed',
  'make-draft-plan': 'Make a plan: send the draft',
  'make-final-plan': 'Make a plan: send the final plan',
  reconsider: 'Think again: send a draft plan or a notice of refusal',
  'amend-provision': 'Change the needs or the help (Sections B and F): send the amended plan',
  'amend-placement': 'Change the school or other place (Section I): send the amended plan',
  continue: 'Keep the plan as it is',
  'continue-amended': 'Keep the plan and change it: send the amended plan',
  'dismiss-cease': 'End the plan, because the appeal was dismissed',
  permanent: 'The pupil was excluded for good',
  'over-15': 'With it, suspensions this term come to more than 15 school days',
  'loses-exam': 'The pupil loses a public examination or national curriculum test',
  '6-to-15': 'With it, suspensions this term come to 6 to 15 school days',
}

/** Who must act, at the start of a sentence. */
export const who: Readonly<Record<RunsOn, string>> = {
  family: 'You',
  authority: 'The council',
  commissioner: 'The health commissioner',
  'mediation-adviser': 'The mediation adviser',
  tribunal: 'The Tribunal',
  body: 'The body responsible',
}

/** Who must act, on its own. */
export const whoAlone: Readonly<Record<RunsOn, string>> = {
  ...who,
  family: 'You: the parent, the young person, or whoever acts for them',
}

/** What must have happened by the last day. @param written that day in words */
export function mustHappen({ kind, manner, runsOn, moment }: DeadlineResult, written: string): string {
  if (moment !== null)
    return `The ${kind === 'upper-tribunal-appeal' ? 'Upper ' : ''}Tribunal must receive it by 5pm on ${written}`
  if (manner === 'received') return `It must be received by the end of ${written}`
  return `${who[runsOn]} must ${manner === 'sent' ? 'send it' : 'do it'} by ${written}`
}

/** Text of the law with its machine dates written for people. */
export function withWrittenDays(text: string): string {
  return text.replace(/\b\d{4}-\d{2}-\d{2}\b/g, (iso) => plainDay(day(iso)))
}

/** How far away a day is. @param days from today; negative where it has passed */
export function distance(days: number): string {
  if (days === 0) return 'That is today.'
  if (days === 1) return 'That is tomorrow.'
  if (days === -1) return 'That was yesterday.'
  return days > 0 ? `That is ${days} days from today.` : `That was ${-days} days ago.`
}

export const page = {
  back: 'All dates',
  show: 'Show the date',
  showAgain: 'Show the new date',
  optional: ' (optional)',
  notKnown: 'I do not know',
  yes: 'Yes',
  entered: 'What was entered',
  example: 'For example, 27 3 2026',
  yearExample: 'For example, 2027',
  termsExample:
    'Half term by half term. For example, 2 September 2026 to 23 October 2026, 2 November 2026 to 18 December 2026',
  termsFault:
    'Write the term dates as days from and to, in order, such as 2 September 2026 to 23 October 2026, 2 November 2026 to 18 December 2026',
  formHeading: 'Change what you entered',
  workingHeading: 'How this date is worked out',
  sourcesHeading: 'The law behind it',
  addressHeading: 'Keep this answer',
  address:
    'This address shows the same answer again. Copy it into a letter, a file or a message. It holds what you entered and nothing else.',
  lastDay: 'Last day',
  noDay: 'No day yet',
  noDaySays:
    'It runs in school days, and terms differ from school to school. To see the day, give the term dates of the school from before the time starts until after it ends, or ask the school.',
  advisedDay: 'Advised day',
  advisedSays: 'Aim for this day. It leaves room for a slow post, a full mailbox or a closed office.',
  laterReading: 'Later reading',
  laterSays: 'Some would count to this day. Do not plan on it.',
  laterSaysOther: 'Some would count to this day. Until it has passed, do not call it late.',
  runsOn: 'Who must act',
  doubt: 'What is not certain',
  step: 'Step',
  days: 'Days',
  rule: 'Rule',
  passedFamily:
    'A missed day is not always the end. Do not wait: act today, and get advice on what can still be done.',
  passedFamilyLink: 'See what can still be done about a council’s decision',
  passedOther: 'If it has not happened, it is late.',
  betweenOther: 'On the later reading there is still time.',
  beyondHeading: 'This date cannot be worked out yet',
  beyondSays:
    'Some time limits move for bank holidays, and bank holidays are only published for some years. We do not guess. The dates that we can give are from 2012 to the end of the published table.',
  unknownHeading: 'There is no such date here',
  unknownSays: 'The address may have lost a letter on its way.',
  unknownLink: 'See all the dates that can be checked.',
  lawAsAt: 'The law as it was read on',
} as const

function sentencesOf(doc: string): readonly [string, string | null] {
  const end = doc.indexOf('. ')
  return end < 0 ? [doc.replace(/\.$/, ''), null] : [doc.slice(0, end), doc.slice(end + 2)]
}

function sentenceOf(code: string): string {
  const words = code.replaceAll('-', ' ')
  return words.charAt(0).toUpperCase() + words.slice(1)
}
