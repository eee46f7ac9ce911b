/** `/mediation/<matter>/agreement/accept`: a side reads an exact version, and accepts it or says that it does not. */
import type { Data } from '../../../../../db/data.ts'
import { typedLine, typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { acceptVersion, type NewAcceptance } from '../../../../../mediation/agreement/accept-version.ts'
import { daysOfAgreement, longestName, outcomeOf } from '../../../../../mediation/agreement/agreement.ts'
import { issuesOfMatter } from '../../../../../mediation/agreement/issues-of-matter.ts'
import type { AgreementVersion } from '../../../../../mediation/agreement/read-agreement.ts'
import { timesOfTerms, whoDoes } from '../../../../../mediation/agreement/seal-agreement.ts'
import { isAgreedTime } from '../../../../../mediation/agreement/term-time.ts'
import { tellOthers } from '../../../../../mediation/arranging/tell-sides.ts'
import type { Matter } from '../../../../../mediation/matter.ts'
import { button } from '../../../../govuk/button.ts'
import { checkboxes } from '../../../../govuk/checkboxes.ts'
import { input } from '../../../../govuk/input.ts'
import { radios } from '../../../../govuk/radios.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { isoDay } from '../../../../kit/date.ts'
import { described, type FieldFault, faultSummary, fieldFault } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../../kit/html.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../../kit/page.ts'
import { linesOf } from '../../../cases/entries/entry/card-view.ts'
import { isUuid } from '../../../cases/opened-case.ts'
import { beginOnce, onceInput, onceOf } from '../../../cases/sent-once.ts'
import { provisionLinks } from '../../../law/rule-statement.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { datedView, hashView, longDay, shortOf, withAgreement } from '../agreement-frame.ts'
import { acceptanceFaults, outcomeWords, words } from '../words.ts'
import { longestReason, mayAnswer } from './may-answer.ts'

interface AcceptModel {
  readonly version: AgreementVersion
  readonly typed: URLSearchParams
  readonly faults: readonly FieldFault[]
  /** Why the answer was not taken; null: there was none yet. */
  readonly refusal: string | null
}

/** The page. */
export function acceptPage(data: Data): Page {
  return {
    path: '/mediation/:matter/agreement/accept',
    account: 'needed',
    get: (visit) =>
      withAgreement(data, visit, async (_, matter, versions) => {
        const version = versions.at(-1)
        if (version === undefined || !mayAnswer(matter, version)) return notFound
        const typed = beginOnce(new URLSearchParams())
        return shown(view(visit, matter, { version, typed, faults: [], refusal: null }))
      }),
    post: (visit) =>
      withAgreement(data, visit, async (tx, matter, versions) => {
        const { form: typed, today, calendar } = visit
        const version = versions.at(-1)
        const once = onceOf(typed)
        // Sent twice: the first press was taken, and may have been the one that sealed it.
        if (once !== null && matter.steps.some(({ id }) => id === once))
          return redirect(matterAddress(matter, '/agreement'))
        if (version === undefined || !mayAnswer(matter, version)) return notFound
        const { faults, answer } = readAnswer(typed)
        if (answer === null) return shown(view(visit, matter, { version, typed, faults, refusal: null }), 400)
        const became = await acceptVersion(
          tx,
          matter,
          { ...answer, onDay: isoDay(today), ...(once !== null && { id: once }) },
          calendar,
        )
        if ('refused' in became) {
          const refusal = acceptanceFaults[became.refused]
          // Nobody says yes to other words by what they ticked for these.
          for (const name of ['word', 'sure']) typed.delete(name)
          return shown(view(visit, matter, { version, typed, faults: [], refusal }), 400)
        }
        await tellOthers(tx, matter, visit.origin)
        return redirect(matterAddress(matter, '/agreement'))
      }),
    states: [
      {
        name: 'a version to accept',
        address: `/mediation/${exampleMatters.agreeing}/agreement/accept`,
        as: 'council-officer',
      },
    ],
  }
}

interface AnswerReading {
  readonly faults: readonly FieldFault[]
  /** Null: something is wrong. */
  readonly answer: Omit<NewAcceptance, 'onDay' | 'id'> | null
}

function readAnswer(typed: URLSearchParams): AnswerReading {
  const faults: FieldFault[] = []
  const given = typed.get('word')
  const word = given === 'accepts' || given === 'declines' ? given : null
  if (word === null) faults.push(fieldFault('word', 'Choose whether you accept it'))
  const name = typedLine(typed.get('name') ?? '')
  if (name === '') faults.push(fieldFault('name', 'Write your name'))
  if (name.length > longestName)
    faults.push(fieldFault('name', `Your name must be ${longestName} characters or fewer`))
  if (word === 'accepts' && typed.get('sure') !== 'yes')
    faults.push(fieldFault('sure', 'Confirm that you have read it and may agree to it'))
  const says = typedText(typed.get('says') ?? '')
  if (says.length > longestReason)
    faults.push(fieldFault('says', `What should change must be ${longestReason} characters or fewer`))
  const [version, sha256] = [typed.get('version') ?? '', typed.get('sha256') ?? '']
  if (faults.length > 0 || word === null) return { faults, answer: null }
  return {
    faults,
    answer: {
      version: isUuid(version) ? version : '',
      sha256,
      word,
      name,
      says: says === '' ? null : says,
    },
  }
}

function view(visit: Visit, matter: Matter, { version, typed, faults, refusal }: AcceptModel): Html {
  const { agreement, sha256, number, id } = version
  const days = daysOfAgreement(agreement, isoDay(visit.today))
  const times = timesOfTerms(matter, agreement.terms, days, visit.calendar)
  return matterLayout(visit, matter, {
    title: words.accept,
    part: '/agreement',
    isBelow: true,
    hasErrors: faults.length > 0 || refusal !== null,
    main: html`${faultSummary(faults)}${refusal === null ? nothing : html`<div class="card card--late" role="alert"><p>${refusal}</p></div>`}<h1 class="govuk-heading-l">${words.accept}</h1><p>These are the exact words, version ${number}. ${outcomeWords[outcomeOf(agreement, issuesOfMatter(matter))]}. It holds for everybody once each side has accepted it. ${datedView(matter, agreement)}</p><ol class="agreement-terms">${agreement.terms.map(
      (term) => {
        const time = times.get(term.id)
        return html`<li class="card"><p class="agreement-terms__what">${linesOf(term.what)}</p><p class="small">${whoDoes(matter, term)}. ${
          time === undefined
            ? words.noTime
            : html`${isAgreedTime(time) ? nothing : 'Last day '}${longDay(time.lastDay)}${!isAgreedTime(time) && ` ${words.ifToday}`}${time.laterDay !== null && html`; later reading ${shortOf(time.laterDay)}`}`
        }</p></li>`
      },
    )}</ol>${agreement.issues.length > 0 && html`<h2 class="govuk-heading-m">Issues</h2><ul>${agreement.issues.map(({ says, isAgreed }) => html`<li><strong>${isAgreed ? 'Agreed' : 'Not agreed'}:</strong> ${says}</li>`)}</ul>`}${agreement.open !== '' && html`<h2 class="govuk-heading-m">What is not agreed</h2><p>${linesOf(agreement.open)}</p>`}${agreement.words !== '' && html`<h2 class="govuk-heading-m">What else stands in it</h2><p>${linesOf(agreement.words)}</p>`}<p>${words.running} ${provisionLinks(['LAW-MED-35'])}</p><p class="small soft">The hash of these words:<br>${hashView(sha256)}</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}<input type="hidden" name="version" value="${id}"><input type="hidden" name="sha256" value="${sha256}">${radios(
      {
        name: 'word',
        fieldset: {
          legend: { text: 'Do you accept exactly these words?', classes: 'govuk-fieldset__legend--m' },
        },
        ...described(faults, 'word', null),
        items: [
          { value: 'accepts', text: 'Yes', checked: typed.get('word') === 'accepts' },
          {
            value: 'declines',
            text: 'No, something should change',
            checked: typed.get('word') === 'declines',
          },
        ],
      },
    )}${textarea({
      name: 'says',
      rows: 3,
      label: { text: 'If no: what should change? (optional)', classes: 'govuk-label--s' },
      value: typed.get('says') ?? '',
      ...described(
        faults,
        'says',
        'Everybody who takes part reads it. You can also change the words yourself.',
      ),
    })}${input({
      name: 'name',
      label: { text: 'Your name', classes: 'govuk-label--s' },
      value: typed.get('name') ?? '',
      autocomplete: 'name',
      ...described(
        faults,
        'name',
        `As a signature. That the account of ${signedIn(visit).name} typed it is kept beside it.`,
      ),
    })}${checkboxes({
      name: 'sure',
      classes: 'govuk-checkboxes--small',
      ...described(faults, 'sure', null),
      items: [
        {
          value: 'yes',
          text: 'If I accept: I have read all of it, and I may agree to it for my side',
          checked: typed.get('sure') === 'yes',
        },
      ],
    })}${button({ text: 'Send my answer', preventDoubleClick: true })}</form><p><a class="govuk-link" href="${matterAddress(matter, '/agreement')}">Back without answering</a></p>`,
  })
}
