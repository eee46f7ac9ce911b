/** The form in which a call or letter is typed in, or a family is referred with its consent. */

import type { MatterAlike } from '../../../../../mediation/advice/same-family.ts'
import { everyMeans, meansWords } from '../../../../../mediation/means-words.ts'
import { breadcrumbs } from '../../../../govuk/breadcrumbs.ts'
import { button } from '../../../../govuk/button.ts'
import { checkboxes } from '../../../../govuk/checkboxes.ts'
import { select } from '../../../../govuk/select.ts'
import { described, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { signedInLayout } from '../../../../kit/signed-in-frame.ts'
import { onceInput } from '../../../cases/sent-once.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { backWithoutSaving } from '../../matter-frame.ts'
import { dayField, type Typed } from '../../sides/side-form.ts'
import { alikeConfirm, alikeQuestion } from '../alike-view.ts'
import { group, oneField, textField } from '../fields.ts'
import { letterFields } from '../letter-form.ts'
import { referralFields } from '../referral-form.ts'
import type { Opener } from './openers.ts'
import type { NewContext } from './read-form.ts'

export interface NewModel extends Typed, NewContext {
  readonly openers: readonly Opener[]
  readonly opener: Opener
  readonly alike: readonly MatterAlike[]
}

const toResolution = html`<p>Is it no mediation but disagreement resolution? <a class="govuk-link" href="/mediation/disagreement/open">Open one</a>.</p>`

/** A whole page. */
export function newView(visit: Visit, model: NewModel): Html {
  const { faults, typed, opener, alike, openers } = model
  const { isService } = opener
  const title = isService ? 'Write down a call or a letter' : 'Refer a family to mediation'
  return signedInLayout(visit, {
    title,
    accountSection: '/mediation',
    isDesk: true,
    hasErrors: faults.length > 0 || alike.length > 0,
    before: breadcrumbs({ items: [{ text: 'Mediation desk', href: '/mediation' }, { text: title }] }),
    main: html`${faultSummary(faults)}${alikeQuestion(alike)}<h1 class="govuk-heading-xl">${title}</h1>${
      openers.length > 1
        ? html`<p>For ${opener.name}. ${openers
            .filter((each) => each !== opener)
            .map(
              ({ organisation, name }) =>
                html`<a class="govuk-link" href="${href(`${visit.path}?as=${organisation}`)}">Do it for ${name}</a> `,
            )}</p>`
        : nothing
    }<p class="govuk-body-l">${
      isService
        ? 'What a family said on the telephone or wrote. It stands between the family and you: no council and no commissioner sees it.'
        : 'You hand the family over to a mediation service that is independent of you.'
    }</p>${toResolution}${isService ? nothing : whatIsSeen}<form class="entry-form" method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}<input type="hidden" name="as" value="${opener.organisation}">${
      isService ? comeFields(model) : consentFields(model)
    }${referralFields(typedOf(model), 'another', null)}${group('What it is about', [
      areaField(model),
      letterFields(typedOf(model), false),
      textField(
        typedOf(model),
        {
          name: 'about',
          label: 'What is it about, in their words? (optional)',
          hint: 'As much as the next person needs, so that nobody has to tell it twice.',
        },
        4,
      ),
    ])}${alikeConfirm(alike)}${button({ text: isService ? 'Open the matter' : 'Refer the family', preventDoubleClick: true })}</form>${backWithoutSaving('/mediation')}`,
  })
}

const typedOf = ({ typed, faults }: Typed): Typed => ({ typed, faults })

const whatIsSeen = html`<div class="card"><h2 class="govuk-heading-m">What you will see, and what you will not</h2><p>You will see that there is a matter, its number and how you call it, who takes part, the days that run for you once the family wants mediation, and what is agreed.</p><p>You will not see this form again, what the family says to the service, the advice that it is given, or what it decides and why. If it does not want mediation, you see only the end of it.</p></div>`

function comeFields(model: NewModel): Html {
  const typed = typedOf(model)
  return group('How they came', [
    html`<p>The day of the family’s <strong>first contact</strong> counts in law, by whatever means, and not the day on which you type it in (${provisionLinks(['LAW-MED-20', 'LAW-MED-22'])}).</p>`,
    means(typed, 'How did they come?'),
    dayField(typed, {
      name: 'on',
      legend: 'On which day did they first contact you?',
      hint: 'For example, 27 3 2026. Of a letter or a message: the day on which it reached you.',
    }),
    oneField(
      typed,
      { name: 'elsewhere', label: 'Were they in touch with another mediation adviser about this before?' },
      [
        { value: 'no', text: 'No, they were asked' },
        { value: 'unknown', text: 'They have not been asked' },
        {
          value: 'yes',
          text: 'Yes',
          more: dayField(typed, {
            name: 'elsewhereOn',
            legend: 'On which day was that?',
            hint: 'For example, 27 3 2026.',
          }),
        },
      ],
    ),
  ])
}

function consentFields(model: NewModel): Html {
  const typed = typedOf(model)
  return html`${group('The service', [
    oneField(
      typed,
      {
        name: 'service',
        label: 'To which mediation service?',
        hint: 'Those that work in your area come first.',
      },
      model.services.map(({ id, name, isOfArea }) => ({
        value: id,
        text: name,
        hint: isOfArea ? 'Works in your area' : null,
      })),
    ),
  ])}${group('The family’s consent', [
    checkboxes({
      name: 'consent',
      classes: 'govuk-checkboxes--small',
      ...described(model.faults, 'consent', null),
      items: [
        {
          value: 'yes',
          text: 'The family agrees that this is passed to the mediation service',
          checked: typed.typed.get('consent') === 'yes',
        },
      ],
    }),
    means(typed, 'How did they say so?'),
    dayField(typed, { name: 'on', legend: 'On which day did they say so?', hint: 'For example, 27 3 2026.' }),
  ])}`
}

function means(typed: Typed, label: string): Html {
  return oneField(
    typed,
    { name: 'means', label },
    everyMeans.filter((each) => each !== 'online').map((value) => ({ value, text: meansWords[value] })),
  )
}

function areaField({ typed, areas }: NewModel): Html {
  return select({
    name: 'area',
    label: { text: 'Which council’s area is it?', classes: 'govuk-label--s' },
    items: [
      { value: '', text: 'Not known yet' },
      ...areas.map(({ slug, shortName }) => ({
        value: slug,
        text: shortName,
        selected: typed.get('area') === slug,
      })),
    ],
  })
}
