/** The forms by which a side says whether it takes part, and the service writes down what it was told. */
import { answersOpenTo, maySayFor } from '../../../../../mediation/disagreement/answer-consent.ts'
import type { Side } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { details } from '../../../../govuk/details.ts'
import { radios } from '../../../../govuk/radios.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import type { Visit } from '../../../../kit/page.ts'
import type { DisagreementModel } from './view.ts'
import { words } from './words.ts'

/** What the reader may say now; nothing where they may say nothing. */
export function answerForms(visit: Visit, model: DisagreementModel): Html {
  const { matter } = model
  const sides = matter.sides.filter(({ id }) => maySayFor(matter, id) && answersOpenTo(matter, id).length > 0)
  return html`${sides.map((side) =>
    matter.voice.as === 'side' ? ownForm(visit, model, side) : toldForm(visit, model, side),
  )}`
}

function ownForm(visit: Visit, { matter, typed, faults }: DisagreementModel, side: Side): Html {
  const open = answersOpenTo(matter, side.id)
  const isFamily = side.role === 'family'
  const form = (inner: Html) =>
    html`<form class="not-print" method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="act" value="answer"><input type="hidden" name="side" value="${side.id}">${inner}</form>`
  const fault = faults.find(({ name }) => name === 'says')
  const says = textarea({
    name: 'says',
    id: `says-${side.id}`,
    rows: 3,
    label: { text: words.says, classes: 'govuk-label--s' },
    hint: { text: words.saysHint },
    value: typed.get('says') ?? '',
    errorMessage: fault === undefined ? undefined : { text: fault.says },
  })
  if (open.includes('takes-back'))
    return details({
      summaryText: words.takeBack,
      classes: 'not-print',
      open: faults.length > 0,
      html: html`<p>${isFamily ? words.takeBackFamily : words.takeBackSays}</p>${form(
        html`${says}${button({ text: words.takeBack, name: 'word', value: 'takes-back', classes: 'govuk-button--warning', preventDoubleClick: true })}`,
      )}`,
    })
  return html`<section><h2 class="govuk-heading-m">${words.yours}</h2><p>${words.yoursSays}</p>${form(
    html`${says}<div class="govuk-button-group">${button({ text: words.joins, name: 'word', value: 'joins', preventDoubleClick: true })}${
      open.includes('declines')
        ? button({
            text: words.declines,
            name: 'word',
            value: 'declines',
            classes: 'govuk-button--secondary',
            preventDoubleClick: true,
          })
        : nothing
    }</div>`,
  )}</section>`
}

function toldForm(visit: Visit, { matter, typed, faults }: DisagreementModel, side: Side): Html {
  const isThis = typed.get('side') === side.id
  const faultOf = (name: string) => {
    const fault = isThis ? faults.find((each) => each.name === name) : undefined
    return fault === undefined ? undefined : { text: fault.says }
  }
  return details({
    summaryText: words.toldHeading(side.name),
    classes: 'not-print',
    open: isThis && faults.length > 0,
    html: html`<p>${words.toldSays}</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}<input type="hidden" name="act" value="answer"><input type="hidden" name="side" value="${side.id}">${radios(
      {
        name: 'word',
        idPrefix: `word-${side.id}`,
        classes: 'govuk-radios--small',
        fieldset: { legend: { text: words.whichAnswer, classes: 'govuk-fieldset__legend--s' } },
        errorMessage: faultOf('word'),
        items: answersOpenTo(matter, side.id).map((word) => ({
          value: word,
          text: words.consent[word],
          checked: isThis && typed.get('word') === word,
        })),
      },
    )}${textarea({
      name: 'says',
      id: `says-${side.id}`,
      rows: 2,
      label: { text: words.toldHow, classes: 'govuk-label--s' },
      hint: { text: words.toldHint },
      value: isThis ? (typed.get('says') ?? '') : '',
      errorMessage: faultOf('says'),
    })}${button({ text: words.writeDown, preventDoubleClick: true })}</form>`,
  })
}
