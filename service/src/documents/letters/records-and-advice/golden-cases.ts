/** What the golden texts of this group are written from. */
import { casesOf, type GoldenLetter, parent, representative, youngPerson } from '../golden-letters.ts'
import { recordsAndAdvice } from './records-and-advice.ts'

const forms: Readonly<Record<string, Parameters<typeof casesOf>[0]>> = {
  'ask-sendiass-for-help': {
    'parent, with a decision, everything filled in': {
      ...parent,
      questions: 'What can I do about this letter?\nCan someone come to a meeting with me?',
      tried: 'I asked for an assessment on 14 September 2026.\nThe council said no.',
      plan: 'no',
      decision: 'refuse-assess',
      noticeDatedOn: '2026-10-30',
      reach: 'by phone after 4pm',
      mayContact: 'yes',
      needs: 'an interpreter',
    },
    'young person, one question': {
      ...youngPerson,
      questions: 'Can I ask for a different college?',
      plan: 'yes',
      reach: 'by email',
      mayContact: 'no',
    },
    'parent, both last days have passed': {
      ...parent,
      questions: 'Is it too late?',
      plan: 'yes',
      decision: 'plan',
      noticeDatedOn: '2026-09-20',
      reach: 'at any time',
    },
    'nothing filled in': {},
  },
  'ask-for-copies-of-records': {
    'parent, the council, everything filled in': {
      ...parent,
      holder: 'council',
      alsoWriter: 'yes',
      particular: 'Emails between the school and the council.\nThe notes of the panel.',
      from: '2025-09-01',
      to: '2026-11-20',
      form: 'email',
    },
    'young person, a college': { ...youngPerson, holder: 'setting', from: '2025-09-01', form: 'paper' },
    'representative, a health service': {
      ...representative,
      holder: 'health',
      alsoWriter: 'no',
      to: '2026-10-31',
    },
    'nothing filled in': {},
  },
  'chase-copies-of-records': {
    'parent, late': { ...parent, holder: 'council', requestedOn: '2026-10-01' },
    'young person, not yet late': { ...youngPerson, holder: 'setting', requestedOn: '2026-11-02' },
    'parent, longer time said in the first month': {
      ...parent,
      holder: 'council',
      requestedOn: '2026-09-01',
      extendedOn: '2026-09-20',
    },
    'representative, longer time said too late': {
      ...representative,
      holder: 'health',
      requestedOn: '2026-09-01',
      extendedOn: '2026-10-05',
    },
    'nothing filled in': {},
  },
}

export const goldenCases: readonly GoldenLetter[] = recordsAndAdvice.map((letter) => ({
  letter,
  cases: casesOf(forms[letter.id] ?? {}),
}))
