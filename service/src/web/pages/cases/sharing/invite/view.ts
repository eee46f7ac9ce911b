/** The form of an invitation. */
import type { CaseFile } from '../../../../../cases/case-file.ts'
import { isAboutReader } from '../../../../../cases/is-about-reader.ts'
import { button } from '../../../../govuk/button.ts'
import { checkboxes } from '../../../../govuk/checkboxes.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { caseLayout } from '../../case-frame.ts'
import { termFields } from '../read-term.ts'
import { keptFor, wallsToShare } from '../share-words.ts'
import { inviteesFor, words } from './words.ts'

export interface InviteModel {
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** The last day on which the reader is let in themselves; null: none. ISO. */
  readonly longest: string | null
}

/** The whole page. */
export function inviteView(visit: Visit, file: CaseFile, { typed, faults, longest }: InviteModel): Html {
  const isToYou = isAboutReader(file)
  return caseLayout(visit, file, {
    title: words.title,
    part: '/sharing',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${isToYou ? words.leadToYou : words.lead}</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${radios(
      {
        name: 'who',
        fieldset: { legend: { text: words.who, classes: 'govuk-fieldset__legend--s' } },
        ...described(faults, 'who', null),
        items: inviteesFor(isToYou).map(({ value, text, hint }) => ({
          value,
          text,
          hint: { text: hint },
          checked: typed.get('who') === value,
        })),
      },
    )}${input({
      name: 'email',
      type: 'email',
      autocomplete: 'off',
      spellcheck: false,
      label: { text: words.email, classes: 'govuk-label--s' },
      value: typed.get('email') ?? '',
      ...described(faults, 'email', words.emailHint),
    })}${input({
      name: 'madeAs',
      autocomplete: 'off',
      label: { text: words.madeAs, classes: 'govuk-label--s' },
      value: typed.get('madeAs') ?? '',
      ...described(faults, 'madeAs', isToYou ? words.madeAsHintToYou : words.madeAsHint),
    })}${checkboxes({
      name: 'sees',
      classes: 'govuk-checkboxes--small',
      fieldset: { legend: { text: words.sees, classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'sees', words.seesHint),
      items: wallsToShare(file).map((wall) => ({
        value: wall.id,
        text: keptFor(wall, file),
        ...(wall.kind === 'family' || wall.kind === 'shared'
          ? { hint: { text: words.kept[wall.kind] } }
          : {}),
        checked: typed.getAll('sees').includes(wall.id),
      })),
    })}${radios({
      name: 'adds',
      classes: 'govuk-radios--small',
      fieldset: { legend: { text: words.adds, classes: 'govuk-fieldset__legend--s' } },
      ...described(faults, 'adds', words.readsAndAddsHint),
      items: [
        { value: 'no', text: words.readsOnly, checked: typed.get('adds') === 'no' },
        { value: 'yes', text: words.readsAndAdds, checked: typed.get('adds') === 'yes' },
      ],
    })}${termFields(typed, faults, longest)}${button({ text: words.send, preventDoubleClick: true })}</form>`,
  })
}
