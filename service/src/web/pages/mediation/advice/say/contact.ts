/** When the family first contacted a mediation adviser, by any means, here or elsewhere. */

import { exampleMatters } from '../../../../../example/people.ts'
import { offeredFacts } from '../../../../../mediation/advice/known-by-referrer.ts'
import { recordSaid } from '../../../../../mediation/advice/record-conversation.ts'
import { isFamily, isService, lastStep, takenBack } from '../../../../../mediation/matter.ts'
import { everyMeans, meansWords } from '../../../../../mediation/means-words.ts'
import type { StepBodies } from '../../../../../mediation/step-kinds.ts'
import { html } from '../../../../kit/html.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { dayField } from '../../sides/side-form.ts'
import { toFamilyOr } from '../../voice-of-reader.ts'
import { knownDays, readSpokenDay } from '../day-words.ts'
import { oneField, putDay, readOne, readText, textField } from '../fields.ts'
import { isMediation } from '../who-says.ts'
import type { SayForm } from './say-form.ts'

interface Contact {
  readonly word: 'here' | 'elsewhere'
  readonly onDay: string
  readonly body: StepBodies['contact']['body']
}

const unknownMeans = 'unknown'

export const contactForm: SayForm<'contact', Contact> = {
  part: 'contact',
  kind: 'contact',
  title: 'The family’s first contact',
  lead: html`<p>The day on which the family first contacted a mediation adviser counts in law, by any means, with you or with another adviser before you, and not the day on which it is written down (${provisionLinks(['LAW-MED-20', 'LAW-MED-22'])}).</p>`,
  toFamily: {
    title: 'Your first contact with a mediation adviser',
    lead: html`<p>The first time counts, by any means, with this service or with another adviser before it (${provisionLinks(['LAW-MED-20', 'LAW-MED-22'])}). Say it here if an earlier contact is missing.</p>`,
  },
  button: 'Save the contact',
  may: (matter) => isService(matter) || (isFamily(matter) && isMediation(matter)),
  begin(typed, matter) {
    const { contact } = offeredFacts(matter)
    // What was referred on a day reached the service on that day at the earliest.
    if (contact !== null || lastStep(matter, 'contact') === null)
      putDay(typed, 'on', contact?.onDay ?? lastStep(matter, 'referral')?.onDay ?? null)
    typed.set('with', isFamily(matter) ? 'elsewhere' : (contact?.word ?? 'here'))
  },
  put(typed, { word, onDay, body }) {
    putDay(typed, 'on', onDay)
    typed.set('with', word)
    typed.set('means', body.means ?? unknownMeans)
    typed.set('says', body.says ?? '')
    if (body.noneBefore === true) typed.set('before', 'no')
  },
  fields: (typed, matter) =>
    html`${oneField(typed, { name: 'with', label: 'With whom?' }, [
      { value: 'here', text: toFamilyOr(matter, `With ${matter.service.name}`, 'With this service') },
      {
        value: 'elsewhere',
        text: toFamilyOr(matter, 'With another mediation adviser', 'With another mediation adviser, before'),
      },
    ])}${dayField(typed, {
      name: 'on',
      legend: 'On which day?',
      hint: toFamilyOr(
        matter,
        'For example, 27 3 2026. Of a letter or a message: the day on which it reached them, or should have.',
        'For example, 27 3 2026. Of a letter or a message: the day on which it arrived.',
      ),
    })}${oneField(typed, { name: 'means', label: 'How?' }, [
      ...everyMeans.map((value) => ({ value, text: meansWords[value] })),
      { value: unknownMeans, text: 'Not known' },
    ])}${oneField(
      typed,
      {
        name: 'before',
        label: toFamilyOr(
          matter,
          'If it was with this service: were you in touch with another mediation adviser about this before?',
          'If it was with you: were they in touch with another mediation adviser about this before?',
        ),
        hint: toFamilyOr(
          matter,
          'If you were, say that contact: the earliest counts.',
          'Ask before anything is refused as late. If they were, write that contact down too: the earliest counts.',
        ),
      },
      [
        { value: 'no', text: toFamilyOr(matter, 'No', 'No, they were asked') },
        { value: 'unknown', text: toFamilyOr(matter, 'I am not sure', 'They have not been asked') },
      ],
    )}${textField(typed, {
      name: 'says',
      label: 'What was said? (optional)',
      hint: toFamilyOr(
        matter,
        'The mediation service reads this. No council and no commissioner does.',
        'The family reads this. Notes for the service alone have their own place.',
      ),
    })}`,
  read({ form, today }, matter, faults) {
    const word = readOne(
      form,
      { name: 'with', missing: 'Say with whom' },
      ['here', 'elsewhere'] as const,
      faults,
    )
    const onDay = readSpokenDay(
      form,
      today,
      { name: 'on', subject: 'The day of the contact' },
      knownDays(matter).notice,
      faults,
    )
    const means = readOne(
      form,
      { name: 'means', missing: 'Say how' },
      [...everyMeans, unknownMeans] as const,
      faults,
    )
    const says = readText(form, { name: 'says', most: 2000 }, faults)
    if (word === null || onDay === null || means === null) return null
    return {
      word,
      onDay,
      body: {
        means: means === unknownMeans ? null : means,
        ...(says === null ? {} : { says }),
        ...(word === 'here' && form.get('before') === 'no' && { noneBefore: true }),
      },
    }
  },
  keep: (tx, matter, said, keeping) => recordSaid(tx, matter, 'contact', { ...said, ...keeping }),
  takeBack: (tx, matter, { id, onDay, body }) =>
    recordSaid(tx, matter, 'contact', { word: takenBack, onDay, body, corrects: id }),
  states: [
    {
      name: 'for the service',
      address: `/mediation/${exampleMatters.called}/advice/contact`,
      as: 'mediation-adviser',
    },
    {
      name: 'for the family',
      address: `/mediation/${exampleMatters.advised}/advice/contact`,
      as: 'parent',
    },
  ],
}
