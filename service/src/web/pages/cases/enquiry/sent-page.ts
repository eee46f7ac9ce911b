/** `/enquiry/sent/<enquiry>`: what somebody asked, what became of it, taking it back, and erasing it. */
import type { Enquiry } from '../../../../cases/desk/enquiry.ts'
import { stepInWords } from '../../../../cases/desk/enquiry-words.ts'
import { readEnquiry } from '../../../../cases/desk/read-enquiries.ts'
import { takeBackEnquiry } from '../../../../cases/desk/send-enquiry.ts'
import { dayInWords } from '../../../../cases/entries/entry-words.ts'
import { eraseEnquiry } from '../../../../cases/erase/erase-enquiry.ts'
import type { Data } from '../../../../db/data.ts'
import { exampleEnquiries } from '../../../../example/people.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { button } from '../../../govuk/button.ts'
import { type FieldFault, faultSummary, fieldFault } from '../../../kit/form-fault.ts'
import { tokenInput } from '../../../kit/form-token.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { dayOfInstant } from '../../../kit/instant-words.ts'
import { notFound, type Page, redirect, shown, signedIn, type Visit } from '../../../kit/page.ts'
import { signedInLayout } from '../../../kit/signed-in-frame.ts'
import { isUuid } from '../opened-case.ts'
import { wordForm } from '../yours/erase/word-form.ts'
import { words as eraseWords, isTheWord } from '../yours/erase/words.ts'
import { enquiryFacts } from './enquiry-facts.ts'
import { headingOf, words } from './words.ts'

/** `/enquiry/sent/<enquiry>`. */
export function sentEnquiryPage(data: Data): Page {
  const found = async (visit: Visit): Promise<Enquiry | null> => {
    const id = visit.params['enquiry'] ?? ''
    if (!isUuid(id)) return null
    const enquiry = await data.actingAs({ person: signedIn(visit).person }, (tx) => readEnquiry(tx, id))
    return enquiry?.isMine === true ? enquiry : null
  }
  return {
    path: '/enquiry/sent/:enquiry',
    account: 'needed',
    get: async (visit) => {
      const enquiry = await found(visit)
      return enquiry === null ? notFound : shown(sentView(visit, enquiry, '', []))
    },
    post: async (visit) => {
      const enquiry = await found(visit)
      if (enquiry === null) return notFound
      const as = { person: signedIn(visit).person }
      const word = visit.form.get('word')
      if (word === null) {
        // Sent twice, it is taken back once.
        await data.actingAs(as, (tx) => takeBackEnquiry(tx, enquiry.id))
        return redirect(`/enquiry/sent/${enquiry.id}`)
      }
      const typed = word.slice(0, 100)
      if (!isTheWord(typed)) {
        const faults = [fieldFault('word', eraseWords.wrongWord)]
        return shown(sentView(visit, enquiry, typed, faults), 400)
      }
      const isErased = await data.actingAs(as, (tx) => eraseEnquiry(tx, enquiry.id))
      return isErased ? redirect('/enquiry/sent?became=erased') : notFound
    },
    states: [
      { name: 'waits', address: `/enquiry/sent/${exampleEnquiries.waiting}`, as: 'parent' },
      { name: 'is accepted', address: `/enquiry/sent/${exampleEnquiries.answered}`, as: 'other-parent' },
    ],
  }
}

function sentView(visit: Visit, enquiry: Enquiry, typed: string, faults: readonly FieldFault[]): Html {
  const { caseId, state, scope, id } = enquiry
  const isOpen = state === 'waiting' || state === 'accepted'
  const back = caseId === null ? '/enquiry/sent' : `/cases/${caseId}/sharing/enquiry`
  return signedInLayout(visit, {
    title: headingOf(enquiry),
    accountSection: '/cases',
    hasErrors: faults.length > 0,
    before: backLink({ text: words.toEnquiries, href: back }),
    main: html`${faultSummary(faults)}<h1 class="govuk-heading-xl">${headingOf(enquiry)}</h1><section aria-labelledby="steps"><h2 class="govuk-heading-m" id="steps">${words.become}</h2><ol class="enquiry-steps">${enquiry.steps.map(
      (step) =>
        html`<li><strong>${dayOfInstant(step.at)}</strong> ${stepInWords(step)}${step.says === null ? nothing : html`<blockquote class="enquiry-says">${step.says}</blockquote>`}</li>`,
    )}</ol>${
      isOpen
        ? html`<form method="post" action="${href(`/enquiry/sent/${id}`)}">${tokenInput(visit)}<p>${
            state === 'accepted' && caseId !== null ? words.takeBackShare : words.takeBackSays
          }</p>${button({ text: words.takeBack, classes: 'govuk-button--secondary', preventDoubleClick: true })}</form>`
        : nothing
    }${
      caseId !== null && state === 'accepted'
        ? html`<p><a class="govuk-link" href="${href(`/cases/${caseId}/sharing`)}">${words.sharing}</a></p>`
        : nothing
    }</section><section aria-labelledby="said"><h2 class="govuk-heading-m" id="said">${words.whatSaid}</h2>${enquiryFacts(enquiry)}${
      scope?.untilOn == null
        ? nothing
        : html`<p>They may see your case until ${dayInWords(scope.untilOn)}.</p>`
    }</section>${
      caseId === null
        ? html`<section aria-labelledby="erase"><h2 class="govuk-heading-m" id="erase">${words.erase}</h2><p>${words.eraseLead} <a class="govuk-link" href="/enquiry/sent">${words.copyFirst}</a></p>${wordForm(visit, `/enquiry/sent/${id}`, { typed, faults }, words.eraseButton)}</section>`
        : nothing
    }`,
  })
}
