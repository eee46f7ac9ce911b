/** The people of a demonstration, with a button each. */
import { type ExampleName, exampleNames, examplePeople } from '../../../example/people.ts'
import { button } from '../../govuk/button.ts'
import { insetText } from '../../govuk/inset-text.ts'
import { tokenInput } from '../../kit/form-token.ts'
import { type Html, html, nothing } from '../../kit/html.ts'
import type { Visit } from '../../kit/page.ts'
import { signedInLayout } from '../../kit/signed-in-frame.ts'

const words = {
  title: 'Who do you want to be?',
  lead: 'This is a demonstration. Choose one of its people to see what they see. There is no password.',
  isYou: 'You are this person now.',
  gone: (name: string) =>
    `${name} erased their account. It is there again when the demonstration is started again.`,
  be: (name: string) => `Be ${name.charAt(0).toLowerCase()}${name.slice(1)}`,
} as const

/** A whole page. @param gone whom somebody wanted to be, who has no account any more */
export function demoView(visit: Visit, gone: ExampleName | null = null): Html {
  return signedInLayout(visit, {
    title: words.title,
    accountSection: null,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p>${
      gone !== null &&
      insetText({ text: words.gone(examplePeople[gone].name), attributes: { role: 'status' } })
    }${exampleNames.map((name) => personView(visit, name))}`,
  })
}

function personView(visit: Visit, example: ExampleName): Html {
  const { id, name, says } = examplePeople[example]
  return html`<div class="card"><h2 class="govuk-heading-m">${name}</h2><p>${says}</p>${
    visit.who?.person === id
      ? html`<p><strong>${words.isYou}</strong></p>`
      : html`<form method="post" action="/demo">${visit.who === null ? nothing : tokenInput(visit)}<input type="hidden" name="be" value="${example}">${button({ text: words.be(name), preventDoubleClick: true })}</form>`
  }</div>`
}
