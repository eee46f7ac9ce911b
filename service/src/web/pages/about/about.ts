/** What this is, for whom, and how far it can be trusted. */
import { day, lawAsAt, plainDay } from '@way-forward/law'
import { html } from '../../kit/html.ts'
import type { Page } from '../../kit/page.ts'
import { prosePage } from './prose-page.ts'

export const aboutPage: Page = prosePage(
  '/about',
  'About Way Forward',
  html`<h1>About Way Forward</h1>
<p class="govuk-body-l">A council has decided something about a child's or young person's special educational needs, and the family does not agree. Way Forward shows which routes are open, the exact last day for each, and what to do today.</p>
<h2>Who it is for</h2>
<p>Parents, carers and young people in England. Those who help them: SENDIASS, charities, advocates and friends. Anyone in a mediation service, a council or a law firm who needs one date that is right and shows its working.</p>
<h2>What it does</h2>
<ul>
<li><a href="/guide">The guide</a> asks a few questions about the council's letter and shows your dates and routes.</li>
<li><a href="/date">Check one date</a> works out any single last day, with the rule behind it.</li>
<li><a href="/law">The law</a> has every route and every rule that we use, in plain words, with where it is written.</li>
</ul>
<p>The routes stand side by side. We say what each is good for, what it costs and how long it takes. The choice is yours.</p>
<h2>How the dates are made sure</h2>
<p>No date is guessed, and none is made by a machine's opinion. Each one is counted by a fixed rule, and the page shows the start, the period, the days passed over and the law.</p>
<ul>
<li>The law behind each date is named, with a link to where it is published.</li>
<li>Each rule says how surely it is known: read at the source, read elsewhere, worked out from the law, or not confirmed.</li>
<li>Where the law can be read in two ways, we warn you by the earlier day. We show the later one with the doubt.</li>
<li>The same dates are worked out a second time, in another way, for every day since 1 September 2014. Our tests compare the two.</li>
<li>Bank holidays are known to the end of 2028. Past that we say that we do not know, and why.</li>
</ul>
<p>We know the law as it stood on ${plainDay(day(lawAsAt))}. A change after that day is not here yet.</p>
<h2>Not legal advice</h2>
<p>This is information about the law. It is not advice about your own case, and it does not make us your lawyers. For advice that is free and independent of the council's decision, ask your local SENDIASS (the information, advice and support service that every council has to provide for).</p>
<h2 id="elsewhere">England only</h2>
<p>The rules here are those of England. Wales, Scotland and Northern Ireland each have their own law, their own words and their own tribunal, so our dates would be wrong there. These are good places to start:</p>
<ul>
<li>Wales: <a href="https://www.gov.wales">gov.wales</a>, about additional learning needs</li>
<li>Scotland: <a href="https://www.mygov.scot">mygov.scot</a>, about additional support for learning</li>
<li>Northern Ireland: <a href="https://www.nidirect.gov.uk">nidirect.gov.uk</a>, about special educational needs</li>
</ul>
<h2>Free and open</h2>
<p>Way Forward costs nothing and shows no advertising. Its code is open source under the MIT licence: anyone may read it, check it, run a copy of it or improve it.</p>`,
  { section: '/about' },
)
