/** How a case asks for what the guide does not ask for, or asks for in other surroundings. */
import type { ConcernKind, FactName, QuestionName } from '@way-forward/law'

/** A question and, where it is a choice, its answers, in the reader's words. */
export interface OwnQuestion {
  readonly heading: string
  /** In a list of what is known; absent: as the law names the fact. */
  readonly short?: string
  readonly hint?: string
  /** The answer in words to choose, by the word of the law. */
  readonly options?: Readonly<Record<string, string>>
}

/** `person`, or a kind of concern, and the name of a fact. */
export type FactKey = `${ConcernKind | 'person'} ${FactName}`

const capacity = {
  has: 'Yes',
  lacks: 'No: the mental capacity to decide about this is lacking',
  doubted: 'It is in doubt',
}
const representative = {
  deputy: 'A deputy of the Court of Protection',
  'lasting-power-of-attorney': 'An attorney with a lasting power of attorney',
  'enduring-power-of-attorney': 'An attorney with an enduring power of attorney',
  none: 'Nobody has been appointed',
}

/** The facts of the person, as the person themselves is asked for them and reads them. */
export const ownQuestionsToYou: Readonly<
  Partial<
    Record<FactKey, Partial<Pick<OwnQuestion, 'heading' | 'short' | 'hint'> & { readonly why: string }>>
  >
> = {
  'person nation': { heading: 'Where do you live?', short: 'Where you live' },
  'person bornOn': {
    heading: 'On which day were you born?',
    hint: 'Nobody is asked for it to get dates. It says from which day rights pass to you',
  },
  'person schoolYearOfSixteen': {
    heading: 'In which school year is your 16th birthday?',
    short: 'School year of your 16th birthday',
    hint: 'A school year runs from 1 September to 31 August',
    why: 'Rights pass to you after that school year, and later social care for adults takes over. We do not ask for your date of birth.',
  },
  'person detained': { heading: 'Are you in youth custody?' },
  'person youngPersonCapacity': {
    heading: 'Can you decide about this yourself?',
    short: 'Whether you can decide yourself',
  },
  'person youngPersonRepresentative': {
    heading: 'Who may act for you by law?',
    short: 'Who may act for you',
  },
  'person parentCapacity': {
    heading: 'Can your parent decide about this?',
    short: 'Whether your parent can decide',
  },
  'person parentRepresentative': {
    heading: 'Who may act for your parent by law?',
    short: 'Who may act for your parent',
  },
}

export const ownQuestions: Readonly<Partial<Record<FactKey, OwnQuestion>>> = {
  'person nation': {
    heading: 'Where does the child or young person live?',
    short: 'Where the child or young person lives',
    options: {
      england: 'England',
      wales: 'Wales',
      scotland: 'Scotland',
      'northern-ireland': 'Northern Ireland',
    },
  },
  'person asks': {
    heading: 'Who acts in this case?',
    short: 'Who acts, as the law sees it',
    options: {
      parent: 'A parent or carer',
      'young-person': 'The young person, after Year 11',
      child: 'The child, before the end of Year 11',
      'alternative-person': 'Somebody who acts for a young person or parent who cannot decide',
      supporter: 'Somebody who helps',
    },
  },
  'person bornOn': {
    heading: 'On which day was the child or young person born?',
    short: 'Date of birth',
    hint: 'Nobody is asked for it to get dates. It says from which day rights pass to a young person',
  },
  'person detained': { heading: 'Is the young person in youth custody?', short: 'In youth custody' },
  'person youngPersonCapacity': { heading: 'Can the young person decide about this?', options: capacity },
  'person youngPersonRepresentative': {
    heading: 'Who may act for the young person by law?',
    options: representative,
  },
  'person parentCapacity': { heading: 'Can the parent decide about this?', options: capacity },
  'person parentRepresentative': {
    heading: 'Who may act for the parent by law?',
    options: representative,
  },
  'council-decision noticeDatedOn': {
    heading: 'What date is on the letter?',
    short: 'Date on the letter',
    hint: 'The letter that tells you the decision, not an earlier one',
  },
  'council-decision noticeSentOn': {
    heading: 'On which day was the letter sent?',
    short: 'Letter sent',
    hint: 'The day of the email, or the postmark',
  },
  'council-decision followsTribunalOrder': {
    heading: 'Was the plan made to carry out an order of the Tribunal?',
    short: 'Follows a Tribunal order',
  },
  'council-decision adviserToldNoMediationOn': {
    heading: 'Have you told the mediation adviser that you do not want to mediate?',
    short: 'Adviser told: no mediation',
  },
  'council-decision commissionerToldOn': {
    heading: 'Has the health commissioner been told that you want mediation?',
    short: 'Health commissioner told',
  },
  'council-decision adviserToldCannotArrangeOn': {
    heading: 'Has the council told the adviser that it cannot arrange mediation in time?',
    short: 'Adviser told: not in time',
  },
  'council-decision mediationNoticeOn': {
    heading: 'Have you been told the date and place of the mediation?',
    short: 'Told date and place of the mediation',
  },
  'council-decision mediationMeetingOn': {
    heading: 'On which day is the mediation meeting?',
    short: 'Mediation meeting',
  },
  'council-decision mediationEndedOn': { heading: 'Has the mediation ended?', short: 'Mediation ended' },
  'council-decision authorityReceivedAppealOn': {
    heading: 'Has the council received your appeal from the Tribunal?',
    short: 'Council received the appeal',
    hint: 'The Tribunal’s letters, or the council, can say on which day',
  },
  'council-decision responseDirectedFor': {
    heading: 'Which day did the Tribunal set for the council’s response?',
    short: 'Council’s response: day set',
    hint: 'It stands in a letter of the Tribunal, and takes the place of the day that is worked out here',
  },
  'council-decision evidenceDirectedFor': {
    heading: 'Which day did the Tribunal set for the last evidence?',
    short: 'Last evidence: day set',
    hint: 'It stands in a letter of the Tribunal',
  },
  'council-decision hearingOn': {
    heading: 'On which day is the hearing?',
    short: 'Hearing',
    hint: 'It stands in a letter of the Tribunal',
  },
  'council-decision tribunalDecidedOn': {
    heading: 'Has the Tribunal sent its decision?',
    short: 'Tribunal’s decision',
    hint: 'The decision on the appeal, with its reasons',
  },
  'council-decision permissionRefusedOn': {
    heading: 'Has the Tribunal refused permission to appeal further?',
    short: 'Permission to appeal further refused',
    hint: 'Permission to appeal to the Upper Tribunal',
  },
  'overdue startedOn': {
    heading: 'On which day did the council’s time begin?',
    short: 'Time began',
    hint: 'On which the request was received, the plan made or last reviewed, the review meeting held, the proposed changes sent, or you were told of the re-assessment',
  },
  'health-service inPlanProcess': {
    heading: 'Is it about the assessment for a plan, or about its review?',
    short: 'About an assessment or review',
  },
  'social-care inPlanProcess': {
    heading: 'Is it about the assessment for a plan, or about its review?',
    short: 'About an assessment or review',
  },
  'social-care service': {
    heading: 'Is it social care for a child or for an adult?',
    options: { childrens: 'Social care for children', adults: 'Social care for adults' },
  },
  'exclusion exclusion': {
    heading: 'Was it for good, or for a fixed time?',
    short: 'For good, or for a time',
    options: { permanent: 'Excluded for good', suspension: 'Suspended for a fixed time' },
  },
  'exclusion losesExam': {
    heading: 'Is a public exam or a national test missed?',
    short: 'Exam or national test missed',
  },
  'agreement healthOnly': { heading: 'Was the mediation about health alone?', short: 'About health alone' },
  'agreement keptOn': { heading: 'Has what was agreed been done?', short: 'What was agreed is done' },
  'tribunal-order keptOn': { heading: 'Has what was ordered been done?', short: 'What was ordered is done' },
  'recommendation directedFor': { heading: 'Which day did the Tribunal set for the answer?' },
}

/** The question of the guide that asks for a fact of this kind, where several ask for a fact of that name. */
export const questionsOfGuide: Readonly<Partial<Record<FactKey | FactName, QuestionName>>> = {
  hasPlan: 'has-plan',
  complainedOn: 'complained',
  complaintAnsweredOn: 'complaint-answered',
  doneOn: 'done',
  wants: 'asking',
  'plan-not-delivered inPlanProcess': 'under-way',
  'request requestedOn': 'requested',
  'records requestedOn': 'records-asked',
  'request answeredOn': 'request-answered',
  'records answeredOn': 'records-came',
  'exclusion panelAskedOn': 'panel-asked',
  'transport panelAskedOn': 'second-stage',
  'exclusion panelDecidedOn': 'panel-decided',
  'transport panelDecidedOn': 'second-stage-decided',
}
