/** What each role is called, and the further words that people use for it. */
import type { Role } from './directory.ts'

interface RoleWords {
  /** `Mediation adviser`. */
  readonly title: string
  /** Further words to find it by. */
  readonly also: string
}

/** Titles of the roles in plain words, with what else people call them. */
export const roleWords: Readonly<Record<Role, RoleWords>> = {
  'mediation-advice': { title: 'Mediation adviser', also: 'advice certificate advisor' },
  'information-and-advice': {
    title: 'Information, advice and support (SENDIASS)',
    also: 'IASS SENDIAS IAS parent partnership',
  },
  'send-team': { title: 'Council’s SEND team', also: 'SEN EHC EHCP plan assessment casework' },
  'disagreement-resolution': { title: 'Disagreement resolution', also: 'DRS dispute mediation' },
  'local-offer': { title: 'Local Offer', also: 'directory' },
  'complaints-local-authority': { title: 'Complaints about the council', also: 'complaint feedback' },
  'complaints-childrens-social-care': {
    title: 'Complaints about children’s social care',
    also: 'complaint feedback',
  },
  'complaints-adult-social-care': { title: 'Complaints about adult social care', also: 'complaint feedback' },
  'health-commissioner': { title: 'Health commissioner', also: 'ICB integrated care board NHS CCG' },
  pals: { title: 'Patient advice and liaison (PALS)', also: 'NHS hospital health' },
  healthwatch: { title: 'Healthwatch', also: 'NHS health' },
  'support-group': { title: 'Support group', also: 'charity forum help' },
  tribunal: { title: 'Tribunal', also: 'SENDIST appeal SEND' },
  'ombudsman-lgsco': {
    title: 'Local Government and Social Care Ombudsman',
    also: 'LGO LGSCO complaint',
  },
  'ombudsman-phso': { title: 'Parliamentary and Health Service Ombudsman', also: 'PHSO NHS complaint' },
  ofsted: { title: 'Ofsted', also: 'early years nursery childminder complaint' },
  'secretary-of-state': { title: 'Secretary of State for Education', also: 'DfE Department complaint' },
  'legal-advice': { title: 'Legal advice', also: 'legal aid solicitor law' },
}
