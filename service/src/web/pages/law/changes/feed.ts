/** `/law/changes.atom`: the changes of the law as an Atom feed (RFC 4287). */
import { type LawChange, lawAsAt, lawChanges } from '@way-forward/law'
import { type Html, html } from '../../../kit/html.ts'
import type { Page } from '../../../kit/page.ts'
import { kindWords, whenChanged, words } from './words.ts'

const author = 'Way Forward'

/** The feed. @param origin the service's own address, which the feed and its entries are known by */
export function feedOf(origin: string): string {
  const page = `${origin}/law/changes`
  return String(html`<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="en-GB">
<title>${author}: ${words.title}</title>
<id>${page}</id>
<updated>${instant(lawAsAt)}</updated>
<author><name>${author}</name></author>
<link rel="alternate" type="text/html" href="${page}"/>
<link rel="self" type="application/atom+xml" href="${page}.atom"/>
${lawChanges.map((change) => entryOf(change, page, origin))}</feed>
`)
}

function entryOf(change: LawChange, page: string, origin: string): Html {
  const { on, kind, rule, says, before } = change
  return html`<entry>
<title>${whenChanged(change)}: ${rule} (${kindWords[kind]})</title>
<id>${page}#${on}-${rule}</id>
<updated>${instant(on)}</updated>
<link rel="alternate" type="text/html" href="${origin}/law/${rule}"/>
<summary>${says}${before !== null && ` ${words.before} ${before}`}</summary>
</entry>
`
}

/** The start of a day, as feeds write it. */
function instant(iso: string): string {
  return `${iso}T00:00:00Z`
}

export const changesFeed: Page = {
  path: '/law/changes.atom',
  get: ({ origin }) => ({
    kind: 'file',
    type: 'application/atom+xml; charset=utf-8',
    name: null,
    body: feedOf(origin),
  }),
  states: [],
}
