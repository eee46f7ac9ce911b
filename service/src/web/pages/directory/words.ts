/** Words that the pages of the directory share, and what to ask where an entry is missing. */
import type { Role } from '../../../directory/directory.ts'

export const words = {
  old: 'May be old',
  oldSays: 'That is over a year: the number may have changed.',
  check: 'Check before you rely on it.',
  source: 'See where this was read',
  about: 'about',
  report: 'Something is wrong',
  with: 'with',
  givenBy: 'Given by',
  phone: 'Telephone',
  email: 'Email',
  website: 'Website',
  post: 'Post',
  hours: 'Hours',
  noContact:
    'We know the name and no more. The council must be able to say how to reach it: ask its SEND team.',
} as const

/** What to ask the council where the directory has nobody, and the letter that asks it. */
export interface Gap {
  readonly asks: string
  /** A letter of `/letters`, and what its link says. */
  readonly letter?: { readonly name: string; readonly says: string }
}

const procedure = {
  name: 'ask-for-the-complaints-procedure',
  says: 'Write to ask for the complaints procedure',
}

/** A sentence for each role of an area. */
export const gaps: Readonly<Partial<Record<Role, Gap>>> = {
  'mediation-advice': {
    asks: 'Look in the council’s letter first. If the number is not there, ask the council: “Who is the mediation adviser for my area, and how do I reach them?”',
  },
  'information-and-advice': {
    asks: 'Every council must arrange this service. Ask the council: “Who gives SEND information, advice and support here, and how do I reach them?”',
    letter: { name: 'ask-sendiass-for-help', says: 'Prepare your enquiry to them now' },
  },
  'send-team': {
    asks: 'Ask at the council’s main number: “How do I reach the SEND team, by telephone and by email?” Its letters carry a name and a number too.',
  },
  'disagreement-resolution': {
    asks: 'Every council must arrange this service. Ask the council: “Which service helps to resolve disagreements under section 57, and how do I reach it?”',
    letter: { name: 'ask-for-disagreement-resolution', says: 'Write to ask for disagreement resolution' },
  },
  'local-offer': {
    asks: 'Every council must publish one. Search for the council’s name and “Local Offer”, or ask: “Where is your Local Offer?”',
  },
  'complaints-local-authority': {
    asks: 'Ask the council: “Where do I send a complaint, and what is the procedure?”',
    letter: procedure,
  },
  'complaints-childrens-social-care': {
    asks: 'Ask the council: “Who takes complaints about children’s social care, and what is the procedure?”',
    letter: procedure,
  },
  'complaints-adult-social-care': {
    asks: 'Ask the council: “Who takes complaints about adult social care, and what is the procedure?”',
    letter: procedure,
  },
  'health-commissioner': {
    asks: 'Ask the council: “Which integrated care board arranges health services for this child or young person?”',
  },
  pals: {
    asks: 'Ask the hospital, clinic or therapy service itself: “Who is your patient advice and liaison service (PALS)?”',
  },
  healthwatch: { asks: 'Ask the council: “Is there a Healthwatch for this area?”' },
  'support-group': {
    asks: 'Ask the council: “Which parent carer forum and support groups are there in this area?” Its Local Offer lists them.',
  },
}
