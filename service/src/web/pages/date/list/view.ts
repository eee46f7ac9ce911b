/** The list of every date that can be checked, grouped by subject. */
import { type AnyKind, kinds } from '@way-forward/law'
import { type Html, html } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { otherSubject, page, type Subject, subjects } from './words.ts'

/** A whole page. It is the same for everybody. */
export function dateListView(): Html {
  return layout({
    title: page.title,
    section: '/date',
    main: html`<h1 class="govuk-heading-xl">${page.title}</h1>
<p class="govuk-body-l">${page.lead}</p>
<p class="govuk-body">${page.guide} <a class="govuk-link" href="/guide">${page.guideLink}</a></p>
<nav aria-label="${page.contents}"><ul class="govuk-list date-contents">${groups.map(
      ({ subject, id }) => html`<li><a class="govuk-link" href="#${id}">${subject.title}</a></li>`,
    )}</ul></nav>
${groups.map(
  ({ subject, id, members }) => html`<section class="date-subject" aria-labelledby="${id}">
<h2 class="govuk-heading-m" id="${id}">${subject.title}</h2>
<p class="govuk-body soft">${subject.says}</p>
<ul class="govuk-list date-kinds">${members.map(entry)}</ul>
</section>`,
)}`,
  })
}

function entry(kind: AnyKind): Html {
  return html`<li class="date-kind"><a class="govuk-link date-kind__title" href="/date/${kind.name}">${kind.title}</a><br><span class="soft small">${kind.says}</span></li>`
}

/** The subjects that have a kind, each with its kinds. */
function grouped(): readonly {
  readonly subject: Subject
  readonly id: string
  readonly members: readonly AnyKind[]
}[] {
  const named = new Set(subjects.flatMap((subject) => subject.kinds))
  const unnamed = kinds.filter(({ name }) => !named.has(name) && !otherSubject.kinds.includes(name))
  const rest: Subject = {
    ...otherSubject,
    kinds: [...otherSubject.kinds, ...unnamed.map(({ name }) => name)],
  }
  return [...subjects, rest]
    .map((subject, index) => ({
      subject,
      id: `subject-${index + 1}`,
      members: subject.kinds.flatMap((name) => kinds.filter((kind) => kind.name === name)),
    }))
    .filter(({ members }) => members.length > 0)
}
const groups = grouped()
