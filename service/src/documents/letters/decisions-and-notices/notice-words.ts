/** What decision notices and their contents are called in a letter. */
import { type NoticeItem, type NoticeKind, noticeItems, type noticeKinds, notices } from '@way-forward/law'
import { choice, choices } from '../field.ts'

/** A notice as a letter names it: `your letter about …`. */
export const noticeInWords: Readonly<Record<NoticeKind, string>> = {
  'refuse-assess': 'the decision not to carry out an EHC needs assessment',
  'refuse-issue': 'the decision not to make an EHC plan',
  'final-plan': 'the final EHC plan',
  'after-review': 'the decision after the review of the EHC plan',
  'after-review-not-attending': 'the decision after the review of the EHC plan',
  'amended-final-plan': 'the final amended EHC plan',
  'refuse-amend': 'the decision not to amend the EHC plan',
  'refuse-reassess': 'the decision not to carry out a re-assessment',
  'after-reassessment': 'the EHC plan as changed after the re-assessment',
  'amendment-outside-review': 'the amended EHC plan',
  cease: 'the decision to end the EHC plan',
  'proposal-to-amend': 'the changes that are proposed to the EHC plan',
}

/** What an item is, as a point of a list. */
export const itemInWords: Readonly<Record<NoticeItem, string>> = {
  reasons: 'the reasons for the decision',
  'right-of-appeal': 'the right to appeal to the First-tier Tribunal',
  'time-limits': 'the time in which an appeal must be made',
  'right-to-mediation': 'the right to ask for mediation',
  'certificate-requirement': 'that an appeal needs a mediation certificate, and when it does not',
  'adviser-contact': 'the contact details of the mediation adviser',
  'mediation-timescales': 'the time in which mediation must be asked for',
  'tell-authority-issues':
    'that the council must be told of the wish to mediate, of the issues, and of any health provision that is wanted',
  'authority-contact': 'the contact details of anyone who acts for the council about mediation',
  'disagreement-resolution': 'that disagreement resolution services are available',
  'information-and-advice': 'that information and advice about special educational needs are available',
  recommendations: 'that the Tribunal can make recommendations about health and social care',
}

/** Which part of regulation 32 asks for it. Source: LAW-NOT-02. */
export const partOfRegulation32: Readonly<Partial<Record<NoticeItem, string>>> = {
  'right-to-mediation': '32(a)',
  'certificate-requirement': '32(b)',
  'adviser-contact': '32(c)',
  'mediation-timescales': '32(d)',
  'tell-authority-issues': '32(e)',
  'authority-contact': '32(f)',
}

const titles = Object.fromEntries(notices.map(({ kind, title }) => [kind, title])) as Record<
  NoticeKind,
  string
>

/** Which notice it is. */
export const noticeKindField = choice(
  'What the council decided',
  titles satisfies Record<(typeof noticeKinds)[number], string>,
  'the decision that the letter gives',
)

const itemTitles = Object.fromEntries(
  noticeItems.map((item) => [item, itemInWords[item].charAt(0).toUpperCase() + itemInWords[item].slice(1)]),
) as Record<NoticeItem, string>

/** What is missing from it; values are the ids of the law's notice items. */
export const missingField = choices(
  'What is missing from the letter',
  itemTitles,
  'what is missing from the council’s letter',
  'The notice check finds these for you.',
)
