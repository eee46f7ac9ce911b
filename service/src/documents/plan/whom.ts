/** Whom to contact about a step, in words, and the roles of the directory that name them in an area. */
import type { Concern, NextStep } from '@way-forward/law'
import type { Role } from '../../directory/directory.ts'

/** Somebody to contact. */
export interface Whom {
  readonly name: string
  readonly says: string
  /** Which entries of an area are about them; none where a directory of councils does not hold them. */
  readonly roles: readonly Role[]
}

/**
 * The people for a step, or for several concerns at once.
 * @returns the same list each time for the same kind of step
 */
export function whomFor({ code, urgency }: NextStep, concerns: readonly Concern[]): readonly Whom[] {
  // Where time is short, today's step itself says first whom to ring.
  if (code === 'ring-adviser' && (urgency === 'urgent' || urgency === 'late')) return alone
  const [first, ...more] = concerns
  if (first === undefined || more.length > 0) return alone
  switch (code) {
    case 'elsewhere':
      return forElsewhere
    case 'wait-appeal':
    case 'read-tribunal-decision':
      return forPendingAppeal
    case 'send-appeal':
    case 'ask-late':
    case 'ask-leave':
      return forAppeal
    case 'comment-on-draft':
    case 'ask-for-decision':
      return forDraft
    default:
      return byKind[first.kind]
  }
}

const sendTeam = 'The council’s SEND team'
const tribunalName = 'The SEND Tribunal'

// LAW-NOT-02.
const adviser: Whom = {
  name: 'The mediation adviser',
  says: 'Your decision letter has to give the contact details. Not there? Ask the council’s SEND team today.',
  roles: ['mediation-advice'],
}
// LAW-FORM-07.
const tribunal: Whom = {
  name: tribunalName,
  says: 'Its letters carry its contact details. Give your appeal’s number.',
  roles: ['tribunal'],
}
const tribunalForms: Whom = {
  name: tribunalName,
  says: 'GOV.UK has the forms and where to send them.',
  roles: ['tribunal'],
}
const letterWriter: Whom = {
  name: sendTeam,
  says: 'The person who sent you the letter.',
  roles: ['send-team'],
}
const council: Whom = {
  name: sendTeam,
  says: 'The case officer, if you have one. The council’s website has the address.',
  roles: ['send-team'],
}
const director: Whom = {
  name: 'The director of children’s services',
  says: 'At the council. The director answers for what the council has to do for children.',
  roles: ['send-team'],
}
const setting: Whom = {
  name: 'The school, nursery or college',
  says: 'The teacher or the SENCO, then the head. Its complaints procedure is on its website, or ask for it.',
  roles: [],
}
const governors: Whom = {
  name: 'The governors',
  says: 'The letter of the exclusion should say how to write to them. Not there? Ask the school today.',
  roles: [],
}
const health: Whom = {
  name: 'The health service',
  says: 'Its complaints team, or the patient advice service (PALS) of the hospital or trust.',
  roles: ['health-commissioner', 'pals'],
}
const care: Whom = {
  name: 'The council’s social care complaints team',
  says: 'The council’s website has the address. A child who complains must be offered an advocate.',
  roles: ['complaints-childrens-social-care', 'complaints-adult-social-care'],
}
const admissions: Whom = {
  name: 'Whoever refused the place',
  says: 'The letter says where an appeal goes.',
  roles: [],
}
const legalAid: Whom = {
  name: 'Civil Legal Advice',
  says: 'Says whether legal aid can pay for advice on discrimination. GOV.UK has the number.',
  roles: ['legal-advice'],
}
const transportTeam: Whom = {
  name: 'The council’s transport team',
  says: 'Its letter and the transport policy on its website say where to write.',
  roles: [],
}
const holder: Whom = {
  name: 'Whoever holds the records',
  says: 'Ask for the data protection officer.',
  roles: [],
}
const ownCouncil: Whom = {
  name: 'Your own council',
  says: 'It can name the advice service for additional or special educational needs where you live.',
  roles: [],
}
// LAW-DUTY-04.
const support: Whom = {
  name: 'SENDIASS',
  says: 'Free advice for parents and young people in every council’s area. Search for “SENDIASS” and your council’s name.',
  roles: ['information-and-advice'],
}

const alone = [support]
const forAppeal = [tribunalForms, adviser, support]
const forPendingAppeal = [tribunal, support]
const forDraft = [letterWriter, support]
const forCouncil = [council, support]
const forDirector = [director, support]
const forHealth = [health, support]
const forElsewhere = [ownCouncil]

const byKind: Readonly<Record<Concern['kind'], readonly Whom[]>> = {
  'council-decision': [adviser, support],
  'help-in-setting': [setting, support],
  'plan-not-delivered': forCouncil,
  overdue: forCouncil,
  request: forCouncil,
  'plan-review': forCouncil,
  'phase-transfer': forCouncil,
  'moving-area': forCouncil,
  'health-service': forHealth,
  'social-care': [care, support],
  exclusion: [governors, support],
  discrimination: [tribunalForms, legalAid, support],
  admission: [admissions, support],
  transport: [transportTeam, support],
  'personal-budget': forCouncil,
  records: [holder, support],
  agreement: forDirector,
  'tribunal-order': forDirector,
  recommendation: forHealth,
}
