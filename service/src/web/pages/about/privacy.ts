/** What becomes of what is entered: nothing is kept, but for what somebody puts into a case file. */
import { html } from '../../kit/html.ts'
import type { Page } from '../../kit/page.ts'
import { prosePage } from './prose-page.ts'

export const privacyPage: Page = prosePage(
  '/privacy',
  'Privacy',
  html`<h1>Privacy</h1>
<p class="govuk-body-l">Without an account we keep nothing about you: no cookie, and no record of your answers. With one, we keep what you put into your case file, behind walls that you set.</p>
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
<h2>An account and case files</h2>
<p>An account is your email address, the name that you want others to see, and how you sign in. Codes and links are kept in a form that cannot be turned back.</p>
<p>What you put into a case stands behind a wall, and each page says who can see what stands there. Only you see what you keep for yourself. Whoever you let in sees what you chose, between the days that you chose, and no more once you take it back. Whoever runs this copy does not see what is in a case on any page.</p>
<p>Files are encrypted, with a key of their own for each wall. The database as a whole is kept by whoever runs this copy, who could read what is written in it: ask them how they guard it.</p>
<p>Your case shows you who opened it and who did what. You can take all of it out as files, and you can erase your side. What others keep of their own, and what you shared with people who stay, is not yours alone to erase; the page says which is which before you decide.</p>
<p>Reminders go to your email address. They name what the date is for, and never the child. A calendar that you subscribe to has a secret address; whoever has that address sees the dates until you revoke it.</p>
<h2>Where your answers can still be seen</h2>
<ul>
<li>In the history of your browser, and on any device that shares that history.</li>
<li>In any link that you copy and send. Whoever has the link sees the same answers. That is useful for an adviser, so send it only to someone you trust.</li>
<li>In a calendar file, a print, a letter or any other file that you save.</li>
<li>With whoever runs this copy of the service, if they add records of their own around it. Ask them.</li>
</ul>
<p>If someone could look at your device, read <a href="/safety">stay safe</a>.</p>
<h2>Cookies</h2>
<p>None without an account. While you are signed in, one cookie says so; it holds nothing else and goes when you sign out. We store nothing else in your browser. It may keep our style sheet, type and scripts for a while, so that pages open faster.</p>
<h2>Others</h2>
<p>Every part of a page comes from this service itself: no advertising, no counting of visits, no type or scripts from elsewhere. When you follow a link to another site, your browser does not tell that site which of our pages you were on.</p>
<h2>Your rights</h2>
<p>Data protection law lets you ask for a copy of what is held about you, and to have it put right or deleted. Without an account there is nothing to copy or delete, unless you wrote it into a report about an entry. In a case file you do both yourself. Whoever runs this copy of the service answers for anything that they add to it.</p>`,
)
