/** "Show me how to tell": what a letter says, and so which decision it is. In English. */
import type { TellingRow, TellingWords } from './question-words.ts'

// LAW-APP-01 to 11, LAW-NOT-01, LAW-NOT-03, LAW-DUTY-08, LAW-EHC-10, LAW-DUTY-10.
const rows: readonly TellingRow[] = [
  {
    letterSays: '"We have decided not to carry out an EHC needs assessment."',
    decision: 'refuse-assess',
    code: 'ra',
    itIs: 'A decision not to assess',
  },
  {
    letterSays: '"We have assessed, and it is not necessary to make an EHC plan."',
    decision: 'refuse-issue',
    code: 'ri',
    itIs: 'A decision not to issue a plan',
  },
  {
    letterSays:
      '"Here is the final EHC plan", or "the amended final plan". Section I is filled in, or says that no school is named.',
    decision: 'plan',
    code: 'pl',
    itIs: 'A final plan: you can dispute what is in it',
  },
  {
    letterSays: '"After the annual review we will keep the plan as it is", or "we will not amend the plan".',
    decision: 'refuse-amend',
    code: 'rm',
    itIs: 'A decision not to change the plan',
  },
  {
    letterSays: '"We will not carry out a re-assessment." There is a plan already.',
    decision: 'refuse-reassess',
    code: 'rr',
    itIs: 'A decision not to assess again',
  },
  {
    letterSays: '"We will cease to maintain the EHC plan", or "the plan will end".',
    decision: 'cease',
    code: 'ce',
    itIs: 'A decision to end the plan',
  },
  {
    letterSays: '"Here is the draft plan. You have 15 days to comment." Section I is empty.',
    decision: 'draft-plan',
    code: 'dp',
    itIs: 'A draft: not a decision yet',
  },
  {
    letterSays: '"We propose to amend the plan. Here are the changes. You have 15 days to comment."',
    decision: 'proposal-to-amend',
    code: 'pa',
    itIs: 'A proposal: not a decision yet',
  },
  {
    letterSays: '"We have received your request", or "we are gathering advice".',
    decision: null,
    code: null,
    itIs: 'An acknowledgement: nothing has been decided. If a decision is overdue, you can complain; it cannot be appealed.',
  },
  {
    letterSays:
      'It is about help in the plan that is not being given, about transport, or about a personal budget.',
    decision: null,
    code: null,
    itIs: 'Not a decision that the Tribunal can look at. The council’s complaints procedure is the usual start.',
  },
]

export const telling: TellingWords = {
  heading: 'How to tell what the council decided',
  intro:
    'Look for a sentence like one of these. The words differ from council to council. A letter with a decision also has to tell you about your right to appeal and about mediation.',
  letterSays: 'What the letter says',
  itIs: 'What it is',
  rows,
  stillUnsure: 'None of these, or I still cannot tell',
}
