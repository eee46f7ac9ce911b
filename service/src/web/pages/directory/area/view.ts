/** An area: the letter first, then each role, then what holds for all of England. */
import { type Day, provisionOf } from '@way-forward/law'
import type { Named } from '../../../../cases/desk/enquiry.ts'
import type { Area, Entry, Role } from '../../../../directory/directory.ts'
import { roleWords } from '../../../../directory/role-words.ts'
import { backLink } from '../../../govuk/back-link.ts'
import { button } from '../../../govuk/button.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { entryView } from '../entry-view.ts'
import { roleSection } from '../role-section.ts'
import { words } from './words.ts'

/** What the page shows. */
export interface AreaModel {
  readonly area: Area
  readonly entries: readonly Entry[]
  readonly national: readonly Entry[]
  /** The roles that an area has, without those that the operator hides. */
  readonly roles: readonly Role[]
  /** The advice services of the area that are on this service. */
  readonly services: readonly Named[]
  readonly today: Day
}

/** The page. */
export function areaView({ area, entries, national, roles, services, today }: AreaModel): Html {
  const { name, slug } = area
  const { provision, link } = provisionOf('LAW-NOT-02')
  return layout({
    title: `${name}: whom to ask`,
    section: '/directory',
    before: backLink({ text: words.back, href: '/directory' }),
    main: html`<h1 class="govuk-heading-xl">${name}</h1>
<div class="card card--urgent"><h2 class="govuk-heading-m">${words.first}</h2><p>${words.firstSays}</p><p class="small"><a class="govuk-link" href="${href(link)}">${provision}(c)</a></p><p><a class="govuk-link" href="/notice">${words.checkLetter}</a></p></div>
<div class="directory-start not-print"><p>${words.startSays}</p>${button({ text: words.start, href: `/guide?w=${slug}`, isStartButton: true })}<p><a class="govuk-link" href="/date">${words.date}</a> <a class="govuk-link" href="${href(`/letters?w=${slug}`)}">${words.letters}</a></p></div>
<p>${words.caution}</p>
<nav class="not-print" aria-label="${words.contents}"><ul class="govuk-list directory-contents">${roles.map(
      (role) => html`<li><a class="govuk-link" href="#${role}">${roleWords[role].title}</a></li>`,
    )}<li><a class="govuk-link" href="#england">${words.national}</a></li></ul></nav>
${roles.map((role) =>
  roleSection(
    role,
    entries.filter((entry) => entry.role === role),
    today,
    slug,
    role === adviceRole && services.length > 0 ? askHere(services, slug) : nothing,
  ),
)}
<section class="role" aria-labelledby="england"><h2 class="govuk-heading-m" id="england">${words.national}</h2><p class="soft">${words.nationalSays}</p>${national.map((entry) => entryView(entry, today, 3))}</section>`,
  })
}

/** The role of the services that take enquiries here. */
const adviceRole: Role = 'information-and-advice'

function askHere(services: readonly Named[], slug: string): Html {
  return html`<p class="not-print"><a class="govuk-link" href="${href(`/enquiry?w=${slug}`)}">${words.ask(services.map(({ name }) => name))}</a> ${words.askSays}</p>`
}

/** Where an address names no area that there is. @param search the form that searches */
export function unknownAreaView(search: Html): Html {
  return layout({
    title: words.unknown,
    section: '/directory',
    before: backLink({ text: words.back, href: '/directory' }),
    main: html`<h1 class="govuk-heading-xl">${words.unknown}</h1><p>${words.unknownSays}</p>${search}`,
  })
}
