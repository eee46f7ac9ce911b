/** A quiet way for a young person to say that they ask for themselves, and back. */
import { type Answers, addressOf, type Person } from '@way-forward/law'
import { page } from '../../../../documents/plan/words.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'

/** @param path of the page that it stands on; nothing where the answers say already who asks */
export function whoAsksView(answers: Answers, asks: Person['asks'], path = '/plan'): Html {
  const { i, ...others } = answers
  if (i !== undefined) return html`${page.youngPersonAsks} ${link(path, others, page.notYoungPerson)}`
  return asks === undefined && answers.n === undefined
    ? link(path, { ...answers, i: 'y' }, page.youngPerson)
    : nothing
}

function link(path: string, answers: Answers, words: string): Html {
  return html`<a class="govuk-link not-print" href="${href(`${path}?${addressOf(answers)}`)}">${words}</a>`
}
