/** The information and advice that was given (s.55(4), (5)): what was explained, how, and with what support. */

import { exampleMatters } from '../../../../../example/people.ts'
import { adviceTopics } from '../../../../../mediation/advice/advice-topics.ts'
import { recordSaid } from '../../../../../mediation/advice/record-conversation.ts'
import { isService, lastStep, takenBack } from '../../../../../mediation/matter.ts'
import { everyMeans, meansWords } from '../../../../../mediation/means-words.ts'
import type { Means, StepBodies } from '../../../../../mediation/step-kinds.ts'
import { isoDay } from '../../../../kit/date.ts'
import { fieldFault } from '../../../../kit/form-fault.ts'
import { html } from '../../../../kit/html.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { dayField } from '../../sides/side-form.ts'
import { readLaterDay } from '../day-words.ts'
import { manyField, oneField, putDay, readOne, readText, textField } from '../fields.ts'
import { isMediation } from '../who-says.ts'
import type { SayForm } from './say-form.ts'

interface Given {
  readonly word: Means
  readonly onDay: string
  readonly body: StepBodies['advice']['body']
}

export const givenForm: SayForm<'advice', Given> = {
  part: 'given',
  kind: 'advice',
  title: 'The information and advice that was given',
  lead: html`<p>Information and advice come before a certificate, whichever way the family decides (${provisionLinks(['LAW-MED-07', 'LAW-MED-08'])}). Tick what you explained. The words beside each are a help: they speak for neither choice.</p>`,
  button: 'Save what was explained',
  may: (matter) => isService(matter) && isMediation(matter),
  begin(typed, matter, { today }) {
    putDay(typed, 'on', isoDay(today))
    const support = lastStep(matter, 'referral')?.body.needs
    if (support != null) typed.set('support', support)
  },
  put(typed, { word, onDay, body }) {
    putDay(typed, 'on', onDay)
    typed.set('means', word)
    for (const topic of body.topics) typed.append('topics', topic)
    typed.set('support', body.support ?? '')
    typed.set('questions', body.questions ?? '')
  },
  fields: (typed) =>
    html`${manyField(
      typed,
      { name: 'topics', label: 'What was explained?' },
      adviceTopics.map(({ name, title, says }) => ({ value: name, text: title, hint: says })),
    )}${dayField(typed, { name: 'on', legend: 'On which day?', hint: 'For example, 27 3 2026.' })}${oneField(
      typed,
      { name: 'means', label: 'How?' },
      everyMeans.map((value) => ({ value, text: meansWords[value] })),
    )}${textField(
      typed,
      {
        name: 'support',
        label: 'Was there an interpreter or other support? (optional)',
        hint: 'Which, and who was there. What the referral says that they need stands here at first: change it to what was so.',
      },
      2,
    )}${textField(typed, {
      name: 'questions',
      label: 'What did the family ask, and what was answered? (optional)',
      hint: 'The family reads this. Notes for the service alone have their own place.',
    })}`,
  read({ form, today }, matter, faults) {
    const chosen = form.getAll('topics')
    const topics = adviceTopics.map(({ name }) => name).filter((name) => chosen.includes(name))
    if (topics.length === 0) faults.push(fieldFault('topics', 'Tick what was explained'))
    const onDay = readLaterDay(form, today, { name: 'on', subject: 'The day of the advice' }, matter, faults)
    const word = readOne(form, { name: 'means', missing: 'Say how' }, everyMeans, faults)
    const support = readText(form, { name: 'support', most: 600 }, faults)
    const questions = readText(form, { name: 'questions', most: 4000 }, faults)
    if (onDay === null || word === null) return null
    return {
      word,
      onDay,
      body: {
        topics,
        ...(support === null ? {} : { support }),
        ...(questions === null ? {} : { questions }),
      },
    }
  },
  keep: (tx, matter, said, keeping) => recordSaid(tx, matter, 'advice', { ...said, ...keeping }),
  takeBack: (tx, matter, { id, onDay }) =>
    recordSaid(tx, matter, 'advice', { word: takenBack, onDay, body: { topics: [] }, corrects: id }),
  states: [
    {
      name: 'for the service',
      address: `/mediation/${exampleMatters.advised}/advice/given`,
      as: 'mediation-adviser',
    },
  ],
}
