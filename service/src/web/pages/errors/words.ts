/** What each thing that can go wrong is called, and what to do about it. */
import { type Html, html } from '../../kit/html.ts'
import type { ProblemStatus } from '../../kit/serve.ts'

interface ProblemWords {
  readonly title: string
  readonly body: Html
}

const waysOn = html`<p class="govuk-body">You can <a class="govuk-link" href="/guide">start again with your letter</a>, <a class="govuk-link" href="/date">check one date</a>, or go to <a class="govuk-link" href="/">the first page</a>.</p>`

export const problemWords: Readonly<Record<ProblemStatus, ProblemWords>> = {
  400: {
    title: 'We could not read that',
    body: html`<p class="govuk-body">Something in the address is not right. If you typed or copied it, check that all of it is there.</p>${waysOn}`,
  },
  403: {
    title: 'We could not take that form',
    body: html`<p class="govuk-body">It did not come from a page of ours that is still open, or you were signed out meanwhile. Nothing was changed. Go back, load the page again, and send it once more.</p>${waysOn}`,
  },
  404: {
    title: 'There is no page here',
    body: html`<p class="govuk-body">If you typed the address, check it. If you copied it, check that all of it is there.</p>${waysOn}`,
  },
  405: {
    title: 'That cannot be done here',
    body: html`<p class="govuk-body">This page can be read, but what your browser asked for does not work on it. Go back and try again.</p>${waysOn}`,
  },
  413: {
    title: 'That was too much to send',
    body: html`<p class="govuk-body">The form was larger than any of ours. Nothing of it was kept. Go back, shorten what you typed and send it again.</p>${waysOn}`,
  },
  414: {
    title: 'The address is too long',
    body: html`<p class="govuk-body">None of our pages has an address that long. If you copied it, something may have been added to its end.</p>${waysOn}`,
  },
  415: {
    title: 'We could not read that form',
    body: html`<p class="govuk-body">It was not sent the way that our pages send forms. Go back and send it from the page.</p>${waysOn}`,
  },
  429: {
    title: 'That was too often in a short time',
    body: html`<p class="govuk-body">To keep accounts safe, and the service quick for everybody, only so much can be sent in a while. What you sent last was not taken. Wait a few minutes, then try again. After very many files, copies or invitations it can take until tomorrow.</p>${waysOn}`,
  },
  500: {
    title: 'Something went wrong here',
    body: html`<p class="govuk-body">That is our fault, not yours. Nothing you typed was kept. Go back and try again.</p><p class="govuk-body">If a last day is close, do not wait for this page. The letter from the council has to tell you how to reach a mediation adviser and the Tribunal: ring them now.</p>${waysOn}`,
  },
  503: {
    title: 'This part cannot be reached just now',
    body: html`<p class="govuk-body">The guide, the dates and the letters still work; the directory and what needs an account do not. Nothing is lost. Try again in a few minutes.</p><p class="govuk-body">The council’s letter has to tell you how to reach the mediation adviser. Every council’s website names its SEND team and its SENDIASS.</p>${waysOn}`,
  },
}
