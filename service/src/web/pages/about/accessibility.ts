/** The accessibility statement: what was tested and how, what is not known, and whom to ask. */
import { type Html, href, html } from '../../kit/html.ts'
import type { Page } from '../../kit/page.ts'
import { prosePage } from './prose-page.ts'

/**
 * The statement for one copy of the service.
 * @param contact how to reach whoever runs it: an email address or an https address; null where not given
 */
export function accessibilityPage(contact: string | null): Page {
  return prosePage(
    '/accessibility',
    'Accessibility statement',
    html`<h1>Accessibility statement</h1>
<p class="govuk-body-l">This statement is about every page of Way Forward on this site. We want as many people as possible to be able to use it, on old phones, late in the evening and under strain.</p>
<p>You should be able to:</p>
<ul>
<li>make the page four times as large without scrolling sideways</li>
<li>use every page with a keyboard alone</li>
<li>use every page with scripts turned off</li>
<li>use dark colours, or the colours of your own system</li>
<li>print any page in black and white, with everything on it</li>
<li>have each page read out by a screen reader</li>
</ul>
<p>If your device is hard to use as it is, <a href="https://mcmw.abilitynet.org.uk">AbilityNet</a> shows how to change it.</p>
<h2>How accessible this site is</h2>
<p>The tests that we run find no faults. No test of that kind finds every fault, and people who use screen readers, voice control or magnifiers have not yet tried these pages for us. So we do not know of a part that is not accessible, and we do not claim that there is none.</p>
<h2>Tell us what is hard to use</h2>
${feedback(contact)}
<h2>If you are not content with the answer</h2>
<p>The Equality and Human Rights Commission enforces the Public Sector Bodies (Websites and Mobile Applications) (No. 2) Accessibility Regulations 2018. Those regulations bind public bodies, so they apply to this copy if a public body runs it. The <a href="https://www.equalityadvisoryservice.com">Equality Advisory and Support Service</a> can tell you what to do.</p>
<h2>Technical information</h2>
<p>The standard that we work to is the Web Content Accessibility Guidelines version 2.2, level AA.</p>
<h3>Compliance status</h3>
<p>Nobody outside the project has audited this site, so we cannot say that it complies in full. We found nothing that fails the standard in the tests below.</p>
<h3>Content that is not accessible</h3>
<p>We know of none. The calendar file is for the calendar on your own device; how it is shown depends on that calendar. The same dates stand in a table on the page.</p>
<h2>How we tested</h2>
<p>Each version goes through these tests, which run by themselves:</p>
<ul>
<li>each page, in every state that we list, with the axe rules for WCAG 2.2 level AA and for best practice, in the Chromium browser</li>
<li>each of them with a checker of valid and accessible HTML</li>
<li>each of them at a width of 320 pixels, and as at 400% zoom, for scrolling sideways</li>
<li>each of them with scripts turned off, for the same content</li>
<li>the first page and a question page with the keyboard alone</li>
</ul>
<p>Not tested yet: screen readers, voice control and magnifiers in the hands of people who rely on them, and browsers other than Chromium.</p>
<p>This statement was written on 21 November 2026, and describes the tests of this version.</p>`,
  )
}

function feedback(contact: string | null): Html {
  if (contact === null) {
    return html`<p>Whoever runs this copy of Way Forward has to say here how to reach them. They have not done so yet. If someone sent you here, please tell them.</p>`
  }
  return html`<p>Write to <a href="${href(contact.includes(':') ? contact : `mailto:${contact}`)}">${contact}</a>. Say which page it was, what you wanted to do, and what you use to read pages. You can also ask for a page in another form, such as large print.</p>`
}
