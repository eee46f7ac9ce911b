/** What the family decided, and on which day it said so. */

import { exampleMatters } from '../../../../../example/people.ts'
import type { Choice } from '../../../../../mediation/advice/advice-topics.ts'
import { recordSaid } from '../../../../../mediation/advice/record-conversation.ts'
import { isService, takenBack } from '../../../../../mediation/matter.ts'
import { everyMeans, meansWords } from '../../../../../mediation/means-words.ts'
import type { StepBodies } from '../../../../../mediation/step-kinds.ts'
import { isoDay } from '../../../../kit/date.ts'
import type { FieldFault } from '../../../../kit/form-fault.ts'
import { html } from '../../../../kit/html.ts'
import { dayFault, readDay } from '../../../../kit/typed-day.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { dayField } from '../../sides/side-form.ts'
import { choiceField, readChoice } from '../choice-field.ts'
import { readLaterDay } from '../day-words.ts'
import { oneField, putDay, readOne, readText, textField } from '../fields.ts'
import { isMediation } from '../who-says.ts'
import type { SayForm } from './say-form.ts'

interface Chosen {
  readonly word: Choice
  readonly onDay: string
  readonly body: StepBodies['choice']['body']
}

export const choiceForm: SayForm<'choice', Chosen> = {
  part: 'choice',
  kind: 'choice',
  title: 'What the family decided',
  lead: html`<p>The choice is the family’s alone. If it does not want to mediate, the three working days for the certificate run from the day on which it said so (${provisionLinks(['LAW-MED-21'])}). If it changes its mind, record that as a new decision; a mistake is corrected.</p>`,
  button: 'Save what they decided',
  may: (matter) => isService(matter) && isMediation(matter),
  begin() {
    // Nothing is chosen before, and no day either: it is the day on which they said so.
  },
  put(typed, { word, onDay, body }) {
    typed.set('choice', word)
    putDay(typed, 'on', onDay)
    typed.set('means', body.means)
    putDay(typed, 'posted', body.postedOn ?? null)
    typed.set('words', body.words ?? '')
  },
  fields: (typed, matter, { calendar }) =>
    html`${choiceField(typed, 'service', { matter, calendar, contactedOn: null })}${dayField(typed, {
      name: 'on',
      legend: 'On which day did they say so?',
      hint: 'For example, 27 3 2026. Of a letter or a message: the day on which it arrived.',
    })}${oneField(
      typed,
      { name: 'means', label: 'How did they say so?' },
      everyMeans.map((value) => ({ value, text: meansWords[value] })),
    )}${dayField(typed, {
      name: 'posted',
      legend: 'If it came by post: on which day was it posted? (optional)',
      hint: 'The postmark, or the day that they wrote on the form. It is kept beside the day on which it arrived.',
    })}${textField(typed, { name: 'words', label: 'In their words (optional)', hint: 'Nobody has to give a reason.' })}`,
  read({ form, today }, matter, faults) {
    const word = readChoice(form, 'service', faults)
    const onDay = readLaterDay(form, today, { name: 'on', subject: 'The day' }, matter, faults)
    const means = readOne(form, { name: 'means', missing: 'Say how they said so' }, everyMeans, faults)
    const postedOn = readPosted(form, onDay, faults)
    const words = readText(form, { name: 'words', most: 2000 }, faults)
    if (word === null || onDay === null || means === null) return null
    const more = { ...(words !== null && { words }), ...(postedOn !== null && { postedOn }) }
    return { word, onDay, body: { means, ...more } }
  },
  keep: (tx, matter, said, keeping) => recordSaid(tx, matter, 'choice', { ...said, ...keeping }),
  takeBack: (tx, matter, { id, onDay, body }) =>
    recordSaid(tx, matter, 'choice', { word: takenBack, onDay, body: { means: body.means }, corrects: id }),
  states: [
    {
      name: 'for the service',
      address: `/mediation/${exampleMatters.advised}/advice/choice`,
      as: 'mediation-adviser',
    },
    {
      name: 'nothing was chosen',
      address: `/mediation/${exampleMatters.advised}/advice/choice`,
      form: {},
      as: 'mediation-adviser',
      status: 400,
    },
  ],
}

/** The day on which a letter was posted; null: none was typed, or a fault was added. @param cameOn ISO day on which it came */
function readPosted(form: URLSearchParams, cameOn: string | null, faults: FieldFault[]): string | null {
  const posted = readDay(form, 'posted', 'The day on which it was posted', faults)
  if (posted === null) return null
  const on = isoDay(posted)
  if (cameOn === null || on <= cameOn) return on
  faults.push(dayFault('posted', 'It cannot have been posted after the day on which it came'))
  return null
}
