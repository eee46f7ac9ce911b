/** The decision letter of a matter: said by the family or the service, and corrected by either. */

import { exampleMatters } from '../../../../../example/people.ts'
import { firstContact } from '../../../../../mediation/advice/first-contact.ts'
import { offeredFacts } from '../../../../../mediation/advice/known-by-referrer.ts'
import { noticeOfMatter } from '../../../../../mediation/advice/notice-of-matter.ts'
import { recordDecision } from '../../../../../mediation/advice/record-decision.ts'
import { isFamily, isService } from '../../../../../mediation/matter.ts'
import { html } from '../../../../kit/html.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { type Letter, letterFields, putLetter, readLetter } from '../letter-form.ts'
import { isMediation } from '../who-says.ts'
import type { SayForm } from './say-form.ts'

export const letterForm: SayForm<'decision', Letter> = {
  part: 'letter',
  kind: 'decision',
  title: 'The decision letter',
  lead: html`<p>The last day to contact a mediation adviser runs from this letter, and so does the time for an appeal (${provisionLinks(['LAW-MED-20', 'LAW-MED-22'])}). What was said before stays in sight as corrected.</p>`,
  button: 'Save the letter',
  takesPlace: true,
  may: (matter) => (isService(matter) || isFamily(matter)) && isMediation(matter),
  begin(typed, matter) {
    // One letter for one matter: whoever says it again changes it.
    const known = noticeOfMatter(matter) ?? offeredFacts(matter).letter
    if (known !== null) putLetter(typed, known)
  },
  put: () => undefined,
  fields: (typed) => letterFields(typed, true),
  read: ({ form, today }, matter, faults) =>
    readLetter(form, { today, contact: firstContact(matter), isNeeded: true }, faults),
  keep: (tx, matter, said, { id }) =>
    recordDecision(tx, matter, { ...said, ...(id === undefined ? {} : { id }) }),
  states: [
    {
      name: 'for the service',
      address: `/mediation/${exampleMatters.called}/advice/letter`,
      as: 'mediation-adviser',
    },
  ],
}
