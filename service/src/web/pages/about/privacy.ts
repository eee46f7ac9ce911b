/** What becomes of what is entered: nothing is kept. */
import { html } from '../../kit/html.ts'
import type { Page } from '../../kit/page.ts'
import { prosePage } from './prose-page.ts'

export const privacyPage: Page = prosePage(
  '/privacy',
  'Privacy',
  html`<h1>Privacy</h1>
<p class="govuk-body-l">We keep nothing about you. There is no account, no cookie and no record of your answers.</p>
<h2>The guide, the dates and the plan</h2>
<p>We ask for dates and for kinds of decision. The guide never asks for a name, an address, a date of birth or the name of a school. Please do not add any.</p>
<p>Your answers travel in the address of the page, as short codes such as <code>d=ra</code>. The service reads them, works out your dates, sends you the page and forgets them. This service does not write down the addresses that people open, or who opens them.</p>
<h2>Letters</h2>
<p>A letter needs names. What you type into one is sent to the service, put into the letter, sent back to you, and forgotten. It stands in no address. Save the letter before you leave the page.</p>
<h2>The check of a decision letter</h2>
<p>The words or the file that you give are read in memory and forgotten. They are not stored, logged or sent on.</p>
<h2>The directory</h2>
<p>The database of this service holds what public pages say of councils and services, and nothing about you. If you tell us that an entry is wrong, we keep the words that you write about it until the entry has been looked at, and not who wrote them. Please name nobody there.</p>
<p>Where whoever runs this copy has set up a search by postcode, a postcode that you type is sent to the service that they chose, to learn which council it lies in. It stands in no address, and we do not keep it.</p>
<h2>Where your answers can still be seen</h2>
<ul>
<li>In the history of your browser, and on any device that shares that history.</li>
<li>In any link that you copy and send. Whoever has the link sees the same answers. That is useful for an adviser, so send it only to someone you trust.</li>
<li>In a calendar file, a print, a letter or any other file that you save.</li>
<li>With whoever runs this copy of the service, if they add records of their own around it. Ask them.</li>
</ul>
<p>If someone could look at your device, read <a href="/safety">stay safe</a>.</p>
<h2>Cookies</h2>
<p>None. We also store nothing else in your browser. It may keep our style sheet, type and scripts for a while, so that pages open faster.</p>
<h2>Others</h2>
<p>Every part of a page comes from this service itself: no advertising, no counting of visits, no type or scripts from elsewhere. When you follow a link to another site, your browser does not tell that site which of our pages you were on.</p>
<h2>Your rights</h2>
<p>Data protection law lets you ask for a copy of what is held about you, and to have it put right or deleted. Here there is nothing to copy or delete, unless you wrote it into a report about an entry. Whoever runs this copy of the service answers for anything that they add to it.</p>`,
)
