/** How to put a page of ours into another site: the lines to copy, with a look at each. */
import { type AnyKind, kinds } from '@way-forward/law'
import type { Area } from '../../../../directory/directory.ts'
import { button } from '../../../govuk/button.ts'
import { select } from '../../../govuk/select.ts'
import { type Html, href, html, nothing } from '../../../kit/html.ts'
import { layout } from '../../../kit/layout.ts'
import { type Frame, lineOf } from './line.ts'
import { words } from './words.ts'

/** What the page shows. */
export interface EmbedModel {
  readonly kind: AnyKind
  /** The area that was chosen, or null. */
  readonly area: Area | null
  /** Every area; null: the directory cannot be read. */
  readonly all: readonly Area[] | null
  /** The service's own address. */
  readonly origin: string
}

const dateHeight = 900
const startHeight = 480

/** The page. */
export function embedView({ kind, area, all, origin }: EmbedModel): Html {
  const where = area === null ? '' : `?w=${area.slug}`
  return layout({
    title: words.title,
    section: null,
    main: html`<h1 class="govuk-heading-xl">${words.title}</h1><p class="govuk-body-l">${words.lead}</p><ul>${words.promises.map((each) => html`<li>${each}</li>`)}</ul>
<h2 class="govuk-heading-m">${words.choose}</h2>${chooser(kind, area, all)}
<h2 class="govuk-heading-m">${words.dateHeading}</h2><p>${words.dateSays}</p>${frameView({ address: `${origin}/embed/date/${kind.name}`, title: kind.title, height: dateHeight })}
<h2 class="govuk-heading-m">${words.startHeading}</h2>${
      area === null
        ? html`<p>${all === null ? words.away : words.startNone}</p>`
        : html`<p>${words.startSays}</p>${frameView({ address: `${origin}/embed/start/${area.slug}`, title: `Start a plan, ${area.shortName}`, height: startHeight })}`
    }
<p class="small">${words.height}</p><p class="small">${words.policy} <code>${origin}</code></p>
<h2 class="govuk-heading-m">${words.linksHeading}</h2><p>${words.linksSays}</p><ul class="govuk-list">${[
      link(words.guide, `${origin}/guide${where}`),
      area === null ? nothing : link(words.directory, `${origin}/directory/${area.slug}`),
      link(words.notice, `${origin}/notice`),
      link(words.dates, `${origin}/date`),
    ]}</ul>`,
  })
}

function chooser(kind: AnyKind, area: Area | null, all: readonly Area[] | null): Html {
  return html`<form action="/embed" method="get" novalidate>${select({
    name: 'kind',
    label: { text: words.kind, classes: 'govuk-label--s' },
    items: kinds.map(({ name, title }) => ({ value: name, text: title, selected: name === kind.name })),
  })}${
    all === null
      ? nothing
      : select({
          name: 'w',
          label: { text: words.area, classes: 'govuk-label--s' },
          items: [
            { value: '', text: words.noArea, selected: area === null },
            ...all.map(({ slug, shortName }) => ({
              value: slug,
              text: shortName,
              selected: slug === area?.slug,
            })),
          ],
        })
  }${button({ text: words.show, classes: 'govuk-button--secondary' })}</form>`
}

/** The line and a look at it. The preview leaves the origin out, so that it also works behind another name. */
function frameView(frame: Frame): Html {
  const { title, height } = frame
  const { pathname } = new URL(frame.address)
  return html`<pre class="embed__line" tabindex="0"><code>${lineOf(frame)}</code></pre><p class="small soft not-print">${words.preview}:</p><iframe class="embed__frame not-print" src="${pathname}" title="${title}" height="${height}" loading="lazy"></iframe>`
}

function link(says: string, address: string): Html {
  return html`<li>${says}<br><a class="govuk-link date-address" href="${href(address)}">${address}</a></li>`
}
