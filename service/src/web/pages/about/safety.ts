/** For someone whose device may be looked at. */
import { html } from '../../kit/html.ts'
import type { Page } from '../../kit/page.ts'
import { prosePage } from './prose-page.ts'

export const safetyPage: Page = prosePage(
  '/safety',
  'Stay safe',
  html`<h1>Stay safe</h1>
<p class="govuk-body-l">Disagreements about a child can also be disagreements at home. If someone may look at your phone or computer, this page is for you.</p>
<p>If you are in danger now, ring 999.</p>
<h2>Leave a page at once</h2>
<p>This page has a button, "Exit this page". It opens a page about the weather in place of this one. On a keyboard, press the Shift key three times. It does not clear your history.</p>
<h2>What others could find</h2>
<ul>
<li><strong>History.</strong> Your browser keeps the addresses that you open. Our addresses hold your answers as short codes: dates and kinds of decision, never a name.</li>
<li><strong>Saved files.</strong> A calendar file or a print stays where you put it. An entry in a shared calendar is seen by everybody who shares it.</li>
<li><strong>Links.</strong> A link that you send shows the same answers to whoever opens it.</li>
</ul>
<h2>What you can do</h2>
<ul>
<li>Use a private window (some browsers call it incognito or InPrivate) and close it when you have finished.</li>
<li>Delete this site from your browser's history. Deleting all of it can be noticed, so delete single pages.</li>
<li>Use a device that nobody else uses: at a library, at work, at the home of a friend.</li>
<li>Write the one date that matters on paper and keep it somewhere safe.</li>
</ul>
<p>A private window does not hide what you open from software that someone has put on your device, or from whoever runs your network.</p>
<h2>What we keep</h2>
<p>Nothing. <a href="/privacy">What becomes of your answers</a>.</p>`,
  { exit: true },
)
