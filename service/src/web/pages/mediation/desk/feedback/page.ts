/** `/mediation/<matter>/feedback`: what the family thought of it. Asked once, and nobody has to answer. */
import type { Data, PersonTx } from '../../../../../db/data.ts'
import { typedText } from '../../../../../documents/letters/typed-text.ts'
import { exampleMatters } from '../../../../../example/people.ts'
import { asksFeedback, hasGivenFeedback } from '../../../../../mediation/desk/asks-feedback.ts'
import { feedbackQuestions } from '../../../../../mediation/desk/feedback-questions.ts'
import { isFamily, type Matter } from '../../../../../mediation/matter.ts'
import { recordStep } from '../../../../../mediation/record-step.ts'
import { wallWithFamily } from '../../../../../mediation/walls-of-matter.ts'
import { button } from '../../../../govuk/button.ts'
import { radios } from '../../../../govuk/radios.ts'
import { textarea } from '../../../../govuk/textarea.ts'
import { isoDay } from '../../../../kit/date.ts'
import { described, type FieldFault, faultSummary, fieldFault } from '../../../../kit/form-fault.ts'
import { tokenInput } from '../../../../kit/form-token.ts'
import { type Html, href, html } from '../../../../kit/html.ts'
import { type Answer, notFound, type Page, redirect, shown, type Visit } from '../../../../kit/page.ts'
import { beginOnce, onceInput, onceOf } from '../../../cases/sent-once.ts'
import { matterAddress, matterLayout } from '../../matter-frame.ts'
import { withMatter } from '../../opened-matter.ts'

const longest = 2000

/** `/mediation/<matter>/feedback`: for the family, once it has ended or is not wanted, and until it has answered. */
export function feedbackPage(data: Data): Page {
  return {
    path: '/mediation/:matter/feedback',
    account: 'needed',
    get: (visit) =>
      withMatter(data, visit, async (_tx, matter) =>
        asksFeedback(matter) ? shown(view(visit, matter, beginOnce(new URLSearchParams()), [])) : notFound,
      ),
    post: (visit) =>
      withMatter(data, visit, async (tx, matter) => {
        // A second press finds that it was answered.
        if (hasGivenFeedback(matter) && isFamily(matter)) return redirect(matterAddress(matter))
        return asksFeedback(matter) ? answered(tx, visit, matter) : notFound
      }),
    states: [{ name: 'asked', address: `/mediation/${exampleMatters.kept}/feedback`, as: 'other-parent' }],
  }
}

async function answered(tx: PersonTx, visit: Visit, matter: Matter): Promise<Answer> {
  const { form, today } = visit
  const marks: Record<string, number> = {}
  for (const { name } of feedbackQuestions) {
    const mark = form.get(name) ?? ''
    if (/^[1-5]$/.test(mark)) marks[name] = Number(mark)
  }
  const says = typedText(form.get('says') ?? '')
  const faults: FieldFault[] = []
  if (says.length > longest) faults.push(fieldFault('says', 'Use 2,000 characters or fewer'))
  if (says === '' && Object.keys(marks).length === 0)
    faults.push(fieldFault(feedbackQuestions[0].name, 'Answer one of the questions, or go back'))
  const wall = wallWithFamily(matter)
  const id = onceOf(form)
  if (wall === null || id === null) return notFound
  if (faults.length > 0) return shown(view(visit, matter, form, faults), 400)
  await recordStep(tx, matter, {
    kind: 'feedback',
    word: null,
    wall,
    onDay: isoDay(today),
    body: { marks, ...(says !== '' && { says }) },
    id,
  })
  return redirect(matterAddress(matter))
}

function view(visit: Visit, matter: Matter, typed: URLSearchParams, faults: readonly FieldFault[]): Html {
  return matterLayout(visit, matter, {
    title: 'What you thought',
    part: '',
    isBelow: true,
    hasErrors: faults.length > 0,
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-l">What you thought of it</h1><p>You do not have to answer, and nothing depends on it. ${matter.service.name} reads what you write. The council does not. In its numbers your marks are counted together with those of others.</p><form method="post" action="${href(visit.path)}" novalidate>${tokenInput(visit)}${onceInput(typed)}${feedbackQuestions.map(
      ({ name, says }) =>
        radios({
          name,
          classes: 'govuk-radios--small',
          fieldset: { legend: { text: says, classes: 'govuk-fieldset__legend--s' } },
          items: marksInWords.map((text, at) => ({
            value: String(5 - at),
            text,
            checked: typed.get(name) === String(5 - at),
          })),
          ...described(faults, name, null),
        }),
    )}${textarea({
      name: 'says',
      label: { text: 'Anything that you want to say', classes: 'govuk-label--s' },
      value: typed.get('says') ?? '',
      ...described(faults, 'says', null),
    })}${button({ text: 'Send', preventDoubleClick: true })}</form><p><a class="govuk-link" href="${matterAddress(matter)}">Back without saying anything</a></p>`,
  })
}

const marksInWords = ['Yes, very much', 'Yes', 'Partly', 'Not really', 'Not at all']
