/** How an appeal is made and led: practice, forms and papers: dossier 4B to 4D. */
import { cite, citePage, type Provision } from './cite.ts'

const tribunalPage =
  'https://www.gov.uk/courts-tribunals/first-tier-tribunal-special-educational-needs-and-disability'

export const tribunalPractice = {
  'LAW-TRIB-01': cite(
    'HESC',
    '23',
    'rule 23',
    'SECONDARY',
    'The Tribunal must hold a hearing unless each side agrees to a decision on the papers and the Tribunal thinks that it can decide so.',
    {
      doubt:
        'In 2024 it was proposed to decide appeals against a refusal to assess on the papers without the agreement of both sides. No such rule was found.',
    },
  ),
  'LAW-TRIB-02': cite(
    'HESC',
    '20',
    'rule 20(2)',
    'SECONDARY',
    'The appeal form must be signed, give names, addresses and the details of the decision, and come with a copy of it. A form with something missing is sent back, and that saves no time.',
    {
      doubt:
        'What the form must contain was read in part at the source; that a form sent back saves no time is read in a secondary source.',
    },
  ),
  'LAW-TRIB-03': cite(
    'HESC',
    '17',
    'rule 17',
    'SECONDARY',
    'An appeal can be withdrawn, but the Tribunal may have to agree.',
  ),
  'LAW-TRIB-04': citePage(
    'Tribunal Procedure (HESC) Rules 2008 rule 10, and the absence of a fee',
    tribunalPage,
    'SECONDARY',
    'An appeal costs no fee, and orders to pay costs are exceptional.',
  ),
  'LAW-TRIB-05': citePage(
    'Practice of the Tribunal on the day of its decision',
    tribunalPage,
    'SECONDARY',
    'The Tribunal decides on the needs as they are on the day of the hearing. Its decision usually comes about two weeks later.',
  ),
  'LAW-TRIB-10': citePage(
    'Form SEND35, on registration',
    tribunalPage,
    'SECONDARY',
    'The Tribunal aims to say within 10 working days that an appeal is registered; ask after 25.',
    { needs: ['appealMadeOn'] },
  ),
  'LAW-TRIB-11': citePage(
    'Registration letter of the Tribunal',
    tribunalPage,
    'SECONDARY',
    'The registration letter gives the dates for the council’s response, for evidence, for the bundle and usually for the hearing.',
  ),
  'LAW-TRIB-12': citePage(
    'Waiting times of the Tribunal',
    tribunalPage,
    'SECONDARY',
    'An appeal often takes several months to a year.',
    { doubt: 'Waiting times change often, and the figures that were seen differ.' },
  ),
  'LAW-TRIB-13': citePage(
    'Practice of the Tribunal in phase transfer appeals',
    tribunalPage,
    'SECONDARY',
    'In an appeal about the school for a move to the next phase in 2026 the hearing date comes only after the day for the bundle, when the Tribunal has looked at whether the papers are ready.',
    {
      needs: ['decision', 'disputed'],
      doubt: 'It was seen for the moves of 2026. Whether it stays so is not known.',
      from: '2026-01-01',
    },
  ),
  'LAW-TRIB-14': citePage(
    'How hearings are held',
    tribunalPage,
    'SECONDARY',
    'Most hearings that people attend are held by video.',
  ),
  'LAW-TRIB-15': citePage(
    'Practice Direction No.1 of 2025 on bundles in the Tribunal',
    'https://www.judiciary.uk',
    'SECONDARY',
    'The council prepares the bundle and sends it at least 10 working days before the hearing. The Tribunal limits the pages of each part: how many pages of evidence each side may send turns on what the appeal is about.',
    {
      needs: ['decision', 'disputed', 'hearingOn'],
      doubt:
        'The limits were read in summaries. They hold for final hearings after 15 July 2025, and whether that day itself counts is not clear. That the bundle is sent 10 working days before is from an earlier text.',
      from: '2025-07-15',
    },
  ),
  'LAW-TRIB-16': citePage(
    'Working document guidance of the Tribunal (SEND23)',
    tribunalPage,
    'SECONDARY',
    'In the working document normal type is the plan as it was, underlined is agreed, bold is the family’s and italic is the council’s wording; what is struck through is to go.',
    { needs: ['decision', 'disputed'] },
  ),
  'LAW-TRIB-17': citePage(
    'Form SEND7',
    tribunalPage,
    'SECONDARY',
    'Who wants the Tribunal to change something asks the other side first, gives it five days to reply and sends that reply along; if it is urgent, sooner, and says why. What goes to the Tribunal after registration is copied to the other side.',
  ),
  'LAW-TRIB-18': citePage(
    'Form SEND35, on evidence',
    tribunalPage,
    'SECONDARY',
    'Evidence can be added after the appeal is sent, up to the date that the Tribunal sets.',
    { needs: ['evidenceDirectedFor'] },
  ),
  'LAW-FORM-01': citePage(
    'Form SEND35',
    tribunalPage,
    'SECONDARY',
    'Form SEND35 starts every appeal about a council’s decision but a refusal to assess.',
    { needs: ['decision'] },
  ),
  'LAW-FORM-02': citePage(
    'Form SEND35, on documents',
    tribunalPage,
    'SECONDARY',
    'With form SEND35 go the decision letter, the final plan with its papers if there is one, and the certificate if one is needed.',
  ),
  'LAW-FORM-03': citePage(
    'Form SEND35A',
    tribunalPage,
    'SECONDARY',
    'Form SEND35A starts an appeal against a refusal to assess.',
    { needs: ['decision'] },
  ),
  'LAW-FORM-04': citePage(
    'Forms SEND4A, SEND4B, SEND26A and SEND26B',
    tribunalPage,
    'SECONDARY',
    'A disability discrimination claim has forms of its own: SEND4A or SEND4B for a parent, SEND26A or SEND26B for a young person; those with B ask for a place at school back after a permanent exclusion.',
  ),
  'LAW-FORM-05': citePage(
    'Forms SEND7, SEND23, SEND40 and SEND46',
    tribunalPage,
    'SECONDARY',
    'Later papers have forms too: SEND7 to ask for a change, SEND23 on the working document, SEND40 on the bundle, SEND46 for an order that both sides agree, a case review form and an attendance form.',
  ),
  'LAW-FORM-06': citePage(
    'Appeals to the Tribunal, online',
    tribunalPage,
    'SECONDARY',
    'A way to appeal online is mentioned and one is being tried out. Look on GOV.UK whether it is there.',
    { doubt: 'Whether a family can use it now is not known.' },
  ),
  'LAW-FORM-07': citePage(
    'Contact details of the Tribunal',
    tribunalPage,
    'SECONDARY',
    'The Tribunal sits at Darlington Magistrates’ Court, Parkgate, Darlington DL1 1RU, and its email address is send@justice.gov.uk. Check both on GOV.UK before you send anything.',
    {
      doubt: 'Sources differ on the telephone number. Addresses that end in hmcts.gsi.gov.uk no longer work.',
    },
  ),
} as const satisfies Readonly<Record<string, Provision>>
