/** What each role does, in a sentence: on the pages of the directory and in the feed. */
import type { Role } from './directory.ts'

/** Sentences in plain words. Source: dossier LAW-DEF-13, LAW-DUTY-03, LAW-DUTY-04, LAW-DRS, LAW-CMP, LAW-FORM-07. */
export const roleDescriptions: Readonly<Record<Role, string>> = {
  'mediation-advice':
    'An independent person who tells you what mediation is, and gives the certificate that most appeals need.',
  'information-and-advice':
    'Gives advice and information about special educational needs to parents, children and young people. Every council must arrange it.',
  'send-team': 'Makes the decisions about assessments and plans, and sends the letters.',
  'disagreement-resolution':
    'Helps families, councils, schools and health services to settle a disagreement. Free to use, by choice, and no plan is needed.',
  'local-offer':
    'Lists the help that there is in the area for children and young people with special educational needs or disabilities.',
  'complaints-local-authority': 'Takes complaints about what the council did, or left undone.',
  'complaints-childrens-social-care': 'Takes complaints about social care for people under 18.',
  'complaints-adult-social-care': 'Takes complaints about social care for people of 18 and over.',
  'health-commissioner': 'Arranges the health services of the area, also those in a plan.',
  pals: 'Helps informally with worries about an NHS service, and says how to complain.',
  healthwatch: 'Listens to what people say about health and social care in the area.',
  'support-group': 'Families and charities who help others in the same place.',
  tribunal:
    'Decides appeals about plans and assessments, and claims of disability discrimination by schools.',
  'ombudsman-lgsco':
    'Looks at complaints about councils and social care, once the council has had the chance to answer.',
  'ombudsman-phso': 'Looks at complaints about the NHS, once the service has had the chance to answer.',
  ofsted: 'Inspects nurseries and childminders, and takes concerns about what they must do to be registered.',
  'secretary-of-state':
    'Takes complaints about schools and colleges that their own procedure did not settle.',
  'legal-advice': 'Gives legal advice. Some of it is free.',
}
