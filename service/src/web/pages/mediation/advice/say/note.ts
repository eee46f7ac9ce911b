/** A note of the conversation for the service alone: no family, council or commissioner reads it. */

import { exampleMatters } from '../../../../../example/people.ts'
import {
  isNoteOfConversation,
  noteConversation,
} from '../../../../../mediation/advice/record-conversation.ts'
import { isService } from '../../../../../mediation/matter.ts'
import { isoDay } from '../../../../kit/date.ts'
import { html } from '../../../../kit/html.ts'
import { dayField } from '../../sides/side-form.ts'
import { readSpokenDay } from '../day-words.ts'
import { putDay, readText, textField } from '../fields.ts'
import type { SayForm } from './say-form.ts'

interface Note {
  readonly says: string
  readonly onDay: string
}

export const noteForm: SayForm<'note', Note> = {
  part: 'note',
  kind: 'note',
  title: 'A note for the service alone',
  lead: html`<p>Your colleagues in this matter read it. The family, the council and whoever else takes part do not.</p>`,
  button: 'Save the note',
  may: isService,
  // A mediator's notes of a meeting are not corrected here.
  corrects: isNoteOfConversation,
  begin: (typed, _matter, { today }) => putDay(typed, 'on', isoDay(today)),
  put(typed, { onDay, body }) {
    putDay(typed, 'on', onDay)
    typed.set('says', body.says)
  },
  fields: (typed) =>
    html`${textField(typed, { name: 'says', label: 'Note' }, 6)}${dayField(typed, { name: 'on', legend: 'Of which day?', hint: 'For example, 27 3 2026.' })}`,
  read({ form, today }, _matter, faults) {
    const says = readText(form, { name: 'says', most: 8000, missing: 'Write the note' }, faults)
    const onDay = readSpokenDay(form, today, { name: 'on', subject: 'The day' }, null, faults)
    return says === null || onDay === null ? null : { says, onDay }
  },
  keep: (tx, matter, said, keeping) => noteConversation(tx, matter, { ...said, ...keeping }),
  states: [
    {
      name: 'for the service',
      address: `/mediation/${exampleMatters.called}/advice/note`,
      as: 'mediation-adviser',
    },
  ],
}
