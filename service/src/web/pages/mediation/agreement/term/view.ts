/** The form of a term. */
import { type AgreementTerm, mostTerms } from '../../../../../mediation/agreement/agreement.ts'
import { hasPlace, kindWords, termKinds } from '../../../../../mediation/agreement/term-kinds.ts'
import { hintInWords, vagueWords } from '../../../../../mediation/agreement/vague-words.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { select } from '../../../../govuk/select.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { described, type FieldFault, faultSummary } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import { onceInput } from '../../../cases/sent-once.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { dayField } from '../../sides/side-form.ts'
import { baseName } from '../save-version.ts'
import { words } from '../words.ts'
import { somebodyElse } from './read-term.ts'

export interface TermFormModel {
  /** Null: it is new. */
  readonly term: AgreementTerm | null
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** The version that it is written on. */
  readonly base: number
  /** What came in between; nothing: nothing did. */
  readonly notice: Html
  /** The agreement holds as many terms as it may. */
  readonly isFull: boolean
}

/** A whole page. */
export function termFormView(visit: Visit, matter: Matter, model: TermFormModel): Html {
  const { term, typed, faults, base, notice, isFull } = model
  const title = term === null ? words.addTerm : 'Change a term'
  const isMediation = matter.process === 'mediation'
  const hints = vagueWords(typed.get('what') ?? '', true)
  return matterLayout(visit, matter, {
    title,
    part: '/agreement',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">${title}</h1>${notice}${
      isFull
        ? html`<p>The agreement holds ${mostTerms} terms. Bring some of them together first.</p>${typed.has('what') ? html`<div class="card" role="alert"><p>What you typed is not saved:</p><p>${typed.get('what') ?? ''}</p></div>` : nothing}`
        : html`<p>One thing, done by one of you, by one day. Everybody who takes part reads it as you write it here.</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}<input type="hidden" name="${baseName}" value="${base}">${textarea(
            {
              name: 'what',
              rows: 5,
              label: { text: 'What is to be done?', classes: 'govuk-label--s' },
              value: typed.get('what') ?? '',
              ...described(
                faults,
                'what',
                'Say how much, how often, by whom and for how long. Leave out the child’s name.',
              ),
            },
          )}${
            (typed.get('what') ?? '') === '' || hints.length === 0
              ? nothing
              : html`<div class="agreement-hints"><p class="small"><strong>${words.hints}</strong></p><ul class="small">${hints.map((hint) => html`<li>${hintInWords(hint)}</li>`)}</ul><p class="small soft">${words.hintsNote}</p></div>`
          }${whoField(matter, model)}${select({
            name: 'kind',
            label: { text: 'What kind of thing is it?', classes: 'govuk-label--s' },
            ...described(
              faults,
              'kind',
              isMediation
                ? 'It sets the time that the law gives, unless you agree another day below.'
                : 'In disagreement resolution the law sets no time, so agree a day below.',
            ),
            items: [
              { value: '', text: 'Choose' },
              ...termKinds
                .filter((kind) => hasPlace(kind, matter) || typed.get('kind') === kind)
                .map((kind) => ({
                  value: kind,
                  text: isMediation
                    ? `${kindWords[kind].option}: ${kindWords[kind].time}`
                    : kindWords[kind].option,
                  selected: typed.get('kind') === kind,
                })),
            ],
          })}${
            isMediation
              ? html`<p class="small soft">The times: ${provisionLinks(['LAW-MED-34', 'LAW-ORD-03'])}</p>`
              : nothing
          }${dayField({ typed, faults }, isMediation ? agreedDay : onlyDay)}${button({ text: notice === nothing ? 'Save' : 'Save with their changes', preventDoubleClick: true })}${
            term === null
              ? nothing
              : html` ${button({ text: 'Remove this term', name: 'remove', value: 'yes', classes: 'govuk-button--secondary' })}`
          }</form>`
    }<p><a class="govuk-link" href="${matterAddress(matter, '/agreement')}">Back without saving</a></p>`,
  })
}

function whoField(matter: Matter, { typed, faults }: TermFormModel): Html {
  const who = typed.get('who')
  return radios({
    name: 'who',
    classes: 'govuk-radios--small',
    fieldset: { legend: { text: 'Who does it?', classes: 'govuk-fieldset__legend--s' } },
    ...described(faults, 'who', null),
    items: [
      ...matter.sides
        .filter(({ hasEnded }) => !hasEnded)
        .map(({ id, name }) => ({ value: id, text: name, checked: who === id })),
      {
        value: somebodyElse,
        text: 'Somebody else, such as the school',
        checked: who === somebodyElse,
        conditional: {
          html: input({
            name: 'named',
            label: { text: 'Who is it?' },
            value: typed.get('named') ?? '',
            autocomplete: 'off',
            ...described(
              faults,
              'named',
              'A school or a service by its whole name. They do not sign, so make sure that they know of it.',
            ),
          }),
        },
      },
    ],
  })
}

const agreedDay = {
  name: 'by',
  legend: 'Another day that you agree (optional)',
  hint: 'It stands in place of the time that the law gives. For example, 27 3 2027.',
} as const

/** In disagreement resolution, where the law gives no time. */
const onlyDay = {
  name: 'by',
  legend: 'The day that you agree (optional)',
  hint: 'For example, 27 3 2027.',
} as const
